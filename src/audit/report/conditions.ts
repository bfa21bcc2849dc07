/** The four conditions that come before any training: in place, not in place, or not shown, each with what says so. */
import type { RuleId } from '../rules';
import type { ConditionName, ReportCondition } from './condition-words';
import type { Language } from './language';
import { sentenceOf } from './message';
import type { Finding, RuleOutcome } from './report';

const ASKED: Readonly<Record<ConditionName, readonly RuleId[]>> = {
  'executive-clarity': ['unmeasured-priority', 'vague-priority', 'unowned-priority', 'unranked-priorities', 'missing-briefing', 'divided-executives'],
  'shared-ownership': ['unsponsored-module', 'unowned-module', 'hr-only-ownership', 'self-sponsored-module', 'one-sided-review'],
  'unit-accountability': ['unaccountable-unit', 'kpi-without-owner', 'unowned-objective', 'invisible-outcome'],
  collaboration: ['committee-gap', 'unclear-decision', 'contradicting-modules', 'siloed-module', 'duplicate-module'],
};

/** An open finding that is more than low denies a condition; it is in place where its rules judged something and found nothing. */
export function conditionsOf(
  rules: readonly RuleOutcome[],
  findings: readonly Pick<Finding, 'rule' | 'accepted' | 'severity' | 'subjects'>[],
  { lists, voice }: Language,
): ReportCondition[] {
  const outcomes = new Map(rules.map((rule) => [rule.id, rule]));
  const found = new Map<string, number>();
  for (const { rule, accepted, severity, subjects } of findings)
    if (accepted === null && severity !== 'low') found.set(rule, (found.get(rule) ?? 0) + (subjects?.length ?? 1));
  return (Object.keys(ASKED) as ConditionName[]).map((condition): ReportCondition => {
    const asked = ASKED[condition].filter((rule) => outcomes.get(rule)?.outcome === 'ran' && (outcomes.get(rule)?.checked ?? 0) > 0);
    const denied = ASKED[condition].filter((rule) => found.has(rule));
    const say = (because: Parameters<typeof sentenceOf>[1]): string => sentenceOf(lists.conditions, because, voice);
    const list = denied.map((rule) => `${voice.inside(outcomes.get(rule)?.title ?? rule)} (${voice.number(found.get(rule) ?? 0)})`);
    return {
      condition,
      name: say({ code: condition }),
      state: denied.length > 0 ? 'not in place' : asked.length > 0 ? 'in place' : 'not shown',
      because:
        denied.length > 0
          ? say({ code: 'denied', data: { findings: { list } } })
          : asked.length > 0
            ? say({ code: 'held', data: { count: asked.length } })
            : say({ code: 'not-asked' }),
      rules: denied,
    };
  });
}
