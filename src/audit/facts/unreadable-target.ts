/** Whether a target is there that cannot be read as one number: then it is not missing, and not judged. */
import { wordsOf } from '../reading/cell-state';
import { isLost } from '../reading/lost-value';
import { statesAmount } from './goal-phrases';
import type { Measured } from '../model/types';

/** Figures that are no single number: "top three of the members", "91 % in one group, 74 % in the other". */
export function hasUnreadableTarget({ fields: { target } }: Measured): boolean {
  return target?.value === null && (isLost(target) || /\d/.test(wordsOf(target)) || statesAmount(wordsOf(target)));
}
