/** What was done, in one sentence. */
import type { Outcome } from '../../session-state';
import type { Words } from '../words';

export function outcomeWords({ purpose, applied: { cellsWritten, refused, remarks = [] } }: Outcome, say: Words['say']): string {
  return [done(), ...(refused.length === 0 ? [] : [say('places-left', { count: refused.length })]), ...remarks].join(' ');

  function done(): string {
    if (purpose !== 'revert' && purpose !== 'remove') return cellsWritten === 0 ? say('nothing-written') : say('cells-written', { count: cellsWritten });
    const whole = refused.length === 0;
    if (purpose === 'revert') return say(whole ? 'all-taken-back' : 'partly-taken-back');
    return say(whole ? 'all-taken-out' : 'partly-taken-out');
  }
}
