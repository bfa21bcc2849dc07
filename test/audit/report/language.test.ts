/** One table of sentences makes a language: a report in a language that brackets each of its sentences has none without. */
import { audit } from '../../../src/audit/audit';
import { ENGLISH } from '../../../src/audit/report/language';
import { missingSentence } from '../../../src/audit/report/missing-amounts';
import { nextSteps, notAsked } from '../../../src/audit/report/next-steps';
import { noCosts } from '../../../src/audit/report/no-costs';
import { nothingJudged } from '../../../src/audit/report/nothing-judged';
import { inEnglish, sayingIn } from '../../../src/audit/report/saying';
import type { Report } from '../../../src/audit/report/report';
import { SCORECARD_SHEET } from '../../../src/audit/state/own-sheets';
import { directAuditor } from '../../../src/auditor';
import { languageOf } from '../../../src/languages';
import { refusalSentence, why, type WorkbookSnapshot } from '../../../src/workbook';
import PSEUDO from '../../support/pseudo-language';
import { snapshotOf } from '../../support/sheet';
import { SAMPLE_AS_OF, sampleSheets, sampleSnapshot } from '../../workbooks/sample/sample-workbook';

/** Every sentence of a report that stands for a code. */
function sentencesOf(report: Report): string[] {
  return [
    ...report.findings.flatMap(({ title, message, fix }) => [title, message, fix]),
    ...report.rules.flatMap(({ title, reason }) => [title, ...(reason === undefined ? [] : [reason])]),
    ...report.modules.flatMap(({ components }) => components.map(({ because }) => because)),
    ...report.kpis.flatMap(({ reason }) => (reason === null ? [] : [reason])),
    ...report.tables.flatMap(({ columns }) => columns.flatMap(({ reason }) => (reason === undefined ? [] : [reason]))),
    ...report.notUnderstood.map(({ reason }) => reason),
    ...report.assumptions.flatMap(({ name, value }) => [name, value]),
    ...(report.rescored === null ? [] : [report.rescored.reason]),
  ];
}

const BRACKETED = /^⟦[^⟦⟧]+⟧$/;
/** A sentence within another brings its own brackets. */
const NESTED = /^⟦.+⟧$/;

const sample = sampleSnapshot(sampleSheets());
/** Sheets that are not understood, columns that are not, KPIs that cannot be judged, and scores of an older version. */
const odd = snapshotOf(
  {
    [SCORECARD_SHEET]: [['Alignment scorecard: Test.xlsx'], ['As of 2026-03-31.'], [], ['Measure', 'Value'], ['Alignment, 0 to 100', 95]],
    Notes: [['Fill in the yellow cells only.'], ['Ask the people office.']],
    Lists: [
      ['Status', 'Owner', 'Type', 'Priority'],
      ['planned', 'HR', 'online', 'high'],
      ['running', 'Finance', 'workshop', 'low'],
    ],
    Hidden: [['Module'], ['Coaching']],
    KPIs: [
      ['KPI ID', 'KPI', 'Target', 'Shoe size'],
      ['K1', 'Conversion rate', 0.4, 41],
    ],
    Modules: [
      ['Module', 'KPI', 'Owner', 'Sponsor', 'Business sponsor', 'Executive sponsor'],
      ['Talks that count', 'K1', 'Bo Holm', 'Ana Lind', '', ''],
      // So many that one finding speaks of all of them.
      ...['Spring', 'Summer', 'Autumn', 'Winter', 'Dawn', 'Noon', 'Dusk', 'Night'].map((name) => [`${name} school`, '', '', '', '', '']),
    ],
  },
  { sheets: { Hidden: { visibility: 'hidden' } } },
);

it.each<[string, WorkbookSnapshot, number]>([
  ['the sample', sample, 500],
  ['a workbook that is hard to understand', odd, 150],
])('no sentence of a report escapes the table: %s', (_, workbook, fewest) => {
  const sentences = sentencesOf(audit(workbook, { asOf: SAMPLE_AS_OF, language: PSEUDO }).report);
  expect(sentences.length).toBeGreaterThan(fewest);
  expect(sentences.filter((sentence) => !NESTED.test(sentence))).toEqual([]);
  expect(sentences.some((sentence) => BRACKETED.test(sentence))).toBe(true);
});

it('a report differs from the English one by its brackets alone', () => {
  const plain = (report: Report): unknown => JSON.parse(JSON.stringify(report).replace(/[⟦⟧]/g, ''));
  for (const workbook of [sample, odd]) {
    const english = audit(workbook, { asOf: SAMPLE_AS_OF }).report;
    expect(plain(audit(workbook, { asOf: SAMPLE_AS_OF, language: PSEUDO }).report)).toEqual(plain(english));
    expect(audit(workbook, { asOf: SAMPLE_AS_OF, language: ENGLISH }).report).toEqual(english);
  }
});

it('what to add next, and why nothing is said of judgements and money, are said by the same table', () => {
  const saying = sayingIn(PSEUDO.lists.steps, PSEUDO.voice);
  const empty = snapshotOf({
    Modules: [
      ['Module', 'Cost per person'],
      ['Coaching', 'ask us'],
    ],
  });
  for (const workbook of [sample, odd, empty]) {
    const { report } = audit(workbook, { asOf: SAMPLE_AS_OF });
    const [plain, theirs] = [inEnglish, saying].map((how) => [
      ...nextSteps(report, how),
      notAsked(report, how),
      noCosts(report, how),
      ...[nothingJudged({ ...report, rules: [] }, how), nothingJudged({ ...report, rules: [], tables: [] }, how)].flatMap((said) => said ?? []),
    ]);
    expect(theirs?.length).toBeGreaterThan(3);
    expect(theirs?.filter((sentence) => !NESTED.test(sentence))).toEqual([]);
    expect(theirs?.map((sentence) => sentence.replace(/[⟦⟧]/g, ''))).toEqual(plain);
  }
});

it('what rules name by a code is in the voice of the language: roles, kinds, columns, and what a chain lacks', () => {
  const marked = (text: string): string => `⟨${text}⟩`;
  const { voice } = ENGLISH;
  const words = Object.fromEntries(Object.entries(voice.words).map(([word, text]) => [word, marked(text)])) as typeof voice.words;
  const [kind, kinds, field] = [voice.kind, voice.kinds, voice.field].map((say) => (name: never) => marked(say(name)));
  const marking = { ...ENGLISH, voice: { ...voice, words, kind, kinds, field } as typeof voice };
  const said = new Map<string, string[]>();
  for (const workbook of [sample, odd]) {
    for (const { rule, subjects, message } of audit(workbook, { asOf: SAMPLE_AS_OF, language: marking }).report.findings) {
      const of = subjects === undefined ? rule : 'systemic';
      said.set(of, [...(said.get(of) ?? []), message]);
    }
  }
  for (const rule of ['broken-chain', 'departed-person', 'self-sponsored-module', 'dangling-reference', 'unknown-person', 'systemic']) {
    const messages = said.get(rule) ?? [];
    expect([rule, messages.length > 0, messages.filter((message) => !/⟨.+⟩/.test(message))]).toEqual([rule, true, []]);
  }
});

it('what the sums lack is said by the same table', () => {
  const saying = sayingIn(PSEUDO.lists.steps, PSEUDO.voice);
  const missing = {
    sheet: 'Plan',
    cell: 'D4',
    of: 'Coaching',
    text: '4-5 TEUR',
    reason: '',
    reasonCode: 'range',
  } as unknown as Report['missingAmounts'][number];
  const sentences = [[], [missing], [missing, missing]].map((missingAmounts) => missingSentence({ missingAmounts }, saying));
  expect(sentences).toEqual([
    null,
    '⟦1 amount is missing from the spend: “4-5 TEUR” in Plan!D4 (Coaching).⟧',
    '⟦2 amounts are missing from the spend: “4-5 TEUR” in Plan!D4 (Coaching) and “4-5 TEUR” in Plan!D4 (Coaching).⟧',
  ]);
});

it('refusals are said by the same table', () => {
  expect(refusalSentence(why('sheet-gone', { sheet: 'Budget' }), PSEUDO.lists.refusals)).toBe(
    '⟦The sheet Budget is no longer there: audit the workbook again.⟧',
  );
});

describe('a language is loaded', () => {
  const load = jest.fn(() => Promise.resolve({ default: PSEUDO }));

  it.each([
    ['xx', PSEUDO],
    ['xx-CA', PSEUDO],
    ['XX', PSEUDO],
    ['yy', ENGLISH],
    ['en-US', ENGLISH],
    ['', ENGLISH],
    ['constructor', ENGLISH],
    [undefined, ENGLISH],
  ])('for the tag %s', async (tag, language) => {
    load.mockClear();
    expect(await languageOf(tag, { xx: load })).toBe(language);
    expect(load).toHaveBeenCalledTimes(language === PSEUDO ? 1 : 0);
  });

  it('from a file of its own', async () => {
    expect(await languageOf('xx', { xx: () => import('../../support/pseudo-language') })).toBe(PSEUDO);
  });

  it('by who audits; without a file for it the audit speaks English', async () => {
    const { report } = await directAuditor.audit(sample, { asOf: SAMPLE_AS_OF, language: 'yy' });
    expect(report).toEqual(audit(sample, { asOf: SAMPLE_AS_OF }).report);
  });
});
