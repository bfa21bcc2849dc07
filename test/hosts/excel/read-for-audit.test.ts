/** A read for an audit leaves out what only taking back needs: nothing of that is lost for it, and nothing is taken for empty. */
import { audited } from '../../../src/auditor';
import { planRevert } from '../../../src/audit/plan/revert-plan';
import { planWrite } from '../../../src/audit/plan/write-plan';
import { excelHost } from '../../../src/hosts/excel/excel-host';
import {
  formatAt,
  LEDGER_SHEET,
  MODULES_SHEET,
  readLedger,
  sheetNamed,
  type CellValue,
  type Host,
  type WorkbookSnapshot,
  type WritePlan,
} from '../../../src/workbook';
import { Emulator } from '../../emulator/emulator';
import { formulaOf, setContent, setNumberFormat, valueOf, type Sheet } from '../../emulator/model/sheet';
import { connect } from '../../emulator/node';
import { Person } from '../../emulator/person';
import { pictureOf } from '../../emulator/to-snapshot';
import { modulesWorkbook } from './workbooks';

const AS_OF = '2026-06-30';

function started() {
  const emulator = new Emulator({ workbook: modulesWorkbook(12), platform: 'web' });
  connect(emulator);
  return { emulator, host: excelHost({ wait: () => Promise.resolve() }) };
}

const planOf = (workbook: WorkbookSnapshot): WritePlan => planWrite(audited(workbook, AS_OF), workbook);
const forAudit = (host: Host): Promise<WorkbookSnapshot> => host.read({ forAudit: true });

async function written(host: Host): Promise<void> {
  expect((await host.apply(planOf(await forAudit(host)))).refused).toEqual([]);
}

async function reverted(host: Host): Promise<void> {
  const plan = planRevert(await host.read());
  expect(plan && (await host.apply(plan)).refused).toEqual([]);
}

function pageOf({ workbook }: Emulator, name: string): Sheet {
  const sheet = workbook.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

/** All but how the ledger puts it: a revert writes it anew. */
const picture = (emulator: Emulator): string[] =>
  pictureOf(emulator.workbook, { looks: false })
    .split('\n')
    .filter((line) => !/"[jd]/.test(line));

test('audits the same, and tells whose the sheets and columns are', async () => {
  const { host } = started();
  await written(host);
  const [short, whole] = [await forAudit(host), await host.read()];
  expect(short.sheets.filter(({ unread }) => unread).map(({ name }) => name)).toEqual([LEDGER_SHEET, MODULES_SHEET]);
  expect(whole.sheets.filter(({ unread }) => unread)).toEqual([]);
  expect(sheetNamed(short, MODULES_SHEET)?.rows).toEqual([]);
  expect(audited(short, AS_OF).report).toEqual(audited(whole, AS_OF).report);
  expect(planOf(short)).toEqual(planOf(whole));
  expect(readLedger(short)?.columns).toEqual(readLedger(whole)?.columns);
});

test('a second write remembers what stood on sheets that were not read, formulas and entries of people among it', async () => {
  const { emulator, host } = started();
  await written(host);
  new Person(emulator).edit(MODULES_SHEET, 'V7', 'ask Ines');
  new Person(emulator).edit(MODULES_SHEET, 'A7', 'Leading change, first part');
  const before = picture(emulator);
  const plan = planOf(await forAudit(host));
  new Person(emulator).edit(MODULES_SHEET, 'V8', 'entered since the audit');
  expect((await host.apply(plan)).refused).toEqual([]);
  expect(valueOf(pageOf(emulator, MODULES_SHEET), 6, 21)).toBeNull();
  await reverted(host);
  expect(formulaOf(pageOf(emulator, MODULES_SHEET), 5, 7)).toContain('SUMPRODUCT');
  expect(valueOf(pageOf(emulator, MODULES_SHEET), 7, 21)).toBe('entered since the audit');
  setContent(pageOf(emulator, MODULES_SHEET), 7, 21, null);
  expect(picture(emulator)).toEqual(before);
});

test('nothing is written over an audit that somebody else wrote since', async () => {
  const { emulator, host } = started();
  await written(host);
  const plan = planOf(await forAudit(host));
  const other = excelHost({ wait: () => Promise.resolve() });
  expect((await other.apply({ ...planOf(await forAudit(other)), asOf: '2026-07-01' })).refused).toEqual([]);
  const theirs = picture(emulator);
  const { refused } = await host.apply(plan);
  expect(new Set(refused.map(({ why }) => why.code))).toEqual(new Set(['written-since']));
  expect(picture(emulator)).toEqual(theirs);
});

test('a sheet that was not read and is gone is told', async () => {
  const { emulator, host } = started();
  await written(host);
  const plan = planOf(await forAudit(host));
  pageOf(emulator, MODULES_SHEET).name = 'Our modules';
  await expect(host.apply(plan)).rejects.toMatchObject({ code: 'ItemNotFound' });
});

test('sheets of ours that lost their marks, or were renamed, are known by how they begin', async () => {
  const { emulator, host } = started();
  await written(host);
  const marked = await forAudit(host);
  for (const sheet of emulator.workbook.sheets) sheet.names.length = 0;
  emulator.resetTraffic();
  const unmarked = await forAudit(host);
  expect(emulator.traffic.roundTrips).toBe(3);
  expect(unmarked.sheets.filter(({ unread }) => unread).map(({ name }) => name)).toEqual([LEDGER_SHEET, MODULES_SHEET]);
  expect(audited(unmarked, AS_OF).report).toEqual(audited(marked, AS_OF).report);
  await written(host);
  new Person(emulator).renameSheet(MODULES_SHEET, 'What we train');
  const renamed = await forAudit(host);
  expect(renamed.sheets.filter(({ unread }) => unread).map(({ name }) => name)).toEqual([LEDGER_SHEET, 'What we train']);
  expect(audited(renamed, AS_OF).report).toEqual(audited(marked, AS_OF).report);
});

test.each(['Plumbline Money', 'Plumbline Findings'])('somebody’s own sheet called %s is read with its formats, like any other', async (name) => {
  const { emulator, host } = started();
  const notes = pageOf(emulator, 'Notes');
  notes.name = name;
  setContent(notes, 7, 0, 46_000);
  setNumberFormat(notes, 7, 0, 'yyyy-mm-dd');
  for (let time = 0; time < 2; time++) {
    const read = await forAudit(host);
    const sheet = sheetNamed(read, name);
    expect(sheet?.unread).toBeUndefined();
    expect(sheet?.cells).toEqual(sheetNamed(await host.read(), name)?.cells);
    expect(sheet && formatAt(read, sheet, 7, 0)).toBe('yyyy-mm-dd');
    expect((await host.apply(planOf(read))).refused.every(({ why }) => why.code === 'foreign-sheet')).toBe(true);
  }
});

test('a ledger of the format before is written over, and what it said comes back', async () => {
  const { emulator, host } = started();
  await written(host);
  const ledger = pageOf(emulator, LEDGER_SHEET);
  const text = (column: number): string => String(valueOf(ledger, 3, column)).slice(1);
  const [body, rest] = [text(0), text(2)].map((json) => JSON.parse(json) as Record<string, unknown>);
  const [lists, more, sheets, drawn] = [body?.['lists'], rest?.['lists'], body?.['sheets'], rest?.['drawn']] as unknown[][];
  const former = {
    ...body,
    sheets: sheets?.map((sheet, index) => Object.assign({}, sheet, drawn?.[index])),
    before: rest?.['before'],
    lists: [...(lists ?? []), ...(more ?? [])],
  };
  const put = (row: number, column: number, value: CellValue): void => setContent(ledger, row, column, value);
  put(1, 1, 3);
  put(3, 0, `j${JSON.stringify(former)}`);
  put(3, 2, null);
  const asItWas = readLedger(await host.read());
  expect(asItWas?.sheets).toHaveLength(3);
  await written(host);
  expect(valueOf(ledger, 1, 1)).toBe(4);
  await reverted(host);
  const back = readLedger(await host.read());
  expect(back && { ...back, before: asItWas?.before }).toEqual(asItWas);
});
