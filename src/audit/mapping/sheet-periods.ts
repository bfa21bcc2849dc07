/** Lists of one kind on a sheet for each period: `KPIs Q1 2026`, `KPIs Q2 2026`. */
import type { Kind } from '../fields';
import type { Span } from '../reading/days';
import type { Settings } from '../settings/settings';
import { isYearless, periodOf, yearIn } from './period-header';
import type { MappedTable, Mapping } from './types';

/** The tables, those of sheets for different periods each with its own. */
export function withPeriods(tables: readonly MappedTable[], settings: Settings): MappedTable[] {
  const spans = new Map(
    tables.map((table) => [
      table,
      table.columns.some(({ field }) => field?.endsWith('.period') === true) ? null : (titleSpan(table, tables, settings) ?? spanIn(table, settings)),
    ]),
  );
  return tables.map((table) => {
    const span = spans.get(table) ?? null;
    const others = tables.filter((one) => one.kind === table.kind && (one.sheet !== table.sheet || one.area !== table.area));
    const isOneOfSeveral = span !== null && others.some((one) => (spans.get(one)?.start ?? span.start) !== span.start);
    if (isOneOfSeveral) return { ...table, period: span };
    return isUndated(table, others) ? { ...table, undated: true } : table;
  });
}

/** Of lists of one kind on one sheet, the period that the line above each names. */
function titleSpan(table: MappedTable, tables: readonly MappedTable[], settings: Settings): Span | null {
  const isBeside = ({ kind, sheet, area }: MappedTable): boolean => kind === table.kind && sheet === table.sheet && area !== table.area;
  if (table.title === undefined || !tables.some(isBeside)) return null;
  const year = yearIn(table.sheet);
  return spanIn({ sheet: isYearless(table.title) && year !== null ? `${table.title} ${year}` : table.title, title: '' }, settings);
}

/** Whether a sheet is named for a part of a year, as another one of its kind is, and nothing says of which. */
function isUndated({ sheet, columns }: MappedTable, others: readonly MappedTable[]): boolean {
  return isYearless(sheet) && !columns.some(({ field }) => field?.endsWith('.period') === true) && others.some((other) => isYearless(other.sheet));
}

/** Kinds of which the latest sheet speaks, where others add up. */
const STATED_ANEW: ReadonlySet<Kind> = new Set<Kind>(['kpi', 'objective', 'keyResult', 'priority', 'competency']);

/** Said of sheets for parts of a year that nothing names. */
export function undatedTold(tables: readonly MappedTable[]): Mapping['notUnderstood'] {
  return tables.flatMap(({ kind, sheet, area, undated }) => (undated === true && STATED_ANEW.has(kind) ? [{ sheet, area, reason: { code: 'no-year' } }] : []));
}

/** Said where rows of one name may stand on several such sheets and no table of theirs has readings. */
export function periodsTold(tables: readonly MappedTable[]): Mapping['notUnderstood'] {
  const told = new Set<string>();
  return tables.flatMap(({ kind, sheet, area, period }) => {
    if (period === undefined || kind === 'kpi' || told.has(kind)) return [];
    told.add(kind);
    const others = [
      ...new Set(
        tables.flatMap((one) =>
          one.kind !== kind || one.period === undefined || one.area === area ? [] : [`“${one.sheet === sheet ? (one.title ?? one.sheet) : one.sheet}”`],
        ),
      ),
    ];
    return [{ sheet, area, reason: { code: STATED_ANEW.has(kind) ? 'several-periods' : 'periods-add', data: { others: others.join(', ') } } }];
  });
}

const MOST_WORDS = 6;

/** The period that a sheet is named for, whatever else its name says. */
function spanIn({ sheet, title }: { readonly sheet: string; readonly title?: string }, settings: Settings): Span | null {
  for (const name of [sheet, title ?? '']) {
    const words = name.split(/[\s_|·,()]+/).filter((word) => word !== '');
    if (words.length > MOST_WORDS) continue;
    const year = yearIn(title ?? '');
    const part = isYearless(name) && year !== null ? periodOf(`${name} ${year}`, settings) : null;
    if (part !== null) return part;
    for (let length = words.length; length > 0; length--) {
      for (let first = 0; first + length <= words.length; first++) {
        const span = periodOf(words.slice(first, first + length).join(' '), settings);
        if (span !== null) return span;
      }
    }
  }
  return null;
}
