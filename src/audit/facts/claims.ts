/** Whether a module is reported as successful: by what is said of its result, or by a benefit that is claimed. */
import { fold } from '../reading/fold';
import { wordPattern } from '../reading/word-pattern';
import { DOUBT_WORDS, SUCCESS_WORDS } from '../reading/words/claims';
import type { Address } from '../../workbook';
import type { Module } from '../model/types';

const SUCCESS = wordPattern(SUCCESS_WORDS);
const DOUBT = wordPattern(DOUBT_WORDS);

export interface Claim {
  /** Where it is made. */
  readonly at: Address;
  /** What is said, where words make it; null for a benefit in money. */
  readonly said: string | null;
}

/** Null where nobody calls it a success; words that say neither yes nor no claim nothing. */
export function claimOf({ fields: { claimedResult, benefit } }: Module): Claim | null {
  const said = claimedResult?.value ?? null;
  const folded = fold(said ?? '');
  if (claimedResult !== undefined && SUCCESS.test(folded) && !DOUBT.test(folded)) return { at: claimedResult.at, said };
  return benefit !== undefined && (benefit.value ?? 0) > 0 ? { at: benefit.at, said: null } : null;
}
