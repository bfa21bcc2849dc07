/** Columns of cost that add up: one for each month, quarter or half of a year, in the rows of modules or of a ledger. */
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook';
import type { FieldName } from '../fields';
import type { Span } from '../reading/days';
import { programmeAsName, type Assigned, type Assignment } from './assign-columns';
import type { Block, BlockColumn } from './find-blocks';
import { kindHint } from './kind-hint';
import { partOfYear, type PartOfYear, type Sum } from './part-of-year';
import { notUsed } from './reasons';
import { isComplete } from './required-fields';
import { isWhole } from './whole-column';
import { namesCurrency, showsMoney } from './shown-money';

export interface CostParts {
  /** What the parts of each column's row add up to. */
  readonly fields: ReadonlyMap<number, Sum>;
  /** Columns that add up others: quarters beside their months. */
  readonly sums: readonly number[];
  /** Parts of a year of which nothing says that they are costs. */
  readonly untold: readonly number[];
  /** The column that holds the whole, by its header alone: `Total`. */
  readonly total: number | null;
}

interface Part extends PartOfYear {
  readonly column: number;
}

const NONE: CostParts = { fields: new Map(), sums: [], untold: [], total: null };
/** Fewer such columns may be anything. */
const FEWEST_UNTOLD = 3;
const YEAR = 366;

export function costParts({ columns, rows, title, table }: Block, sheet: SheetSnapshot, workbook: WorkbookSnapshot): CostParts {
  const parts = columns.flatMap((column): Part[] => {
    const part = partOfYear(column);
    return part === null ? [] : [{ ...part, column: column.column }];
  });
  if (parts.length < 2) return NONE;
  const showsCurrency = ({ column }: Part): boolean => columns.some((one) => one.column === column && namesCurrency(one.header));
  const isTold = kindHint('cost', [title, table ?? '', sheet.name]) || parts.every((part) => part.saysCost || showsCurrency(part));
  if (!isTold && !parts.every(({ column }) => showsMoney(column, rows, sheet, workbook)))
    return parts.length < FEWEST_UNTOLD ? NONE : { ...NONE, untold: parts.map(({ column }) => column) };
  const fields = new Map<number, Sum>();
  const sums: number[] = [];
  for (const field of new Set(parts.map((part) => part.field))) {
    const whole = tiled(parts.filter((part) => part.field === field));
    // Periods that overlap, or lie in several years, add up to nothing that anybody asked for.
    if (whole === null) return NONE;
    for (const { column } of whole.parts) fields.set(column, field);
    sums.push(...whole.sums.map(({ column }) => column));
  }
  const totals = columns.filter(({ header }) => isWhole(header));
  const [total] = totals;
  return { fields, sums, untold: [], total: totals.length === 1 && new Set(fields.values()).size === 1 ? (total?.column ?? null) : null };
}

/** Periods side by side within a year; those that others fill are their sums. Null where they overlap otherwise. */
function tiled(parts: readonly Part[]): { readonly parts: readonly Part[]; readonly sums: readonly Part[] } | null {
  const length = ({ start, end }: Span): number => end - start + 1;
  const sums = parts.filter(({ span, column }) => {
    const within = parts.filter((other) => other.column !== column && other.span.start >= span.start && other.span.end <= span.end);
    return within.length > 1 && within.reduce((days, other) => days + length(other.span), 0) >= length(span);
  });
  const rest = parts.filter((part) => !sums.includes(part)).sort((one, other) => one.span.start - other.span.start);
  const [first, last] = [rest[0], rest.at(-1)];
  if (first === undefined || last === undefined || rest.length < 2 || last.span.end - first.span.start >= YEAR) return null;
  return rest.some(({ span }, place) => place > 0 && span.start <= (rest[place - 1] as Part).span.end) ? null : { parts: rest, sums };
}

/** What the columns of modules or of a ledger mean, with those that add up; a column that states the whole counts instead. */
export function withParts(assignment: Assignment, { fields, sums, untold, total }: CostParts, columns: readonly BlockColumn[]): Assignment {
  const { kind } = assignment;
  if (kind === 'module' && untold.length > 0) return withUntold(assignment, untold);
  const distinct = new Set(fields.values());
  if (fields.size === 0 || (kind !== 'module' && (kind !== 'cost' || distinct.size > 1))) return assignment;
  const meant = (sum: Sum): FieldName => (kind === 'cost' ? 'cost.amount' : sum);
  const result = new Map<number, Assigned>(assignment.columns);
  const taken = new Map<FieldName, number>([...result].flatMap(([column, { field }]) => (field === null ? [] : [[field, column] as const])));
  if (total !== null && kind === 'module' && (result.get(total)?.field ?? null) === null) {
    const field = meant([...distinct][0] as Sum);
    if (!taken.has(field)) {
      taken.set(field, total);
      result.set(total, { field, confidence: 0.8, how: 'synonym', reason: null });
    }
  }
  const headerOf = (column: number): string => columns.find((one) => one.column === column)?.header ?? '';
  let added = false;
  for (const [column, sum] of fields) {
    const whole = taken.get(meant(sum));
    added ||= whole === undefined;
    if (whole === undefined) result.set(column, { field: meant(sum), confidence: 0.8, how: 'synonym', reason: { code: 'adds-up' }, adds: true });
    else result.set(column, notUsed({ code: 'part-of-total', data: { header: headerOf(whole) } }));
  }
  for (const column of sums) result.set(column, notUsed({ code: 'sum-of-others' }));
  for (const sum of distinct) if (!taken.has(meant(sum))) taken.set(meant(sum), [...fields].find(([, one]) => one === sum)?.[0] ?? 0);
  if (kind === 'module') programmeAsName(result, taken);
  return {
    ...assignment,
    columns: result,
    score: assignment.score + (added ? PARTS : 0),
    complete: assignment.complete || isComplete(kind, new Set(taken.keys())),
  };
}

function withUntold(assignment: Assignment, untold: readonly number[]): Assignment {
  const columns = new Map(assignment.columns);
  for (const column of untold) if ((columns.get(column)?.field ?? null) === null) columns.set(column, notUsed({ code: 'months-of-what' }));
  return { ...assignment, columns };
}

/** Months of cost say as much of a table as a header of cost does. */
const PARTS = 0.7;
