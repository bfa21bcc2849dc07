/** What was done, in one sentence. */
import type { Outcome } from '../../session-state';
import { counted } from '../words';

export function outcomeWords({ purpose, applied: { cellsWritten, refused, remarks = [] } }: Outcome): string {
  const left =
    refused.length === 0
      ? ''
      : ` ${counted(refused.length, 'place')} ${refused.length === 1 ? 'was' : 'were'} left as ${refused.length === 1 ? 'it is' : 'they are'}.`;
  const rest = [left, ...remarks.map((remark) => ` ${remark}`)].join('');
  if (purpose === 'write') return cellsWritten === 0 ? `Nothing was written.${rest}` : `${counted(cellsWritten, 'cell')} written.${rest}`;
  const done = purpose === 'revert' ? 'The last write is taken back.' : 'Everything that Plumbline wrote is taken out.';
  return refused.length === 0
    ? `${done}${rest}`
    : `${purpose === 'revert' ? 'The last write is taken back as far as it could be.' : 'What could be taken out is taken out.'}${rest}`;
}
