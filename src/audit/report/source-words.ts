/** Settings in words, one by one, for whoever asks who set them. */
import type { CodedOf } from '../../workbook';
import type { MessageValue } from '../message-value';
import { isSame, settingsByPath, type SettingSource } from '../settings/setting-sources';
import { SETTING_LINES } from '../settings/settings-lines';
import { DEFAULT_SETTINGS, type Settings } from '../settings/settings';
import type { ASSUMPTIONS } from './assumption-sentences';

type Said = CodedOf<typeof ASSUMPTIONS, MessageValue>;

/** By the setting that a line of the sheet states. */
const SET = {
  fiscalYearStart: 'set-fiscal-year-start',
  fiscalYearNamedBy: 'set-fiscal-year-named-by',
  topPriorities: 'set-top-priorities',
  currency: 'set-currency',
  gradeLadder: 'set-grade-ladder',
  averageSalary: 'set-average-salary',
  hourlyCost: 'set-hourly-cost',
  replacementShare: 'set-replacement-share',
  riskLimit: 'set-risk-limit',
  companyWideWords: 'set-company-wide-words',
  reviewEveryOkr: 'set-review-every-okr',
  reviewEverySmart: 'set-review-every-smart',
  organisation: 'set-organisation',
  goalSetting: 'set-goal-setting',
  goalReview: 'set-goal-review',
  readHiddenSheets: 'set-read-hidden-sheets',
  hideNames: 'set-hide-names',
  acceptedLeaveScore: 'set-accepted-leave-score',
} as const satisfies Partial<Record<keyof Settings, keyof typeof ASSUMPTIONS>>;

/** Those that one of the two has set to something else than the default, in the order of the sheet; rules, lists of words and metrics by their names. */
export function sourcesSaid(settings: Settings, sources: readonly SettingSource[], from: SettingSource['from']): Said[] {
  const values = settingsByPath(settings);
  const usual = settingsByPath(DEFAULT_SETTINGS);
  const set = new Set(
    sources.filter((source) => source.from === from && !isSame(values.get(source.setting), usual.get(source.setting))).map(({ setting }) => setting),
  );
  const lines = SETTING_LINES.filter(({ of }) => set.delete(of)).map((line): Said => {
    const value = settings[line.of];
    return {
      code: SET[line.of as keyof typeof SET],
      data: { value: typeof value === 'boolean' ? { code: value ? 'yes' : 'no' } : String(line.write(settings)) },
    };
  });
  const named = new Map<string, Set<string>>();
  for (const path of set) {
    const dot = path.indexOf('.');
    const [setting, inside] = [path.slice(0, dot), path.slice(dot + 1)];
    // A KPI may have dots in its name; the id of a rule has none, and its own settings behind it.
    const name = setting === 'rules' ? inside.slice(0, inside.indexOf('.')) : inside;
    if (dot > 0) named.set(setting, (named.get(setting) ?? new Set()).add(name));
  }
  const of = (setting: string, code: 'set-rules' | 'set-words' | 'set-metrics' | 'set-shares'): Said[] => {
    const names = [...(named.get(setting) ?? [])];
    return names.length === 0 ? [] : [{ code, data: { names: { list: names } } }];
  };
  return [
    ...lines,
    ...of('rules', 'set-rules'),
    ...of('words', 'set-words'),
    ...of('metricClasses', 'set-metrics'),
    ...of('riskShares', 'set-shares'),
    ...(sources.some((source) => source.from === from && source.setting === 'columns') ? [{ code: 'set-columns' } as const] : []),
    ...(sources.some((source) => source.from === from && source.setting === 'accepted') ? [{ code: 'set-accepted' } as const] : []),
  ];
}
