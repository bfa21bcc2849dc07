/** Why a rule said nothing, as a sentence: the rule's own words for what it cannot tell, the runner's for everything else. */
import type { RuleRun } from '../run-rules';
import { ENGLISH, wordsOf, type Language } from './language';
import { sentenceOf } from './message';

/** The reason of a run as text; null where it has none. */
export function runReason({ rule, reason }: Pick<RuleRun, 'rule' | 'reason'>, language: Language = ENGLISH): string | null {
  if (reason === null) return null;
  return sentenceOf(reason.of === 'rule' ? wordsOf(rule, language).unknowns : language.lists.runs, reason, language.voice);
}
