/** The published words, and what a workbook's settings make of them. */
import { classReader } from '../../../src/audit/facts/metric-class';
import { goalWordsOf } from '../../../src/audit/facts/goal-text';
import type { Kpi, Model } from '../../../src/audit/model/types';
import { addedWords, isWordList, keptWords, wordsOf } from '../../../src/audit/reading/word-lists';
import { wordPattern } from '../../../src/audit/reading/word-pattern';
import { wordingOf } from '../../../src/audit/facts/wording';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/audit/settings/settings';
import { Answers } from '../../../src/audit/model/answers';
import type { FieldCell } from '../../../src/audit/reading/types';

const settingsWith = (words: Settings['words']): Settings => ({ ...DEFAULT_SETTINGS, words });
const cell = (value: string): FieldCell<string> => ({ value, raw: value, at: { sheet: 'A', row: 1, column: 1 } }) as FieldCell<string>;
const says = (goal: string, words: Settings['words']): string =>
  wordingOf(cell(goal), goalWordsOf({ settings: settingsWith(words), answers: new Answers() } as Model)).says;
const classOf = (name: string, words: Settings['words']): string | null =>
  classReader(settingsWith(words))({ kind: 'kpi', name, id: null, fields: {} } as unknown as Kpi).class;

it.each([
  ['Alchemy in teams', {}, 'unknown'],
  ['Alchemy in teams', { vague: ['alchemy'] }, 'vague'],
  ['Plants, shops and alchemy', {}, 'unknown'],
  ['Plants, shops and alchemy', { vague: ['alchemy'] }, 'vague'],
  ['World class service', {}, 'vague'],
  ['World class service', { vague: ['-world class'] }, 'unknown'],
  ['Rejuvenate the sales force', {}, 'unknown'],
  ['Rejuvenate the sales force', { change: ['rejuvenate'] }, 'result'],
  ['Forge a partner portal', { delivery: ['forg*'] }, 'result'],
])('“%s” with %j says: %s', (goal, words, expected) => expect(says(goal, words)).toBe(expected));

it.each([
  ['Badges earned', {}, null],
  ['Badges earned', { activity: ['badge*'] }, 'activity'],
  ['Revenue from badges', { activity: ['badge*'] }, 'activity'],
  ['Revenue per head', {}, 'money'],
  ['Revenue per head', { money: ['-revenue*'] }, null],
  ['Revenue per head', { money: ['-revenue'] }, null],
])('the class of “%s” with %j is %s', (name, words, expected) => expect(classOf(name, words)).toBe(expected));

it('a word that is none changes nothing', () => {
  expect(wordsOf(['better'], 'vague', settingsWith({ vague: ['*', '', '…'] }))).toEqual(['better']);
  expect(keptWords(['better'], 'vague', settingsWith({ change: ['-better'] }))).toEqual(['better']);
});

it.each<[Settings['words'], readonly string[]]>([
  [{}, ['better', 'world class']],
  [{ vague: [] }, ['better', 'world class']],
  [{ vague: ['alchemy', 'Größe*'] }, ['better', 'world class', 'alchemy', 'Größe*']],
  [{ vague: ['-Better'] }, ['world class']],
  [{ vague: ['-better', '-World-class', 'alchemy'] }, ['alchemy']],
  [{ vague: ['-worse'] }, ['better', 'world class']],
  [{ change: ['alchemy', '-better'] }, ['better', 'world class']],
])('with %j the list is %j', (words, expected) => {
  expect(wordsOf(['better', 'world class'], 'vague', settingsWith(words))).toEqual(expected);
  expect(addedWords('vague', settingsWith(words))).toEqual(expected.filter((word) => !['better', 'world class'].includes(word)));
});

it('has a name', () =>
  expect(['vague', 'change', 'delivery', 'money', 'Vague words', 'toString', ''].filter(isWordList)).toEqual(['vague', 'change', 'delivery', 'money']));

it.each<[string, string, string | null]>([
  ['grow', 'we grow', 'grow'],
  ['grow', 'growth', null],
  ['grow', 'outgrow', null],
  ['grow*', 'the growth of it', 'growth'],
  ['grow*', 'outgrow', null],
  ['*grow', 'outgrow', 'outgrow'],
  ['*grow', 'growth', null],
  ['*grow*', 'outgrowth', 'outgrowth'],
  ['Größe', 'die grosse', 'grosse'],
  ['world class', 'a world class place', 'world class'],
])('“%s” in “%s”: %s', (word, text, found) => expect(wordPattern([word]).exec(text)?.[0] ?? null).toBe(found));
