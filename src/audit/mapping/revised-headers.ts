/** Headers of amounts that say what others were changed to: `Revised budget`. */
import { fold } from '../reading/fold';
import { wordPattern } from '../reading/word-pattern';
import { REVISED_WORDS } from '../reading/words/costs';

const REVISED = wordPattern(REVISED_WORDS);

export function saysRevised(header: string): boolean {
  return REVISED.test(fold(header));
}
