/** A smoke run: one step after the other, each recorded with what Excel answered and how long it took. It outlives the screen that shows it. */
import type { Session } from '../../session';
import { SMOKE_STEPS, StepFailed, type SmokeStep, type Trail } from './smoke-steps';
import type { Seen, StepResult } from './smoke-result';

export interface SmokeState {
  readonly results: readonly StepResult[];
  /** The step that is next, or being done; as many as there are steps when all are over. */
  readonly at: number;
  readonly isBusy: boolean;
  /** The step is done and waits for what the person saw. */
  readonly asks: boolean;
}

/** Codes are words of hosts and of ours; anything else could be anything. */
const CODE = /^[\w-]{1,60}$/;

export class SmokeRun {
  readonly #listeners = new Set<() => void>();
  readonly #trail: Trail = { first: null, written: null };
  #state: SmokeState = { results: [], at: 0, isBusy: false, asks: false };

  constructor(
    private readonly session: Session,
    /** Milliseconds, for measuring. */
    private readonly now: () => number = () => performance.now(),
    private readonly steps: readonly SmokeStep[] = SMOKE_STEPS,
  ) {}

  readonly get = (): SmokeState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Does the next step. A failure is a result, and never stops the run. */
  async take(): Promise<void> {
    const step = this.steps[this.#state.at];
    if (step === undefined || this.#state.isBusy || this.#state.asks) return;
    this.#set({ isBusy: true });
    const result = await this.#done(step);
    this.session.cancel();
    this.session.dismiss();
    const asks = step.asks && result.outcome !== 'failed';
    this.#set({ results: [...this.#state.results, result], isBusy: false, asks, at: this.#state.at + (asks ? 0 : 1) });
  }

  /** Goes on without the next step. */
  skip(): void {
    const step = this.steps[this.#state.at];
    if (step === undefined || this.#state.isBusy || this.#state.asks) return;
    this.#set({ results: [...this.#state.results, { ...blank(step), outcome: 'not tried' }], at: this.#state.at + 1 });
  }

  /** What the person saw of the step that was just done. */
  answer(seen: Seen): void {
    const last = this.#state.results.at(-1);
    if (last === undefined || !this.#state.asks) return;
    const outcome = seen === 'no' ? 'otherwise' : last.outcome;
    this.#set({ results: [...this.#state.results.slice(0, -1), { ...last, seen, outcome }], asks: false, at: this.#state.at + 1 });
  }

  async #done(step: SmokeStep): Promise<StepResult> {
    let waited = false;
    const stop = this.session.subscribe(() => (waited ||= this.session.get().waiting !== null));
    const began = this.now();
    const took = (): number => Math.round(this.now() - began);
    try {
      const { isRight, counts } = await step.run(this.session, this.#trail);
      return { ...blank(step), outcome: isRight ? 'as expected' : 'otherwise', milliseconds: took(), waited, counts };
    } catch (error) {
      const code = error instanceof StepFailed && CODE.test(error.code) ? error.code : 'unknown';
      return { ...blank(step), outcome: 'failed', milliseconds: took(), waited, code };
    } finally {
      stop();
    }
  }

  #set(change: Partial<SmokeState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}

function blank({ id, checklist }: SmokeStep): StepResult {
  return { step: id, checklist, outcome: 'not tried', milliseconds: null, waited: false, code: null, counts: {}, seen: null };
}
