/** The ways in which a person may be named. */
import { describesPerson, personTexts, strongPersonNames, weakPersonNames } from '../../../src/audit/model/person-names';
import type { RawRecord } from '../../../src/audit/model/raw-record';

const at = { sheet: 'People', row: 1, column: 0 };

function person(name: string, fields: Readonly<Record<string, string>> = {}): RawRecord {
  const cells = Object.entries(fields).map(([field, value]) => [field, { value, at, raw: value }] as const);
  return { name, fields: Object.fromEntries(cells) } as unknown as RawRecord;
}
const unlike = (names: readonly string[]): string[] => [...new Set(names)].filter((name) => name !== '');

it.each<[string, readonly string[]]>([
  ['Weber', ['weber']],
  ['Ines Weber', ['ines weber', 'weber ines']],
  ['Weber, Ines', ['ines weber', 'weber ines']],
  ['Weber , Ines ', ['ines weber', 'weber ines']],
  ['Weber,', ['weber']],
  ['Weber, Ines, Dr', ['weber ines dr', 'ines dr weber', 'dr weber ines', 'weber dr', 'dr weber']],
  ['Dr. Ines Weber', ['ines weber', 'weber ines']],
  ['Ines Dame', ['ines dame', 'dame ines']],
  ['Jonas van Okafor', ['jonas van okafor', 'van okafor jonas', 'okafor jonas van', 'jonas okafor', 'okafor jonas']],
])('%s is called %j and hardly anyone else is', (name, names) => expect(unlike(strongPersonNames(person(name)))).toEqual(names));

it('an address names its person', () =>
  expect(strongPersonNames(person('Ines Weber', { email: 'Ines.Weber@example.com' }))).toContain('ines weber example com'));

it.each<[string, string, readonly string[]]>([
  ['Weber', '', []],
  ['Ines Weber', '', ['iw', 'i w', 'i weber', 'weber i', 'ines w']],
  ['Jonas van Okafor', '', ['jvo', 'j v o', 'j okafor', 'okafor j', 'jonas o', 'j van okafor', 'van okafor j', 'jonas van']],
  ['Weber', 'Head of Sales', ['head of sales']],
])('%s, %s, may be called %j', (name, title, names) => expect(weakPersonNames(person(name, { title }))).toEqual(names));

it('a title is known by its other forms', () => expect(weakPersonNames(person('Weber', { title: 'CEO' }))).toContain('chief executive officer'));

it.each<[string, readonly string[]]>([
  ['Ines Weber', ['Ines Weber', 'ines weber']],
  ['Ines  Weber (CFO)', ['Ines  Weber (CFO)', 'Ines Weber', 'ines weber']],
  ['[CFO] Ines Weber', ['[CFO] Ines Weber', 'Ines Weber', 'ines weber']],
  ['Ms Ines Weber', ['Ms Ines Weber', 'ines weber']],
  ['Ines Weber <ines.weber@example.com>', ['Ines Weber <ines.weber@example.com>', 'ines.weber@example.com', 'Ines Weber', 'ines weber']],
  ['Ines, i@x', ['Ines, i@x', 'i@x', 'i x ines']],
  ['(vacant)', ['(vacant)']],
])('%j is looked up as %j', (text, texts) => expect(personTexts(text)).toEqual(texts));

it.each<[string, boolean]>([
  ['Finance', true],
  ['FINANCE', true],
  ['Sales', false],
  ['', false],
  ['–', false],
])('%j says what a person of Finance is: %s', (text, describes) =>
  expect(describesPerson(person('Ines Weber', { function: 'Finance' }), text)).toBe(describes),
);

it('a cell with two addresses names neither as the whole', () => {
  expect(personTexts('ann@example.com; bo@example.com')).not.toContain('ann@example.com');
  expect(personTexts('Ann Fox <ann@example.com>')).toContain('ann@example.com');
});
