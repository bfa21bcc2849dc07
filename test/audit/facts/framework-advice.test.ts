/** OKR or SMART: which facts lead to which advice, and that nothing is advised without facts. */
import { audit } from '../../../src/audit/audit';
import { textReport } from '../../../src/audit/report/text';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/audit/settings/settings';
import { snapshotOf } from '../../support/sheet';

const OBJECTIVES = [
  ['Objective ID', 'Objective', 'Level', 'Parent objective'],
  ['O1', 'Win 20 service contracts by December 2026', 'company', null],
  ['O2', 'Win 8 service contracts in the north by December 2026', 'unit', 'O1'],
  ['O3', 'Win 3 service contracts in Oslo by December 2026', 'team', 'O2'],
];
const MODULES = [
  ['Module ID', 'Module', 'Objective'],
  ['M1', 'Talks that count', 'O1'],
];

function adviceOf(
  settings: Partial<Settings>,
  nested = false,
): { readonly framework: string | null; readonly reasons: readonly string[]; readonly lacks: readonly string[]; readonly text: string } {
  const objectives = nested ? OBJECTIVES : OBJECTIVES.slice(0, 2);
  const { report } = audit(snapshotOf({ Objectives: objectives, Modules: MODULES }), { asOf: '2026-06-30', settings: { ...DEFAULT_SETTINGS, ...settings } });
  const { framework, reasons, lacks } = report.frameworkAdvice;
  return { framework, reasons: reasons.map(({ code }) => code), lacks: lacks.map(({ code }) => code), text: textReport(report).replace(/\s+/g, ' ') };
}

it.each<[what: string, settings: Partial<Settings>, framework: string | null, reasons: readonly string[]]>([
  [
    'new to open goals: SMART first, whatever else',
    { goalSetting: 'new', organisation: 'agile', goalReview: 90 },
    'SMART',
    ['goal-setting-new', 'agile', 'reviewed-often'],
  ],
  ['regulated and reviewed twice a year', { organisation: 'regulated', goalReview: 180 }, 'SMART', ['regulated', 'reviewed-seldom']],
  [
    'agile, practised, reviewed each quarter',
    { organisation: 'agile', goalSetting: 'practised', goalReview: 92 },
    'OKR',
    ['practised', 'agile', 'reviewed-often'],
  ],
  ['facts that speak for both alike', { organisation: 'regulated', goalSetting: 'practised' }, null, ['practised', 'regulated']],
])('%s', (_, settings, framework, reasons) => expect(adviceOf(settings)).toMatchObject({ framework, reasons }));

it('goals that nest stand beside what is stated, and advise nothing alone', () => {
  expect(adviceOf({}, true)).toMatchObject({ framework: null, reasons: ['nested'], lacks: ['state-organisation', 'state-goal-setting', 'state-review'] });
  expect(adviceOf({ organisation: 'agile' }, true)).toMatchObject({
    framework: 'OKR',
    reasons: ['agile', 'nested'],
    lacks: ['state-goal-setting', 'state-review'],
  });
});

it('the text gives the advice with its reasons, and is silent where no fact is stated', () => {
  expect(adviceOf({ organisation: 'regulated' }).text).toContain(
    'Goals: SMART, for the organisation is regulated: SMART goals are fixed when set, linked by hand, and leave a trace. Not stated:',
  );
  expect(adviceOf({}).text).not.toContain('Goals: ');
});
