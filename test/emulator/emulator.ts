/**
 * A small Excel that answers the batches of Microsoft's own client over a workbook in memory.
 *
 * It imitates documented behaviour only, and only of the members under `members/`; anything else throws by name. It is not
 * Excel: nothing that works here is thereby proven to work there.
 */
import { Calculation } from './model/calculate';
import { makeWorkbook, type Workbook } from './model/workbook';
import { Faults, type Fault, type Meddling } from './faults';
import { executeBatch } from './execute-batch';
import { EditMode } from './edit-mode';
import { Undo } from './undo';
import { Events } from './events';
import { References } from './references';
import { NotEmulated } from './office-error';
import { FLAG_DELAY_FOR_CELL_EDIT, type Batch, type BatchAnswer } from './protocol';

export type Platform = 'web' | 'desktop';

export interface EmulatorOptions {
  readonly workbook?: Workbook;
  readonly platform?: Platform;
  /** The newest ExcelApi set the host has, as `1.17`. */
  readonly api?: string;
  /** Milliseconds every round trip takes. */
  readonly latency?: number;
  /** Whether the time is really spent, or only added up in `traffic.waited`. */
  readonly realTime?: boolean;
  /** What a read above five million cells does: an error, or `values` that are null without one. */
  readonly overReadLimit?: 'error' | 'null';
  /** A file whose panes Excel refuses to freeze or thaw (office-js issues 2196, 2014). */
  readonly panesFail?: boolean;
}

export interface HostAnswer {
  readonly status: number;
  /** Empty but for errors that concern the request as a whole. */
  readonly code: string;
  readonly message: string;
  /** JSON of a `BatchAnswer`. */
  readonly body: string;
}

/** Excel on the web takes and gives five megabytes at a time (resource-limits-and-performance-optimization). */
export const WEB_LIMIT_BYTES = 5 * 1024 * 1024;

/** `1.10` as a number that comes after that of `1.9`; asked at every member of every batch. */
const setNumbers = new Map<string, number>();
function numberOf(set: string): number {
  let known = setNumbers.get(set);
  if (known === undefined) {
    const [major = 0, minor = 0] = set.split('.').map(Number);
    setNumbers.set(set, (known = major * 1_000 + minor));
  }
  return known;
}

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

export class Emulator {
  workbook: Workbook;
  readonly platform: Platform;
  api: string;
  latency: number;
  readonly options: EmulatorOptions;
  readonly faults = new Faults();
  readonly editMode = new EditMode();
  readonly undo = new Undo();
  readonly events = new Events();
  readonly references = new References();
  readonly calculation = new Calculation();
  /** Round trips and bytes so far, the milliseconds they took, and the largest request and answer. */
  traffic = { roundTrips: 0, requestBytes: 0, responseBytes: 0, largestRequest: 0, largestResponse: 0, waited: 0 };
  /** What the add-in switched and for how long; both suspensions end at the next round trip. */
  switches = { events: true, calculationSuspended: 0, screenSuspended: 0 };
  /** What Excel makes of every block that is written in this round trip. */
  meddling: Meddling | undefined;
  /** Members and formulas that were asked for and are not imitated. */
  readonly notEmulated: string[] = [];
  /** Called after every batch that changed the workbook, for whoever draws it. */
  onChange: () => void = () => undefined;

  constructor(options: EmulatorOptions = {}) {
    this.options = options;
    this.workbook = options.workbook ?? makeWorkbook();
    this.platform = options.platform ?? 'desktop';
    this.api = options.api ?? '1.20';
    this.latency = options.latency ?? 0;
  }

  readonly #late: (() => void)[] = [];

  /** Does what was asked for long ago, in the order in which it was asked for. */
  deliverLate(): void {
    for (const work of this.#late.splice(0)) work();
  }

  /** Puts a fault in the way of a round trip, counted from now. */
  fail(fault: Fault): void {
    this.faults.plan(fault, this.traffic.roundTrips);
  }

  resetTraffic(): void {
    this.traffic = { roundTrips: 0, requestBytes: 0, responseBytes: 0, largestRequest: 0, largestResponse: 0, waited: 0 };
    this.faults.clear();
  }

  /** Whether the host has an ExcelApi set. */
  has(set: string): boolean {
    return numberOf(this.api) >= numberOf(set);
  }

  /** One round trip: a batch as JSON in, an answer out. Never rejects for a behaviour of Excel's. */
  async execute(request: string, flags: number): Promise<HostAnswer> {
    const number = ++this.traffic.roundTrips;
    const fault = this.faults.at(number);
    const size = bytesOf(request);
    this.traffic.requestBytes += size;
    this.traffic.largestRequest = Math.max(this.traffic.largestRequest, size);
    this.traffic.waited += this.latency;
    if (this.latency > 0 && this.options.realTime) await new Promise((resolve) => setTimeout(resolve, this.latency));
    if (fault?.code === 'late') {
      this.#late.push(() => void this.#answer(JSON.parse(request) as Batch, undefined));
      return new Promise<HostAnswer>(() => undefined);
    }
    if (fault?.when === 'before') return this.#failed(fault);
    if (this.platform === 'web' && size > WEB_LIMIT_BYTES)
      return refusal('RequestPayloadSizeLimitExceeded', 'The request payload size has exceeded the limit.');
    if (this.editMode.editing) {
      if (!(flags & FLAG_DELAY_FOR_CELL_EDIT)) return refusal('InvalidOperationInCellEditMode', 'Excel is in cell-editing mode.');
      await this.editMode.finished;
    }
    const answer = this.#answer(JSON.parse(request) as Batch, fault);
    if (fault && fault.code !== 'accepted') return this.#failed(fault);
    const body = JSON.stringify(answer);
    const answered = bytesOf(body);
    this.traffic.responseBytes += answered;
    this.traffic.largestResponse = Math.max(this.traffic.largestResponse, answered);
    if (this.platform === 'web' && answered > WEB_LIMIT_BYTES)
      return refusal('ResponsePayloadSizeLimitExceeded', 'The response payload size has exceeded the limit.');
    return { status: 200, code: '', message: '', body };
  }

  #answer(batch: Batch, fault: Fault | undefined): BatchAnswer {
    const stopAt = typeof fault?.when === 'object' ? Math.floor(batch.Actions.length * fault.when.share) : undefined;
    this.switches = { ...this.switches, calculationSuspended: 0, screenSuspended: 0 };
    this.meddling = fault?.meddling;
    try {
      return executeBatch(batch, this, stopAt);
    } catch (error) {
      if (error instanceof NotEmulated) this.notEmulated.push(error.message);
      throw error;
    } finally {
      this.changed();
    }
  }

  /** After every change, whoever made it: formulas are worked out, handlers hear of it, and it is drawn. */
  changed(): void {
    this.notEmulated.push(...this.calculation.run(this.workbook));
    this.events.flush();
    this.onChange();
  }

  #failed(fault: Fault): HostAnswer | Promise<HostAnswer> {
    if (fault.code === 'never') return new Promise<HostAnswer>(() => undefined);
    const message = fault.message ?? `(a message of Excel's for ${fault.code}, in the language of the person)`;
    return refusal(fault.code, message);
  }
}

function refusal(code: string, message: string): HostAnswer {
  return { status: 400, code, message, body: '' };
}
