/** What a module's title is about, and how alike two titles are. */
import { similarity, titleWords } from '../../../src/audit/facts/title-words';
import type { Module } from '../../../src/audit/model/types';
import { fieldModel } from '../model/field-model';

const wordsOf = (name: string, unit: string | null = null, location: string | null = null, cohort: string | null = null): string[] => {
  const model = fieldModel({
    Modules: [
      ['module.name', 'module.unit', 'module.location', 'module.cohort'],
      [name, unit, location, cohort],
    ],
  });
  return [...titleWords(model.modules[0] as Module)];
};

it.each<[string, readonly string[]]>([
  ['Coaching essentials', ['coaching', 'essential']],
  ['Coaching for the bus and the boss', ['coaching', 'bus', 'boss']],
  ['Coaching 2025 FY26', ['coaching']],
  ['Coaching 20256 FY26x 12025 xfy26', ['coaching', '20256', 'fy26x', '12025', 'xfy26']],
  ['Coaching 2', ['coaching', '2']],
  ['Coaching cohort 2', ['coaching']],
  ['Coaching cohort 2a b2', ['coaching', '2a', 'b2']],
  ['OKRs, boss', ['okr', 'boss']],
  ['Gas', ['gas']],
  ['!!!', []],
])('“%s”', (name, words) => expect(wordsOf(name)).toEqual(words));

it('leaves out its own unit, place and run', () => {
  expect(wordsOf('Coaching Sales Oslo Spring', 'Sales', 'Oslo', 'Spring')).toEqual(['coaching']);
  expect([...titleWords(fieldModel({ Modules: [['module.name'], ['Coaching in Oslo']] }).modules[0] as Module)]).toEqual(['coaching', 'oslo']);
  expect(wordsOf('Coaching Sales Oslo Spring')).toEqual(expect.arrayContaining(['coaching', 'oslo']));
});

it.each<[string, string, number]>([
  ['a b', 'a b', 1],
  ['a b', 'a c', 1 / 3],
  ['a b c', 'a b', 2 / 3],
  ['a', 'b', 0],
])('“%s” and “%s”: %d', (one, other, share) => expect(similarity(new Set(one.split(' ')), new Set(other.split(' ')))).toBeCloseTo(share, 12));
