/** What executives named in their briefings. */
import { lastBriefed, topOutcomes } from '../../../src/audit/facts/briefings';
import { isoOf } from '../../../src/audit/reading/days';
import type { Model, Priority } from '../../../src/audit/model/types';
import type { Drawn } from '../../support/sheet';
import { day, fieldModel } from '../model/field-model';

function briefed(...rows: readonly (readonly Drawn[])[]): Model {
  return fieldModel({
    Priorities: [
      ['priority.id', 'priority.name'],
      ['P1', 'Grow'],
      ['P2', 'Save'],
      ['P3', 'Twice'],
      ['P4', 'Twice'],
    ],
    Briefings: [['briefing.priority', 'briefing.executive', 'briefing.date', 'briefing.rank'], ...rows],
  });
}

describe('a priority was named', () => {
  const named = (id: string, ...rows: readonly (readonly Drawn[])[]): unknown => {
    const model = briefed(...rows);
    const found = lastBriefed(model).get(model.priorities.find((one) => one.id === id) as Priority);
    return found && [found.first && isoOf(found.first), found.day && isoOf(found.day), found.perhaps];
  };

  it.each<[string, string, readonly (readonly Drawn[])[], unknown]>([
    [
      'first and last',
      'P1',
      [
        ['Grow', 'CFO', '2026-02-01'],
        ['P1', 'CEO', '2025-12-01'],
        ['Grow', 'CFO', '2026-01-01'],
      ],
      ['2025-12-01', '2026-02-01', false],
    ],
    ['on the day of the audit', 'P1', [['Grow', 'CFO', '2026-03-31']], ['2026-03-31', '2026-03-31', false]],
    ['not after it', 'P1', [['Grow', 'CFO', '2026-04-01']], undefined],
    ['perhaps, where no date says when', 'P1', [['Grow', 'CFO', null]], [null, null, true]],
    [
      'and perhaps once more',
      'P1',
      [
        ['Grow', 'CFO', '2026-02-01'],
        ['Grow', 'CFO', null],
      ],
      ['2026-02-01', '2026-02-01', true],
    ],
    ['perhaps, where two have the name', 'P4', [['Twice', 'CFO', '2026-02-01']], [null, null, true]],
    ['perhaps, where its name is nearly said', 'P1', [['Grwo', 'CFO', '2026-02-01']], [null, null, true]],
    ['not where another is', 'P2', [['Grow', 'CFO', '2026-02-01']], undefined],
  ])('%s', (_, id, rows, expected) => expect(named(id, ...rows)).toEqual(expected));
});

describe('top outcomes', () => {
  const top = (...rows: readonly (readonly Drawn[])[]): unknown =>
    topOutcomes(briefed(...rows), day('2025-03-31'), 2).map(({ executive, outcomes }) => [executive, ...outcomes.values()]);

  it.each<[string, readonly (readonly Drawn[])[], readonly (readonly string[])[]]>([
    [
      'are those of each executive',
      [
        ['Grow', 'CFO', '2026-02-01'],
        ['Save', 'CFO', '2026-02-01'],
        ['Grow', 'CEO', '2026-01-01'],
        ['Rest', 'CEO', '2026-01-01'],
      ],
      [
        ['CFO', 'Grow', 'Save'],
        ['CEO', 'Grow', 'Rest'],
      ],
    ],
    [
      'may be said on several days',
      [
        ['Grow', 'CFO', '2026-02-01'],
        ['Save', 'CFO', '2026-01-01'],
      ],
      [['CFO', 'Grow', 'Save']],
    ],
    [
      'are those of the latest day where they changed',
      [
        ['Rest', 'CFO', '2026-01-01'],
        ['Grow', 'CFO', '2026-02-01'],
        ['Save', 'CFO', '2026-02-01'],
      ],
      [['CFO', 'Grow', 'Save']],
    ],
    [
      'are named by id or by name',
      [
        ['P1', 'CFO', '2026-02-01'],
        ['Grow', 'CFO', '2026-02-01'],
        ['Save', 'CFO', '2026-02-01'],
      ],
      [['CFO', 'Grow', 'Save']],
    ],
    [
      'leave out lower ranks',
      [
        ['Grow', 'CFO', '2026-02-01', 1],
        ['Save', 'CFO', '2026-02-01', 2],
        ['Rest', 'CFO', '2026-02-01', 3],
      ],
      [['CFO', 'Grow', 'Save']],
    ],
    [
      'leave out what was said long ago',
      [
        ['Grow', 'CFO', '2025-03-30'],
        ['Save', 'CFO', '2025-03-30'],
      ],
      [],
    ],
    [
      'count from the first day',
      [
        ['Grow', 'CFO', '2025-03-31'],
        ['Save', 'CFO', '2025-03-31'],
      ],
      [['CFO', 'Grow', 'Save']],
    ],
    [
      'count to the day of the audit',
      [
        ['Grow', 'CFO', '2026-03-31'],
        ['Save', 'CFO', '2026-03-31'],
      ],
      [['CFO', 'Grow', 'Save']],
    ],
    [
      'leave out what is to come, and what has no date',
      [
        ['Grow', 'CFO', '2026-04-01'],
        ['Save', 'CFO', null],
      ],
      [],
    ],
    ['leave out whoever named more or fewer', [['Grow', 'CFO', '2026-02-01']], []],
    [
      'leave out rows that name nothing, and nobody',
      [
        [null, 'CFO', '2026-02-01'],
        ['Grow', 'CFO', '2026-02-01'],
        ['Save', null, '2026-02-01'],
      ],
      [],
    ],
  ])('%s', (_, rows, expected) => expect(top(...rows)).toEqual(expected));
});
