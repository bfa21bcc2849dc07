/** French and German: whole, translated, and as the audit is said through and through. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { audit } from '../../src/audit/audit';
import type { MessageValue } from '../../src/audit/message-value';
import { ENGLISH, ENGLISH_LISTS, wordsOf, type Language, type ListName } from '../../src/audit/report/language';
import { RULES } from '../../src/audit/rules';
import { sentenceOf } from '../../src/audit/report/message';
import { said as saidBeside } from '../../src/audit/report/said';
import { SETTINGS_FAULTS } from '../../src/schema-check';
import { SETTING_LINES } from '../../src/audit/settings/settings-lines';
import { EXCEL_ERRORS } from '../../src/hosts/excel/errors';
import FRENCH from '../../src/languages/fr';
import GERMAN from '../../src/languages/de';
import { paneLanguageOf, PANE_LANGUAGES } from '../../src/taskpane/pane-language';
import { PANE_ENGLISH, wordsIn, type PaneLanguage } from '../../src/taskpane/words';
import FRENCH_PANE from '../../src/taskpane/words/fr';
import GERMAN_PANE from '../../src/taskpane/words/de';
import type { Report } from '../../src/audit/report/report';
import { filled } from '../../src/workbook';
import { SAMPLE_AS_OF, sampleSheets, sampleSnapshot } from '../workbooks/sample/sample-workbook';
import { expectInStep } from '../support/in-step';

const LANGUAGES: readonly (readonly [string, Language, PaneLanguage])[] = [
  ['French', FRENCH, FRENCH_PANE],
  ['German', GERMAN, GERMAN_PANE],
];

/** Words that stand in English sentences and in none of French or German; what is quoted is the workbook’s. */
const ENGLISH_WORDS =
  /\b(the|and|is|are|of|which|that|nobody|nothing|without|should|its|it|were|this|these|there|would|could|than|below|above|days|key results)\b/;
const unquoted = (text: string): string => text.replace(/“[^”]*”|«[^»]*»|„[^“]*“|\([^)]*\)/g, '');

/** A sentence may be the same in two languages where it shows names and nothing else. */
const isMadeOfNames = (sentence: string): boolean => !/\p{L}{4,}/u.test(sentence.replace(/\{\w+\}/g, ''));
/** Words that are the same in both, or names of things. */
const SAME = new Set([
  ...['April', 'August', 'September', 'November', 'millions', 'Review', 'Impact', 'Signatures'],
  ...[
    'modules',
    'Modules',
    'Module',
    'KPIs',
    'Matrix',
    'Scorecard',
    'Business case',
    'Total',
    'total',
    'people',
    'in {text}',
    'Organisation',
    'silos',
    'Silos',
    'Alignment',
  ],
  ...['{number} points', '{count} <module|modules>', 'Sponsor', 'sponsor', 'perception', 'direction', 'Budget', 'Plumbline', 'Business cases', 'currency'],
]);

function pairs({ lists, rules }: Language): [english: string, theirs: string][] {
  return [
    ...(Object.keys(ENGLISH_LISTS) as ListName[]).flatMap((name) =>
      Object.entries(ENGLISH_LISTS[name]).map(([code, english]): [string, string] => [english, lists[name][code] ?? '']),
    ),
    ...RULES.flatMap((rule) => {
      const theirs = rules[rule.id];
      return [
        ...(['title', 'why', 'fix'] as const).map((part): [string, string] => [rule[part], theirs?.[part] ?? '']),
        ...Object.entries(rule.messages).map(([code, english]): [string, string] => [english, theirs?.messages[code] ?? '']),
        ...Object.entries(rule.unknowns).map(([code, english]): [string, string] => [english, theirs?.unknowns[code] ?? '']),
      ];
    }),
  ];
}

/** Every sentence that a report, and what the pane says beside it, holds; what stands in cells left out. */
function sentences(report: Report, language: Language): string[] {
  const beside = saidBeside(report, language);
  return [
    ...report.findings.flatMap(({ title, message, fix }) => [title, message, fix]),
    ...report.rules.flatMap(({ title, reason }) => [title, ...(reason === undefined ? [] : [reason])]),
    ...report.modules.flatMap(({ components, businessCase }) => [
      ...components.map(({ because }) => because),
      ...businessCase.lacks.map(({ words }) => words),
      ...businessCase.timeline.flatMap(({ words, note }) => [words, note]),
    ]),
    ...report.impact.map(({ reason }) => reason),
    ...report.kpis.flatMap(({ reason }) => reason ?? []),
    ...report.assumptions.map(({ name }) => name),
    ...[
      beside.headline,
      beside.withoutFindings,
      beside.proviso,
      ...beside.nextSteps.map(({ sentence }) => sentence),
      ...beside.repairs.flatMap(({ gives, edits }) => [gives, ...edits.map(({ what }) => what)]),
    ],
  ];
}

const sample = sampleSnapshot(sampleSheets());

describe.each(LANGUAGES)('%s', (_, language, pane) => {
  it('has another sentence for each of ours', () => {
    const same = pairs(language).filter(([english, theirs]) => theirs === '' || (english === theirs && !isMadeOfNames(english) && !SAME.has(english)));
    expectInStep(same, [], `Each English sentence with what stands for it: write it in src/languages/${language.tag}.`);
  });

  it('has other words for the pane', () => {
    const own = Object.entries(PANE_ENGLISH.words).map(([code, english]): [string, string] => [english, pane.words[code] ?? '']);
    expect(own.filter(([english, theirs]) => theirs === '' || (english === theirs && !isMadeOfNames(english) && !SAME.has(english)))).toEqual([]);
  });

  it('quotes as its readers do', () => {
    const all = [...pairs(language).map(([, theirs]) => theirs), ...Object.values(pane.words), ...Object.values(pane.mapping), ...Object.values(pane.refusals)];
    expect(all.filter((sentence) => /\*\{|”/.test(sentence))).toEqual([]);
  });

  it('names each line of the settings and each error of Excel', () => {
    expect(SETTING_LINES.filter(({ of }) => pane.settings[of] === undefined).map(({ of }) => of)).toEqual([]);
    const ours = [
      'no-answer',
      'unknown',
      'hidden-sheet',
      'nothing-to-take-back',
      'review-changed',
      'somebody-writes',
      'ledger-not-readable',
      'ledger-not-ours',
      'ledger-newer',
      'ledger-moved',
      'ours',
      ...['stale', 'never-audited', 'other-figures', 'other-day'].map((why) => `not-signed-${why}`),
      'profile-unreachable',
      'profile-unusable',
      ...Object.keys(SETTINGS_FAULTS),
    ];
    expect([...Object.keys(EXCEL_ERRORS), ...ours].filter((code) => pane.troubles[code] === undefined)).toEqual([]);
    const shown = (sentence = ''): string[] => [...sentence.matchAll(/\{\w+\}/g)].map(String).sort();
    expect(Object.keys(SETTINGS_FAULTS).map((code) => shown(pane.troubles[code]))).toEqual(Object.values(SETTINGS_FAULTS).map(shown));
  });

  it('says all that an audit says', () => {
    const { report } = audit(sample, { asOf: SAMPLE_AS_OF, language });
    const all = sentences(report, language);
    expect(all.length).toBeGreaterThan(500);
    const english = all.filter((sentence) => ENGLISH_WORDS.test(unquoted(sentence)));
    expectInStep([...new Set(english)], [], `English words: write these sentences in src/languages/${language.tag}.`);
    // What moves by nothing that is shown is not said to move.
    expect(all.filter((sentence) => /(?<![\d.,])([\d.,]*\d) → \1(?![.,]?\d)/.test(sentence))).toEqual([]);
    // What was found is the same, whoever reads it.
    expect(report.findings.map(({ id }) => id)).toEqual(audit(sample, { asOf: SAMPLE_AS_OF }).report.findings.map(({ id }) => id));
  });
});

it('writes days, numbers and amounts as its readers do', () => {
  const told = [PANE_ENGLISH, FRENCH_PANE, GERMAN_PANE].map((language) => {
    const { day, voice } = wordsIn(language);
    return [day('2026-03-01'), voice.number(1234.5), voice.money(45000, 'EUR'), voice.list(['a', 'b', 'c'])];
  });
  expect(told).toEqual([
    ['1 Mar 2026', '1,234.5', 'EUR\u00a045,000', 'a, b and c'],
    ['1er mars 2026', '1\u202f234,5', '45\u202f000\u00a0EUR', 'a, b et c'],
    ['1. März 2026', '1.234,5', '45.000\u00a0EUR', 'a, b und c'],
  ]);
});

/** A line that may be broken before a percent sign, between an amount and its currency, or before or behind a sign that French sets apart. */
const BREAKS = /\d (?=\d)|\b[A-Z]{3} (?=[−\d])|\d (?=[A-Z]{3}\b)| (?=[%:;?!»])|« /;

it.each([['English', ENGLISH, PANE_ENGLISH] as const, ...LANGUAGES])('%s keeps numbers and signs on the line of what they belong to', (_, language, pane) => {
  const lists = [...Object.values(language.lists), pane.words, pane.mapping, pane.refusals, pane.doing, pane.troubles];
  const rules = RULES.map((rule) => wordsOf(rule, language));
  const shown = [
    ...[...lists, ...rules.flatMap(({ messages, unknowns }) => [messages, unknowns])].flatMap((sentences) =>
      Object.values(sentences).map((sentence) => filled(sentence, {}, String)),
    ),
    ...rules.flatMap(({ title, why, fix }) => [title, why, fix]),
    ...Object.values(pane.settings).flatMap(({ name, means }) => [name, means]),
  ];
  expect(shown.length).toBeGreaterThan(900);
  expect(shown.filter((text) => BREAKS.test(text))).toEqual([]);

  // The same within sentences within sentences, and where the number was made before.
  const { voice } = language;
  const said = (value: MessageValue): string => sentenceOf({ one: '{value}', within: '{value}' }, { code: 'one', data: { value } }, voice);
  const numbers: readonly MessageValue[] = [
    1204580.5,
    { percent: 0.081 },
    { money: 1204580, currency: 'EUR' },
    { money: -7, currency: 'CHF' },
    { count: 1204580, of: 'row' },
  ];
  const made = numbers.map((value) => said(value));
  expect([...made, ...made.map(said), ...numbers.map((value) => said({ code: 'within', data: { value } }))].filter((text) => BREAKS.test(text))).toEqual([]);
  expect(made.map(said)).toEqual(made);
  expect(voice.list(['“Coaching”']) + voice.found({ named: 'Coaching', at: { sheet: 'A', row: 1, column: 1 }, by: 'row' })).not.toMatch(BREAKS);
});

it('no source makes a percentage whose sign may begin a line', () => {
  const root = join(__dirname, '../../src');
  const sources = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
  expect(sources.filter((name) => /\} %/.test(readFileSync(join(root, name), 'utf8')))).toEqual([]);
});

it('is found by its tag, English for any other', async () => {
  expect(PANE_LANGUAGES.map(({ tag }) => tag)).toEqual(['en', 'fr', 'de']);
  expect(await Promise.all(['fr', 'fr-CA', 'DE-at', 'en-US', 'xx', ''].map(async (tag) => (await paneLanguageOf(tag)).tag))).toEqual([
    'fr',
    'fr',
    'de',
    'en',
    'en',
    'en',
  ]);
});

it('English rules speak for themselves', () => {
  expect(RULES.every((rule) => wordsOf(rule, ENGLISH) === rule)).toBe(true);
});
