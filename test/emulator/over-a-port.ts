/**
 * The emulated Excel in another process than the pane, as the real one is: batches, answers and events go over a message port. What the emulator
 * does then costs the pane's thread nothing; what office.js makes of the answers still does.
 */
import type { ExternalHost } from './browser';
import type { Emulator, HostAnswer } from './emulator';
import type { HostEvent } from './events';

/** What the client asks before its first batch, and therefore must know at once. */
export type ExcelFacts = Pick<ExternalHost, 'api' | 'name' | 'readOnly'>;

interface Asked {
  readonly id: number;
  readonly batch: string;
  readonly flags: number;
}
type Told = { readonly id: number; readonly answer: HostAnswer } | { readonly id: number; readonly fault: string } | { readonly events: readonly HostEvent[] };

export function factsOf({ api, workbook: { name, readOnly } }: Emulator): ExcelFacts {
  return { api, name, readOnly };
}

/** Excel's end: from now on this port's pane is answered, and told of events beside those that are connected already; one that was closed hears nothing. */
export function answerOver(port: MessagePort, emulator: Emulator): void {
  const tell = (told: Told): void => port.postMessage(told);
  const others = emulator.events.deliver;
  emulator.events.deliver = (events) => {
    others(events);
    tell({ events });
  };
  port.onmessage = ({ data }: MessageEvent<Asked>) => {
    emulator.execute(data.batch, data.flags).then(
      (answer) => tell({ id: data.id, answer }),
      (fault: unknown) => {
        tell({ id: data.id, fault: String(fault) });
        // What is not imitated must be seen here, too.
        throw fault;
      },
    );
  };
}

/** The pane's end. */
export function excelOver(port: MessagePort, facts: ExcelFacts): ExternalHost {
  const waiting = new Map<number, { answered: (answer: HostAnswer) => void; failed: (fault: Error) => void }>();
  let count = 0;
  let listener: (events: readonly HostEvent[]) => void = () => undefined;
  port.onmessage = ({ data }: MessageEvent<Told>) => {
    if ('events' in data) {
      listener(data.events);
      return;
    }
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if ('answer' in data) asked?.answered(data.answer);
    else asked?.failed(new Error(data.fault));
  };
  return {
    ...facts,
    execute: (batch, flags) =>
      new Promise((answered, failed) => {
        count += 1;
        waiting.set(count, { answered, failed });
        port.postMessage({ id: count, batch, flags } satisfies Asked);
      }),
    tell: (told) => void (listener = told),
  };
}
