/** Values that say what a column, or a table, is not: units of measure, people of the workbook; outline numbers. */
import { audit } from '../../../src/audit/audit';
import { snapshotOf, type Drawn } from '../../support/sheet';

const reportOf = (sheets: Record<string, Drawn[][]>) => audit(snapshotOf(sheets), { asOf: '2026-06-30' });

it('units of measure are no organisation units', () => {
  const { report } = reportOf({
    Data: [
      ['id', 'type', 'item', 'unit', 'note'],
      ['r1', 'a', 'Workforce', 'staff', 'x'],
      ['r2', 'b', 'Cost', 'EUR bn', 'y'],
      ['r3', 'b', 'Share', '%', 'z'],
    ],
  });
  expect(report.tables.filter(({ kind }) => kind === 'unit')).toEqual([]);
});

it('people by quarter are no KPIs, whatever the sheet is called', () => {
  const { report } = reportOf({
    KPI: [
      ['Name', 'Category', 'Q1 2026', 'Q2 2026'],
      ['Ann Berg', 'Work', 3, 5],
      ['Bo Lund', 'Work', 4, 3],
    ],
    Employees: [
      ['Employee ID', 'Employee', 'Department'],
      ['E1', 'Ann Berg', 'Sales'],
      ['E2', 'Bo Lund', 'Works'],
    ],
  });
  expect(report.kpis).toEqual([]);
  expect(report.notUnderstood.map(({ reason }) => reason)).toContainEqual(expect.stringContaining('are people of this workbook'));
});

it.each([[['1', '1.1', '1.1.1', '2']], [['O1', 'O1.1', 'O1.1.1', 'O2']], [['1.', '1.1.', '1.1.1.', '2.']]])('outline numbers %p are a hierarchy', (numbers) => {
  const { model } = reportOf({
    Objectives: [['No', 'Objective', 'Owner'], ...numbers.map((number, place): Drawn[] => [number, `Raise figure ${place} to 90 %`, 'Jo Lind'])],
  });
  expect(model.objectives.map(({ fields }) => fields.parent?.value?.flatMap(({ targets }) => targets.map(({ id }) => id)).join() ?? '')).toEqual([
    '',
    numbers[0],
    numbers[1],
    '',
  ]);
});

it('one number twice is no outline', () => {
  const { model } = reportOf({
    Objectives: [
      ['No', 'Objective', 'Owner'],
      ['1', 'Raise A to 90 %', 'Jo'],
      ['1.1', 'Raise B to 90 %', 'Jo'],
      ['1.1', 'Raise C to 90 %', 'Jo'],
    ],
  });
  expect(model.objectives.every(({ fields }) => fields.parent === undefined)).toBe(true);
});

it.each([
  ['whatever nobody knows', ['Measure', 'Target', 'Initiative', 'Initiative owner'], 'Initiative owner', null],
  ['the goal that it serves', ['Measure', 'Target', 'Goal', 'Goal steward'], 'Goal steward', null],
  ['the row itself', ['Measure', 'Target', 'Measure steward'], 'Measure steward', 'kpi.owner'],
  ['a part of the company', ['Measure', 'Target', 'Initiative', 'Regional owner'], 'Regional owner', 'kpi.owner'],
])('an owner of %s', (_, headers, header, field) => {
  const { report } = reportOf({
    KPIs: [
      headers,
      headers.map((each, place): Drawn => (each === 'Target' ? 5 : `Name ${place}`)),
      headers.map((each, place): Drawn => (each === 'Target' ? 6 : `Other ${place}`)),
    ],
  });
  expect(report.tables[0]?.kind).toBe('kpi');
  expect(report.tables[0]?.columns.find((column) => column.header === header)?.field ?? null).toBe(field);
});

it('programmes that somebody sponsors and that serve a KPI are modules', () => {
  const { report } = reportOf({
    Programmes: [
      ['Program', 'Linked KPI(s)', 'Business sponsor'],
      ['Frontline Leader Essentials', 'On-time delivery', 'Ann Berg'],
      ['Interviewing', 'Cost per hire', 'Bo Lund'],
    ],
    KPIs: [
      ['KPI', 'Target'],
      ['On-time delivery', 95],
      ['Cost per hire', 4500],
    ],
  });
  expect(report.modules.map(({ name }) => name)).toEqual(['Frontline Leader Essentials', 'Interviewing']);
});

it('amounts under a header whose last word is “trainer” name nobody', () => {
  const { report } = reportOf({
    Trainings: [
      ['Training', 'Tagessatz Trainer', 'Kosten'],
      ['Führen', 1500, 6300],
      ['Feedback', 1200, 2900],
    ],
  });
  expect(report.tables.flatMap(({ columns }) => columns.map(({ field }) => field))).toEqual(['module.name', null, 'module.cost']);
});
