/** Lists of cost centres, which have names and money as modules do. */
import type { Assignment } from './assign-columns';
import type { BlockColumn } from './find-blocks';
import { foldHeader } from './fold-header';
import { meaningsOf } from './synonyms';

/** Names of anything. */
const BARE_NAME = /^(?:bezeichnung|name|description|libelle)$/;

/** Cost centres have names, too, and money: `Kostenstelle | Bezeichnung | Plan`. */
export function isCostCentres({ kind, columns }: Assignment, block: readonly BlockColumn[]): boolean {
  const name = block.findIndex(({ column }) => columns.get(column)?.field === 'module.name');
  const isCentre = ({ header }: BlockColumn): boolean => meaningsOf(header).some(({ field }) => field === 'cost.costCentre');
  return kind === 'module' && name > 0 && BARE_NAME.test(foldHeader((block[name] as BlockColumn).header)) && block.slice(0, name).some(isCentre);
}
