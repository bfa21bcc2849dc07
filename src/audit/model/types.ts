/** Typed records that remember their cells, and the links between them. */
import type { Address, CellValue } from '../../workbook';
import type { FieldName, Fields, Kind } from '../fields';
import type { Day, Span } from '../reading/days';
import type { Answers } from './answers';
import type { Copied } from './copied-rows';
import type { RawRecord } from './raw-record';
import type { ReadSheet } from './read-sheets';
import type { StrangeColumn } from './strange-columns';
import type { UnreadCells } from './unread-cells';
import type { Settings } from '../settings/settings';
import type { AuditTrace } from '../state/audit-trace';
import type { QuarterlyReview } from '../state/quarterly-reviews';
import type { SignOff } from '../state/sign-off';
import type { Level, Direction, Status, CellOddity, FieldCell } from '../reading/types';

/** A name or id in a cell that stands for another record. */
export interface Reference<K extends Kind = Kind> {
  readonly text: string;
  readonly at: Address;
  readonly field: FieldName;
  /** One record when it was found, several when it is ambiguous, none when it was not found. */
  readonly targets: readonly RecordOf<K>[];
  /** Up to three nearest names when nothing was found; never accepted, only proposed. */
  readonly nearest: readonly RecordOf<K>[];
  /** When nothing was found: records whose own name or id nobody can read. */
  readonly perhaps: readonly RecordOf<K>[];
  /** False when no table of these kinds is in the workbook, or one of its rows may be meant that nobody can read: then nothing may be flagged. */
  readonly resolvable: boolean;
}

type ValueOf<D> = D extends { type: 'id' | 'text' }
  ? string
  : D extends { type: 'number' | 'money' | 'share' | 'cadence' }
    ? number
    : D extends { type: 'date' }
      ? Day
      : D extends { type: 'period' }
        ? Span
        : D extends { type: 'boolean' }
          ? boolean
          : D extends { type: 'status' }
            ? Status
            : D extends { type: 'direction' }
              ? Direction
              : D extends { type: 'level' }
                ? Level
                : D extends { type: 'reference'; to: readonly (infer K extends Kind)[] }
                  ? readonly Reference<K>[]
                  : never;

export interface RecordOf<K extends Kind> {
  readonly kind: K;
  /** The cell of its first required field: where a finding about the record as a whole stands. */
  readonly at: Address;
  /** What people call it: its name, title or id. */
  readonly name: string;
  /** Its id as text, where it has one. */
  readonly id: string | null;
  /** Stable identity for finding ids: kind + id or name (+ cohort, period…), never an address. */
  readonly key: string;
  /** False for a record that only exists because other rows refer to it. */
  readonly stated: boolean;
  /** Where it stands among all records of its model, so that what is found out about each of them can stand in lists; negative for rows that are none. */
  readonly nth: number;
  /** Absent: no such column. Present with a null value: the cell is blank. */
  readonly fields: { readonly [F in keyof Fields[K]]?: FieldCell<ValueOf<Fields[K][F]>> };
}

export type Priority = RecordOf<'priority'>;
export type Briefing = RecordOf<'briefing'>;
export type Objective = RecordOf<'objective'>;
export type KeyResult = RecordOf<'keyResult'>;
export type Kpi = RecordOf<'kpi'>;
export type Reading = RecordOf<'reading'>;
export type Event = RecordOf<'event'>;
export type Module = RecordOf<'module'>;
export type Link = RecordOf<'link'>;
export type Competency = RecordOf<'competency'>;
export type Person = RecordOf<'person'>;
export type Unit = RecordOf<'unit'>;
export type Completion = RecordOf<'completion'>;
export type Cost = RecordOf<'cost'>;
export type Decision = RecordOf<'decision'>;
export type Change = RecordOf<'change'>;
export type Provider = RecordOf<'provider'>;
export type AnyRecord = { [K in Kind]: RecordOf<K> }[Kind];
/** What a module can serve. */
export type Goal = Kpi | KeyResult | Objective | Priority;
/** A goal with its own numbers. */
export type Measured = Kpi | KeyResult | Objective;

/** A cell that was read as something other than text, and is odd. */
export interface OddCell {
  readonly field: FieldName;
  readonly at: Address;
  readonly raw: CellValue;
  readonly oddity: CellOddity;
  readonly record: AnyRecord | null;
}

/** The records of a workbook and the look-ups among them. Frozen. */
export interface Model {
  readonly asOf: Day;
  readonly settings: Settings;
  readonly priorities: readonly Priority[];
  readonly briefings: readonly Briefing[];
  readonly objectives: readonly Objective[];
  readonly keyResults: readonly KeyResult[];
  /** One per KPI, its rows by period gathered. */
  readonly kpis: readonly Kpi[];
  readonly readings: readonly Reading[];
  readonly events: readonly Event[];
  /** Every module row; programme rows have handed down what they know. */
  readonly modules: readonly Module[];
  readonly links: readonly Link[];
  readonly competencies: readonly Competency[];
  readonly people: readonly Person[];
  readonly units: readonly Unit[];
  readonly completions: readonly Completion[];
  readonly costs: readonly Cost[];
  readonly decisions: readonly Decision[];
  readonly changes: readonly Change[];
  readonly providers: readonly Provider[];

  /** Every reference cell of every record, resolved; of completions and costs the first of the rows that say the same, with their number. */
  readonly references: readonly { readonly record: AnyRecord; readonly reference: Reference; readonly rows: number }[];
  /** Columns of references of which not one was found. */
  readonly strangers: readonly StrangeColumn[];
  /** Rows that share an id though their names differ. */
  readonly duplicateIds: readonly { readonly id: string; readonly records: readonly AnyRecord[] }[];
  /** Lists whose rows stand on another sheet too, and were counted once. */
  readonly copies: readonly Copied[];
  readonly oddCells: readonly OddCell[];
  /** The sheets whose formulas may be judged. */
  readonly sheets: readonly ReadSheet[];
  /** Blank cells below filled ones of plain blocks, where the host does not say which cells are merged. */
  readonly maybeMerged: readonly Address[];
  /** Of each row that was read in part from text that is struck through, the first such cell. */
  readonly struckRows: readonly Address[];
  /** Filled cells that could not be read as what the header of their column says, by column. */
  readonly unreadCells: readonly UnreadCells[];
  /** How many cells were read as numbers, dates and so on (`oddCells` among them). */
  readonly typedCells: { readonly numbers: number; readonly dates: number; readonly all: number };
  /** Whether a column means this field, and its names are those of this workbook. */
  has(field: FieldName): boolean;
  /** Where a field's header stands, for systemic findings. */
  headerOf(field: FieldName): Address | null;
  /** What a record's list is called: the line above it or its Excel table (of a list of one column its header), and its sheet. */
  titlesOf(record: AnyRecord): readonly string[];
  /** Whether records of a kind come from a table of their own. */
  hasTable(kind: Kind): boolean;

  /** The programme's own row, or a record that only its modules name; null for a module of none. */
  programmeOf(module: Module): Module | null;
  /** The run that stands for all sessions of one module; null for a module held once. */
  standingFor(module: Module): Module | null;
  /** The rows that were gathered into a KPI, its own among them. */
  rowsOf(kpi: Kpi): readonly RawRecord[];
  /** What the last sign-off promised of each goal; null where nothing has been signed. */
  readonly lastSignOff?: SignOff | null;
  /** The quarterly reviews held so far, earliest first. */
  readonly reviews?: readonly QuarterlyReview[];
  readonly answers: Answers;
  /** What the module rows held at the last audit; null where none was kept. */
  readonly lastAudit?: AuditTrace | null;
}
