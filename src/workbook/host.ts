/** The port: somewhere a workbook lives. */
import type { Address, Area } from './address';
import type { Doing } from './doing';
import type { Applied, WritePlan } from './plan';
import type { WorkbookSnapshot } from './snapshot';

export interface ReadOptions {
  /** Told how far reading has come, 0..1, and what is being done. */
  readonly onProgress?: (share: number, doing: Doing) => void;
  /** Whether only the ledger is wanted: other sheets may then come without their cells. Nothing may be planned from such a snapshot. */
  readonly ledgerOnly?: boolean;
  /**
   * Whether an audit and a write are all that will come of it: then a host may leave out cells of our own sheets that no audit looks at, and of the
   * ledger what only taking back needs. Nothing may be taken back by a plan that was made from such a snapshot.
   */
  readonly forAudit?: boolean;
  /**
   * Whether what was read before may stand wherever no change was told since. A host that watches then reads the changed cells alone, and says so;
   * one that cannot be sure reads everything.
   */
  readonly again?: boolean;
  /** Told where only changed cells were read, with how many. */
  readonly onPart?: (cells: number) => void;
}

/** What a host tells of while it watches. */
export interface Watcher {
  /** Somebody has changed a cell. */
  readonly onChange: () => void;
  /** Somebody has selected cells: where, from the first row to the last. */
  readonly onSelect?: (selected: Selected) => void;
}

export interface Selected {
  readonly sheet: string;
  readonly area: Area;
}

export interface Host {
  /** A frozen copy of the workbook, in as few round trips as the host allows. */
  read(options?: ReadOptions): Promise<WorkbookSnapshot>;
  /** The snapshot with the cells of these sheets of ours, which it left out for an audit, as they are now. Hosts that leave nothing out have none. */
  readOwn?(workbook: WorkbookSnapshot, sheets: readonly string[]): Promise<WorkbookSnapshot>;
  /** Makes the edits, but refuses, by name, each whose cell changed since the snapshot. */
  apply(plan: WritePlan): Promise<Applied>;
  /** Takes the person to a cell; does nothing for files. */
  show(at: Address): Promise<void>;
  /** Tells of every later change that somebody makes in a cell, until the function it gives is called. Hosts that cannot tell have none. */
  watch?(watcher: Watcher): Promise<() => Promise<void>>;
  /** Whether watching is known to do no harm: else a person says first that it should be done. Absent: it is. */
  readonly watchesFreely?: boolean;
}

/**
 * A failure of the host that a person can be told about.
 * @throws by hosts only; bad data in a workbook is a finding, never an error.
 */
export class HostError extends Error {
  /** What its sentence shows, to be said in another language. */
  readonly data?: Readonly<Record<string, string>>;

  constructor(
    /** Stable, for tests and tables: `encrypted`, `not-a-workbook`, `InvalidOperationInCellEditMode`… */
    readonly code: string,
    /** One sentence that says what is wrong and what to do. */
    message: string,
    /** Whether the same call may succeed when it is made again. */
    readonly retry: 'no' | 'by-person' | 'later' = 'no',
    options?: { cause?: unknown; data?: HostError['data'] },
  ) {
    super(message, options);
    this.name = 'HostError';
    if (options?.data !== undefined) this.data = options.data;
  }
}
