/** What a person is told when Plumbline itself has failed. */
import { debuglog } from 'node:util';

/** `NODE_DEBUG=plumbline` prints where it happened, for whoever looks for the mistake. */
const trace = debuglog('plumbline');

/** One sentence for an error that nobody foresaw. */
export function failureSentence(error: unknown): string {
  trace('%o', error);
  const reason = error instanceof Error ? error.message : String(error);
  return `Plumbline itself failed and has stopped (${reason}): please report it.`;
}
