/** What Excel does of its own accord, or refuses: tables that grow sideways, totals rows, undo steps that cannot be grouped, panes that do not freeze, far corners. */
import { OWN_SHEET_NAME, readLedger, type Host } from '../../../src/workbook';
import { planRemove } from '../../../src/audit/plan/remove-plan';
import { planRevert } from '../../../src/audit/plan/revert-plan';
import { excelHost } from '../../../src/hosts/excel/excel-host';
import { Emulator, type EmulatorOptions } from '../../emulator/emulator';
import { rowOf, setContent, valueOf } from '../../emulator/model/sheet';
import { makeTable } from '../../emulator/model/table';
import type { Workbook } from '../../emulator/model/workbook';
import { connect } from '../../emulator/node';
import { Person } from '../../emulator/person';
import { pictureOf } from '../../emulator/to-snapshot';
import { MODULES, writePlan } from './plans';
import { modulesWorkbook, plainWorkbook } from './workbooks';

function started(options: EmulatorOptions): { emulator: Emulator; host: Host } {
  const emulator = new Emulator({ platform: 'web', ...options });
  connect(emulator);
  return { emulator, host: excelHost({ wait: () => Promise.resolve() }) };
}

async function takenBack(host: Host, what: 'revert' | 'remove'): Promise<void> {
  const workbook = await host.read();
  const plan = what === 'revert' ? planRevert(workbook) : (planRemove(workbook)?.plan ?? null);
  expect(plan && (await host.apply(plan)).refused).toEqual([]);
}

/** The modules with a totals row below them. */
function withTotals(): Workbook {
  const workbook = modulesWorkbook(12);
  const [sheet] = workbook.sheets;
  const [table] = sheet?.tables ?? [];
  if (!sheet || !table) throw new Error('There is no table.');
  setContent(sheet, 13, 3, 'Total');
  setContent(sheet, 13, 4, 27_750, '=SUM(E2:E13)');
  table.area = { ...table.area, bottom: 13 };
  table.totalsRow = true;
  return workbook;
}

/** A table that begins right of the plain block of modules. */
function besideAnother(): Workbook {
  const workbook = plainWorkbook(6);
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('There is no sheet.');
  setContent(sheet, 0, 7, 'Rooms');
  for (let row = 1; row <= 6; row++) setContent(sheet, row, 7, `Room ${row}`);
  sheet.tables.push(makeTable('Rooms', { top: 0, left: 7, bottom: 6, right: 7 }, ['Rooms'], { headerRow: true, totalsRow: false }));
  return workbook;
}

describe('a table grows sideways of its own accord', () => {
  test.each(['1.9', '1.13', '1.20'])('ours take their places in it with ExcelApi %s, and leave it as it was', async (api) => {
    for (const what of ['revert', 'remove'] as const) {
      const { emulator, host } = started({ workbook: modulesWorkbook(12), api });
      const original = pictureOf(emulator.workbook, { looks: false });
      expect((await host.apply(writePlan(await host.read()))).refused).toEqual([]);
      const table = emulator.workbook.sheets[0]?.tables[0];
      expect(table?.columns.map(({ name }) => name).slice(-2)).toEqual(['Alignment score', 'Alignment flags']);
      expect(table?.area).toEqual({ top: 0, left: 0, bottom: 12, right: 9 });
      await takenBack(host, what);
      expect(pictureOf(emulator.workbook, { looks: false })).toBe(original);
    }
  });

  test('somebody else’s table right beside takes nothing of ours in', async () => {
    const { emulator, host } = started({ workbook: besideAnother() });
    const plan = writePlan(await host.read());
    const applied = await host.apply({ ...plan, columns: plan.columns.map((edit) => ({ ...edit, table: null })) });
    expect(applied.refused.map(({ why }) => why.code)).toContain('table-in-way');
    expect(emulator.workbook.sheets[0]?.tables[0]?.columns.map(({ name }) => name)).toEqual(['Rooms']);
  });
});

describe('a table with a totals row', () => {
  test.each(['1.9', '1.20'])('gets our columns beside its records and nothing in its totals, with ExcelApi %s', async (api) => {
    const { emulator, host } = started({ workbook: withTotals(), api });
    const plan = writePlan(await host.read());
    const body = { ...plan, columns: plan.columns.map((edit) => ({ ...edit, rows: edit.rows.filter((row) => row < 13) })) };
    expect((await host.apply(body)).refused).toEqual([]);
    const sheet = emulator.workbook.sheets[0];
    expect(sheet?.tables[0]).toMatchObject({ totalsRow: true, area: { top: 0, left: 0, bottom: 13, right: 9 } });
    expect(sheet && [8, 9].map((column) => valueOf(sheet, 13, column))).toEqual([null, null]);
    await takenBack(host, 'revert');
    expect(pictureOf(emulator.workbook, { looks: false })).toBe(pictureOf(withTotals(), { looks: false }));
  });
});

describe('undo steps that cannot be grouped', () => {
  test.each(['UndoNotSupported', 'GeneralException', 'InvalidArgument', 'InternalError'])('%s: the write is made without grouping', async (code) => {
    const { emulator, host } = started({ workbook: modulesWorkbook(6), api: '1.20' });
    const plan = writePlan(await host.read());
    let grouped = 0;
    const original = Excel.run;
    // The client of today does not know the word, so what a newer one reports is put in its way.
    Excel.run = ((options: { mergeUndoGroup?: boolean }, batch: (context: Excel.RequestContext) => Promise<unknown>) => {
      if (options.mergeUndoGroup !== true) return original(options as Excel.RunOptions, batch);
      grouped += 1;
      return Promise.reject(Object.assign(new Error('not grouped'), { code }));
    }) as typeof Excel.run;
    const applied = await host.apply(plan).finally(() => {
      Excel.run = original;
    });
    expect(applied).toMatchObject({ refused: [] });
    expect(applied.remarks).toBeUndefined();
    expect(readLedger(await host.read())?.state).toBe('complete');
    expect(emulator.workbook.sheets[0]?.tables[0]?.area.right).toBe(9);
    expect(grouped).toBe(1);
  });
});

describe('panes that do not freeze', () => {
  test('cost themselves alone: values, looks, links and hidden names stand, and the person is told', async () => {
    const { emulator, host } = started({ workbook: modulesWorkbook(6), panesFail: true });
    const applied = await host.apply(writePlan(await host.read()));
    expect(applied).toMatchObject({ refused: [], remarks: [expect.stringContaining('write again')] });
    const own = emulator.workbook.sheets.filter(({ name }) => name.startsWith('Plumbline'));
    expect(own.map(({ names }) => names.map(({ name }) => name))).toEqual(own.map(() => [OWN_SHEET_NAME]));
    const findings = own.find(({ name }) => name === 'Plumbline Findings');
    expect(findings?.rows[3]?.looks?.get(0)).toMatchObject({ fill: '#FDEAE0' });
    expect(findings?.rows[3]?.links?.get(1)).toBeDefined();
    expect(findings?.columnWidths.get(1)).toBeGreaterThan(100);
    expect(findings?.frozen).toEqual({ rows: 0, columns: 0 });
    await takenBack(host, 'remove');
    expect(pictureOf(emulator.workbook)).toBe(pictureOf(modulesWorkbook(6)));
  });
});

describe('more cells than Excel clears at a time', () => {
  test('a look in a far corner of a sheet of ours does not keep it from being written again', async () => {
    const { emulator, host } = started({ workbook: modulesWorkbook(6) });
    await host.apply(writePlan(await host.read()));
    const findings = emulator.workbook.sheets.find(({ name }) => name === 'Plumbline Findings');
    if (!findings) throw new Error('There are no findings.');
    (rowOf(findings, 1_048_575).looks ??= new Map()).set(40, { fill: '#FFFF00' });
    new Person(emulator).edit('Plumbline Findings', 'C4', 'A. Okafor');
    expect((await host.apply(writePlan(await host.read(), { ours: true }))).refused).toEqual([]);
    expect(valueOf(findings, 3, 2)).toBeNull();
    expect(emulator.workbook.sheets.find(({ name }) => name === MODULES)?.rows[1]?.values[9]).toBe('none');
  });
});
