/** Why a rule said nothing, as a sentence: the rule's own words for what it cannot tell, the runner's for everything else. */
import { RUN_REASONS, type RuleRun } from '../run-rules';
import { messageText } from './message';

/** The reason of a run as text; null where it has none. */
export function runReason({ rule, reason }: Pick<RuleRun, 'rule' | 'reason'>): string | null {
  if (reason === null) return null;
  const sentences: Readonly<Record<string, string>> = reason.of === 'rule' ? rule.unknowns : RUN_REASONS;
  return messageText(sentences[reason.code] ?? reason.code, reason.data);
}
