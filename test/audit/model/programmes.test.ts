/** Programmes and sessions: which rows belong together, and which row speaks for all. */
import type { Module } from '../../../src/audit/model/types';
import type { Drawn } from '../../support/sheet';
import { fieldModel } from './field-model';

describe('the programme of a module', () => {
  const HEAD = ['module.id', 'module.name', 'module.programme', 'module.cohort', 'module.unit'] as const;
  const programmes = (...rows: readonly (readonly Drawn[])[]): (string | null)[] => {
    const model = fieldModel({ Modules: [HEAD, ...rows] });
    return model.modules.map((module) => {
      const programme = model.programmeOf(module);
      return programme === null ? null : `${programme.id ?? programme.name}${programme.stated ? '' : ' (no row)'}`;
    });
  };

  it.each<[string, readonly (readonly Drawn[])[], readonly (string | null)[]]>([
    [
      'by name',
      [
        ['M1', 'Leading', null],
        ['M2', 'Coaching', 'LEADING'],
      ],
      [null, 'M1'],
    ],
    [
      'by id',
      [
        ['M1', 'Leading', null],
        ['M2', 'Coaching', 'm1'],
      ],
      [null, 'M1'],
    ],
    [
      'the first of two of one name',
      [
        ['M1', 'Leading', null, null, 'North'],
        ['M2', 'Leading', null, null, 'South'],
        ['M3', 'Coaching', 'Leading'],
      ],
      [null, null, 'M1'],
    ],
    [
      'that no row describes',
      [
        ['M1', 'Coaching', 'Leading'],
        ['M2', 'Selling', 'leading'],
      ],
      ['Leading (no row)', 'Leading (no row)'],
    ],
    ['never itself by name', [['M1', 'Coaching', 'coaching']], [null]],
    ['never itself by id', [['M1', 'Coaching', 'M1']], [null]],
    [
      'never another session of itself',
      [
        ['M1', 'Coaching', null, 'Spring'],
        ['M1', 'Kurs', 'Coaching', 'Autumn'],
      ],
      [null, null],
    ],
    [
      'none where the cell is blank',
      [
        ['M1', 'Coaching', ' - '],
        ['M2', 'Selling', null],
      ],
      [null, null],
    ],
  ])('%s', (_, rows, expected) => expect(programmes(...rows)).toEqual(expected));
});

describe('the session that stands for all', () => {
  const HEAD = ['module.id', 'module.name', 'module.cohort', 'module.start', 'module.unit', 'module.programme'] as const;
  /** The cohort of the row that the name stands for; several where the rows are modules of their own. */
  const standing = (name: string, ...rows: readonly (readonly Drawn[])[]): string => {
    const model = fieldModel(
      {
        Modules: [HEAD, ...rows],
        Links: [
          ['link.module', 'link.kpi'],
          [name, 'Visits'],
        ],
      },
      { asOf: '2026-03-31' },
    );
    const targets = (model.links[0]?.fields.module?.value?.[0]?.targets ?? []) as readonly Module[];
    return targets.map(({ fields }) => fields.cohort?.value ?? '?').join(' ');
  };

  it.each<[string, string, readonly (readonly Drawn[])[], string]>([
    [
      'is the latest begun',
      'M1',
      [
        ['M1', 'A', 'one', '2026-01-01'],
        ['M1', 'A', 'two', '2026-03-01'],
        ['M1', 'A', 'three', '2026-09-01'],
      ],
      'two',
    ],
    [
      'begins today',
      'M1',
      [
        ['M1', 'A', 'one', '2026-01-01'],
        ['M1', 'A', 'two', '2026-03-31'],
        ['M1', 'A', 'three', '2026-04-01'],
      ],
      'two',
    ],
    [
      'is the next to begin where none has begun',
      'M1',
      [
        ['M1', 'A', 'one', '2026-09-01'],
        ['M1', 'A', 'two', '2026-06-01'],
      ],
      'two',
    ],
    [
      'is one without a start rather than one to come',
      'M1',
      [
        ['M1', 'A', 'one', '2026-09-01'],
        ['M1', 'A', 'two', null],
      ],
      'two',
    ],
    [
      'is one begun rather than one without a start',
      'M1',
      [
        ['M1', 'A', 'one', null],
        ['M1', 'A', 'two', '2026-01-01'],
      ],
      'two',
    ],
    [
      'is the first by cohort where nothing else tells',
      'M1',
      [
        ['M1', 'A', 'two', null],
        ['M1', 'A', 'one', null],
      ],
      'one',
    ],
    [
      'may go by a name in one unit',
      'A',
      [
        [null, 'A', 'one', '2026-01-01', 'North'],
        [null, 'A', 'two', '2026-02-01', 'North'],
      ],
      'two',
    ],
    [
      'not in two units',
      'A',
      [
        [null, 'A', 'one', '2026-01-01', 'North'],
        [null, 'A', 'two', '2026-02-01', 'South'],
      ],
      'one two',
    ],
    [
      'nor in two programmes',
      'A',
      [
        [null, 'A', 'one', '2026-01-01', null, 'P'],
        [null, 'A', 'two', '2026-02-01', null, 'Q'],
      ],
      'one two',
    ],
    [
      'may be a copy of a row with an id',
      'M1',
      [
        ['M1', 'A', 'one', null],
        ['M1', 'A', 'one', null],
      ],
      'one',
    ],
    [
      'or of a row without',
      'A',
      [
        [null, 'A', 'one', null],
        [null, 'A', 'one', null],
      ],
      'one',
    ],
    [
      'nor another module under its id',
      'M1',
      [
        ['M1', 'A', 'one', null],
        ['M1', 'B', 'one', null],
      ],
      'one one',
    ],
  ])('%s', (_, name, rows, expected) => expect(standing(name, ...rows)).toBe(expected));
});
