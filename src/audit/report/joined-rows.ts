/** Which rows of a list were put together as one record: a KPI with a row for each year, or one that stands there twice. */
import type { Mapping } from '../mapping/types';
import type { Kpi, Model } from '../model/types';
import { addTo } from '../model/grouped';

/** More are counted. */
const MOST_NAMED = 5;
const MOST_ROWS = 6;

/** One line for each table with such rows, by the names of the records and the numbers of their rows. */
export function joinedTold(model: Pick<Model, 'kpis' | 'rowsOf'>, { tables }: Mapping): Mapping['notUnderstood'] {
  const bySheet = new Map<string, { readonly kpi: Kpi; readonly rows: readonly number[] }[]>();
  for (const kpi of model.kpis) {
    const sheets = new Map<string, number[]>();
    for (const { at } of model.rowsOf(kpi)) addTo(sheets, at.sheet, at.row + 1);
    for (const [sheet, rows] of sheets) if (rows.length > 1) addTo(bySheet, sheet, { kpi, rows: [...new Set(rows)].sort((one, other) => one - other) });
  }
  return [...bySheet].flatMap(([sheet, joined]) => {
    const area = tables.find((table) => table.kind === 'kpi' && table.sheet === sheet)?.area ?? null;
    const several = joined.filter(({ rows }) => rows.length > 1);
    if (several.length === 0) return [];
    const named = several.slice(0, MOST_NAMED).map(({ kpi, rows }) => `“${kpi.name}” (rows ${shown(rows)})`);
    const more = several.length - named.length;
    const all = more === 0 ? named.join(', ') : `${named.join(', ')} and ${more} more`;
    return [{ sheet, area, reason: { code: 'joined-rows', data: { rows: all } } }];
  });
}

function shown(rows: readonly number[]): string {
  return rows.length <= MOST_ROWS ? rows.join(', ') : `${rows.slice(0, MOST_ROWS - 1).join(', ')} and ${rows.length - MOST_ROWS + 1} more`;
}
