/** Labels of sections among the records: "LEADERSHIP", "Team Atlas", "Q1 2026" alone in a row, or merged over the table, above fuller rows. */
import type { SheetSnapshot } from '../../workbook';
import { fieldDefinition, type Kind } from '../fields';
import { readGoalLabel } from '../reading/goal-label';
import { bandsOf, isBlank, textIn, type BodyRow } from './body-row';
import type { Block } from './find-blocks';
import { isCapital, namesGroup, wordsIn } from './row-words';
import type { MappedColumn } from './types';

/** Kinds that people list by name alone, with all else to come. */
const BARE_NAMES: ReadonlySet<Kind> = new Set<Kind>(['objective', 'keyResult', 'priority', 'unit']);
/** Kinds that stand below each other in one column. */
const GOALS: ReadonlySet<Kind> = new Set<Kind>(['objective', 'keyResult']);
/** Where rows are narrower, one filled cell says nothing. */
const LEAST_WIDTH = 2;
/** In narrower tables only the look of a label tells it. */
const LEAST_TOLD = 3;
/** Filled cells of a row that a label could stand above. */
const FULLER = 3;
/** Of the records, where they have ids or names in capitals. */
const MOST = 0.8;
const LONGEST = 80;
/** `NPS` may be the name of a KPI. */
const LONG = 8;
/** Words of a label beside those of goals. */
const SHORT = 3;
const TERSER = 1.8;
const NUMBERED = /^(?:\d{1,2}|[A-Z]|[IVX]{1,4})[.)]\s+\S/;

export interface Body {
  readonly kind: Kind;
  readonly block: Block;
  readonly columns: readonly MappedColumn[];
  readonly sheet: SheetSnapshot;
  /** Rows that go on with the record above them: its name is merged over them. */
  readonly continued: ReadonlySet<number>;
}

/** Columns that say what a row is: its name and what it cannot be without, and its id. */
export function identityOf(kind: Kind, columns: readonly MappedColumn[]): { readonly naming: readonly number[]; readonly id: number | null } {
  const own = columns.filter(({ field }) => field !== null);
  const naming = own.filter(
    ({ field }) =>
      field !== null &&
      (/\.(?:firstName|lastName)$/.test(field) || (fieldDefinition(field).required === true && ['text', 'reference'].includes(fieldDefinition(field).type))),
  );
  return { naming: naming.map(({ column }) => column), id: own.find(({ field }) => field === `${kind}.id`)?.column ?? null };
}

/** The rows that are labels of sections. */
export function sectionLabels(rows: readonly BodyRow[], body: Body): ReadonlySet<number> {
  const { block, columns } = body;
  if (block.table !== null || block.columns.length < LEAST_WIDTH) return new Set();
  const alone = rows.map((row) => isLabelShaped(row, columns));
  const lone = alone.filter(Boolean).length;
  if (lone === 0) return new Set();
  const list = new List(rows, alone, lone, body);
  return new Set(rows.flatMap((row, place) => (alone[place] === true && list.isLabel(row, place) ? [row.row] : [])));
}

/** One filled cell with a word or a year in it, or the same text in each of several. */
function isLabelShaped({ filled, first, cells }: BodyRow, columns: readonly MappedColumn[]): boolean {
  const value = cells[first];
  if (filled === 1 && typeof value === 'number') return Number.isInteger(value) && value >= 1990 && value <= 2100;
  if (typeof value !== 'string' || value.length > LONGEST || !/\p{L}|\d/u.test(value)) return false;
  return filled === 1 || (filled >= FULLER && columns.every(({ column }) => isBlank(cells[column]) || cells[column] === value));
}

class List {
  private readonly bands: ReadonlyMap<number, unknown>;
  private readonly naming: readonly number[];
  private readonly id: number | null;
  private readonly hasIds: boolean;
  private readonly isShouted: boolean;
  private readonly isNumbered: boolean;
  private readonly hasSections: boolean;
  private readonly areShort: boolean;
  private readonly areGroups: boolean;
  /** By place: where the next row stands that says more. */
  private readonly nextRecord: readonly number[];

  constructor(
    private readonly rows: readonly BodyRow[],
    private readonly alone: readonly boolean[],
    private readonly lone: number,
    private readonly body: Body,
  ) {
    const { kind, block, columns, sheet } = body;
    const following: number[] = [];
    for (let place = rows.length - 1; place >= 0; place--) following[place] = alone[place + 1] === true ? (following[place + 1] as number) : place + 1;
    this.nextRecord = following;
    const { naming, id } = identityOf(kind, columns);
    this.naming = naming;
    this.id = id;
    this.bands = bandsOf(sheet, block.area);
    const records = rows.filter((_, place) => alone[place] !== true);
    const most = (holds: (row: BodyRow) => boolean): boolean => records.length > 0 && records.filter(holds).length >= records.length * MOST;
    const nameOf = (row: BodyRow): string => naming.map((column) => textIn(row, column)).join(' ');
    this.hasIds = id !== null && most((row) => textIn(row, id) !== '');
    this.isShouted = most((row) => isCapital(nameOf(row)));
    this.isNumbered = most((row) => NUMBERED.test(nameOf(row)));
    const labels = rows.filter((_, place) => alone[place] === true).map((row) => textIn(row, row.first));
    // Labels come in several, all above fuller rows, and the list begins with one.
    this.hasSections = lone > 1 && alone[0] === true && lone * 2 <= rows.length && alone.every((is, place) => !is || this.leads(place));
    this.areGroups = labels.every((text) => namesGroup(text));
    this.areShort = labels.every((text) => wordsIn(text) <= SHORT) && mean(records.map((row) => wordsIn(nameOf(row)))) >= TERSER * mean(labels.map(wordsIn));
  }

  isLabel(row: BodyRow, place: number): boolean {
    const text = textIn(row, row.first);
    if (this.holdsBelow(row, place) || (GOALS.has(this.body.kind) && (readGoalLabel(text)?.kind ?? 'none') !== 'none')) return false;
    if (this.bands.has(row.row) || row.filled > 1 || text.endsWith(':') || (isCapital(text) && text.length >= LONG && !this.isShouted)) return true;
    if (!this.leads(place)) return false;
    const { kind, block } = this.body;
    if (block.columns.length < LEAST_TOLD) return isCapital(text) && kind !== 'kpi' && !this.isShouted;
    if (!this.naming.includes(row.first)) return this.beginsRows(row.first);
    if (this.hasIds) return true;
    if ((isCapital(text) && kind !== 'kpi' && !this.isShouted) || (NUMBERED.test(text) && !this.isNumbered)) return true;
    if (BARE_NAMES.has(kind)) return this.hasSections && (this.areShort || this.areGroups);
    return this.hasSections || (namesGroup(text) && this.lone * 2 <= this.rows.length && (place === 0 || this.lone > 1));
  }

  /** Whether fuller rows stand below, perhaps under further labels. */
  private leads(place: number): boolean {
    return (this.rows[this.nextRecord[place] as number]?.filled ?? 0) >= Math.min(FULLER, this.body.block.columns.length);
  }

  /** A name said once for the rows below, which leave it blank, and the rest of a record over merged rows. */
  private holdsBelow({ row, first }: BodyRow, place: number): boolean {
    const below = this.rows[place + 1];
    if (below !== undefined && this.alone[place + 1] !== true && this.leads(place) && textIn(below, first) === '' && !this.naming.includes(first)) return true;
    return this.body.continued.has(row);
  }

  /** Whether a column stands at the beginning of what a row says: its id, what it belongs to, or the first of all. */
  private beginsRows(column: number): boolean {
    const field = this.body.columns.find((one) => one.column === column)?.field ?? null;
    return (
      column === this.id ||
      column === this.body.block.area.left ||
      field === 'keyResult.objective' ||
      (field !== null && fieldDefinition(field).required === true)
    );
  }
}

const mean = (list: readonly number[]): number => list.reduce((sum, one) => sum + one, 0) / Math.max(1, list.length);
