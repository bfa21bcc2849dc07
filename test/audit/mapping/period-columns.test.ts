/** Columns of readings: what stands over them, beside them, and in the title of the sheet says of which period they are. */
import { measureOf } from '../../../src/audit/facts/measure';
import { mapWorkbook } from '../../../src/audit/mapping/map-workbook';
import { readingColumn, yearIn } from '../../../src/audit/mapping/period-header';
import { MAPPING_REASONS } from '../../../src/audit/mapping/reasons';
import { buildModel } from '../../../src/audit/model/build-model';
import { parseIso } from '../../../src/audit/reading/days';
import { sentenceOf } from '../../../src/audit/report/message';
import { DEFAULT_SETTINGS } from '../../../src/audit/settings/settings';
import { snapshotOf, type Drawn, type SheetOptions } from '../../support/sheet';

type Grid = readonly (readonly Drawn[])[];

const date = (iso: string, format: string): Drawn => ({ value: parseIso(iso), format });
const shown = (format: string, ...days: readonly string[]): Drawn[] => days.map((iso) => date(iso, format));

/** `value 2026-01-01/2026-03-31` for each column of readings, a field, or the reason why a column means nothing. */
function columnsOf(grid: Grid, options: SheetOptions = {}, name = 'KPIs'): string[] {
  const { tables } = mapWorkbook(snapshotOf({ [name]: grid }, { sheets: { [name]: options } }), DEFAULT_SETTINGS);
  return tables.flatMap(({ columns }) =>
    columns.map(({ field, reading, reason }) =>
      reading ? `${reading.of} ${reading.span.label}` : (field ?? (reason === null ? '' : sentenceOf(MAPPING_REASONS, reason))),
    ),
  );
}

const merged = (...areas: readonly (readonly [row: number, left: number, right: number])[]): SheetOptions => ({
  merged: areas.map(([row, left, right]) => ({ top: row, left, bottom: row, right })),
});

const NAMED = ['kpi.name', 'kpi.measureUnit', 'kpi.target'];

describe('months that Excel keeps as dates', () => {
  const sheet = (...months: readonly Drawn[]): Grid => [
    ['KPI', 'Unit', 'Target', ...months],
    ['Sick days', 'days', 4, 5, 5, 4],
    ['Voluntary turnover', '%', 8, 9, 9, 9],
  ];
  const read = (...labels: readonly string[]): string[] => [...NAMED, ...labels.map((label) => `value ${label}`)];

  it.each([
    ['shown as months', shown('mmm-yy', '2026-01-01', '2026-02-01', '2026-03-01')],
    ['shown as months of another language', shown('[$-407]mmmm yyyy', '2026-01-15', '2026-02-15', '2026-03-15')],
    ['whole dates that end them', shown('dd.mm.yyyy', '2026-01-31', '2026-02-28', '2026-03-31')],
    ['whole dates that begin them', shown('m/d/yy', '2026-01-01', '2026-02-01', '2026-03-01')],
    ['in any order', shown('mmm-yy', '2026-03-01', '2026-01-01', '2026-02-01')],
  ])('are read when %s', (_, months) => {
    expect(columnsOf(sheet(...months)).sort()).toEqual(read('2026-01', '2026-02', '2026-03').sort());
  });

  it('are years when nothing else of them is shown', () => {
    expect(columnsOf(sheet(...shown('yyyy', '2024-12-31', '2025-12-31', '2026-12-31')))).toEqual(read('2024', '2025', '2026'));
  });

  it('count from 1904 where the workbook does', () => {
    const days = ['2026-01-01', '2026-02-01', '2026-03-01'].map((iso): Drawn => ({ value: (parseIso(iso) as number) - 1462, format: 'mmm-yy' }));
    const { tables } = mapWorkbook(snapshotOf({ KPIs: sheet(...days) }, { date1904: true }), DEFAULT_SETTINGS);
    expect(tables[0]?.columns.map(({ header }) => header).slice(3)).toEqual(['2026-01', '2026-02', '2026-03']);
  });

  it.each([
    ['days within months', shown('dd.mm.yyyy', '2026-01-05', '2026-01-12', '2026-01-19')],
    ['months without a year', shown('mmm', '2026-01-01', '2026-02-01', '2026-03-01')],
    ['plain numbers', [46023, 46054, 46082]],
    ['two months alone', shown('mmm-yy', '2026-01-01', '2026-02-01')],
  ])('%s make no headers', (_, values) => {
    expect(columnsOf(sheet(...values)).filter((said) => said.startsWith('value'))).toEqual([]);
  });

  it('are values below headers that are texts', () => {
    const launch = shown('mmm-yy', '2026-01-01', '2026-02-01', '2026-03-01');
    const grid: Grid = [
      ['Module', 'Sponsor', 'Launch', 'Half way', 'End'],
      ['Owner', 'Ana Lind', ...launch],
      ['Status', 'Bo Lind', ...launch],
    ];
    expect(columnsOf(grid, {}, 'Modules').slice(0, 3)).toEqual(['module.name', 'module.sponsor', 'module.start']);
  });
});

describe('labels over several columns', () => {
  const numbers = (count: number): number[] => Array.from({ length: count }, (_, place) => 4 + (place % 3));
  const rows = (head: Grid, count: number, ...rest: readonly string[]): Grid => [
    ...head,
    ['Sick days', 'days', ...numbers(count), ...rest],
    ['Voluntary turnover', '%', ...numbers(count), ...rest],
  ];
  const quarters = ['Q3', 'Q4', 'Q1', 'Q2'];
  const inYears = ['kpi.name', 'kpi.measureUnit', 'value Q3 2025', 'value Q4 2025', 'value Q1 2026', 'value Q2 2026'];
  const pairs = ['Target', 'Actual', 'Target', 'Actual'];
  const inQuarters = ['kpi.name', 'kpi.measureUnit', 'target Q1 2026', 'value Q1 2026', 'target Q2 2026', 'value Q2 2026'];

  it('are the years of quarters, merged or written over the first of them', () => {
    const head: Grid = [
      ['', '', 2025, '', 2026],
      ['KPI', 'Unit', ...quarters],
    ];
    expect(columnsOf(rows(head, 4))).toEqual(inYears);
    expect(columnsOf(rows(head, 4), merged([0, 2, 3], [0, 4, 5]))).toEqual(inYears);
  });

  it('are the periods of targets and actuals', () => {
    const head: Grid = [
      ['', '', 'Q1 2026', '', 'Q2 2026'],
      ['KPI', 'Unit', ...pairs],
    ];
    expect(columnsOf(rows(head, 4))).toEqual(inQuarters);
    expect(columnsOf(rows(head, 4), merged([0, 2, 3], [0, 4, 5]))).toEqual(inQuarters);
  });

  it('may stand in two rows, the year over its quarters', () => {
    const head: Grid = [['Scorecard of two years'], ['', '', 2025, '', 2026, ''], ['', '', 'Q4', '', 'Q1', ''], ['KPI', 'Unit', ...pairs]];
    expect(columnsOf(rows(head, 4))).toEqual(['kpi.name', 'kpi.measureUnit', 'target Q4 2025', 'value Q4 2025', 'target Q1 2026', 'value Q1 2026']);
  });

  it('may say what is wanted and what was reached, with the periods below', () => {
    const head: Grid = [
      ['', '', 'Actual', '', 'Target', ''],
      ['KPI', 'Unit', 'Q1 2026', 'Q2 2026', 'Q1 2026', 'Q2 2026', 'Owner'],
    ];
    const said = ['kpi.name', 'kpi.measureUnit', 'value Q1 2026', 'value Q2 2026', 'target Q1 2026', 'target Q2 2026', 'kpi.owner'];
    expect(columnsOf(rows(head, 4, 'Ana Lind'), merged([0, 2, 3], [0, 4, 5]))).toEqual(said);
  });

  it('leave alone what is no reading', () => {
    const head: Grid = [
      ['', '', 'Q1 2026', '', 'Q2 2026', ''],
      ['KPI', 'Unit', ...pairs, 'Owner'],
    ];
    expect(columnsOf(rows(head, 4, 'Ana Lind'))).toEqual([...inQuarters, 'kpi.owner']);
  });
});

describe('months without a year', () => {
  const grid = (title: string, ...months: readonly string[]): Grid => [
    [title],
    ['KPI', 'Unit', 'Target', ...months],
    ['Sick days', 'days', 4, 5, 5, 4],
    ['Voluntary turnover', '%', 8, 9, 9, 9],
  ];

  it('are of the year that the title names, else of the one in the sheet’s name', () => {
    const said = [...NAMED, 'value Jan 2026', 'value Feb 2026', 'value Mar 2026'];
    expect(columnsOf(grid('KPI report 2026', 'Jan', 'Feb', 'Mar'))).toEqual(said);
    expect(columnsOf(grid('Our numbers', 'Jan', 'Feb', 'Mar'), {}, 'KPIs 2026')).toEqual(said);
    expect(columnsOf(grid('Kennzahlen 2026', 'Januar', 'Februar', 'März')).slice(3)).toEqual(['value Januar 2026', 'value Februar 2026', 'value März 2026']);
  });

  it('are of a fiscal year where the title names one, and parts of it have no months', () => {
    expect(columnsOf(grid('KPIs FY26', 'Q1', 'Q2', 'Q3')).slice(3)).toEqual(['value Q1 FY26', 'value Q2 FY26', 'value Q3 FY26']);
    expect(columnsOf(grid('KPIs FY26', 'Jan', 'Feb', 'Mar')).slice(3)).toEqual(
      ['Jan', 'Feb', 'Mar'].map((month) => `nothing says of which year this “${month}” is`),
    );
  });

  it.each([
    ['no year', 'Our numbers', ['Jan', 'Feb', 'Mar']],
    ['two years', 'Our numbers 2025 and 2026', ['Jan', 'Feb', 'Mar']],
    ['a year that spans two', 'Our numbers 2025/2026', ['Jan', 'Feb', 'Mar']],
    ['months that run over the end of the year', 'Our numbers 2026', ['Nov', 'Dec', 'Jan']],
  ])('are not guessed: %s', (_, title, months) => {
    expect(columnsOf(grid(title, ...months)).slice(3)).toEqual(months.map((month) => `nothing says of which year this “${month}” is`));
  });
});

it('months without a year are said to need one, once for all of them', () => {
  const months: Grid = [
    ['KPI', 'Target', 'Jan', 'Feb', 'Mar'],
    ['Sick days', 4, 5, 5, 4],
    ['Voluntary turnover', 8, 9, 9, 9],
  ];
  expect(mapWorkbook(snapshotOf({ KPIs: months }), DEFAULT_SETTINGS).notUnderstood).toEqual([
    { sheet: 'KPIs', area: { top: 0, left: 2, bottom: 0, right: 4 }, reason: { code: 'no-year' } },
  ]);
  expect(mapWorkbook(snapshotOf({ 'KPIs 2026': months }), DEFAULT_SETTINGS).notUnderstood).toEqual([]);
});

it('the same quarters under titles of two years are two tables', () => {
  const ofYear = (year: number, value: number): Grid => [[`KPIs ${year}`], ['KPI', 'Unit', 'Q1', 'Q2'], ['Sick days', 'days', value, value]];
  const said = ['kpi.name', 'kpi.measureUnit'];
  expect(columnsOf([...ofYear(2025, 5), [''], ...ofYear(2026, 4)])).toEqual([
    ...said,
    'value Q1 2025',
    'value Q2 2025',
    ...said,
    'value Q1 2026',
    'value Q2 2026',
  ]);
});

it('a KPI, its years and its targets are enough to make a table', () => {
  const grid: Grid = [
    ['KPI', '2025', '2026', 'Target 2025', 'Target 2026'],
    ['Sick days', 4, 5, 4, 4],
    ['Voluntary turnover', 8, 9, 8, 8],
  ];
  expect(columnsOf(grid)).toEqual(['kpi.name', 'value 2025', 'value 2026', 'target 2025', 'target 2026']);
});

describe('targets by period', () => {
  it('are the ones that the latest readings are judged by', () => {
    const grid: Grid = [
      ['KPI', 'Direction', 'Target Q1 2026', 'Actual Q1 2026', 'Target Q2 2026', 'Actual Q2 2026'],
      ['Sick days', 'down', 4, 5, 5, 4],
      ['Voluntary turnover', 'down', 9, 9, 8, 9],
    ];
    const workbook = snapshotOf({ KPIs: grid });
    const mapping = mapWorkbook(workbook, DEFAULT_SETTINGS);
    const model = buildModel(workbook, mapping, DEFAULT_SETTINGS, parseIso('2026-06-30') as number);
    expect(model.kpis.map((kpi) => [kpi.name, measureOf(model, kpi).target, measureOf(model, kpi).current, measureOf(model, kpi).verdict])).toEqual([
      ['Sick days', 5, 4, 'met'],
      ['Voluntary turnover', 8, 9, 'not-met'],
    ]);
  });

  it('are none where one target stands beside the years', () => {
    const grid: Grid = [
      ['KPI', 'Actual 2024', 'Actual 2025', 'Target 2026'],
      ['Sick days', 5, 4, 4],
      ['Voluntary turnover', 9, 9, 8],
    ];
    expect(columnsOf(grid)).toEqual(['kpi.name', 'value Actual 2024', 'value Actual 2025', 'kpi.target'].map((said) => said.replace('Actual ', '')));
  });

  it('leave the one actual beside the years the current value', () => {
    const grid: Grid = [
      ['KPI', '2024', '2025', 'Actual 2026', 'Target 2026'],
      ['Sick days', 5, 4, 4, 4],
      ['Voluntary turnover', 9, 9, 8, 8],
    ];
    expect(columnsOf(grid)).toEqual(['kpi.name', 'value 2024', 'value 2025', 'kpi.current', 'kpi.target']);
  });
});

it.each<[header: string, group: string, year: string | null, says: string | null]>([
  ['Q1 2026', '', null, 'value Q1 2026'],
  ['FY26 target', '', null, 'target FY26'],
  ['Soll', 'Q1 2026', null, 'target Q1 2026'],
  ['Ist', 'Q1', '2026', 'value Q1 2026'],
  ['Mai', 'Cible', '2026', 'target Mai 2026'],
  ['Q1', 'Sales', null, null],
  ['Owner', 'Q1 2026', null, null],
  ['Target', '', '2026', null],
])('“%s” below “%s” in %s reads %s', (header, group, year, says) => {
  const found = readingColumn({ header, group }, year, DEFAULT_SETTINGS);
  expect(found && `${found.of} ${found.span.label}`).toBe(says);
});

it.each([
  ['KPIs 2026', '2026'],
  ['2026: 2026 in numbers', '2026'],
  ['2025–2026', null],
  ['12026', null],
  ['KPIs FY26', 'FY26'],
  ['KPIs FY25/26', null],
  ['', null],
])('the year in “%s” is %s', (title, year) => expect(yearIn(title)).toBe(year));

describe('where a measure began', () => {
  const read = (...headers: readonly string[]): string[] =>
    columnsOf([
      ['KPI', ...headers],
      ['Voluntary turnover', ...headers.map((_, place) => 14 - place)],
    ]).slice(1);

  it.each([
    ['says so, with its year', ['Baseline FY25', 'Target FY26', 'YTD Actual'], ['kpi.baseline', 'kpi.target', 'kpi.current']],
    ['is the one year before the target’s', ['Actual 2025', 'Target 2026', 'Actual Q1'], ['kpi.baseline', 'kpi.target', 'kpi.current']],
    ['beside readings', ['Actual 2025', 'Q1 2026', 'Q2 2026', 'Target 2026'], ['kpi.baseline', 'value Q1 2026', 'value Q2 2026', 'kpi.target']],
    ['in French', ['Valeur 2025', 'Cible 2026', 'Réalisé T1'], ['kpi.baseline', 'kpi.target', 'kpi.current']],
    ['is no year where a column says it', ['Baseline', 'Actual 2025', 'Target 2026', 'Q1 2026'], ['kpi.baseline', 'value 2025', 'kpi.target', 'value Q1 2026']],
    ['is none of several years', ['Actual 2024', 'Actual 2025', 'Target 2026'], ['value 2024', 'value 2025', 'kpi.target']],
    ['is not the year of the target', ['Actual 2026', 'Q2 2026', 'Target 2026'], ['kpi.current', 'value Q2 2026', 'kpi.target']],
  ])('%s', (_, headers, meanings) => expect(read(...headers)).toEqual(meanings));
});

it('a day without its year is a time of reading', () => {
  expect(
    columnsOf([
      ['Kennzahl', 'Ziel 2026', 'Stand 31.03.'],
      ['Fluktuation', 9, 11],
    ]),
  ).toEqual(['kpi.name', 'kpi.target', 'kpi.current']);
});
