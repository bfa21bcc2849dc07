/** What mapping says about a workbook: which block of cells is which table, and which column means what. */
import type { Address, Area } from '../../workbook';
import type { FieldName, Kind } from '../fields';
import type { Denomination } from '../reading/read-denomination';
import type { Span } from '../reading/days';
import type { ReadingColumn } from './period-header';
import type { MappingReason } from './reasons';

export type How = 'exact' | 'synonym' | 'vendor layout' | 'values' | 'by hand' | 'period';

/** The year that a column of money is of, as its header writes it; without a span where nothing says when that year begins. */
export interface MoneyYear {
  readonly label: string;
  readonly span: Span | null;
  /** Whether the title or the sheet names it: then it counts, whatever the day. */
  readonly isOfSheet: boolean;
}

/** What one of several is counted by: a price for a day, an hour, or a piece or person. */
export type CountedIn = 'days' | 'hours' | 'pieces';

/** How many there are of what a price is for one of. */
export interface CountedBy {
  readonly column: number;
  readonly of: CountedIn;
}

/** What was planned, ordered or paid. */
export type CostStage = 'budget' | 'actual' | 'committed';

/** A price for one in another column, and how many there are. */
export interface PricedBy extends CountedBy {
  readonly price: number;
}

export interface MappedColumn {
  readonly header: string;
  readonly at: Address;
  readonly column: number;
  /** Null: not understood; `reason` says why. */
  readonly field: FieldName | null;
  /** 0..1 */
  readonly confidence: number;
  readonly how: How | null;
  readonly reason: MappingReason | null;
  /** For a KPI table with one column per period: what stands in this column. */
  readonly reading?: ReadingColumn;
  /** One of several columns of its field, whose amounts add up: a month of cost. */
  readonly adds?: true;
  /** One of several columns of money of its field, each of a year: that of the sheet counts, else that of the day of the audit. */
  readonly ofYear?: MoneyYear;
  /** One of several columns of its field in the order of time: the last one filled counts. Its place in that order, and when it begins, where that is known. */
  readonly inTime?: { readonly place: number; readonly from: number | null };
  /** Of a price for one: the column that says how many, and what is counted there. */
  readonly times?: CountedBy;
  /** Of the whole that rows come to: where a cell is blank, the price for one counts, times how many. */
  readonly orElse?: PricedBy;
  /** Of a ledger with an amount for each stage: which one stands in this column. */
  readonly stage?: CostStage;
  /** One of two columns of its field: the first name of a person, or the last. */
  readonly namePart?: 'first' | 'last';
  /** What was read before a training, or after it, and nothing says when. */
  readonly phase?: 'before' | 'after';
  /** In a matrix of people and courses: this column is one course, and its cells say who took it. */
  readonly isCourse?: true;
  /** For a column of amounts: in what they are written, as the header, the label over it or the title of the table says. */
  readonly amounts?: Denomination;
  /** Of such a column: the note below the table, or the name of the sheet, that says it in other magnitudes than `amounts`, which counts. */
  readonly saidElsewhere?: string;
}

/**
 * One kind of record in one block of cells. A block that carries several kinds (objectives with their key results,
 * modules that name their KPI, baseline and target) gives several mapped tables over the same rows.
 */
export interface MappedTable {
  readonly kind: Kind;
  readonly sheet: string;
  /** Name of the Excel table; null for a plain block. */
  readonly table: string | null;
  /** The line of text above the headers; absent where there is none. */
  readonly title?: string;
  /** Header rows included. */
  readonly area: Area;
  /** Last header row; data begin below. */
  readonly headerRow: number;
  /** The body rows that hold records of this kind, ascending: no totals, notes or blank rows. */
  readonly rows: readonly number[];
  readonly columns: readonly MappedColumn[];
  /** For rows whose meaning hangs on the row above: indentation level by entry of `rows`, where hierarchy is told by order. */
  readonly depth?: readonly number[];
  /** Of lists of one kind on a sheet for each period: the period of this one. */
  readonly period?: Span;
  /** Of lists on sheets for parts of a year that nothing names: which of them is the latest cannot be told. */
  readonly undated?: true;
  /** Of a list of people who took one course: the course, which the sheet or the line above the list names. */
  readonly course?: string;
  /** A row that is none of its records holds the sum of their costs: they all count. */
  readonly ownTotal?: true;
  /** Of a ledger with an amount for each stage: the stage of this table's amounts. */
  readonly stage?: CostStage;
  /** Of KPIs by period: the column that says which rows hold targets and which hold actuals. */
  readonly figures?: number;
  /** Of a table of readings of one KPI: the KPI, which headers, the sheet or the lack of any other name. */
  readonly aboutKpi?: string;
  /** Rows of its block that are records of no kind, and what the list calls them: initiatives and tasks among goals. */
  readonly passedOver?: { readonly rows: readonly number[]; readonly column: number; readonly words: readonly string[] };
  /** Several columns could be the id, and nothing tells which: what refers to an id of this kind cannot be followed. */
  readonly idUnsure?: true;
}

/** What could not be used of a sheet, and why. */
export interface NotUnderstood {
  readonly sheet: string;
  readonly area: Area | null;
  readonly reason: MappingReason;
  /** Of a block that is no table as far as anybody knows: its headers, so that a person can say what it is. */
  readonly headers?: readonly BlockHeader[];
}

export interface BlockHeader {
  readonly header: string;
  readonly at: Address;
}

export interface Mapping {
  readonly tables: readonly MappedTable[];
  readonly notUnderstood: readonly NotUnderstood[];
}
