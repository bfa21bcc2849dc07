/** How rows become records: cells read by their column, rows gathered, groups filled, places told, names implied. */
import { hasCompleted } from '../../../src/audit/facts/completions';
import { measureOf } from '../../../src/audit/facts/measure';
import { readingsOf, allReadingsOf } from '../../../src/audit/facts/readings';
import { keyResultsOf, parentOf } from '../../../src/audit/facts/cascade';
import { prioritiesOf } from '../../../src/audit/facts/reached-priorities';
import { snapshotOf } from '../../support/sheet';
import { buildModel } from '../../../src/audit/model/build-model';
import { DEFAULT_SETTINGS } from '../../../src/audit/settings/settings';
import { fieldModel, day, mappingOf } from './field-model';
import { isoOf } from '../../../src/audit/reading/days';

describe('cells', () => {
  it('remember where they stand and what stood there', () => {
    const { modules } = fieldModel({
      Modules: [
        ['module.name', 'module.cost'],
        ['Coaching', '9,000'],
      ],
    });
    expect(modules[0]?.fields.cost).toMatchObject({ value: 9000, raw: '9,000', at: { sheet: 'Modules', row: 1, column: 1 }, oddity: 'number-as-text' });
    expect(modules[0]?.at).toEqual({ sheet: 'Modules', row: 1, column: 0 });
  });

  it('a blank cell is there with no value, a missing column is not', () => {
    const [module] = fieldModel({
      Modules: [
        ['module.name', 'module.cost'],
        ['Coaching', null],
      ],
    }).modules;
    expect(module?.fields.cost).toMatchObject({ value: null, raw: null });
    expect(module?.fields.cost?.oddity).toBeUndefined();
    expect(module?.fields.vendor).toBeUndefined();
  });

  it('errors, blank words and texts of spaces are told apart', () => {
    const { modules, oddCells, typedCells } = fieldModel({
      Modules: [
        ['module.name', 'module.cost', 'module.start', 'module.vendor'],
        ['A', '#N/A', 'tbd', '#REF!'],
        ['B', '  ', '03/04/2026', 'All'],
      ],
    });
    expect(modules.map(({ fields }) => [fields.cost?.oddity, fields.start?.oddity, fields.vendor?.oddity])).toEqual([
      ['error', 'blank-word', 'error'],
      ['blank-word', 'ambiguous-date', undefined],
    ]);
    expect(oddCells.map(({ field, oddity, record }) => [field, oddity, record?.name])).toEqual([
      ['module.cost', 'error', 'A'],
      ['module.start', 'blank-word', 'A'],
      ['module.vendor', 'error', 'A'],
      ['module.cost', 'blank-word', 'B'],
      ['module.start', 'ambiguous-date', 'B'],
    ]);
    expect(typedCells).toEqual({ numbers: 2, dates: 2, all: 4 });
    expect(modules[1]?.fields.vendor?.value).toBe('All');
  });

  it('the column decides its locale and its order of day and month', () => {
    const { modules } = fieldModel({
      Modules: [
        ['module.name', 'module.cost', 'module.start'],
        ['A', '1.234', '03/04/2026'],
        ['B', '12,5', '13/04/2026'],
      ],
    });
    expect(modules.map(({ fields }) => fields.cost?.value)).toEqual([1234, 12.5]);
    expect(modules.map(({ fields }) => isoOf(fields.start?.value as number))).toEqual(['2026-04-03', '2026-04-13']);
  });

  it('a date where a name is expected is told as one, and what is empty or says nothing is none', () => {
    const { modules } = fieldModel({
      Modules: [
        ['module.name', 'module.vendor'],
        [{ value: 46112, format: 'yyyy-mm-dd' }, ''],
        [{ value: 'Spring', format: 'yyyy-mm-dd' }, 'n/a'],
        [7, { value: 46112, format: '0' }],
      ],
    });
    expect(modules.map(({ name, fields }) => [name, fields.vendor?.value, fields.vendor?.oddity])).toEqual([
      ['2026-03-31', null, undefined],
      ['Spring', null, 'blank-word'],
      ['7', '46112', undefined],
    ]);
  });

  it('a column that does not tell its locale follows its table', () => {
    const { modules } = fieldModel({
      Modules: [
        ['module.name', 'module.cost', 'module.benefit'],
        ['A', '1.234', '12,5'],
      ],
    });
    expect(modules[0]?.fields.cost?.value).toBe(1234);
  });

  it('names do not tell how a table writes its numbers', () => {
    const { modules } = fieldModel({
      Modules: [
        ['module.name', 'module.hours'],
        ['Course of 1,5 days', '1.234'],
      ],
    });
    expect(modules[0]?.fields.hours).toMatchObject({ value: null, oddity: 'unreadable' });
  });

  it('empty cells are not counted', () => {
    const { typedCells } = fieldModel({
      Modules: [
        ['module.name', 'module.cost', 'module.start'],
        ['A', '', null],
        ['B', 5, ''],
      ],
    });
    expect(typedCells).toEqual({ numbers: 1, dates: 0, all: 1 });
  });

  it('numbers in the texts of a text file are no fault of theirs', () => {
    const sheets = {
      Modules: [
        ['module.name', 'module.cost', 'module.hours'],
        ['A', '1,234', '#N/A'],
      ],
    };
    const workbook = snapshotOf(sheets);
    const untyped = { ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet, untyped: true as const })) };
    const odd = (book: typeof workbook): string[] =>
      buildModel(book, mappingOf(book), DEFAULT_SETTINGS, day('2026-03-31')).oddCells.map(({ oddity }) => oddity);
    expect(odd(workbook)).toEqual(['number-as-text', 'error']);
    expect(odd(untyped)).toEqual(['error']);
  });

  it.each([
    ['points', [25, 75, 1], [0.25, 0.75, 0.01]],
    ['fractions', [0.25, 0.75, 1], [0.25, 0.75, 1]],
    ['an overfulfilled whole', [0.4, 1.2, 1], [0.4, 1.2, 1]],
    ['percent signs', ['25 %', '75%', 50], [0.25, 0.75, 0.5]],
    [
      'percent formats',
      [
        { value: 0.25, format: '0%' },
        { value: 1.5, format: '0%' },
      ],
      [0.25, 1.5],
    ],
    ['a percentage among fractions', [0.25, '250%', 0.5], [0.25, 2.5, 0.5]],
  ] as const)('shares as %s', (_, typed, expected) => {
    const { objectives } = fieldModel({ Goals: [['objective.title', 'objective.weight'], ...typed.map((value, row) => [`Goal ${row}`, value])] });
    expect(objectives.map(({ fields }) => fields.weight?.value)).toEqual(expected);
  });

  it('dates count from 1904 where the workbook does', () => {
    const { modules } = fieldModel(
      {
        Modules: [
          ['module.name', 'module.start'],
          ['A', day('2026-03-31') - 1462],
        ],
      },
      { date1904: true },
    );
    expect(isoOf(modules[0]?.fields.start?.value as number)).toBe('2026-03-31');
  });

  it('the last day of a period is the due date, the first the start', () => {
    const { objectives } = fieldModel({
      Goals: [
        ['objective.title', 'objective.start', 'objective.due'],
        ['A', 'Q1 2026', 'Q1 2026'],
      ],
    });
    expect([objectives[0]?.fields.start?.value, objectives[0]?.fields.due?.value].map((value) => isoOf(value as number))).toEqual(['2026-01-01', '2026-03-31']);
  });
});

describe('completions', () => {
  it.each<[string | number, boolean]>([
    [1, true],
    [100, true],
    ['Completed', true],
    ['Course complete', true],
    ['2026-02-28', true],
    [46000, true],
    ['2027-01-01', false],
    [0, false],
    ['In progress', false],
  ])('%j counts as completed: %s', (completed, expected) => {
    const model = fieldModel({
      Log: [
        ['completion.module', 'completion.person', 'completion.completed'],
        ['Coaching', 'Ines', completed],
      ],
    });
    expect(model.completions.map((one) => hasCompleted(model, one))).toEqual([expected]);
  });

  it.each<[string | number, string | null, string | undefined]>([
    ['Completed', null, undefined],
    ['Completed 2026-02-28', null, undefined],
    [100, null, undefined],
    [40, null, undefined],
    [101, null, 'unreadable'],
    [46000, '2025-12-09', undefined],
    ['2026-02-28', '2026-02-28', undefined],
    ['when it rains', null, 'unreadable'],
  ])('the day of completion in %j is %s, and %s', (completed, iso, oddity) => {
    const { completions } = fieldModel({
      Log: [
        ['completion.module', 'completion.person', 'completion.completed'],
        ['Coaching', 'Ines', completed],
      ],
    });
    const cell = completions[0]?.fields.completed;
    expect([cell?.value == null ? null : isoOf(cell.value), cell?.oddity]).toEqual([iso, oddity]);
  });

  it.each<[string, readonly string[], readonly (string | null)[], boolean]>([
    ['every row, where no column says more', [], [], true],
    ['no row whose status is blank', ['completion.status'], [null], false],
    ['a row of the day of the audit', ['completion.completed'], ['2026-03-31'], true],
    ['no row of the day after', ['completion.completed'], ['2026-04-01'], false],
  ])('counts %s', (_, columns, cells, expected) => {
    const model = fieldModel({
      Log: [
        ['completion.module', 'completion.person', ...columns],
        ['Coaching', 'Ines', ...cells],
      ],
    });
    expect(model.completions.map((one) => hasCompleted(model, one))).toEqual([expected]);
  });

  it('no other date may be a status', () => {
    const { modules } = fieldModel({
      Modules: [
        ['module.name', 'module.start'],
        ['A', 'Completed'],
      ],
    });
    expect(modules[0]?.fields.start).toMatchObject({ value: null, oddity: 'unreadable' });
  });

  it('a status says it too, and outweighs the date', () => {
    const model = fieldModel({
      Log: [
        ['completion.module', 'completion.person', 'completion.completed', 'completion.status'],
        ['A', 'Ines', '2026-01-01', 'failed'],
        ['B', 'Ines', null, 'passed'],
        ['C', 'Ines', null, null],
      ],
    });
    expect(model.completions.map((one) => hasCompleted(model, one))).toEqual([false, true, false]);
  });
});

describe('KPIs by period', () => {
  const rows = [
    ['kpi.name', 'kpi.period', 'kpi.target', 'kpi.current', 'kpi.owner'],
    ['Retention', 2024, 80, 78, 'Ines'],
    [' Retention', 2026, 90, null, null],
    ['retention', 2025, 85, 86, null],
    ['Conversion', 2025, 20, 21, null],
  ] as const;

  it('are one KPI, whose current value is the latest that has an actual', () => {
    const model = fieldModel({ KPIs: rows }, { asOf: '2026-06-30' });
    expect(model.kpis.map(({ name }) => name)).toEqual(['retention', 'Conversion']);
    expect(measureOf(model, model.kpis[0] as (typeof model.kpis)[0])).toMatchObject({ current: 86, target: 85, currentSpan: { label: '2025' } });
    expect(model.duplicateIds).toEqual([]);
  });

  it('nothing after the audit date counts', () => {
    const model = fieldModel({ KPIs: rows }, { asOf: '2024-12-31' });
    expect(measureOf(model, model.kpis[0] as (typeof model.kpis)[0])).toMatchObject({ current: 78, target: 80 });
  });

  it('what holds for all periods need be said once, what goes by period is never mixed', () => {
    const model = fieldModel({ KPIs: rows }, { asOf: '2026-06-30' });
    expect(model.kpis[0]?.fields.owner?.value?.[0]?.text).toBe('Ines');
    const mixed = fieldModel({
      KPIs: [
        ['kpi.id', 'kpi.name', 'kpi.period', 'kpi.target', 'kpi.current'],
        ['K1', 'Old wording', 'plan 18', 5, null],
        ['K1', 'New wording', 'result 17', null, 4],
      ],
    });
    expect(mixed.kpis).toHaveLength(1);
    expect(measureOf(mixed, mixed.kpis[0] as (typeof mixed.kpis)[0])).toMatchObject({ target: null, current: 4 });
  });

  it('give readings, earliest first', () => {
    const model = fieldModel({ KPIs: rows }, { asOf: '2026-06-30' });
    expect(readingsOf(model, model.kpis[0] as (typeof model.kpis)[0]).map(({ span, value, target }) => [span.label, value, target])).toEqual([
      ['2024', 78, 80],
      ['2025', 86, 85],
    ]);
  });

  it('of one name in two units are two KPIs', () =>
    expect(
      fieldModel({
        KPIs: [
          ['kpi.name', 'kpi.unit'],
          ['Complaints', 'North'],
          ['Complaints', 'South'],
        ],
      }).kpis,
    ).toHaveLength(2));

  it('order of rows does not matter', () => {
    const [head, ...body] = rows;
    const turned = fieldModel({ KPIs: [head, ...body.reverse()] }, { asOf: '2026-06-30' });
    expect(measureOf(turned, turned.kpis.find(({ name }) => name === 'retention') as (typeof turned.kpis)[0])).toMatchObject({ current: 86, target: 85 });
  });
});

describe('readings', () => {
  it('come from columns per period, with their targets', () => {
    const model = fieldModel(
      {
        KPIs: [
          ['kpi.name', 'kpi@2024', 'kpi@2025', 'kpi.target@2025'],
          ['Retention', 80, '85', 90],
        ],
      },
      { asOf: '2026-06-30' },
    );
    const [kpi] = model.kpis as [(typeof model.kpis)[0]];
    expect(readingsOf(model, kpi).map(({ value, target, at }) => [value, target, at.column])).toEqual([
      [80, null, 1],
      [85, 90, 2],
    ]);
    expect(measureOf(model, kpi)).toMatchObject({ current: 85, target: 90, currentAt: { row: 1, column: 2 } });
  });

  it('from a table, whole organisation before teams', () => {
    const model = fieldModel({
      KPIs: [['kpi.name'], ['Retention'], ['Conversion']],
      Readings: [
        ['reading.kpi', 'reading.team', 'reading.period', 'reading.value'],
        ['Retention', null, 'Q2 2025', 81],
        ['Retention', 'Team 1', 'Q3 2025', 70],
        ['Retention', null, 'Q1 2025', 80],
        ['Conversion', 'Team 1', 'Q1 2025', 20],
      ],
    });
    const [retention, conversion] = model.kpis as [(typeof model.kpis)[0], (typeof model.kpis)[0]];
    expect(readingsOf(model, retention).map(({ value }) => value)).toEqual([80, 81]);
    expect(allReadingsOf(model, retention).map(({ value }) => value)).toEqual([80, 81, 70]);
    expect(measureOf(model, retention).current).toBe(81);
    expect(readingsOf(model, conversion).map(({ value, team }) => [value, team])).toEqual([[20, 'Team 1']]);
    // One team is not the whole.
    expect(measureOf(model, conversion).current).toBeNull();
  });

  it('a wide table gives one reading a column', () => {
    const model = fieldModel({
      Readings: [
        ['reading.kpi', 'reading.team', 'reading@2024', 'reading@2025'],
        ['Retention', 'Team 1', 80, 85],
        ['Retention', 'Team 2', null, 75],
      ],
    });
    expect(model.readings.map(({ fields }) => [fields.team?.value?.[0]?.text, fields.period?.value?.label, fields.value?.value])).toEqual([
      ['Team 1', '2024', 80],
      ['Team 1', '2025', 85],
      ['Team 2', '2025', 75],
    ]);
    expect(allReadingsOf(model, model.kpis[0] as (typeof model.kpis)[0])).toHaveLength(3);
  });

  it('a value may be told by its two counts', () => {
    const model = fieldModel({
      Readings: [
        ['reading.kpi', 'reading.period', 'reading.value', 'reading.numerator', 'reading.denominator'],
        ['Retention', 2025, null, 42, 200],
        ['Retention', 2024, null, 1, 0],
      ],
    });
    expect(readingsOf(model, model.kpis[0] as (typeof model.kpis)[0]).map(({ value }) => value)).toEqual([0.21]);
  });
});

describe('groups', () => {
  it('a programme named once holds for the rows below', () => {
    const { modules } = fieldModel({
      Modules: [
        ['module.programme', 'module.name'],
        ['Leading', 'A'],
        [null, 'B'],
        ['Selling', 'C'],
        [null, 'D'],
      ],
    });
    expect(modules.map(({ fields }) => fields.programme?.value)).toEqual(['Leading', 'Leading', 'Selling', 'Selling']);
  });

  it('a priority before the module holds for its group; a blank among repeated names is a blank', () => {
    const grouped = fieldModel({
      Modules: [
        ['module.priority', 'module.name'],
        ['Grow', 'A'],
        [null, 'B'],
        ['Save', 'C'],
        [null, 'D'],
      ],
    });
    expect(grouped.modules.map(({ fields }) => fields.priority?.value?.[0]?.text)).toEqual(['Grow', 'Grow', 'Save', 'Save']);
    const repeated = fieldModel({
      Modules: [
        ['module.priority', 'module.name'],
        ['Grow', 'A'],
        [null, 'B'],
        ['Grow', 'C'],
        [null, 'D'],
      ],
    });
    expect(repeated.modules.map(({ fields }) => fields.priority?.value?.[0]?.text)).toEqual(['Grow', undefined, 'Grow', undefined]);
  });

  it.each<[string, readonly [string, string], readonly (readonly [string | null, string])[]]>([
    [
      'after the name',
      ['module.name', 'module.priority'],
      [
        ['A', 'Grow'],
        ['B', ''],
        ['C', 'Save'],
        ['D', ''],
      ],
    ],
    [
      'that begins with a blank',
      ['module.priority', 'module.name'],
      [
        [null, 'A'],
        ['Grow', 'B'],
        [null, 'C'],
        ['Save', 'D'],
        [null, 'E'],
      ],
    ],
    [
      'that begins with spaces',
      ['module.priority', 'module.name'],
      [
        ['  ', 'A'],
        ['Grow', 'B'],
        [null, 'C'],
        ['Save', 'D'],
        [null, 'E'],
      ],
    ],
    [
      'with more names than blanks',
      ['module.priority', 'module.name'],
      [
        ['Grow', 'A'],
        [null, 'B'],
        ['Save', 'C'],
        [null, 'D'],
        ['Cut', 'E'],
      ],
    ],
    [
      'with one name',
      ['module.priority', 'module.name'],
      [
        ['Grow', 'A'],
        [null, 'B'],
        [null, 'C'],
      ],
    ],
    [
      'of parents',
      ['objective.parent', 'objective.title'],
      [
        ['Grow', 'A'],
        [null, 'B'],
        ['Save', 'C'],
        [null, 'D'],
      ],
    ],
  ])('a column %s is no group', (_, head, rows) => {
    const { modules, objectives } = fieldModel({ Sheet: [head, ...rows] });
    const told = [...modules.map(({ fields }) => fields.priority), ...objectives.filter(({ stated }) => stated).map(({ fields }) => fields.parent)];
    const typed = rows.map((row) => row[head.findIndex((name) => /priority|parent/.test(name))]).map((text) => text?.trim() || null);
    expect(told.map((cell) => cell?.value?.[0]?.text ?? null)).toEqual(typed);
  });

  it('a sponsor is never filled in', () => {
    const { modules } = fieldModel({
      Modules: [
        ['module.sponsor', 'module.name'],
        ['Ines', 'A'],
        [null, 'B'],
        ['Kim', 'C'],
        [null, 'D'],
      ],
    });
    expect(modules.map(({ fields }) => fields.sponsor?.value?.[0]?.text)).toEqual(['Ines', undefined, 'Kim', undefined]);
  });

  it('a merged cell holds for all its rows', () => {
    const { modules } = fieldModel(
      {
        Modules: [
          ['module.name', 'module.sponsor'],
          ['A', 'Ines'],
          ['B', null],
          ['C', null],
        ],
      },
      { sheets: { Modules: { merged: [{ top: 1, left: 1, bottom: 2, right: 1 }] } } },
    );
    expect(modules.map(({ fields }) => fields.sponsor?.value?.[0]?.text)).toEqual(['Ines', 'Ines', undefined]);
    expect(modules[1]?.fields.sponsor?.at).toEqual({ sheet: 'Modules', row: 1, column: 1 });
  });

  it('an amount in a merged cell counts once, as the sheet adds it up', () => {
    const { modules } = fieldModel(
      {
        Modules: [
          ['module.name', 'module.cost'],
          ['A', 1000],
          ['B', null],
          ['C', 300],
        ],
      },
      { sheets: { Modules: { merged: [{ top: 1, left: 1, bottom: 2, right: 1 }] } } },
    );
    expect(modules.map(({ fields }) => fields.cost?.raw)).toEqual([1000, null, 300]);
  });

  it('a link row without its module belongs to the module above', () => {
    const { links } = fieldModel({
      Links: [
        ['link.module', 'link.kpi'],
        ['Coaching', 'K1'],
        [null, 'K2'],
        ['Selling', 'K3'],
      ],
    });
    expect(links.map(({ fields }) => fields.module?.value?.[0]?.text)).toEqual(['Coaching', 'Coaching', 'Selling']);
  });
});

describe('several kinds in one block', () => {
  it('key results belong to the objective of their row, stated once', () => {
    const model = fieldModel(
      {
        OKRs: [
          ['objective.title', 'keyResult.title'],
          ['Grow', 'Win 12'],
          [null, 'Win 14'],
          ['Save', 'Cut 3'],
        ],
      },
      { rows: { objective: [1, 3] } },
    );
    expect(model.objectives.map((one) => [one.name, keyResultsOf(model, one).map(({ name }) => name)])).toEqual([
      ['Grow', ['Win 12', 'Win 14']],
      ['Save', ['Cut 3']],
    ]);
    expect(model.has('keyResult.objective')).toBe(true);
    expect(model.headerOf('keyResult.objective')).toEqual({ sheet: 'OKRs', row: 0, column: 0 });
  });

  it('an objective repeated for each key result is one', () => {
    const model = fieldModel({
      OKRs: [
        ['objective.title+keyResult.objective', 'keyResult.title'],
        ['Grow', 'Win 12'],
        ['Grow', 'Win 14'],
      ],
    });
    expect(model.objectives).toHaveLength(1);
    expect(keyResultsOf(model, model.objectives[0] as (typeof model.objectives)[0])).toHaveLength(2);
  });

  it('key results stand below their objective', () => {
    const model = fieldModel(
      {
        OKRs: [
          ['objective.title', 'keyResult.title'],
          ['Grow', null],
          [null, 'Win 12'],
          ['Save', null],
          [null, 'Cut 3'],
        ],
      },
      { rows: { objective: [1, 3], keyResult: [2, 4] } },
    );
    expect(model.keyResults.map(({ fields }) => fields.objective?.value?.[0]?.targets[0]?.name)).toEqual(['Grow', 'Save']);
  });

  it('indentation tells the parent', () => {
    const model = fieldModel({ Goals: [['objective.title'], ['Company'], ['Sales'], ['North'], ['Operations']] }, { depth: { Goals: [0, 1, 2, 1] } });
    expect(model.objectives.map((one) => parentOf(model, one)?.name ?? null)).toEqual([null, 'Company', 'Sales', 'Company']);
    expect(model.has('objective.parent')).toBe(true);
  });

  it('a module serves the KPI of its row', () => {
    const model = fieldModel({
      Programme: [
        ['module.name', 'kpi.name', 'kpi.target', 'priority.name'],
        ['Coaching', 'Retention', 90, 'Keep people'],
        ['Selling', 'Conversion', 20, 'Grow'],
      ],
    });
    expect(model.modules.map((module) => prioritiesOf(model, module).map(({ name }) => name))).toEqual([['Keep people'], ['Grow']]);
  });
});

describe('implied records', () => {
  it('are the distinct names of columns that refer to a kind without a table', () => {
    const model = fieldModel({
      Modules: [
        ['module.name', 'module.priority', 'module.kpi', 'module.sponsor'],
        ['A', 'Grow', 'Retention; Conversion', 'Ines Weber'],
        ['B', 'grow', 'n/a', 'various'],
      ],
    });
    expect(model.priorities.map(({ name, stated }) => [name, stated])).toEqual([['Grow', false]]);
    expect(model.kpis.map(({ name }) => name)).toEqual(['Retention', 'Conversion']);
    expect(model.people.map(({ name }) => name)).toEqual(['Ines Weber']);
    expect(model.hasTable('priority')).toBe(false);
    expect(model.references.every(({ reference }) => !reference.resolvable && reference.targets.length === 1)).toBe(true);
  });

  it('are none where a key result or an objective is called so', () => {
    const model = fieldModel({
      'Key results': [
        ['keyResult.id', 'keyResult.title', 'keyResult.target'],
        ['KR-1', 'Attrition of managers', 0.08],
      ],
      Modules: [
        ['module.name', 'module.kpi'],
        ['A', 'Attrition of Managers; Conversion'],
        ['B', 'KR-1'],
      ],
    });
    expect(model.kpis.map(({ name }) => name)).toEqual(['Conversion']);
    expect(model.modules.map(({ fields }) => fields.kpi?.value?.map(({ targets }) => targets.map(({ kind, name }) => `${kind} ${name}`)))).toEqual([
      [['keyResult Attrition of managers'], ['kpi Conversion']],
      [['keyResult Attrition of managers']],
    ]);
  });

  it('are none where a text holds no letter', () => {
    const { kpis } = fieldModel({
      Modules: [
        ['module.name', 'module.kpi'],
        ['A', '***'],
      ],
    });
    expect(kpis).toEqual([]);
  });

  it('have nothing but their name', () =>
    expect(
      fieldModel({
        Modules: [
          ['module.name', 'module.kpi'],
          ['A', 'Retention'],
        ],
      }).kpis[0]?.fields,
    ).toEqual({}));

  it('a text broken to fit its cell is one name', () => {
    const { objectives } = fieldModel({
      KPIs: [
        ['kpi.name', 'kpi.objective'],
        ['A', 'Design products that align with\ncustomer objectives'],
        ['B', 'Grow\nSave'],
      ],
    });
    expect(objectives.map(({ name }) => name)).toEqual(['Design products that align with customer objectives', 'Grow', 'Save']);
  });
});

describe('keys', () => {
  it('are unique, and the same for the same rows in another order', () => {
    const rows = [
      ['M-1', 'Coaching', 'Spring'],
      ['M-1', 'Coaching', 'Autumn'],
      ['M-2', 'Selling', null],
      ['M-2', 'Buying', null],
      [null, 'Coaching', null],
      [null, 'Coaching', null],
    ];
    const keys = (body: readonly (readonly (string | null)[])[]): string[] =>
      fieldModel({ Modules: [['module.id', 'module.name', 'module.cohort'], ...body] })
        .modules.map(({ key }) => key)
        .sort();
    expect(new Set(keys(rows)).size).toBe(rows.length);
    expect(keys([...rows].reverse())).toEqual(keys(rows));
    expect(keys([[], ...rows])).toEqual(keys(rows));
  });

  it.each<[string, readonly (readonly (string | null)[])[], readonly string[]]>([
    [
      'copies by their count',
      [
        [null, 'A'],
        [null, 'A'],
        [null, 'A'],
      ],
      ['module:a', 'module:a|2', 'module:a|3'],
    ],
    [
      'two of one id by their names',
      [
        ['M1', 'A'],
        ['M1', 'B'],
        ['M2', 'A'],
      ],
      ['module:m1|a', 'module:m1|b', 'module:m2'],
    ],
    [
      'copies among them by both',
      [
        ['M1', 'A'],
        ['M1', 'B'],
        ['M1', 'A'],
      ],
      ['module:m1|a', 'module:m1|b', 'module:m1|a|2'],
    ],
  ])('tell %s', (_, rows, keys) => expect(fieldModel({ Modules: [['module.id', 'module.name'], ...rows] }).modules.map(({ key }) => key)).toEqual(keys));

  it('the same id for two names is found, a session is not', () => {
    const { duplicateIds } = fieldModel({
      Modules: [
        ['module.id', 'module.name', 'module.cohort'],
        ['M-1', 'Coaching', 'Spring'],
        ['M-1', 'Coaching', 'Autumn'],
        ['m 2', 'Selling', null],
        ['M-2', 'Buying', null],
      ],
    });
    expect(duplicateIds.map(({ id, records }) => [id, records.map(({ name }) => name)])).toEqual([['m 2', ['Selling', 'Buying']]]);
  });
});

it('a goal without columns takes its numbers from its sentence', () => {
  const { objectives } = fieldModel({
    Goals: [['objective.title'], ['Raise it from 63 % in 2005 to 85 % in 2030'], ['By 2028, cut it by 50% compared to 2016'], ['Be better']],
  });
  expect(
    objectives.map(({ fields }) => [fields.baseline?.value, fields.target?.value, fields.due?.value == null ? fields.due : isoOf(fields.due.value)]),
  ).toEqual([
    [0.63, 0.85, '2030-12-31'],
    [null, 0.5, '2028-12-31'],
    [undefined, undefined, undefined],
  ]);
  expect(objectives[1]?.fields.baseline).toMatchObject({ raw: '2016', oddity: 'unreadable' });
});

it('beside a column for them the sentence is only a sentence', () => {
  const { objectives } = fieldModel({
    Goals: [
      ['objective.title', 'objective.target', 'objective.due'],
      ['Raise it from 63 % in 2005 to 85 % in 2030', null, null],
    ],
  });
  expect([objectives[0]?.fields.target?.value, objectives[0]?.fields.due?.value, objectives[0]?.fields.baseline]).toEqual([null, null, undefined]);
});
