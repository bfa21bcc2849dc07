/** Whether a wording names a result, good intentions or a bare theme; and what shape a goal has. */
import { shapeOf } from '../../../src/audit/facts/goal-shape';
import { wordingOf } from '../../../src/audit/facts/wording';
import type { Drawn } from '../../support/sheet';
import { day, fieldModel } from '../model/field-model';

const says = (text: string | null): unknown => {
  const model = fieldModel({
    Goals: [
      ['objective.id', 'objective.title'],
      ['O1', text],
    ],
  });
  const { says: what, words } = wordingOf(model.objectives[0]?.fields.title);
  return [what, ...words];
};

it.each<[string | null, readonly string[]]>([
  ['Raise conversion', ['result']],
  ['Raise', ['bare']],
  ['Growth', ['bare']],
  ['The growth', ['bare']],
  ['Raise and grow', ['bare']],
  ['The customers', ['bare']],
  ['Customer satisfaction', ['unknown']],
  ['Excellence in 12 plants', ['result', 'excellence']],
  ['Excellence', ['vague', 'excellence']],
  ['Excellence across all our plants, shops, desks and depots', ['vague', 'excellence']],
  ['Excellence across plants, shops, desks, and world class depots', ['vague', 'excellence', 'world class']],
  ['The excellence of our plants, shops, desks and depots', ['vague', 'excellence']],
  ['Plants, shops and excellence', ['vague', 'excellence']],
  ['Plants, shops, desks and excellence', ['unknown', 'excellence']],
  ['Plants, shops, HR and excellence', ['vague', 'excellence']],
  [null, ['bare']],
])('“%s”', (text, expected) => expect(says(text)).toEqual(expected));

describe('the shape of a goal', () => {
  const shape = (title: string, headers: readonly string[] = [], row: readonly Drawn[] = [], results = false): 'OKR' | 'SMART' | null => {
    const model = fieldModel({
      Goals: [
        ['objective.id', 'objective.title', ...headers.map((header) => `objective.${header}`)],
        ['O1', title, ...row],
      ],
      ...(results
        ? {
            Results: [
              ['keyResult.title', 'keyResult.objective'],
              ['Win 12', 'O1'],
            ],
          }
        : {}),
    });
    return shapeOf(model, model.objectives[0] as (typeof model.objectives)[0]);
  };

  it('is an OKR with key results, whatever else it states', () => expect(shape('Win 12 clients by June 2026', [], [], true)).toBe('OKR'));
  it.each<[string, readonly string[], readonly Drawn[]]>([
    ['Win clients', ['target', 'due'], [12, day('2026-06-30')]],
    ['Win clients', ['target', 'period'], [12, 'Q2 2026']],
    ['Win 12 clients', ['due'], [day('2026-06-30')]],
    ['Win clients by June 2026', ['target'], [12]],
    ['Win 12 clients by June 2026', [], []],
  ])('“%s” with %j is SMART', (title, headers, row) => expect(shape(title, headers, row)).toBe('SMART'));
  it.each<[string, readonly string[], readonly Drawn[]]>([
    ['Win clients', ['target', 'due'], [12, null]],
    ['Win clients', ['target', 'due', 'period'], [null, day('2026-06-30'), 'Q2 2026']],
    ['Win clients', ['target', 'period'], [null, null]],
    ['Win 12 clients', [], []],
    ['Win clients by June 2026', [], []],
  ])('“%s” with %j %j is neither', (title, headers, row) => expect(shape(title, headers, row)).toBeNull());
});
