/** Lists that say no more than an id and a name: what they list is told by the name of the sheet, or by who refers to it. */
import { valueAt, type SheetSnapshot } from '../../workbook';
import type { Kind } from '../fields';
import { fold } from '../reading/fold';
import type { Evidence } from './evidence';
import type { Block, BlockColumn } from './find-blocks';
import { isBareName } from './header-parts';
import { kindHint } from './kind-hint';
import { meaningsOf } from './synonyms';

const BARE_ID = /^(?:ids?|codes?|nos?|nr|number|nummer|numero|n|key|ref|reference|kurzel|kennung|sigle|identifiant|identifier)$/;
/** What has an id and a name, and is referred to. */
const LISTED: readonly Kind[] = ['module', 'kpi', 'priority', 'objective', 'competency', 'unit', 'person'];
const MOST_ROWS = 500;

/** The two columns; null where any other column says what the rows are. */
export function idAndName({ columns }: Block): readonly [BlockColumn, BlockColumn] | null {
  const id = columns.find(({ header }) => BARE_ID.test(fold(header)));
  const name = columns.find(({ header }) => isBareName(header));
  const known = columns.filter((column) => column !== id && column !== name && meaningsOf(column.header).length > 0);
  return id === undefined || name === undefined || known.length > 0 ? null : [id, name];
}

/** Null where nothing tells. */
export function kindOfList(block: Block, [id, name]: readonly [BlockColumn, BlockColumn], sheet: SheetSnapshot, evidence: Evidence): Kind | null {
  const hinted = LISTED.filter((kind) => kindHint(kind, [sheet.name, block.table ?? '', block.title]));
  if (hinted.length === 1) return hinted[0] as Kind;
  const values = new Set(
    block.rows
      .slice(0, MOST_ROWS)
      .flatMap((row) => [id, name].map(({ column }) => fold(String(valueAt(sheet, row, column) ?? ''))).filter((text) => text !== '')),
  );
  const used = LISTED.map((kind) => ({ kind, count: [...values].filter((value) => evidence.uses(kind).has(value)).length }));
  const most = Math.max(...used.map(({ count }) => count));
  const best = used.filter(({ count }) => count === most);
  return most > 0 && best.length === 1 ? (best[0]?.kind ?? null) : null;
}
