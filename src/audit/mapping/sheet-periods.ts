/** Lists of one kind on a sheet for each period: `KPIs Q1 2026`, `KPIs Q2 2026`. */
import type { Span } from '../reading/days';
import type { Settings } from '../settings/settings';
import { periodOf } from './period-header';
import type { MappedTable, Mapping } from './types';

/** The tables, those of sheets for different periods each with its own. */
export function withPeriods(tables: readonly MappedTable[], settings: Settings): MappedTable[] {
  const spans = new Map(
    tables.map((table) => [table, table.columns.some(({ field }) => field?.endsWith('.period') === true) ? null : spanIn(table, settings)]),
  );
  return tables.map((table) => {
    const span = spans.get(table) ?? null;
    const others = tables.filter((one) => one.kind === table.kind && one.sheet !== table.sheet);
    const isOneOfSeveral = span !== null && others.some((one) => (spans.get(one)?.start ?? span.start) !== span.start);
    return isOneOfSeveral ? { ...table, period: span } : table;
  });
}

/** Said where rows of one name may stand on several such sheets and no table of theirs has readings. */
export function periodsTold(tables: readonly MappedTable[]): Mapping['notUnderstood'] {
  const told = new Set<string>();
  return tables.flatMap(({ kind, sheet, area, period }) => {
    if (period === undefined || kind === 'kpi' || told.has(kind)) return [];
    told.add(kind);
    const others = [...new Set(tables.filter((one) => one.kind === kind && one.period !== undefined && one.sheet !== sheet).map((one) => `“${one.sheet}”`))];
    return [{ sheet, area, reason: { code: 'several-periods', data: { others: others.join(', ') } } }];
  });
}

const MOST_WORDS = 6;

/** The period that a sheet is named for, whatever else its name says. */
function spanIn({ sheet, title }: MappedTable, settings: Settings): Span | null {
  for (const name of [sheet, title ?? '']) {
    const words = name.split(/[\s_|·,()]+/).filter((word) => word !== '');
    if (words.length > MOST_WORDS) continue;
    for (let length = words.length; length > 0; length--) {
      for (let first = 0; first + length <= words.length; first++) {
        const span = periodOf(words.slice(first, first + length).join(' '), settings);
        if (span !== null) return span;
      }
    }
  }
  return null;
}
