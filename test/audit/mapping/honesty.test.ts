/** What mapping does not know, it says; what a person says, it believes. */
import { mapWorkbook } from '../../../src/audit/mapping/map-workbook';
import { MAPPING_REASONS, type MappingReason } from '../../../src/audit/mapping/reasons';
import type { MappedColumn } from '../../../src/audit/mapping/types';
import { sentenceOf } from '../../../src/audit/report/message';
import { readSettings } from '../../../src/audit/state/settings-sheet';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/audit/settings/settings';
import type { CellValue } from '../../../src/workbook';
import { snapshotOf, type Drawn, type SheetOptions } from '../../support/sheet';

type Grid = readonly (readonly Drawn[])[];

function columnsOf(sheets: Readonly<Record<string, Grid>>, settings: Settings = DEFAULT_SETTINGS): readonly MappedColumn[] {
  return mapWorkbook(snapshotOf(sheets), settings).tables.flatMap(({ columns }) => columns);
}

const fieldsOf = (columns: readonly MappedColumn[]): Record<string, string | null> => Object.fromEntries(columns.map(({ header, field }) => [header, field]));
const sentence = (reason: MappingReason): string => sentenceOf(MAPPING_REASONS, reason);
const reasonOf = (columns: readonly MappedColumn[], header: string): string | null => {
  const reason = columns.find((column) => column.header === header)?.reason ?? null;
  return reason === null ? null : sentence(reason);
};

describe('columns that fight for one field', () => {
  const modules: Grid = [
    ['Module', 'Business sponsor', 'Executive sponsor', 'Start date'],
    ['Talks that count', 'Dana Kessler', 'Mei Tanaka', '2026-02-02'],
    ['Fair shifts', 'Rolf Amundsen', 'Mei Tanaka', '2026-03-02'],
  ];

  it('are both shown, and neither is guessed', () => {
    const columns = columnsOf({ Modules: modules });
    expect(fieldsOf(columns)).toEqual({ Module: 'module.name', 'Business sponsor': null, 'Executive sponsor': null, 'Start date': 'module.start' });
    for (const header of ['Business sponsor', 'Executive sponsor'])
      expect(reasonOf(columns, header)).toBe('“Business sponsor” and “Executive sponsor” could both be the module’s sponsor');
  });

  it('are settled where one of them bears the very name', () => {
    const columns = columnsOf({ Modules: modules.map(([module, , sponsor, start], row) => [module, row === 0 ? 'Sponsor' : 'Rolf Amundsen', sponsor, start]) });
    expect(fieldsOf(columns)).toMatchObject({ Sponsor: 'module.sponsor', 'Executive sponsor': null });
    expect(reasonOf(columns, 'Executive sponsor')).toBe('“Sponsor” already is the module’s sponsor');
  });

  it.each([
    ['Course fee', 'Total cost', 'module.cost'],
    ['Kursgebühr', 'Gesamtkosten', 'module.cost'],
    ['Frais de cours', 'Coût total', 'module.cost'],
    ['Duration (days)', 'Duration (hours)', 'module.hours'],
  ])('are settled where one speaks more plainly: %s beside %s', (part, whole, field) => {
    const grid = (first: string, second: string): Grid => [
      ['Module', first, second],
      ['Talks that count', 3, 24],
      ['Fair shifts', 2, 16],
    ];
    for (const columns of [columnsOf({ Modules: grid(part, whole) }), columnsOf({ Modules: grid(whole, part) })])
      expect(fieldsOf(columns)).toMatchObject({ [part]: null, [whole]: field });
  });

  it('do not turn the table into one of another kind', () => {
    const invoices: Grid = [
      ['Training', 'Invoice date', 'Net amount', 'Gross amount', 'Currency'],
      ['Talks that count', '2026-02-28', 5000, 6250, 'NOK'],
      ['Fair shifts', '2026-03-05', 4200, 5250, 'NOK'],
    ];
    const { tables } = mapWorkbook(snapshotOf({ Invoices: invoices }), DEFAULT_SETTINGS);
    expect(tables.map(({ kind }) => kind)).toEqual(['cost']);
    expect(fieldsOf(tables[0]?.columns ?? [])).toMatchObject({ 'Net amount': 'cost.amount', 'Gross amount': null });
  });

  it('are one where a code, a name and an address refer to the same person', () => {
    const columns = columnsOf({
      Completions: [
        ['Course', 'Learner name', 'Staff ID', 'E-mail address', 'Completed on'],
        ['Talks that count', 'Ola Vik', 8870, 'ola@meridian.example', '2026-02-06'],
        ['Fair shifts', 'Ola Vik', 8870, 'ola@meridian.example', '2026-03-06'],
      ],
    });
    expect(Object.values(fieldsOf(columns)).filter((field) => field === 'completion.person')).toHaveLength(1);
  });
});

describe('what is below the bar', () => {
  it('is listed with its reason: an unknown header, no header, values of another sort', () => {
    const columns = columnsOf({
      Modules: [
        ['Module', 'Sponsor', 'Shoe size', 'Total spend', ''],
        ['Talks that count', 'Dana Kessler', 38, 'see finance', 'x'],
        ['Fair shifts', 'Mei Tanaka', 41, 'see finance', 'x'],
        ['Hold the line', 'Mei Tanaka', 40, 'unknown yet', 'x'],
      ],
    });
    expect(fieldsOf(columns)).toEqual({ Module: 'module.name', Sponsor: 'module.sponsor', 'Shoe size': null, 'Total spend': null, '(column E)': null });
    expect(reasonOf(columns, 'Shoe size')).toBe('“Shoe size” is no header we know for a module');
    expect(reasonOf(columns, 'Total spend')).toBe('its values are not what “Total spend” would hold');
    expect(reasonOf(columns, '(column E)')).toBe('it has no header');
  });

  it('every column that means nothing says why', () => {
    const columns = columnsOf({
      Modules: [
        ['Module', 'Owner', 'Status', 'Phone', 'Colour'],
        ['Fair shifts', 'Sana Idris', 'running', '555', 'blue'],
        ['Hold', 'Jo', 'planned', '556', 'red'],
      ],
    });
    for (const { field, reason } of columns) expect(field === null).toBe(reason !== null);
  });

  it('a block whose headers do not say what a row is, is listed with its area, and with its headers for whoever can say it', () => {
    const workbook = snapshotOf({
      Lists: [
        ['Status', 'Owner', 'Type', 'Priority'],
        ['planned', 'HR', 'online', 'high'],
        ['running', 'Finance', 'workshop', 'low'],
      ],
    });
    const { tables, notUnderstood } = mapWorkbook(workbook, DEFAULT_SETTINGS);
    expect(tables).toEqual([]);
    expect(notUnderstood).toEqual([
      {
        sheet: 'Lists',
        area: { top: 0, left: 0, bottom: 2, right: 3 },
        reason: { code: 'unclear-kind', data: { headers: '“Status”, “Owner”, “Type”, “Priority”' } },
        headers: ['Status', 'Owner', 'Type', 'Priority'].map((header, column) => ({ header, at: { sheet: 'Lists', row: 0, column } })),
      },
    ]);
  });

  it('a known export that names no course is listed with what it lacks', () => {
    const workbook = snapshotOf({
      Export: [
        ['ID', 'Name', 'Email address', 'Course complete'],
        [1, 'Ola Vik', 'ola@meridian.example', '2026-02-06'],
        [2, 'Lou Weiss', 'lou@meridian.example', ''],
      ],
    });
    const { tables, notUnderstood } = mapWorkbook(workbook, DEFAULT_SETTINGS);
    expect(tables).toEqual([]);
    expect(notUnderstood.map(({ reason }) => sentence(reason))).toEqual([expect.stringContaining('a row per person and a column per activity')]);
  });

  it('a sheet of prose is listed too', () => {
    const { notUnderstood } = mapWorkbook(snapshotOf({ 'Read me': [['Fill in the yellow cells only.'], ['Ask the people office.']] }), DEFAULT_SETTINGS);
    expect(notUnderstood).toEqual([{ sheet: 'Read me', area: null, reason: { code: 'no-headers' } }]);
  });
});

describe('hidden sheets', () => {
  const roster: Grid = [
    ['Employee name', 'Job title', 'Annual salary'],
    ['Ola Vik', 'Deck officer', 61000],
    ['Lou Weiss', 'Purser', 54000],
  ];
  const hidden = (visibility: NonNullable<SheetOptions['visibility']>) => snapshotOf({ Salaries: roster }, { sheets: { Salaries: { visibility } } });

  it.each(['hidden', 'veryHidden'] as const)('are listed and not read: %s', (visibility) => {
    const { tables, notUnderstood } = mapWorkbook(hidden(visibility), DEFAULT_SETTINGS);
    expect(tables).toEqual([]);
    expect(notUnderstood).toEqual([{ sheet: 'Salaries', area: null, reason: { code: 'hidden' } }]);
  });

  it.each(['hidden', 'veryHidden'] as const)('are read when the person says so: %s', (visibility) => {
    const { tables, notUnderstood } = mapWorkbook(hidden(visibility), { ...DEFAULT_SETTINGS, readHiddenSheets: true });
    expect(tables.map(({ kind }) => kind)).toEqual(['person']);
    expect(notUnderstood).toEqual([]);
  });
});

describe('a correction in the Plumbline Settings sheet', () => {
  const corrections: CellValue[][] = [
    ['Columns'],
    ['Sheet', 'Header', 'Field'],
    ['Plan', 'Godparent', 'module.sponsor'],
    ['Plan', 'Owner', '(leave alone)'],
    ['Plan', 'Start', 'module.measureBy'],
  ];
  const plan: Grid = [
    ['Module', 'Godparent', 'Owner', 'Start'],
    ['Talks that count', 'Dana Kessler', 'Sana Idris', '2026-02-02'],
    ['Fair shifts', 'Mei Tanaka', 'Sana Idris', '2026-03-02'],
  ];
  const corrected = { Module: 'module.name', Godparent: 'module.sponsor', Owner: null, Start: 'module.measureBy' };
  const mapped = (sheet: string, grid: Grid): readonly MappedColumn[] => {
    const sheets = { [sheet]: grid, 'Plumbline Settings': corrections };
    return columnsOf(sheets, readSettings(snapshotOf(sheets)).settings);
  };
  const reordered = (order: readonly number[]): Grid => plan.map((line) => order.map((column) => line[column] ?? null));

  it('wins over what the headers say', () => {
    const columns = mapped('Plan', plan);
    expect(fieldsOf(columns)).toEqual(corrected);
    expect(columns.filter(({ how }) => how === 'by hand').map(({ header, confidence }) => [header, confidence])).toEqual([
      ['Godparent', 1],
      ['Owner', 1],
      ['Start', 1],
    ]);
    expect(reasonOf(columns, 'Owner')).toBe('left alone by hand');
  });

  it('survives sorted columns', () => expect(fieldsOf(mapped('Plan', reordered([3, 2, 0, 1])))).toEqual(corrected));
  it('survives inserted columns', () => {
    const inserted = plan.map((line, row) => [line[0], row === 0 ? 'Shoe size' : 40, ...line.slice(1)]);
    expect(fieldsOf(mapped('Plan', inserted))).toEqual({ ...corrected, 'Shoe size': null });
  });
  it('survives rows above', () => expect(fieldsOf(mapped('Plan', [['Our modules'], [], ...plan]))).toEqual(corrected));
  it('survives a renamed sheet', () => expect(fieldsOf(mapped('Curriculum 2027', plan))).toEqual(corrected));
  it('survives headers in another spelling', () => {
    const respelled = plan.map((line, row) => (row === 0 ? line.map((header) => `${String(header).toUpperCase()}:`) : line));
    expect(Object.values(fieldsOf(mapped('Plan', respelled)))).toEqual(Object.values(corrected));
  });
  it('stays away from another sheet while its own is there', () => {
    const sheets = { Plan: plan, Other: plan, 'Plumbline Settings': corrections };
    const { tables } = mapWorkbook(snapshotOf(sheets), readSettings(snapshotOf(sheets)).settings);
    const other = tables.find(({ sheet }) => sheet === 'Other');
    expect(fieldsOf(other?.columns ?? [])).toEqual({ Module: 'module.name', Godparent: null, Owner: 'module.owner', Start: 'module.start' });
  });
  it('takes a field away from the column that had it', () => {
    const settings: Settings = { ...DEFAULT_SETTINGS, columns: [{ sheet: 'Plan', header: 'Godparent', kind: 'module', field: 'module.owner' }] };
    const columns = columnsOf({ Plan: plan }, settings);
    expect(Object.values(fieldsOf(columns)).filter((field) => field === 'module.owner')).toHaveLength(1);
    expect(fieldsOf(columns)).toMatchObject({ Godparent: 'module.owner', Owner: null });
  });
});

describe('goals told apart by indentation', () => {
  const goals = (titles: readonly string[]): Grid => [['Goal', 'Accountable', 'Target date'], ...titles.map((title) => [title, 'Theo Lund', '2026-12-31'])];
  const depthOf = (titles: readonly string[]) => mapWorkbook(snapshotOf({ Goals: goals(titles) }), DEFAULT_SETTINGS).tables[0]?.depth;

  it('stand as deep as their titles do', () => {
    expect(depthOf(['Less scrap', '  Causes found at once', '     A board in every shift', '  Good suppliers'])).toEqual([0, 1, 2, 1]);
  });

  it('stand side by side where no title is indented, or only by a slip', () => {
    expect(depthOf(['Less scrap', 'Causes found at once'])).toBeUndefined();
    expect(depthOf(['Less scrap', ' Causes found at once'])).toBeUndefined();
  });
});

it('never reads a sheet of our own', () => {
  const { tables, notUnderstood } = mapWorkbook(
    snapshotOf({
      'Plumbline Scorecard': [
        ['Module', 'Owner', 'Status'],
        ['Fair shifts', 'Sana Idris', 'running'],
      ],
    }),
    DEFAULT_SETTINGS,
  );
  expect({ tables, notUnderstood }).toEqual({ tables: [], notUnderstood: [] });
});
