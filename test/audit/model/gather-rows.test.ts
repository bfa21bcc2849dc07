/** Rows that are one record. */
import type { Drawn } from '../../support/sheet';
import { fieldModel, type Grid } from './field-model';

const OBJECTIVES = ['objective.title', 'objective.owner', 'objective.due', 'objective.status'] as const;

describe('an objective repeated', () => {
  it.each<[string, readonly (readonly Drawn[])[], unknown]>([
    [
      'has what only a later row states',
      [
        ['Grow', null, null, null],
        ['Grow', 'Ines', null, 'On track'],
      ],
      ['Ines', undefined, 'on-track'],
    ],
    [
      'has what its first row states',
      [
        ['Grow', 'Ines', null, 'On track'],
        ['Grow', 'Kim', null, 'At risk'],
      ],
      ['Ines', undefined, 'on-track'],
    ],
    [
      'keeps a fault of its first row',
      [
        ['Grow', null, '#N/A', null],
        ['Grow', null, '2026-12-31', null],
      ],
      [undefined, 'error', undefined],
    ],
  ])('%s', (_, rows, expected) => {
    const { objectives } = fieldModel({ Goals: [OBJECTIVES, ...rows] });
    const [{ fields }, ...others] = objectives as [(typeof objectives)[0], ...typeof objectives];
    expect(others).toEqual([]);
    expect([fields.owner?.value?.[0]?.text, fields.due?.oddity, fields.status?.value ?? undefined]).toEqual(expected);
  });
});

it.each<[string, Record<string, readonly (readonly Drawn[])[]>, number]>([
  [
    'key results of one id and name',
    {
      G: [
        ['keyResult.id', 'keyResult.title'],
        ['R1', 'Win 12'],
        ['R1', 'Win 12'],
      ],
    },
    1,
  ],
  [
    'key results of one id, once without the name',
    {
      G: [
        ['keyResult.id', 'keyResult.title'],
        ['R1', 'Win 12'],
        ['R1', null],
      ],
    },
    1,
  ],
  [
    'key results of one id and two names',
    {
      G: [
        ['keyResult.id', 'keyResult.title'],
        ['R1', 'Win 12'],
        ['R1', 'Cut 3'],
      ],
    },
    2,
  ],
  [
    'key results of one id and two names, and once without',
    {
      G: [
        ['keyResult.id', 'keyResult.title'],
        ['R1', 'Win 12'],
        ['R1', 'Cut 3'],
        ['R1', null],
      ],
    },
    3,
  ],
  ['key results of one name', { G: [['keyResult.title'], ['Win 12'], ['Win 12']] }, 2],
  [
    'people of one address',
    {
      G: [
        ['person.name', 'person.email'],
        ['Ines Weber', 'i@example.com'],
        ['Ines Weber', 'I@example.com'],
      ],
    },
    1,
  ],
  ['people of one name', { G: [['person.name'], ['Ines Weber'], ['Ines Weber']] }, 2],
  [
    'modules of one id',
    {
      G: [
        ['module.id', 'module.name'],
        ['M1', 'Coaching'],
        ['M1', 'Coaching'],
      ],
    },
    2,
  ],
  ['objectives of one name', { G: [['objective.title'], ['Grow'], ['grow']] }, 1],
  [
    'objectives of one id in two periods',
    {
      G: [
        ['objective.id', 'objective.title', 'objective.period'],
        ['O1', 'Grow', 2025],
        ['O1', 'Save', 2026],
      ],
    },
    2,
  ],
  [
    'KPIs of one id in two periods',
    {
      G: [
        ['kpi.id', 'kpi.name', 'kpi.period'],
        ['K1', 'Visits', 2025],
        ['K1', 'Calls', 2026],
      ],
    },
    1,
  ],
  [
    'KPIs of one id and two names in one period',
    {
      G: [
        ['kpi.id', 'kpi.name', 'kpi.period'],
        ['K1', 'Visits', 2025],
        ['K1', 'Calls', 2025],
      ],
    },
    2,
  ],
  [
    'KPIs of one id and two names, once without a period',
    {
      G: [
        ['kpi.id', 'kpi.name', 'kpi.period'],
        ['K1', 'Visits', 2025],
        ['K1', 'Calls', null],
      ],
    },
    2,
  ],
])('%s: %#', (_, sheets, count) => {
  const { keyResults, people, modules, objectives, kpis } = fieldModel(sheets);
  expect([...keyResults, ...people, ...modules, ...objectives, ...kpis]).toHaveLength(count);
});

describe('a KPI by period', () => {
  const current = (rows: readonly (readonly Drawn[])[], asOf = '2026-12-31'): unknown => {
    const { kpis } = fieldModel({ KPIs: [['kpi.name', 'kpi.period', 'kpi.current', 'kpi.target'], ...rows] }, { asOf });
    return [kpis.length, kpis[0]?.fields.current?.value, kpis[0]?.fields.target?.value];
  };

  it.each<[string, readonly (readonly Drawn[])[], string, unknown]>([
    [
      'stands for its latest',
      [
        ['Visits', 2024, 1, 10],
        ['Visits', 2026, 3, 30],
        ['Visits', 2025, 2, 20],
      ],
      '2026-12-31',
      [1, 3, 30],
    ],
    [
      'stands for what has begun on the day',
      [
        ['Visits', 2025, 2, 20],
        ['Visits', 2026, 3, 30],
      ],
      '2026-01-01',
      [1, 3, 30],
    ],
    [
      'and not for what begins the day after',
      [
        ['Visits', 2025, 2, 20],
        ['Visits', 2026, 3, 30],
      ],
      '2025-12-31',
      [1, 2, 20],
    ],
    [
      'stands for the first to come where none has begun',
      [
        ['Visits', 2026, null, 30],
        ['Visits', 2025, null, 20],
      ],
      '2024-01-01',
      [1, null, 20],
    ],
    [
      'stands for the latest begun where none has an actual',
      [
        ['Visits', 2025, null, 20],
        ['Visits', 2026, null, 30],
      ],
      '2026-12-31',
      [1, null, 30],
    ],
    [
      'never mixes periods',
      [
        ['Visits', 2025, 2, 20],
        ['Visits', 2026, 3, null],
      ],
      '2026-12-31',
      [1, 3, null],
    ],
    [
      'goes by the text of periods that are no dates',
      [
        ['Visits', 'phase 1', 1, 10],
        ['Visits', 'phase 2', 2, 20],
      ],
      '2026-12-31',
      [1, 2, 20],
    ],
    [
      'whatever the order of their rows',
      [
        ['Visits', 'phase 2', 2, 20],
        ['Visits', 'phase 1', 1, 10],
      ],
      '2026-12-31',
      [1, 2, 20],
    ],
    [
      'prefers a period to none',
      [
        ['Visits', null, 1, 10],
        ['Visits', 2025, 2, null],
      ],
      '2026-12-31',
      [1, 2, null],
    ],
    [
      'is filled up where no row has one',
      [
        ['Visits', null, 1, null],
        ['Visits', null, null, 20],
      ],
      '2026-12-31',
      [1, 1, 20],
    ],
  ])('%s', (_, rows, asOf, expected) => expect(current(rows, asOf)).toEqual(expected));
});

describe('KPIs of one name without ids', () => {
  const kpis = (rows: Grid): (string | number | null)[][] =>
    fieldModel({ KPIs: rows }).kpis.map(({ fields }) => [fields.owner?.value?.[0]?.text ?? null, fields.target?.value ?? null]);

  it.each<[string, Grid, number]>([
    [
      'of two owners',
      [
        ['kpi.name', 'kpi.owner', 'kpi.target'],
        ['Turnover', 'Ann', 8],
        ['Turnover', 'Bo', 12],
      ],
      2,
    ],
    [
      'of two teams',
      [
        ['kpi.name', 'kpi.unit', 'kpi.target'],
        ['Turnover', 'Sales', 8],
        ['Turnover', 'Works', 8],
      ],
      2,
    ],
    [
      'of two objectives',
      [
        ['kpi.name', 'kpi.objective', 'kpi.target'],
        ['Revenue', 'Grow', 8],
        ['Revenue', 'Keep', 12],
      ],
      2,
    ],
    [
      'in two units of measure',
      [
        ['kpi.name', 'kpi.measureUnit', 'kpi.target'],
        ['Turnover', '%', 8],
        ['Turnover', 'people', 12],
      ],
      2,
    ],
    [
      'with two targets',
      [
        ['kpi.name', 'kpi.target', 'kpi.current'],
        ['Turnover', 8, 9],
        ['Turnover', 12, 9],
      ],
      2,
    ],
    [
      'of two owners, by quarter',
      [
        ['kpi.name', 'kpi.owner', 'kpi.period', 'kpi.target'],
        ['Turnover', 'Ann', 'Q1 2026', 8],
        ['Turnover', 'Bo', 'Q1 2026', 12],
        ['Turnover', 'Ann', 'Q2 2026', 7],
        ['Turnover', 'Bo', 'Q2 2026', 11],
      ],
      2,
    ],
    [
      'that say the same',
      [
        ['kpi.name', 'kpi.owner', 'kpi.target'],
        ['Turnover', 'Ann', 8],
        ['Turnover', 'Ann', 8],
      ],
      1,
    ],
    [
      'of which one leaves the owner out',
      [
        ['kpi.name', 'kpi.owner', 'kpi.target'],
        ['Turnover', 'Ann', 8],
        ['Turnover', null, 8],
      ],
      1,
    ],
    [
      'by quarter',
      [
        ['kpi.name', 'kpi.period', 'kpi.target'],
        ['Turnover', 'Q1 2026', 8],
        ['Turnover', 'Q2 2026', 7],
      ],
      1,
    ],
  ])('%s', (_, rows, count) => {
    expect(kpis(rows)).toHaveLength(count);
    const [head = [], ...body] = rows;
    expect(
      kpis([head, ...[...body].reverse()])
        .map(String)
        .sort(),
    ).toEqual(kpis(rows).map(String).sort());
  });
});
