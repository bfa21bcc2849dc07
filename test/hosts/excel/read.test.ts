/** Reading through Microsoft's client: the same snapshot as the workbook itself gives, in three round trips. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatAt, HostError, isFormulaAt, type SheetSnapshot, type WorkbookSnapshot } from '../../../src/workbook';
import { excelHost } from '../../../src/hosts/excel/excel-host';
import { Emulator, type EmulatorOptions } from '../../emulator/emulator';
import { openXlsx } from '../../../src/hosts/xlsx/xlsx-host';
import { workbookFrom } from '../../emulator/from-snapshot';
import { connect } from '../../emulator/node';
import { Person } from '../../emulator/person';
import { snapshotFrom } from '../../emulator/to-snapshot';
import { setContent } from '../../emulator/model/sheet';
import { modulesWorkbook, twentySheets } from './workbooks';

const noWait = (): Promise<void> => Promise.resolve();

function started(options: EmulatorOptions): { emulator: Emulator; host: ReturnType<typeof excelHost> } {
  const emulator = new Emulator(options);
  connect(emulator);
  return { emulator, host: excelHost({ wait: noWait }) };
}

/** Sheets with the format and the formula mark of each cell, however their patterns are numbered. */
function cellByCell(workbook: WorkbookSnapshot): unknown {
  return workbook.sheets.map(({ patterns: _patterns, patternOf: _patternOf, merged: _merged, ...sheet }, index) => {
    const held = workbook.sheets[index] as SheetSnapshot;
    const marks = held.rows.map((row, at) =>
      (held.cells[at] ?? []).map((_, column) => [formatAt(workbook, held, row, column), isFormulaAt(held, row, column)]),
    );
    return { ...sheet, marks };
  });
}

/** All that Excel tells when the workbook is read: not which cells are merged. */
const plain = (snapshot: WorkbookSnapshot): unknown =>
  JSON.parse(JSON.stringify({ ...snapshot, sheets: snapshot.sheets.map((sheet) => ({ ...sheet, merged: null })) }));

describe('a snapshot of the open workbook', () => {
  test('holds what the workbook holds: values, formats, formulas, tables, hidden rows, filters, protection', async () => {
    const { emulator, host } = started({ workbook: modulesWorkbook(50), platform: 'web' });
    const person = new Person(emulator);
    person.merge('Notes', 'A1:C1');
    person.filterTable('Modules', [3, 4]);
    person.filter('Notes', 'A3:B6', [4]);
    person.protect('Notes');
    expect(plain(await host.read())).toEqual(plain(snapshotFrom(emulator.workbook)));
    expect(emulator.traffic.roundTrips).toBe(3);
  });

  test('is the one that the file gives', async () => {
    const file = await openXlsx(new Uint8Array(readFileSync(join(__dirname, '../../../samples/halden-instruments.xlsx'))), 'halden-instruments.xlsx');
    const fromFile = await file.read();
    const { host } = started({ workbook: workbookFrom(fromFile) });
    expect(cellByCell(await host.read())).toEqual(cellByCell(fromFile));
  });

  test('takes three round trips for twenty sheets too', async () => {
    const { emulator, host } = started({ workbook: twentySheets(), platform: 'web' });
    expect(plain(await host.read())).toEqual(plain(snapshotFrom(emulator.workbook)));
    expect(emulator.traffic.roundTrips).toBe(3);
    expect(emulator.references.count).toBe(0);
  });

  test.each([
    [50, 3, 60_000],
    [5_000, 3, 5_000_000],
    [100_000, 16, 60_000_000],
  ])('of %i modules needs at most %i round trips and %i bytes', async (rows, roundTrips, bytes) => {
    const { emulator, host } = started({ workbook: modulesWorkbook(rows), platform: 'web' });
    const snapshot = await host.read();
    expect(snapshot.sheets[0]?.rows).toHaveLength(rows + 1);
    expect(emulator.traffic.roundTrips).toBeLessThanOrEqual(roundTrips);
    expect(emulator.traffic.responseBytes + emulator.traffic.requestBytes).toBeLessThanOrEqual(bytes);
    expect(emulator.traffic.largestResponse).toBeLessThan(5 * 1024 * 1024);
  });

  test.each(['web', 'desktop'] as const)('on the %s leaves the undo list alone, merged cells or not', async (platform) => {
    const { emulator, host } = started({ workbook: modulesWorkbook(5), platform });
    new Person(emulator).merge('Notes', 'A1:C1');
    const steps = emulator.undo.steps;
    expect((await host.read()).sheets.map((sheet) => sheet.merged)).toEqual([null, null]);
    expect([emulator.undo.steps, emulator.undo.clearedBy]).toEqual([steps, []]);
  });

  test('one sheet with long notes does not slow the others', async () => {
    const workbook = modulesWorkbook(20_000);
    const notes = workbook.sheets[1];
    if (!notes) throw new Error('There are no notes.');
    for (let row = 10; row < 400; row++) setContent(notes, row, 0, `Note ${row}: ${'long '.repeat(4_000)}`);
    workbook.sheets.reverse();
    const { emulator, host } = started({ workbook, platform: 'web' });
    const snapshot = await host.read();
    expect(snapshot.sheets.map(({ rows }) => rows.length)).toEqual([396, 20_001]);
    // 16 MB of notes and 6 MB of modules in answers of 4.5 MB, two for names and places, and some to learn how long the notes are.
    expect(emulator.traffic.roundTrips).toBeLessThanOrEqual(14);
  });

  test('knows the date system', async () => {
    const workbook = modulesWorkbook(5);
    workbook.date1904 = true;
    expect((await started({ workbook }).host.read()).date1904).toBe(true);
  });

  test.each(['error', 'null'] as const)('survives Excel refusing a large area by %s', async (overReadLimit) => {
    const { emulator, host } = started({ workbook: modulesWorkbook(2_000), overReadLimit });
    emulator.fail({ roundTrip: 3, when: 'after', code: 'RangeExceedsLimit' });
    expect((await host.read()).sheets[0]?.rows).toHaveLength(2_001);
    expect(emulator.traffic.roundTrips).toBeGreaterThan(3);
  });

  test('starts over when a sheet is renamed while it is read', async () => {
    const { emulator, host } = started({ workbook: modulesWorkbook(5) });
    const execute = emulator.execute.bind(emulator);
    emulator.execute = (request, flags) => {
      if (emulator.traffic.roundTrips === 1) new Person(emulator, 'Remote').renameSheet('Notes', 'Remarks');
      return execute(request, flags);
    };
    expect((await host.read()).sheets.map(({ name }) => name)).toEqual(['Training modules', 'Remarks']);
  });

  test('gives up on an error that waiting does not cure, and keeps its cause', async () => {
    const { emulator, host } = started({ workbook: modulesWorkbook(5) });
    emulator.fail({ roundTrip: 2, when: 'before', code: 'SomethingNew' });
    const error = await host.read().catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(HostError);
    expect(error).toMatchObject({ code: 'SomethingNew', cause: { code: 'SomethingNew' } });
  });
});
