/** What a session keeps and tells: its state, who listens, and one piece of work at a time. It works without a screen. */
import { START, type SessionState } from './session-state';
import { troubleOf } from './trouble';
import type { Doing } from './workbook';

export class SessionStore {
  protected state = START;
  protected stopping: AbortController | null = null;
  readonly #listeners = new Set<() => void>();

  readonly get = (): SessionState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Gives up an audit that takes too long. */
  stop(): void {
    this.stopping?.abort();
  }

  /** Puts the preview away without writing. */
  cancel(): void {
    if (this.state.work === null) this.set({ planned: null });
  }

  /** The person has read what went wrong, or what was done. */
  dismiss(): void {
    this.set({ trouble: null, outcome: null });
  }

  /** Told by the host while it waits for the person. */
  readonly wait = (waiting: string | null): void => this.set({ waiting });

  /** One thing at a time: a call while another is at work does nothing. */
  protected async work(doing: Doing, again: () => Promise<void>, task: () => Promise<void>): Promise<void> {
    if (this.state.work !== null) return;
    this.set({ work: { doing, share: null, canStop: false }, trouble: null });
    try {
      await task();
    } catch (error) {
      if (this.stopping?.signal.aborted !== true) this.set({ trouble: troubleOf(error, again) });
    } finally {
      this.stopping = null;
      this.set({ work: null, waiting: null });
    }
  }

  protected progress(doing: Doing, share: number, canStop: boolean): void {
    if (this.state.work !== null) this.set({ work: { doing, share, canStop } });
  }

  protected set(change: Partial<SessionState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
