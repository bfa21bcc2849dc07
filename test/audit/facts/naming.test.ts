/** What a cell that says who answers names. */
import { namedIn, namesNobody, namingOf } from '../../../src/audit/facts/naming';
import type { Reference } from '../../../src/audit/model/types';
import type { FieldCell } from '../../../src/audit/reading/types';

const at = { sheet: 'Modules', row: 1, column: 2 };
type People = readonly Reference<'person'>[];
const reference = (text: string, stated?: boolean): Reference<'person'> =>
  ({ text, at, field: 'module.owner', targets: stated === undefined ? [] : [{ stated }], nearest: [], resolvable: true }) as unknown as Reference<'person'>;
const cell = (value: People | null, oddity?: FieldCell<People>['oddity']): FieldCell<People> => ({
  value,
  at,
  raw: null,
  ...(oddity === undefined ? {} : { oddity }),
});

it.each<[string, string]>([
  ['Ines Weber', 'person'],
  [' Ines Weber ', 'person'],
  ['ines@example.com', 'person'],
  ['E12', 'person'],
  ['12', 'person'],
  [' E12 ', 'person'],
  ['AB-12', 'person'],
  ['AB_12', 'person'],
  ['ABCD 12', 'person'],
  ['ABCDE12', 'unclear'],
  ['E12x', 'unclear'],
  ['E.12', 'unclear'],
  ['Ines', 'unclear'],
  ['Head of HR', 'role'],
  ['vacant', 'nobody'],
])('%j is %s', (text, naming) => expect(namingOf(reference(text))).toBe(naming));

it('whoever stands in the roster is a person, whatever the name', () => {
  expect(namingOf(reference('Head of HR', true))).toBe('person');
  expect(namingOf(reference('Head of HR', false))).toBe('role');
});

it('nobody is named where the column is there and its cell names nobody', () => {
  expect(namesNobody(undefined)).toBe(false);
  expect(namesNobody(cell(null))).toBe(true);
  expect(namesNobody(cell(null, 'blank-word'))).toBe(true);
  expect(namesNobody(cell(null, 'error'))).toBe(false);
  expect(namesNobody(cell([reference('vacant')]))).toBe(true);
  expect(namesNobody(cell([reference('vacant'), reference('Ines Weber')]))).toBe(false);
  expect(namedIn(cell([reference('vacant'), reference('Ines Weber')])).map(({ text }) => text)).toEqual(['Ines Weber']);
});
