/** Our sheets in Excel, whatever people call them; and a ledger that cannot be relied on. */
import { planRemove } from '../../../src/audit/plan/remove-plan';
import { planRevert } from '../../../src/audit/plan/revert-plan';
import { excelHost } from '../../../src/hosts/excel/excel-host';
import { LEDGER_SHEET, ledgerIn, readLedger, valueAt, whoseSheet, type Applied, type Host, type WritePlan } from '../../../src/workbook';
import { Emulator } from '../../emulator/emulator';
import { setContent } from '../../emulator/model/sheet';
import { sheetOf } from '../../emulator/model/workbook';
import { connect } from '../../emulator/node';
import { Person } from '../../emulator/person';
import { pictureOf } from '../../emulator/to-snapshot';
import { writePlan } from './plans';
import { modulesWorkbook } from './workbooks';

async function audited(): Promise<{ emulator: Emulator; host: Host; person: Person; original: string }> {
  const emulator = new Emulator({ workbook: modulesWorkbook(4), platform: 'web' });
  connect(emulator);
  const original = pictureOf(emulator.workbook);
  const host = excelHost({ wait: () => Promise.resolve() });
  await written(host);
  return { emulator, host, person: new Person(emulator), original };
}

async function written(host: Host): Promise<Applied> {
  const snapshot = await host.read();
  return host.apply(writePlan(snapshot, { ours: snapshot.sheets[0]?.cells[0]?.[8] === 'Alignment score' }));
}

const names = ({ workbook }: Emulator): string[] => workbook.sheets.map(({ name }) => name);
const RENAMED = { 'Plumbline Findings': 'What to do', 'Plumbline Scorecard': 'Score', [LEDGER_SHEET]: 'Archive' } as const;

function renamed(person: Person): void {
  for (const [from, to] of Object.entries(RENAMED)) person.renameSheet(from, to);
}

test('each has a hidden name of its own', async () => {
  const { emulator, host } = await audited();
  expect(emulator.workbook.sheets.flatMap(({ names: own }) => own)).toEqual(
    [LEDGER_SHEET, 'Plumbline Scorecard', 'Plumbline Findings'].map((name) => ({ name: '_Plumbline', formula: `="${name}"`, visible: false })),
  );
  expect((await host.read()).sheets.flatMap(({ mark }) => mark ?? [])).toEqual([LEDGER_SHEET, 'Plumbline Scorecard', 'Plumbline Findings']);
});

test('renamed ones are written over, under their new names', async () => {
  const { emulator, host, person } = await audited();
  renamed(person);
  const before = names(emulator);
  expect((await written(host)).refused).toEqual([]);
  expect(names(emulator)).toEqual(before);
  expect(ledgerIn(await host.read())).toMatchObject({ state: 'readable', sheet: 'Archive', ledger: { state: 'complete' } });
});

const WAYS: readonly (readonly [string, (host: Host) => Promise<WritePlan | undefined>])[] = [
  ['a revert', async (host) => planRevert(await host.read()) ?? undefined],
  ['a removal', async (host) => planRemove(await host.read())?.plan],
];

test.each(WAYS)('renamed ones are taken out by %s', async (_, planned) => {
  const { emulator, host, person, original } = await audited();
  renamed(person);
  const plan = await planned(host);
  if (!plan) throw new Error('There is no plan.');
  expect((await host.apply(plan)).refused).toEqual([]);
  expect(pictureOf(emulator.workbook)).toBe(original);
});

test('a revert of the second write leaves the first, with formulas and marks', async () => {
  const { emulator, host } = await audited();
  const first = pictureOf(emulator.workbook, { looks: false });
  await host.apply(writePlan(await host.read(), { asOf: '2026-09-30', ours: true }));
  const plan = planRevert(await host.read());
  if (!plan) throw new Error('There is no plan.');
  expect((await host.apply(plan)).refused).toEqual([]);
  const withoutText = (picture: string): string[] => picture.split('\n').filter((line) => !line.includes('"j'));
  expect(withoutText(pictureOf(emulator.workbook, { looks: false }))).toEqual(withoutText(first));
  expect(emulator.workbook.sheets.filter(({ names: own }) => own.length === 1)).toHaveLength(3);
});

test('one that is renamed between reading and writing is not written twice', async () => {
  const { emulator, host, person } = await audited();
  const plan = writePlan(await host.read(), { ours: true });
  person.renameSheet('Plumbline Findings', 'What to do');
  const before = pictureOf(emulator.workbook);
  await expect(host.apply(plan)).rejects.toThrow('renamed or deleted meanwhile');
  expect(pictureOf(emulator.workbook)).toBe(before);
});

test('columns that people hid stay hidden, and sheets that they moved stay where they are', async () => {
  const { emulator, host } = await audited();
  const findings = sheetOf(emulator.workbook, 'Plumbline Findings');
  if (!findings) throw new Error('There are no findings.');
  findings.hiddenColumns.add(1);
  emulator.workbook.sheets.unshift(...emulator.workbook.sheets.splice(emulator.workbook.sheets.indexOf(findings), 1));
  const before = names(emulator);
  const plan = writePlan(await host.read(), { asOf: '2026-09-30', ours: true });
  const wide = plan.sheets.map((sheet) => (sheet.name === 'Plumbline Findings' ? { ...sheet, widths: [20, 30, 40] } : sheet));
  expect((await host.apply({ ...plan, sheets: wide })).refused).toEqual([]);
  expect([...findings.hiddenColumns]).toEqual([1]);
  expect(names(emulator)).toEqual(before);
  findings.hiddenColumns.clear();
  await host.apply({ ...plan, sheets: wide });
  expect(findings.columnWidths.get(1)).toBeGreaterThan(100);
});

test('somebody’s own sheet of that name is not written over', async () => {
  const emulator = new Emulator({ workbook: modulesWorkbook(4), platform: 'web' });
  connect(emulator);
  const notes = sheetOf(emulator.workbook, 'Notes');
  if (!notes) throw new Error('There are no notes.');
  notes.name = 'Plumbline Findings';
  const host = excelHost({ wait: () => Promise.resolve() });
  expect((await written(host)).refused.map(({ why }) => why)).toEqual([{ code: 'foreign-sheet', data: { sheet: 'Plumbline Findings' } }]);
  expect(notes.rows[0]?.values[0]).toBe('Quarterly review');
});

test('a hidden name of ours on somebody’s sheet makes it no sheet of ours', async () => {
  const { emulator, host, original } = await audited();
  const [notes, findings] = ['Notes', 'Plumbline Findings'].map((name) => sheetOf(emulator.workbook, name));
  if (!notes || !findings) throw new Error('There is no such sheet.');
  notes.names.push(...findings.names.splice(0));
  const read = await host.read({ forAudit: true });
  expect(read.sheets.find(({ name }) => name === 'Notes')?.cells[0]).toEqual(['Quarterly review']);
  expect(read.sheets.flatMap((sheet) => (whoseSheet(read, readLedger(read), sheet) === 'people' ? [sheet.name] : []))).toContain('Notes');
  // The sheet that has our name and begins as ours is the one that is meant; the name on the other goes with everything else.
  for (const plan of [writePlan(await host.read(), { ours: true }), planRemove(await host.read())!.plan]) expect((await host.apply(plan)).refused).toEqual([]);
  expect(pictureOf(emulator.workbook)).toBe(original);
});

test('a copy that somebody made of one stays and is named, without the hidden name', async () => {
  const { emulator, host } = await audited();
  const findings = sheetOf(emulator.workbook, 'Plumbline Findings');
  if (!findings) throw new Error('There are no findings.');
  emulator.workbook.sheets.push({ ...findings, id: '{copy}', name: 'Findings of March', names: [...findings.names] });
  const { refused } = await host.apply(planRemove(await host.read())!.plan);
  expect(refused.map(({ why, at }) => [why.code, at.sheet])).toEqual([['sheet-copied', 'Findings of March']]);
  expect(names(emulator)).toContain('Findings of March');
  expect(emulator.workbook.sheets.flatMap((sheet) => sheet.names)).toEqual([]);
});

test('the ledger’s hidden name on somebody’s sheet takes nothing out of what is read', async () => {
  const { emulator, host, person } = await audited();
  const [notes, ledger] = ['Notes', LEDGER_SHEET].map((name) => sheetOf(emulator.workbook, name));
  if (!notes || !ledger) throw new Error('There is no such sheet.');
  person.edit('Notes', 'E3', 'far right');
  notes.names.push(...ledger.names.splice(0));
  const read = await host.read({ forAudit: true });
  const sheet = read.sheets.find(({ name }) => name === 'Notes');
  expect(sheet?.unread).toBeUndefined();
  expect(sheet && [valueAt(sheet, 2, 4), whoseSheet(read, readLedger(read), sheet)]).toEqual(['far right', 'people']);
  expect(ledgerIn(read)).toMatchObject({ state: 'readable', sheet: LEDGER_SHEET });
});

/** What somebody did to the ledger, and how what a person is told begins. */
const SPOILED: readonly (readonly [string, (emulator: Emulator) => void, RegExp])[] = [
  ['cut', (emulator) => spoil(emulator, 3, 0, 'j{"asOf'), /can no longer be read/],
  ['of a newer Plumbline', (emulator) => spoil(emulator, 1, 1, 99), /was written by a newer Plumbline/],
];

function spoil({ workbook }: Emulator, row: number, column: number, value: string | number): void {
  const sheet = sheetOf(workbook, LEDGER_SHEET);
  if (!sheet) throw new Error('There is no ledger.');
  setContent(sheet, row, column, value);
}

test.each(SPOILED)('a ledger that is %s keeps us from writing a second set of results', async (_, change, told) => {
  const { emulator, host } = await audited();
  change(emulator);
  const before = pictureOf(emulator.workbook);
  await expect(written(host)).rejects.toThrow(told);
  expect(pictureOf(emulator.workbook)).toBe(before);
});
