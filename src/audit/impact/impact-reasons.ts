/** Why an effect is graded as it is, or cannot be judged: a code with data, each with its English sentence. */
import type { CodedOf } from '../../workbook';
import type { MessageValue } from '../message-value';

export const IMPACT_REASONS = {
  // Why a grade is what it is.
  randomised: 'who was trained was drawn by lot, as the sheet says',
  comparable: 'before the training both groups stood alike (their means lie {g} standard deviations apart)',
  parallel: 'before the training both groups stood {g} standard deviations apart and moved alike in {periods} earlier periods',
  'not-comparable': 'before the training both groups stood {g} standard deviations apart, and nothing shows that they moved alike',
  'not-comparable-unknown': 'how far apart both groups stood before the training cannot be told',
  'after-only': 'no reading from before the training: the trained are compared with those who were not, afterwards only',
  'after-not-comparable': 'not comparable: both groups stood {g} standard deviations apart before, and no change can be told from these readings',
  'comparison-undefined': 'comparison group not defined: nothing says for whom the module is, so that all without it are compared',
  'no-comparison': 'nobody who could have been trained and was not has readings of the same time',
  'few-comparison': 'readings of {count} without the training stand beside them, and {needed} are needed to compare with',
  interrupted: 'one series alone, {before} <reading|readings> before and {after} after: what else changed at that time would look the same',

  // Why nothing can be judged.
  'no-completions': 'no completion says who was trained',
  'no-impact-metric': 'it counts {class}, which is no impact',
  'no-readings-by-team': 'its readings name no teams or people that could be compared',
  'nobody-trained': 'none of those who completed it leads a team that has readings',
  'completion-undated': 'nothing says when it was completed',
  'few-readings': 'read for the whole alone, {before} <time|times> before and {after} <time|times> after the training, and {needed} on each side are needed',
  'chart-only':
    '{before} <reading|readings> of the whole before and {after} after the training are enough for a chart; for an estimate {needed} on each side are needed',
  'no-leavers': 'the list of people names nobody who left, so that it cannot say who stayed',
  'no-leave-reason': 'the list of people does not say why anybody left, so that nobody can tell who left of their own will',
  'mixed-scale': 'some of its readings are percentages, and some are not',
  'no-direction': 'nothing says whether more or less of it is better',
  'range-direction': 'it should stay within a band, where neither more nor less is better',
  'window-open': 'fewer than {days} <day|days> have passed since the training',
  'no-reading-after': 'no reading from {days} <day|days> after the training or later',
  'no-reading-before': 'no readings from before the training, and too few without it to compare with',
  'few-trained': 'readings of {count} trained were found, and {needed} are needed',
  'no-spread': 'the readings show no spread, so that chance cannot be told from effect',

  // What to know of a plan to find out.
  'plan-drawn': 'draw by lot who begins and who waits',
  'plan-undefined': 'nothing says for whom the module is, so that all who have readings were counted',
  'plan-no-expected': 'nothing says how much it should change, as a number (“+3 points”, “from 9 to 6”)',
  'plan-few': '{count} <has|have> readings from before, and {needed} are needed: five to begin and five to wait',
  'plan-no-readings': 'no readings by team yet, so that nobody can say how many teams would show it: read it for each team, also before the launch',
  'plan-many': 'the first {most} <plan|plans> of this workbook are worked out, and this is none of them',
  'plan-no-spread': 'readings of at least two teams in one period from before are needed to say how many would show it',
} as const;

export type ImpactReason = CodedOf<typeof IMPACT_REASONS, MessageValue>;
