/** Writing through Microsoft's client: three round trips, text stays text, nobody's cells are touched, and a revert restores everything. */
import { readLedger, sheetNamed, valueAt, type Host } from '../../../src/workbook';
import { planRemove } from '../../../src/audit/plan/remove-plan';
import { planRevert } from '../../../src/audit/plan/revert-plan';
import { excelHost } from '../../../src/hosts/excel/excel-host';
import { Emulator, type EmulatorOptions } from '../../emulator/emulator';
import { connect } from '../../emulator/node';
import { Person } from '../../emulator/person';
import { pictureOf } from '../../emulator/to-snapshot';
import { MODULES, TRICKY, writePlan } from './plans';
import { rowOf, setNumberFormat } from '../../emulator/model/sheet';
import type { Workbook } from '../../emulator/model/workbook';
import { modulesWorkbook, plainWorkbook } from './workbooks';

function started(options: EmulatorOptions): { emulator: Emulator; host: Host } {
  const emulator = new Emulator(options);
  connect(emulator);
  return { emulator, host: excelHost({ wait: () => Promise.resolve() }) };
}

const shapes = { 'an Excel table': modulesWorkbook, 'a plain block': plainWorkbook };

describe.each(Object.entries(shapes))('beside %s', (_, workbookOf) => {
  test.each(['1.9', '1.20'])('a plan is written with ExcelApi %s in three round trips, and reverted exactly', async (api) => {
    const { emulator, host } = started({ workbook: workbookOf(50), platform: 'web', api });
    const before = pictureOf(emulator.workbook);
    const snapshot = await host.read();
    emulator.resetTraffic();
    const plan = writePlan(snapshot);
    const applied = await host.apply(plan);
    expect(applied.refused).toEqual([]);
    expect(emulator.traffic.roundTrips).toBe(3);
    const after = await host.read();
    const modules = sheetNamed(after, MODULES);
    if (!modules) throw new Error('The modules are gone.');
    for (const { column, header, rows, values } of plan.columns) {
      expect(valueAt(modules, 0, column)).toBe(header);
      expect(rows.map((row) => valueAt(modules, row, column))).toEqual(values);
    }
    expect(modules.tables[0]?.area.right).toBe(workbookOf === modulesWorkbook ? 9 : undefined);
    const scorecard = sheetNamed(after, 'Plumbline Scorecard');
    expect(scorecard && TRICKY.map((__, index) => valueAt(scorecard, 5 + index, 0))).toEqual(TRICKY);
    expect(applied.cellsWritten).toBe(2 * 51 + plan.sheets.flatMap(({ cells }) => cells.flat()).filter((cell) => cell !== null).length);
    expect(readLedger(after)?.state).toBe('complete');
    expect(emulator.switches.events).toBe(true);
    expect(emulator.references.count).toBe(0);

    const revert = planRevert(after);
    if (!revert) throw new Error('There is nothing to revert.');
    emulator.resetTraffic();
    expect((await host.apply(revert)).refused).toEqual([]);
    expect(emulator.traffic.roundTrips).toBe(2);
    expect(pictureOf(emulator.workbook, { looks: false })).toBe(pictureOf(workbookOf(50), { looks: false }));
    expect(pictureOf(emulator.workbook, { looks: false })).not.toBe(before);
  });

  test('applying a plan twice equals applying it once; a second audit writes over ours and reverts to the first', async () => {
    const { emulator, host } = started({ workbook: workbookOf(20) });
    const plan = writePlan(await host.read());
    await host.apply(plan);
    const once = pictureOf(emulator.workbook);
    await host.read();
    expect((await host.apply({ ...plan, columns: plan.columns.map((edit) => ({ ...edit, ours: true })) })).refused).toEqual([]);
    const cells = (picture: string): string =>
      picture
        .split('\n')
        .filter((line) => !/[dj]\{/.test(line))
        .join('\n');
    expect(cells(pictureOf(emulator.workbook))).toBe(cells(once));
  });

  test('removing everything leaves nothing of ours', async () => {
    const { emulator, host } = started({ workbook: workbookOf(20) });
    await host.apply(writePlan(await host.read()));
    const removal = planRemove(await host.read());
    if (!removal) throw new Error('There is nothing to remove.');
    expect((await host.apply(removal.plan)).refused).toEqual([]);
    expect(pictureOf(emulator.workbook, { looks: false })).toBe(pictureOf(workbookOf(20), { looks: false }));
  });
});

describe('refusals by name', () => {
  const cases: readonly (readonly [string, (person: Person) => void, string, string])[] = [
    ['a protected sheet', (person) => person.protect(MODULES), 'protected', 'Training modules'],
    ['a deleted sheet', (person) => person.deleteSheet(MODULES), 'sheet-gone', 'Training modules'],
    ['a renamed sheet', (person) => person.renameSheet(MODULES, 'Courses'), 'sheet-gone', 'Training modules'],
    ['a deleted table', (person) => person.convertTable('Modules'), 'table-gone', 'Modules'],
    ['a column put in', (person) => person.insertColumns(MODULES, 0), 'moved', 'Module ID'],
    ['a row put in above', (person) => person.insertRows(MODULES, 0), 'moved', 'Module ID'],
    ['merged cells where the column goes', (person) => person.merge(MODULES, 'I3:J4'), 'merged', 'I1:I21'],
    ['a filter that hides rows', (person) => person.filterTable('Modules', [2, 5]), 'filtered', 'Modules'],
    ['a cell that was filled meanwhile', (person) => person.edit(MODULES, 'I4', 'mine'), 'not-empty', 'I4'],
    ['a header that was filled meanwhile', (person) => person.edit(MODULES, 'I1', 'Notes'), 'not-empty', 'I1'],
  ];
  test.each(cases)('%s', async (_, change, code, named) => {
    const { emulator, host } = started({ workbook: modulesWorkbook(20) });
    const plan = writePlan(await host.read());
    change(new Person(emulator, 'Remote'));
    const untouched = (emulator.workbook.sheets.find(({ name }) => name === MODULES || name === 'Courses')?.rows ?? []).map((row) => row?.values.slice(0, 8));
    const applied = await host.apply(plan);
    expect(applied.refused[0]).toMatchObject({ code, message: expect.stringContaining(named) as string });
    expect((emulator.workbook.sheets.find(({ name }) => name === MODULES || name === 'Courses')?.rows ?? []).map((row) => row?.values.slice(0, 8))).toEqual(
      untouched,
    );
    expect(applied.sheetsWritten).toEqual(['Plumbline Scorecard', 'Plumbline Findings']);
  });

  test('a read-only workbook is left alone', async () => {
    const workbook = modulesWorkbook(5);
    workbook.readOnly = true;
    const { emulator, host } = started({ workbook });
    const before = pictureOf(emulator.workbook);
    const applied = await host.apply(writePlan(await host.read()));
    expect(new Set(applied.refused.map(({ code }) => code))).toEqual(new Set(['read-only']));
    expect(pictureOf(emulator.workbook)).toBe(before);
  });

  test('a sheet of somebody else with our name is left alone', async () => {
    const { emulator, host } = started({ workbook: modulesWorkbook(5) });
    const plan = writePlan(await host.read());
    new Person(emulator).renameSheet('Notes', 'Plumbline Findings');
    const applied = await host.apply(plan);
    expect(applied.refused).toMatchObject([{ code: 'name-taken' }]);
    expect(applied.sheetsWritten).toEqual(['Plumbline Scorecard']);
  });

  test('an entry made in our own sheet since it was read is not written over', async () => {
    const { emulator, host } = started({ workbook: modulesWorkbook(5) });
    await host.apply(writePlan(await host.read()));
    const plan = writePlan(await host.read(), { ours: true });
    new Person(emulator).edit('Plumbline Findings', 'C4', 'A. Okafor');
    const applied = await host.apply(plan);
    expect(applied.refused).toMatchObject([{ code: 'changed', at: { sheet: 'Plumbline Findings', row: 3, column: 2 } }]);
    expect(emulator.workbook.sheets.find(({ name }) => name === 'Plumbline Findings')?.rows[3]?.values[2]).toBe('A. Okafor');
  });
});

describe('looks', () => {
  const BORDERED = { borders: { 'EdgeBottom.style': 'Continuous' } };

  test.each([
    ['an Excel table', modulesWorkbook],
    ['a plain block', plainWorkbook],
  ])('beside %s: a revert gives back every look, border and width', async (_, workbookOf) => {
    const made = (): Workbook => {
      const workbook = workbookOf(8);
      // The row of the third module is marked in yellow up to the first cell that ours will take, and underlined.
      const [sheet] = workbook.sheets;
      for (let column = 0; sheet && column <= 8; column++) (rowOf(sheet, 3).looks ??= new Map()).set(column, column === 8 ? BORDERED : { fill: '#FFFF00' });
      return workbook;
    };
    const { emulator, host } = started({ workbook: made(), platform: 'web' });
    await host.apply(writePlan(await host.read()));
    expect(pictureOf(emulator.workbook)).toContain('width I 87.75');
    const revert = planRevert(await host.read());
    if (!revert) throw new Error('There is nothing to revert.');
    expect((await host.apply(revert)).refused).toEqual([]);
    expect(pictureOf(emulator.workbook)).toBe(pictureOf(made()));
  });

  test('cells and columns with a look of their own keep it: only their values are written', async () => {
    const workbook = plainWorkbook(8);
    const [sheet] = workbook.sheets;
    if (!sheet) throw new Error('There is no sheet.');
    (rowOf(sheet, 2).looks ??= new Map()).set(8, { fill: '#FFFF00' });
    setNumberFormat(sheet, 4, 9, '0.00');
    sheet.columnWidths.set(8, 30);
    const { emulator, host } = started({ workbook, platform: 'web' });
    const original = pictureOf(emulator.workbook);
    const looks = (): unknown => [emulator.workbook.sheets[0]?.rows.slice(1, 9).map((row) => [row?.looks?.get(8), row?.numberFormats?.get(9)])];
    const before = looks();
    await host.apply(writePlan(await host.read()));
    expect(looks()).toEqual(before);
    expect([...(emulator.workbook.sheets[0]?.columnWidths ?? [])]).toEqual([
      [8, 30],
      [9, 87.75],
    ]);
    const revert = planRevert(await host.read());
    if (!revert) throw new Error('There is nothing to revert.');
    expect((await host.apply(revert)).refused).toEqual([]);
    expect(pictureOf(emulator.workbook)).toBe(original);
  });

  test('when Excel does not take them, every value stands and the person is told', async () => {
    const { emulator, host } = started({ workbook: modulesWorkbook(5), platform: 'web' });
    const plan = writePlan(await host.read());
    emulator.fail({ roundTrip: 3, when: { share: 0.3 }, code: 'InvalidArgument', times: 9 });
    const applied = await host.apply(plan);
    expect(applied).toMatchObject({ refused: [], remarks: [expect.stringContaining('write again')] });
    emulator.faults.clear();
    expect(readLedger(await host.read())?.state).toBe('complete');
  });
});

const LEDGER_STAYS = { why: { code: 'ledger-stays' } };

describe('what is not ours', () => {
  test('a row that somebody added below our own sheet is not wiped out', async () => {
    const { emulator, host } = started({ workbook: modulesWorkbook(5) });
    await host.apply(writePlan(await host.read()));
    const plan = writePlan(await host.read(), { ours: true });
    new Person(emulator).edit('Plumbline Findings', 'B9', 'ask finance');
    expect((await host.apply(plan)).refused).toMatchObject([{ code: 'changed', at: { sheet: 'Plumbline Findings', row: 8 } }]);
  });

  test('a value typed into a refused row survives a revert, and with it the column', async () => {
    const { emulator, host } = started({ workbook: plainWorkbook(20) });
    const plan = writePlan(await host.read());
    new Person(emulator, 'Remote').edit(MODULES, 'I4', 'mine');
    expect((await host.apply(plan)).refused).toMatchObject([{ code: 'not-empty', at: { row: 3, column: 8 } }]);
    const revert = planRevert(await host.read());
    if (revert) expect((await host.apply(revert)).refused).toEqual([]);
    const values = emulator.workbook.sheets[0]?.rows.flatMap((row) => row?.values[8] ?? []);
    expect(values).toEqual(['mine']);
  });

  test('a row put into the table since is not thrown out with our column', async () => {
    const { emulator, host } = started({ workbook: modulesWorkbook(20) });
    await host.apply(writePlan(await host.read()));
    const revert = planRevert(await host.read());
    const person = new Person(emulator);
    person.insertRows(MODULES, 21);
    const table = emulator.workbook.sheets[0]?.tables[0];
    if (table) table.area = { ...table.area, bottom: 21 };
    person.edit(MODULES, 'I22', 'mine');
    const applied = revert && (await host.apply(revert));
    expect(applied?.refused).toMatchObject([{ code: 'moved' }, { code: 'moved' }, LEDGER_STAYS]);
    expect(emulator.workbook.sheets[0]?.rows[21]?.values[8]).toBe('mine');
  });

  test('a value typed into a row of our column that was not written keeps the column', async () => {
    const { emulator, host } = started({ workbook: modulesWorkbook(20) });
    const plan = writePlan(await host.read());
    const without = (list: readonly unknown[]): never[] => list.slice(0, -1) as never[];
    await host.apply({
      ...plan,
      columns: plan.columns.map((edit) => ({
        ...edit,
        rows: without(edit.rows),
        values: without(edit.values),
        before: without(edit.before),
        guards: edit.guards.map((guard) => ({ ...guard, values: without(guard.values) })),
      })),
    });
    const revert = planRevert(await host.read());
    new Person(emulator).edit(MODULES, 'I21', 'mine');
    const applied = revert && (await host.apply(revert));
    expect(applied?.refused).toMatchObject([{ code: 'not-empty', at: { row: 20, column: 8 } }, LEDGER_STAYS]);
    expect(emulator.workbook.sheets[0]?.rows[20]?.values[8]).toBe('mine');
    expect(emulator.workbook.sheets[0]?.tables[0]?.columns.map(({ name }) => name)).toContain('Alignment score');
  });

  test('an audit of somebody else, written since, keeps its ledger', async () => {
    const { emulator, host } = started({ workbook: modulesWorkbook(5) });
    const plan = writePlan(await host.read());
    const other = excelHost({ wait: () => Promise.resolve() });
    await other.apply(writePlan(await other.read()));
    const before = pictureOf(emulator.workbook);
    const applied = await host.apply(plan);
    expect(new Set(applied.refused.map(({ message }) => message))).toEqual(new Set([expect.stringContaining('Another audit')]));
    expect(pictureOf(emulator.workbook)).toBe(before);
  });

  test('a workbook whose structure is protected gets nothing that could not be taken back', async () => {
    const { emulator, host } = started({ workbook: modulesWorkbook(5) });
    new Person(emulator).protectStructure();
    const before = pictureOf(emulator.workbook);
    const applied = await host.apply(writePlan(await host.read()));
    expect(applied.refused.map(({ code }) => code)).toEqual(['protected', 'protected', 'protected', 'protected']);
    expect(pictureOf(emulator.workbook)).toBe(before);
  });

  test('rows hidden since the workbook was read stop the column', async () => {
    const { emulator, host } = started({ workbook: plainWorkbook(20) });
    const plan = writePlan(await host.read());
    const row = emulator.workbook.sheets[0]?.rows[5];
    if (row) row.hidden = true;
    expect((await host.apply(plan)).refused.map(({ code }) => code)).toEqual(['filtered', 'filtered']);
  });

  test('what stands beside a table stays where it is', async () => {
    const { emulator, host } = started({ workbook: modulesWorkbook(20), api: '1.13' });
    new Person(emulator).edit(MODULES, 'L3', 'beside');
    expect((await host.apply(writePlan(await host.read()))).refused).toEqual([]);
    expect(emulator.workbook.sheets[0]?.rows[2]?.values[11]).toBe('beside');
  });
});

describe('a co-author between read and apply', () => {
  const changes: readonly (readonly [string, number, (person: Person) => void])[] = [
    ['edits a cell', 39, (person) => person.edit(MODULES, 'B5', 'Something else')],
    ['puts rows in', 0, (person) => person.insertRows(MODULES, 5, 2)],
    ['takes rows out', 2, (person) => person.deleteRows(MODULES, 3, 2)],
    ['sorts', 0, (person) => person.sortTable('Modules', 4)],
    ['renames the sheet', 0, (person) => person.renameSheet(MODULES, 'Courses')],
    ['deletes the table', 0, (person) => person.deleteTable('Modules')],
    ['puts a column in', 0, (person) => person.insertColumns(MODULES, 3)],
    ['hides a row', 0, (person) => person.filterTable('Modules', [7])],
  ];
  test.each(changes)('%s: never a value in the wrong row, and %i in the right one', async (_, placedExpected, change) => {
    const { emulator, host } = started({ workbook: modulesWorkbook(40) });
    const plan = writePlan(await host.read());
    const planned = new Map(plan.columns[0]?.rows.map((__, index) => [plan.columns[0]?.guards[0]?.values[index], plan.columns[0]?.values[index]]));
    change(new Person(emulator, 'Remote'));
    const applied = await host.apply(plan);
    const sheet = emulator.workbook.sheets[0];
    const at = sheet?.rows[0]?.values.indexOf('Alignment score') ?? -1;
    const placed = (at < 0 ? [] : (sheet?.rows.slice(1) ?? []))
      .map((row) => [row?.values[0] ?? null, row?.values[at] ?? null])
      .filter(([, score]) => score !== null);
    expect(placed).toEqual(placed.map(([id]) => [id, planned.get(id)]));
    expect(placed.length).toBe(placedExpected);
    expect(applied.refused.length).toBeGreaterThan(0);
  });
});
