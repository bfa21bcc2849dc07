/** Events the add-in asked for, raised after the batch or the person's change that caused them (excel-add-ins-events). */

export interface HostEvent {
  /** `WorksheetDataChanged` is 10 in the client. */
  readonly type: number;
  readonly targetId: string;
  readonly message: Readonly<Record<string, unknown>>;
}

/** Event types of the client that we use. */
export const EVENT_CHANGED = 10;
/** `WorksheetSelectionChanged`. */
export const EVENT_SELECTED = 14;

/** The client's category for events of the Excel API. */
export const EVENT_CATEGORY = 65_536;

export class Events {
  readonly #registered = new Map<number, number>();
  #waiting: HostEvent[] = [];
  /** Set by the way in: hands events to office.js. */
  deliver: (events: readonly HostEvent[]) => void = () => undefined;
  /** Events raised so far, for tests. */
  raised = 0;

  register(type: number): void {
    this.#registered.set(type, (this.#registered.get(type) ?? 0) + 1);
  }

  unregister(type: number): void {
    this.#registered.set(type, Math.max(0, (this.#registered.get(type) ?? 0) - 1));
  }

  raise(event: HostEvent): void {
    if (!this.#registered.get(event.type)) return;
    this.raised += 1;
    this.#waiting.push(event);
  }

  flush(): void {
    if (this.#waiting.length === 0) return;
    const events = this.#waiting;
    this.#waiting = [];
    // Excel tells of a change after it has answered the batch that made it.
    setTimeout(() => this.deliver(events), 0);
  }
}
