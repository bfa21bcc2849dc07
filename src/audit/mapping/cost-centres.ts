/** Lists of cost centres, which have names and money as modules do. */
import type { Assignment } from './assign-columns';
import type { BlockColumn } from './find-blocks';
import { foldHeader } from './fold-header';
import { meaningsOf } from './synonyms';

/** Names of anything. */
const BARE_NAME = /^(?:bezeichnung|name|description|libelle)$/;

/** What a list of cost centres says, too; any other column of a module speaks of modules. */
const MONEY: ReadonlySet<string> = new Set(['module.name', 'module.cost', 'module.budget', 'module.actual', 'module.committed', 'module.currency']);

/** Cost centres have names, too, and money: `Kostenstelle | Bezeichnung | Plan`, in any order. */
export function isCostCentres({ kind, columns }: Assignment, block: readonly BlockColumn[]): boolean {
  const name = block.find(({ column }) => columns.get(column)?.field === 'module.name');
  if (kind !== 'module' || name === undefined || !BARE_NAME.test(foldHeader(name.header))) return false;
  const isCentre = ({ header }: BlockColumn): boolean => meaningsOf(header).some(({ field }) => field === 'cost.costCentre');
  return block.some(isCentre) && [...columns.values()].every(({ field }) => field === null || MONEY.has(field));
}
