/** Typed records that remember their cells, and the links between them. */
import type { Address, CellValue } from '../../workbook';
import type { FieldName, Fields, Kind } from '../fields';
import type { Day, Span } from './days';
import type { Settings } from '../settings';
import type { AuditTrace } from './audit-trace';
import type { QuarterlyReview } from './quarterly-reviews';
import type { SignOff } from './sign-off';

export type Level = 'company' | 'unit' | 'team' | 'individual';
export type Direction = 'up' | 'down' | 'range';
/** Status words of every language and system, normalised. */
export type Status =
  | 'idea'
  | 'planned'
  | 'active'
  | 'on-hold'
  | 'completed'
  | 'closed'
  | 'cancelled'
  | 'on-track'
  | 'at-risk'
  | 'off-track'
  | 'met'
  | 'not-met'
  | 'assigned'
  | 'enrolled'
  | 'passed'
  | 'failed'
  | 'withdrawn'
  | 'expired'
  | 'overdue';
export type MetricClass = 'activity' | 'perception' | 'learning' | 'behaviour' | 'result' | 'money';
export type Life = 'live' | 'planned' | 'ended' | 'left-out';

/** A limit that a target states in words or signs: "≥ 95", "at most 5". */
export type Bound = 'at-least' | 'at-most';

/** What was odd about a cell that should hold a number, a date and so on. */
export type CellOddity = 'error' | 'unreadable' | 'number-as-text' | 'ambiguous-date' | 'blank-word';

/** One cell of a record: what it means, where it stands and what stood there. */
export interface FieldCell<T> {
  /** Null for a blank cell, and for one that could not be read (`oddity` says why). */
  readonly value: T | null;
  readonly at: Address;
  readonly raw: CellValue;
  readonly oddity?: CellOddity;
  /** The unit a number carried in its text or number format: `%`, `EUR`, `:1`. A `%` value is a fraction: `12%` is 0.12. */
  readonly unit?: string;
  /** The limit that a number's text stated. */
  readonly bound?: Bound;
}

/** A name or id in a cell that stands for another record. */
export interface Reference<K extends Kind = Kind> {
  readonly text: string;
  readonly at: Address;
  readonly field: FieldName;
  /** One record when it was found, several when it is ambiguous, none when it was not found. */
  readonly targets: readonly RecordOf<K>[];
  /** Up to three nearest names when nothing was found; never accepted, only proposed. */
  readonly nearest: readonly RecordOf<K>[];
  /** False when no table of these kinds is in the workbook: then nothing may be flagged. */
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
export type AnyRecord = { [K in Kind]: RecordOf<K> }[Kind];
/** What a module can serve. */
export type Goal = Kpi | KeyResult | Objective | Priority;
/** A goal with its own numbers. */
export type Measured = Kpi | KeyResult | Objective;

/** One value of a KPI in time; from a reading table or from a KPI's own column per period. */
export interface KpiReading {
  readonly span: Span;
  readonly value: number;
  readonly target: number | null;
  readonly team: string | null;
  readonly person: string | null;
  readonly at: Address;
}

/** A KPI's or key result's numbers, gathered from its row, its rows by period and its readings. */
export interface Measure {
  readonly direction: Direction | null;
  /** How the direction is known. */
  readonly directionFrom: 'stated' | 'band' | 'baseline-and-target' | null;
  readonly baseline: number | null;
  readonly target: number | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly current: number | null;
  /** Where the current value stands; the KPI's own cell when it has none. */
  readonly currentAt: Address;
  readonly currentSpan: Span | null;
  readonly verdict: 'met' | 'not-met' | 'not-evaluated';
  /** Why it was not evaluated, in words a person understands; null when it was. */
  readonly reason: string | null;
  /** (current - baseline) / (target - baseline), unclamped; null where undefined. */
  readonly progress: number | null;
}

/** Something a module serves, and the cell that says so. */
export interface Service {
  readonly module: Module;
  readonly goal: Goal;
  /** The link row, or null when the module's own row names the goal. */
  readonly link: Link | null;
  readonly at: Address;
  /** Share of the goal's change that is claimed, 0..1; null where none is stated. */
  readonly share: number | null;
}

/** The climb from a goal towards a priority. */
export interface Climb {
  /** The goals passed, the start first. */
  readonly path: readonly Goal[];
  /** The priorities reached; empty when the climb stops. */
  readonly priorities: readonly Priority[];
  /** Where the climb stops: the goal without a way up and what it lacks; null when a priority is reached. */
  readonly missing: {
    readonly goal: Exclude<Goal, Priority>;
    readonly lacks: 'objective' | 'parent' | 'priority' | 'found-reference';
    readonly at: Address;
  } | null;
}

/** What a metric counts, and the word that decided it. */
export interface Classified {
  readonly class: MetricClass | null;
  readonly word: string | null;
}

/** A cell that was read as something other than text, and is odd. */
export interface OddCell {
  readonly field: FieldName;
  readonly at: Address;
  readonly raw: CellValue;
  readonly oddity: CellOddity;
  readonly record: AnyRecord | null;
}

/** Everything the rules and scores ask of the workbook. Frozen; every answer is computed once. */
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

  /** Every reference cell of every record, resolved. */
  readonly references: readonly { readonly record: AnyRecord; readonly reference: Reference }[];
  /** Rows that share an id though their names differ. */
  readonly duplicateIds: readonly { readonly id: string; readonly records: readonly AnyRecord[] }[];
  readonly oddCells: readonly OddCell[];
  /** How many cells were read as numbers, dates and so on (`oddCells` among them). */
  readonly typedCells: { readonly numbers: number; readonly dates: number; readonly all: number };
  /** Whether a column means this field. */
  has(field: FieldName): boolean;
  /** Where a field's header stands, for systemic findings. */
  headerOf(field: FieldName): Address | null;
  /** What a record's list is called: the line above it or its Excel table, and its sheet: "OKRs H1 2026 · Sales". */
  titleOf(record: AnyRecord): string;
  /** Whether records of a kind come from a table of their own. */
  hasTable(kind: Kind): boolean;

  life(record: Module | Objective | KeyResult | Kpi | Priority | Link): Life;
  /** First and last day a record runs, from its dates or its period. */
  span(record: Module | Objective | KeyResult | Kpi | Priority): { readonly start: Day | null; readonly end: Day | null };
  /** Live and planned modules that are not mandatory: what most rules and all scores judge. Programmes are judged through their modules. */
  readonly judgedModules: readonly Module[];
  readonly topPriorities: readonly Priority[];
  isTop(priority: Priority): boolean;

  /** What a module serves: its own columns, its link rows and what its programme hands down. Found targets only. */
  serves(module: Module): readonly Service[];
  /** All services of a goal. */
  servedBy(goal: Goal): readonly Service[];
  /** Whether a module names anything it serves, found or not. */
  namesGoal(module: Module): boolean;
  /** Link rows that name the module, another run of it, or its programme. */
  linksOf(module: Module): readonly Link[];
  /** The programme's own row, or a record that only its modules name; null for a module of none. */
  programmeOf(module: Module): Module | null;
  /** Every run of a module, itself included: rows of one id or name that differ in cohort or start. */
  runsOf(module: Module): readonly Module[];
  climb(goal: Goal): Climb;
  /** Priorities that any of the module's climbs reaches. */
  prioritiesOf(module: Module): readonly Priority[];
  parentOf(objective: Objective): Objective | null;
  /** Of an objective that is its own ancestor: the loop, beginning with the objective that speaks for it; else null. */
  loopOf(objective: Objective): readonly Objective[] | null;
  childrenOf(objective: Objective): readonly Objective[];
  keyResultsOf(objective: Objective): readonly KeyResult[];
  /** KPIs that name this objective, or that it names as its metric. */
  kpisOf(objective: Objective): readonly Kpi[];
  levelOf(objective: Objective): Level | null;
  modulesBuilding(competency: Competency): readonly Module[];

  measure(goal: Measured): Measure;
  /** Whole-organisation readings of a KPI, earliest first; team readings only where no others exist. */
  readingsOf(kpi: Kpi): readonly KpiReading[];
  /** Every reading, team and person ones too. */
  allReadingsOf(kpi: Kpi): readonly KpiReading[];
  classOf(metric: Kpi | KeyResult | Objective): Classified;
  /** KPIs that a module, objective, key result, competency or priority uses. */
  readonly usedKpis: ReadonlySet<Kpi>;

  /** Fully loaded cost of a module in its own currency; null where no cost is known. What a programme hands down is counted with its modules. */
  costOf(module: Module): ModuleCost | null;
  /** The module is said or shown to be for the whole company. */
  isCompanyWide(module: Module): boolean;
  /** The found person of a one-name field, else null. */
  personOf(cell: FieldCell<readonly Reference<'person'>[]> | undefined): Person | null;
  /** Whether a person had left by a day. */
  hasLeft(person: Person, on: Day): boolean;
  /** Position on the grade ladder, 0 lowest; null for an unlisted or unknown grade. */
  gradeOf(person: Person): number | null;
  gradeRank(grade: string): number | null;
  isHr(person: Person): boolean | null;
  /** A unit and all units below it. */
  unitsBelow(unit: Unit): ReadonlySet<Unit>;
  unitOfPerson(person: Person): Unit | null;
  completionsOf(module: Module): readonly Completion[];
  /** Whether a completion row says that the module was completed by the audit date: a date, a status, 1, 100 or a word for yes. */
  hasCompleted(completion: Completion): boolean;
  /** Changes that touch a record's unit or priorities, latest first. */
  changesTouching(record: Module | Objective): readonly Change[];
  /** Days between reviews that a record's row, framework or the settings ask for, and which of them said so. */
  cadenceOf(record: Module | Objective | Link): { readonly days: number; readonly framework: 'OKR' | 'SMART'; readonly stated: boolean };
  /** What the last sign-off promised of each goal; null where nothing has been signed. */
  readonly lastSignOff?: SignOff | null;
  /** The quarterly reviews held so far, earliest first. */
  readonly reviews?: readonly QuarterlyReview[];
  /** What the module rows held at the last audit; null where none was kept. */
  readonly lastAudit?: AuditTrace | null;
}

export interface ModuleCost {
  readonly amount: number;
  /** ISO code or symbol as stated; the settings' currency where none is. */
  readonly currency: string;
  readonly at: Address;
  /** Cost categories that are blank though others are given. */
  readonly missing: readonly string[];
  readonly spent: number | null;
  /** Rows of its cost in other currencies, which no sum includes. */
  readonly alsoIn?: readonly { readonly currency: string; readonly amount: number; readonly at: Address }[];
}
