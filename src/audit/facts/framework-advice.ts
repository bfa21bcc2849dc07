/** OKR or SMART: advice that follows from stated facts, with its reasons; never a score. */
import { perModel } from './per-model';
import { targetsOf } from '../model/targets';
import type { KeyResult, Model, Objective, Priority } from '../model/types';
import type { Level } from '../reading/types';

export type Framework = 'OKR' | 'SMART';

/** Why a framework is advised, each for one of the two, and which facts nobody has stated. */
export const FRAMEWORK_REASONS = {
  'goal-setting-new': 'goals that everybody can see are new here: start with SMART goals, fixed when they are set',
  regulated: 'the organisation is regulated: SMART goals are fixed when set, linked by hand, and leave a trace',
  agile: 'the organisation changes course often: OKRs flex in mid-cycle',
  practised: 'goals that everybody can see are practised here, which OKRs need',
  'reviewed-often': 'goals are reviewed every {days} <day|days>, as OKRs need',
  'reviewed-seldom': 'goals are reviewed every {days} <day|days>: OKRs need a review each quarter',
  nested: 'objectives nest over {levels} <level|levels>, as OKRs do',
  'state-organisation': 'whether the organisation is regulated or agile (“Organisation” in the settings)',
  'state-goal-setting': 'whether goals that everybody can see are new or practised (“Goal setting” in the settings)',
  'state-review': 'how often goals are reviewed (“Goals are reviewed every” in the settings)',
  advice: 'Goals: {framework}, for {reasons}.',
  'advice-open': 'Goals: OKR or SMART, for what is stated speaks for both alike: {reasons}.',
  'advice-against': 'Against it speaks that {against}.',
  'advice-lacks': 'Not stated: {lacks}.',
} as const;

export interface FrameworkReason {
  readonly code: keyof typeof FRAMEWORK_REASONS;
  readonly data?: Readonly<Record<string, number>>;
  readonly speaksFor: Framework;
}

export interface FrameworkAdvice {
  /** Null: too few facts are stated, or they speak for both alike. */
  readonly framework: Framework | null;
  readonly reasons: readonly FrameworkReason[];
  readonly lacks: readonly (keyof typeof FRAMEWORK_REASONS)[];
}

/** A quarter, with some days to spare. */
const QUARTER = 100;
const NESTED = 3;

/** Where open goal-setting is new SMART goals come first, whatever else speaks for OKRs; else what more facts speak for. */
export const frameworkAdvice = perModel((model): FrameworkAdvice => {
  const { organisation, goalSetting, goalReview } = model.settings;
  const levels = nestedLevels(model);
  const reasons: FrameworkReason[] = [
    ...(goalSetting === null
      ? []
      : [
          {
            code: goalSetting === 'new' ? ('goal-setting-new' as const) : ('practised' as const),
            speaksFor: goalSetting === 'new' ? ('SMART' as const) : ('OKR' as const),
          },
        ]),
    ...(organisation === null ? [] : [{ code: organisation, speaksFor: organisation === 'regulated' ? ('SMART' as const) : ('OKR' as const) }]),
    ...(goalReview === null ? [] : [reviewReason(goalReview)]),
    // What the sheets show stands beside what is stated, and decides nothing alone.
    ...(levels < NESTED ? [] : [{ code: 'nested' as const, data: { levels }, speaksFor: 'OKR' as const }]),
  ];
  const lacks: FrameworkAdvice['lacks'] = [
    ...(organisation === null ? (['state-organisation'] as const) : []),
    ...(goalSetting === null ? (['state-goal-setting'] as const) : []),
    ...(goalReview === null ? (['state-review'] as const) : []),
  ];
  return { framework: lacks.length === 3 ? null : advised(reasons), reasons, lacks };
});

function reviewReason(days: number): FrameworkReason {
  return days <= QUARTER ? { code: 'reviewed-often', data: { days }, speaksFor: 'OKR' } : { code: 'reviewed-seldom', data: { days }, speaksFor: 'SMART' };
}

function advised(reasons: readonly FrameworkReason[]): Framework | null {
  if (reasons.some(({ code }) => code === 'goal-setting-new')) return 'SMART';
  const okr = reasons.filter(({ speaksFor }) => speaksFor === 'OKR').length;
  const smart = reasons.length - okr;
  return okr === smart ? null : okr > smart ? 'OKR' : 'SMART';
}

/** How many levels of objectives hang together by their parents. */
function nestedLevels({ objectives }: Model): number {
  const levels = new Set<Level>();
  for (const objective of objectives) {
    const above = targetsOf<Objective | Priority | KeyResult>(objective.fields.parent).filter((one) => one.kind === 'objective') as Objective[];
    for (const one of above) {
      const [own, parent] = [objective.fields.level?.value ?? null, one.fields.level?.value ?? null];
      if (own !== null && parent !== null && own !== parent) levels.add(own).add(parent);
    }
  }
  return levels.size;
}
