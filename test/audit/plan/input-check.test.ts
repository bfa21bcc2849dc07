/** The check of the inputs: plain formulas that say whether somebody changed what the audit read. */
import { audit } from '../../../src/audit/audit';
import { DEFAULT_CHOICES } from '../../../src/audit/plan/choices';
import { inputRanges } from '../../../src/audit/plan/input-ranges';
import { modulesSheet } from '../../../src/audit/plan/modules-sheet';
import { planWrite } from '../../../src/audit/plan/write-plan';
import { excelHost } from '../../../src/hosts/excel/excel-host';
import { isErrorValue, NO_RESULT, ownSheetNamed, type CellInput, type CellValue, type SheetEdit, type WorkbookSnapshot } from '../../../src/workbook';
import { Emulator } from '../../emulator/emulator';
import { workbookFrom } from '../../emulator/from-snapshot';
import { connect } from '../../emulator/node';
import { Person } from '../../emulator/person';
import { snapshotOf, type Drawn } from '../../support/sheet';

const AS_OF = '2026-06-30';
const CHOICES = { ...DEFAULT_CHOICES, findings: false };

/** Modules from A3, with a column of remarks that nobody understands between two that are read, and another table below. */
function workbookWith(more: readonly Drawn[] = ['Ines Weber', 0.25]): WorkbookSnapshot {
  return snapshotOf({
    'Our plan': [
      ['Module ID', 'Module', 'Total cost', 'Qwrtz', 'Business sponsor', 'Mandatory', 'Start date'],
      ['M-1', 'Coaching', 12_000, 'x', more[0] ?? null, true, 46_000],
      ['M-2', 'Feedback', more[1] ?? null, 'y', 'Jo Bell', false, 46_010],
      ['M-3', 'Selling', 900.1, null, '', false, null],
    ],
    KPIs: [
      ['KPI ID', 'KPI', 'Baseline', 'Target'],
      ['K-1', 'Retention', -2, 5],
    ],
  });
}

function sheetsOf(workbook: WorkbookSnapshot): SheetEdit[] {
  return [...planWrite(audit(workbook, { asOf: AS_OF }), workbook, CHOICES).sheets];
}

function formulasIn(sheet: SheetEdit | undefined, part: string): string[] {
  return (sheet?.cells ?? [])
    .flat()
    .flatMap((input: CellInput) => (typeof input === 'object' && input?.formula.includes(part) === true ? [input.formula] : []));
}

async function inExcel(): Promise<{ readonly person: Person; readonly emulator: Emulator; readonly said: () => Promise<unknown> }> {
  const emulator = new Emulator({ workbook: workbookFrom(workbookWith()) });
  connect(emulator);
  const host = excelHost({ wait: () => Promise.resolve() });
  const workbook = await host.read();
  expect((await host.apply(planWrite(audit(workbook, { asOf: AS_OF }), workbook, CHOICES))).refused).toEqual([]);
  const said = async (): Promise<unknown> => {
    const now = await host.read();
    const ours = ['Plumbline Scorecard', 'Plumbline Modules'].flatMap((name) => ownSheetNamed(now, name)?.cells.flat() ?? []);
    expect(ours.filter(isErrorValue)).toEqual([]);
    return ownSheetNamed(now, 'Plumbline Scorecard')?.cells[2]?.[0];
  };
  expect(await said()).toBe(`Inputs as audited on ${AS_OF}.`);
  return { person: new Person(emulator), emulator, said };
}

const CHANGED = `Inputs changed since the audit of ${AS_OF}: Plumbline Modules says where.`;

it.each<[what: string, cell: string, value: CellValue]>([
  ['a cost', 'C2', 12_001],
  ['the sign of a cost', 'C4', -900.1],
  ['a cost that is taken out', 'C2', null],
  ['a number that became text', 'C2', '12000'],
  ['a sponsor', 'E2', 'Ines Webers'],
  ['a header', 'C1', 'Cost'],
  ['a yes', 'F3', true],
  ['a row that is added', 'B5', 'Another'],
  ['an error', 'C2', '#N/A'],
])('sees %s', async (_, cell, value) => {
  const { person, said } = await inExcel();
  person.edit('Our plan', cell, value);
  expect(await said()).toBe(CHANGED);
});

it.each<[what: string, change: (person: Person) => void]>([
  ['a remark that was not read', (person) => person.edit('Our plan', 'D2', 'something else')],
  ['the same entry again', (person) => person.edit('Our plan', 'C2', 12_000)],
  ['rows put above the table', (person) => person.insertRows('Our plan', 0, 2)],
])('is not troubled by %s', async (_, change) => {
  const { person, said } = await inExcel();
  change(person);
  expect(await said()).toBe(`Inputs as audited on ${AS_OF}.`);
});

it('keeps to plain functions, and names the columns that were read and no other', () => {
  const [scorecard, modules] = sheetsOf(workbookWith());
  const all = [...formulasIn(scorecard, 'Inputs'), ...formulasIn(modules, 'Our plan')];
  const names = new Set(
    all
      .join(' ')
      .replace(/"[^"]*"/g, '')
      .match(/[A-Z]+(?=\()/g),
  );
  expect([...names].sort()).toEqual(['COUNT', 'IF', 'IFERROR', 'ISTEXT', 'LEN', 'ROWS', 'SUMIF', 'SUMPRODUCT']);
  const ranges = (modules?.cells ?? []).map(([first]) => String(first)).filter((first) => first.startsWith('Our plan!'));
  expect(ranges).toEqual(['Our plan!A1:C1004', 'Our plan!E1:E1004', 'Our plan!F1:F1004']);
  for (const formula of all) expect(formula.length).toBeLessThan(1_000);
});

it('counts nothing that programs count in different ways', () => {
  const characters = (sponsor: Drawn): number =>
    formulasIn(sheetsOf(workbookWith([sponsor, 5]))[1], '$E$1:$E$1004').filter((formula) => formula.includes('LEN')).length;
  expect(characters('Ines')).toBe(1);
  for (const odd of ['#N/A', 'one\r\ntwo', 'well 👍', 'a_x000D_b']) expect([odd, characters(odd)]).toEqual([odd, 0]);
  expect(formulasIn(sheetsOf(workbookWith([NO_RESULT, 5]))[1], '$E$1:$E$1004')).toEqual([]);
});

it('is left out where nothing was read', () => {
  const [scorecard, modules] = sheetsOf(snapshotOf({ Notes: [['nothing of use']] }));
  expect([...(scorecard?.cells ?? []), ...(modules?.cells ?? [])].flat().filter((cell) => String(cell).startsWith('Inputs'))).toEqual([]);
});

it('goes over no more cells than a program can at each change, and says so', () => {
  const workbook = workbookWith();
  const { mapping, report } = audit(workbook, { asOf: AS_OF });
  const tables = mapping.tables.map((table) => (table.sheet === 'KPIs' ? table : { ...table, area: { ...table.area, bottom: 700_000 } }));
  const ranges = inputRanges({ ...mapping, tables }, workbook);
  // The first three columns have more cells than all may have together.
  expect(ranges.ranges.map(({ area }) => area.left)).toEqual([4, 5, 0]);
  expect(ranges.ranges.map(({ figures }) => figures.characters)).toEqual([null, null, expect.any(Number)]);
  const { edit } = modulesSheet(report, workbook, ranges);
  expect(edit.cells.flat().filter((cell) => String(cell).startsWith('There are more cells than'))).toHaveLength(1);
});
