/** Completions and costs, whose values stand in columns: their records say what those of any other table say. */
import fc from 'fast-check';
import { massReferences } from '../../../src/audit/facts/record-references';
import { targetsOf } from '../../../src/audit/model/targets';
import type { AnyRecord } from '../../../src/audit/model/types';
import { fieldModel } from './field-model';

const COMPLETIONS = [
  ['completion.module', 'completion.person', 'completion.status', 'completion.completed'],
  ['Coaching', 'Ada Lovelace', 'Completed', '2026-01-31'],
  ['coaching', 'Ada Lovelace; Alan Turing', 'n/a', '31.13.2026'],
  ['Coaching', null, 'Completed', null],
  ['#N/A', 'Alan Turing', 'Failed', null],
  [null, 'Alan Turing', 'Failed', null],
] as const;
const model = fieldModel({
  Modules: [['module.name'], ['Coaching'], ['Negotiating']],
  Completions: COMPLETIONS.map((row) => [...row]),
  People: [['person.name'], ['Ada Lovelace'], ['Alan Turing']],
});
const [first, second, unnamed, lost, ...others] = model.completions;

describe('a row whose values stand in columns', () => {
  it('has its cells, each with what was odd about it', () => {
    expect(first?.fields.completed).toMatchObject({ at: { sheet: 'Completions', row: 1, column: 3 }, raw: '2026-01-31' });
    expect(second?.fields.completed).toMatchObject({ value: null, oddity: 'unreadable', raw: '31.13.2026' });
    expect(second?.fields.status).toMatchObject({ value: null, oddity: 'blank-word' });
    expect(unnamed?.fields.completed).toMatchObject({ value: null, raw: null });
    expect(first?.fields.team).toBeUndefined();
  });

  it('has its names looked up', () => {
    expect(first?.fields.module?.value?.[0]?.targets).toEqual([model.modules[0]]);
    expect(second?.fields.person?.value?.map(({ text, targets, at }) => [text, targets[0] === model.people[text === 'Ada Lovelace' ? 0 : 1], at])).toEqual([
      ['Ada Lovelace', true, { sheet: 'Completions', row: 2, column: 1 }],
      ['Alan Turing', true, { sheet: 'Completions', row: 2, column: 1 }],
    ]);
    expect(unnamed?.fields.person?.value).toBeNull();
  });

  it('tells whom it names without their references as it does with them', () => {
    for (const { fields } of model.completions)
      for (const cell of [fields.module, fields.person]) {
        const told = (cell?.value ?? []).flatMap(({ targets }): readonly AnyRecord[] => (targets.length === 1 ? targets : []));
        expect(targetsOf(cell)).toEqual(told);
      }
    expect(targetsOf(second?.fields.person)).toEqual([...model.people]);
  });

  it('is called by its name or its cell, and left out without any', () => {
    expect(model.completions.map(({ name, id, at }) => [name, id, at.row, at.column])).toEqual([
      ['Coaching', null, 1, 0],
      ['coaching', null, 2, 0],
      ['Coaching', null, 3, 0],
      ['Completions!A5', null, 4, 0],
    ]);
    expect([lost?.fields.module?.oddity, others]).toEqual(['error', []]);
  });

  it('lists each reference once, with the rows that say it', () => {
    const about = model.references.filter(({ record, reference }) => record.kind === 'completion' && reference.field === 'completion.person');
    expect(about.map(({ reference, rows }) => [reference.text, rows])).toEqual([
      ['Ada Lovelace', 1],
      ['Ada Lovelace', 1],
      ['Alan Turing', 1],
      ['Alan Turing', 1],
    ]);
    expect(massReferences(model).map(({ reference, count }) => [reference.text, count])).toEqual([
      ['Coaching', 3],
      ['Ada Lovelace', 2],
      ['Alan Turing', 2],
    ]);
  });

  it('is frozen', () => {
    expect(first !== undefined && Object.isFrozen(first) && Object.isFrozen(first.fields)).toBe(true);
  });
});

it('keys are unique, and do not depend on which is asked for first', () => {
  const row = fc.tuple(fc.constantFrom('A', 'a', 'B'), fc.constantFrom('Ada', 'Alan', null), fc.constantFrom('2026-01-31', null));
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), fc.nat(), (rows, place) => {
      const read = () => fieldModel({ Completions: [['completion.module', 'completion.person', 'completion.completed'], ...rows] }).completions;
      const [all, other] = [read(), read()];
      const one = other[place % other.length];
      expect(new Set(all.map(({ key }) => key)).size).toBe(rows.length);
      expect(one?.key).toBe(all[place % all.length]?.key);
    }),
  );
});
