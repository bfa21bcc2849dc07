/** Objectives and key results in one column: told apart by their labels, and each key result below its own objective. */
import fc from 'fast-check';
import { mapWorkbook } from '../../../src/audit/mapping/map-workbook';
import { buildModel } from '../../../src/audit/model/build-model';
import { dayOf } from '../../../src/audit/reading/days';
import { readGoalLabel } from '../../../src/audit/reading/goal-label';
import { DEFAULT_SETTINGS } from '../../../src/audit/settings/settings';
import { snapshotOf, type Drawn } from '../../support/sheet';

it.each<[string, 'objective' | 'keyResult' | 'none' | null, string, string]>([
  ['O1: Grow revenue', 'objective', '1', 'Grow revenue'],
  ['O 1 – Grow revenue', 'objective', '1', 'Grow revenue'],
  ['Objective #2. Grow', 'objective', '2', 'Grow'],
  ['OBJECTIVE: Grow', 'objective', '', 'Grow'],
  ['Ziel 3: Wachsen', 'objective', '3', 'Wachsen'],
  ['Objectif n° 4 : Croître', 'objective', '4', 'Croître'],
  ['KR1.1: Win 12 clients', 'keyResult', '1.1', 'Win 12 clients'],
  ['KR 1-1 Win 12 clients', 'keyResult', '1.1', 'Win 12 clients'],
  ['• Key Result 2: Win', 'keyResult', '2', 'Win'],
  ['SE 1.2: Zwölf Kunden', 'keyResult', '1.2', 'Zwölf Kunden'],
  ['Résultat clé 1.3 : Douze clients', 'keyResult', '1.3', 'Douze clients'],
  ['KR2', 'keyResult', '2', ''],
  ['Initiative: New shop', 'none', '', 'New shop'],
  ['Maßnahme 2: Neuer Laden', 'none', '2', 'Neuer Laden'],
  ['Ousted 3: rivals', null, '', ''],
  ['Objective setting for 12 leaders', null, '', ''],
  ['O’Neill: coaching', null, '', ''],
  ['Goal 20 % of revenue', null, '', ''],
  ['KPI 1: Revenue', null, '', ''],
  ['Grow revenue', null, '', ''],
])('%s', (text, kind, number, goal) => expect(readGoalLabel(text)).toEqual(kind === null ? null : { kind, number, goal }));

const LABELS = [
  ['O', 'KR'],
  ['Objective ', 'Key Result '],
  ['Goal ', 'KR '],
  ['Ziel ', 'SE '],
  ['Objectif ', 'RC '],
] as const;
const drawn = fc.record({
  labels: fc.constantFrom(...LABELS),
  sizes: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 2, maxLength: 5 }),
  numbers: fc.constantFrom('nested', 'own'),
  separator: fc.constantFrom(': ', ' – ', ' '),
  header: fc.constantFrom('OKR', 'Objective', 'Goals', 'Key result', 'Our goals this year', null),
  owners: fc.boolean(),
});

it('every key result is one, and belongs to the objective that it stands below', () =>
  fc.assert(
    fc.property(drawn, ({ labels, sizes, numbers, separator, header, owners }) => {
      const expected: [string, string][] = [];
      const goals = sizes.flatMap((size, place): string[] => {
        const goal = `${labels[0]}${place + 1}${separator}Win market ${'ABCDE'.charAt(place)}`;
        const own = Array.from({ length: size }, (_, at) => {
          const result = `${labels[1]}${numbers === 'nested' ? `${place + 1}.` : ''}${at + 1}${separator}Raise orders there by ${'abcd'.charAt(at)}`;
          expected.push([result, goal]);
          return result;
        });
        return [goal, ...own];
      });
      const isHeaded = header !== null && header !== 'Our goals this year';
      const withOwner = (cells: Drawn[], owner: string): Drawn[] => (owners && isHeaded ? [...cells, owner] : cells);
      const grid = [...(header === null ? [] : [withOwner([header], 'Owner')]), ...goals.map((goal) => withOwner([goal], 'Mia Lang'))];
      const workbook = snapshotOf({ Strategy: grid });
      const model = buildModel(workbook, mapWorkbook(workbook, DEFAULT_SETTINGS), DEFAULT_SETTINGS, dayOf(2026, 6, 30));
      expect(model.objectives.map(({ name }) => name)).toEqual(goals.filter((goal) => goal.startsWith(labels[0]) && goal.includes('market')));
      expect(model.keyResults.map(({ name, fields }) => [name, fields.objective?.value?.[0]?.targets[0]?.name])).toEqual(expected);
    }),
    { numRuns: 200 },
  ));

it('a key result that stands elsewhere belongs to the objective of its number', () => {
  const grid = [['Goal'], ['O1: Grow'], ['O2: Deliver'], ['KR1.1: Raise orders'], ['KR2.1: Cut delays']];
  const workbook = snapshotOf({ Goals: grid });
  const model = buildModel(workbook, mapWorkbook(workbook, DEFAULT_SETTINGS), DEFAULT_SETTINGS, dayOf(2026, 6, 30));
  expect(model.keyResults.map(({ fields }) => fields.objective?.value?.[0]?.targets[0]?.name)).toEqual(['O1: Grow', 'O2: Deliver']);
});

it('a code before a name refers to it, in a list without ids', () => {
  const workbook = snapshotOf({
    Goals: [['Goal'], ['O1: Grow'], ['KR1.1: Raise orders'], ['O2: Deliver'], ['KR2.1: Cut delays']],
    Modules: [
      ['Module', 'Key result', 'Objective'],
      ['Selling', 'KR1.1', 'O2'],
      ['Planning', 'Cut delays', 'Grow'],
    ],
  });
  const model = buildModel(workbook, mapWorkbook(workbook, DEFAULT_SETTINGS), DEFAULT_SETTINGS, dayOf(2026, 6, 30));
  expect(model.modules.map(({ fields }) => [fields.keyResult, fields.objective].map((cell) => cell?.value?.[0]?.targets[0]?.name))).toEqual([
    ['KR1.1: Raise orders', 'O2: Deliver'],
    ['KR2.1: Cut delays', 'O1: Grow'],
  ]);
});
