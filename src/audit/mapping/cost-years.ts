/** Columns of money for a year each, `Cost 2025 | Cost 2026`: of several years that of the sheet counts, else that of the day of the audit. */
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook';
import type { FieldName } from '../fields';
import type { Span } from '../reading/days';
import { fold } from '../reading/fold';
import { readSpan } from '../reading/read-date';
import type { Settings } from '../settings/settings';
import type { Assigned, Assignment } from './assign-columns';
import { stageIn } from './cost-stages';
import type { Block, BlockColumn } from './find-blocks';
import { withoutUnit } from './fold-header';
import { partOfYear } from './part-of-year';
import { yearIn } from './period-header';
import { kindHint } from './kind-hint';
import { notUsed } from './reasons';
import { showsMoney } from './shown-money';
import { meaningsOf } from './synonyms';
import type { MoneyYear } from './types';
import { isWhole } from './whole-column';

export interface CostYears {
  readonly yearOf: ReadonlyMap<number, MoneyYear>;
  /** Columns that say of another year what the column they lead to says: one of them is looked up for all. */
  readonly sameAs: ReadonlyMap<number, number>;
  /** The columns without their years. */
  readonly plain: ReadonlyMap<number, BlockColumn>;
  /** The column that holds all years, where one does. */
  readonly whole: BlockColumn | null;
}

const NONE: CostYears = { yearOf: new Map(), sameAs: new Map(), plain: new Map(), whole: null };
const LABEL = String.raw`(?:(?:fy|gj)\s?'?(?:\d{4}|\d{2})(?:\s?[/-]\s?\d{2,4})?|(?:19|20)\d\d(?:\s?[/-]\s?(?:(?:19|20)\d\d|\d\d))?)`;
const YEAR = new RegExp(String.raw`(?<![\p{L}\d])${LABEL}(?![\p{L}\d])`, 'giu');
const WHOLE_YEAR = new RegExp(`^${LABEL}$`, 'iu');
/** What a year alone is of, where the title or its cells say that it is money: known in all three languages. */
const UNNAMED = 'Budget';
const LONGEST = 60;
const TOTAL = /\b(?:totals?|total\w*|overall|gesamt\w*|summe|insgesamt|global)\b/;
const SUMS: ReadonlySet<FieldName> = new Set<FieldName>(['module.cost', 'module.budget', 'module.actual', 'module.committed', 'cost.amount']);
/** Beside a KPI, “Actual 2025” may be what it reached. */
const PLAIN: ReadonlySet<FieldName> = new Set<FieldName>(['module.cost']);

export function costYears(block: Block, open: readonly BlockColumn[], sheet: SheetSnapshot, workbook: WorkbookSnapshot, settings: Settings): CostYears {
  const { title, table } = block;
  const namesKpi = open.some(({ header }) => meaningsOf(header).some(({ field }) => field === 'module.kpi'));
  const isMoney = kindHint('cost', [title, table ?? '', sheet.name]);
  const found = open.flatMap((column) => {
    const saysNothing = !namesKpi && WHOLE_YEAR.test(column.header.trim()) && (isMoney || showsMoney(column.column, block.rows, sheet, workbook));
    return yearAndRest(saysNothing ? { ...column, header: `${UNNAMED} ${column.header}` } : column, namesKpi ? PLAIN : SUMS) ?? [];
  });
  if (new Set(found.map(({ key }) => key)).size < 2) return NONE;
  const rests = new Set(found.map(({ rest }) => rest));
  const isTotal = (column: BlockColumn): boolean => isWhole(column.header) || (TOTAL.test(fold(column.header)) && restMeans(column.header, SUMS));
  const whole = rests.size === 1 ? (open.find((column) => !found.some((one) => one.column === column.column) && isTotal(column)) ?? null) : null;
  const own = [title, table ?? '', sheet.name].map((text) => keyOf(yearIn(text) ?? '')).find((key) => found.some((one) => one.key === key)) ?? null;
  const yearOf = new Map<number, MoneyYear>();
  const sameAs = new Map<number, number>();
  const first = new Map<string, number>();
  for (const { column, rest, key, label } of found) {
    const standing = first.get(rest);
    if (standing === undefined) first.set(rest, column);
    else sameAs.set(column, standing);
    yearOf.set(column, { label, span: spanOf(label, settings), isOfSheet: key === own });
  }
  const plain = new Map(
    open.flatMap((column) => {
      const one = found.find((other) => other.column === column.column);
      return one === undefined ? [] : [[column.column, { ...column, header: one.header, group: '' }] as const];
    }),
  );
  return { yearOf, sameAs, plain, whole };
}

/** Null for a fiscal year that begins nobody knows when. */
function spanOf(label: string, { fiscalYearStart, fiscalYearNamedBy }: Settings): Span | null {
  const { span } = readSpan(label.replace(/^gj/i, 'FY'), { order: { first: null }, date1904: false, fiscalYearStart, fiscalYearNamedBy });
  return span === null || span.fiscal ? null : span;
}

interface YearAndRest {
  readonly column: number;
  readonly label: string;
  /** The year in digits alone. */
  readonly key: string;
  readonly rest: string;
  readonly header: string;
}

/** The one year in a header, or in the label over it, beside words of money. */
function yearAndRest({ column, header, group }: BlockColumn, sums: ReadonlySet<FieldName>): YearAndRest | null {
  if (header.length > LONGEST || partOfYear({ header, group }) !== null) return null;
  const own = header.match(YEAR) ?? [];
  const over = own.length === 0 ? (group.match(YEAR) ?? []) : [];
  const [label, ...others] = own.length === 0 ? over : own;
  if (label === undefined || others.length > 0) return null;
  const rest = (own.length === 0 ? header : header.replace(YEAR, ' ')).replace(/[([]\s*[)\]]/g, ' ').trim();
  const saysMoney = stageIn(rest) !== null ? sums === SUMS : restMeans(rest, sums);
  return saysMoney ? { column, label, key: keyOf(label), rest: fold(withoutUnit(rest)), header: rest } : null;
}

function restMeans(rest: string, fields: ReadonlySet<FieldName>): boolean {
  return meaningsOf(rest).some(({ field }) => fields.has(field));
}

/** `FY26`, `2026` and `26` are one; `2025/26` is another. */
function keyOf(label: string): string {
  return (label.match(/\d+/g) ?? []).map((digits) => digits.slice(-2)).join('/');
}

/** Each year's column means what the first of them was taken for. */
export function withYears(assignment: Assignment, { yearOf, sameAs, whole }: CostYears): Assignment {
  const { kind } = assignment;
  if (yearOf.size === 0 || (kind !== 'module' && kind !== 'cost')) return assignment;
  const columns = new Map<number, Assigned>(assignment.columns);
  for (const [column, standing] of sameAs) {
    const meant = columns.get(standing);
    if (meant !== undefined) columns.set(column, meant);
  }
  const standing = [...yearOf.keys()].find((column) => SUMS.has(columns.get(column)?.field ?? 'module.name'));
  if (whole !== null && standing !== undefined) {
    columns.set(whole.column, { field: columns.get(standing)?.field ?? null, confidence: 0.8, how: 'synonym', reason: null });
    for (const column of yearOf.keys()) columns.set(column, notUsed({ code: 'part-of-cost', data: { header: whole.header } }));
    return { ...assignment, columns };
  }
  for (const [column, year] of yearOf) {
    const meant = columns.get(column);
    if (meant === undefined || meant.field === null || !SUMS.has(meant.field)) continue;
    columns.set(column, { ...meant, reason: { code: 'of-a-year' }, ofYear: year });
  }
  return { ...assignment, columns };
}
