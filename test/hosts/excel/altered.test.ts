/** Excel accepts what is written and stores something else, or goes on by itself: it is noticed, told, and a revert gives back what was there. */
import { readLedger, sheetNamed, valueAt, type Applied, type Host } from '../../../src/workbook';
import { planRemove } from '../../../src/audit/plan/remove-plan';
import { planRevert } from '../../../src/audit/plan/revert-plan';
import { excelHost } from '../../../src/hosts/excel/excel-host';
import { Emulator, type EmulatorOptions } from '../../emulator/emulator';
import type { Meddling } from '../../emulator/faults';
import { formulaOf, setContent, setNumberFormat, valueOf } from '../../emulator/model/sheet';
import { connect } from '../../emulator/node';
import { pictureOf } from '../../emulator/to-snapshot';
import { MODULES, writePlan } from './plans';
import { modulesWorkbook, plainWorkbook } from './workbooks';

function started(options: EmulatorOptions): { emulator: Emulator; host: Host } {
  const emulator = new Emulator({ platform: 'web', ...options });
  connect(emulator);
  return { emulator, host: excelHost({ wait: () => Promise.resolve() }) };
}

async function written(emulator: Emulator, host: Host, meddling: Meddling, ours = false): Promise<Applied> {
  const plan = writePlan(await host.read(), { ours });
  emulator.fail({ roundTrip: 2, when: 'after', code: 'accepted', meddling });
  const applied = await host.apply(plan);
  emulator.faults.clear();
  return applied;
}

async function reverted(host: Host): Promise<void> {
  const plan = planRevert(await host.read());
  if (!plan) throw new Error('There is nothing to revert.');
  expect((await host.apply(plan)).refused).toEqual([]);
}

/** One cell of the flags becomes a date, with a format of its own. */
const coerced: Meddling = (sheet, area) => {
  if (sheet.name !== MODULES || area.left !== 9 || area.top > 3 || area.bottom < 3) return;
  setContent(sheet, 3, 9, 46_024);
  setNumberFormat(sheet, 3, 9, 'd-mmm');
};

const shapes = { 'an Excel table': modulesWorkbook, 'a plain block': plainWorkbook };

describe.each(Object.entries(shapes))('beside %s', (_, workbookOf) => {
  test('a cell that Excel took for a date is told by name, and a revert gives everything back', async () => {
    const { emulator, host } = started({ workbook: workbookOf(12) });
    const original = pictureOf(emulator.workbook);
    const applied = await written(emulator, host, coerced);
    expect(applied.refused).toMatchObject([{ code: 'changed', at: { sheet: MODULES, row: 3, column: 9 }, why: { code: 'cell-altered' } }]);
    expect(applied.refused[0]?.message).toContain('46024');
    await reverted(host);
    expect(pictureOf(emulator.workbook)).toBe(original);
  });

  test('the same in a second write, whose revert gives back what the first had written', async () => {
    const { emulator, host } = started({ workbook: workbookOf(12) });
    await host.apply(writePlan(await host.read()));
    const first = pictureOf(emulator.workbook, { looks: false });
    expect((await written(emulator, host, coerced, true)).refused).toHaveLength(1);
    await reverted(host);
    const cells = (picture: string): string[] => picture.split('\n').filter((line) => !line.includes('"j'));
    expect(cells(pictureOf(emulator.workbook, { looks: false }))).toEqual(cells(first));
  });

  test('removing takes out what Excel made of it', async () => {
    const { emulator, host } = started({ workbook: workbookOf(12) });
    const original = pictureOf(emulator.workbook);
    await written(emulator, host, coerced);
    const removal = planRemove(await host.read());
    expect(removal && (await host.apply(removal.plan)).refused).toEqual([]);
    expect(pictureOf(emulator.workbook)).toBe(original);
  });

  test('a header that Excel spelled otherwise is told, and its column is still known', async () => {
    const { emulator, host } = started({ workbook: workbookOf(12) });
    const original = pictureOf(emulator.workbook);
    const applied = await written(emulator, host, (sheet, area) => {
      if (sheet.name !== MODULES || area.top !== 0 || area.left !== 8) return;
      setContent(sheet, 0, 8, 'Alignment score2');
    });
    expect(applied.refused).toMatchObject([{ at: { row: 0, column: 8 }, why: { code: 'cell-altered' } }]);
    expect(readLedger(await host.read())?.columns.map(({ header }) => header)).toEqual(['Alignment score2', 'Alignment flags']);
    await reverted(host);
    expect(pictureOf(emulator.workbook)).toBe(original);
  });

  test('cells that Excel filled on its own are emptied again, and nobody else’s are', async () => {
    const workbook = workbookOf(12);
    const [sheet] = workbook.sheets;
    if (!sheet) throw new Error('There is no sheet.');
    setContent(sheet, 20, 9, 'none');
    setContent(sheet, 22, 9, 'none', '=T("none")');
    const { emulator, host } = started({ workbook });
    const applied = await written(emulator, host, (held, area) => {
      if (held.name !== MODULES || area.left !== 9 || area.bottom !== 12) return;
      for (let row = 13; row <= 22; row++) if (valueOf(held, row, 9) === null) setContent(held, row, 9, 'none');
    });
    expect(applied.refused).toEqual([]);
    expect(applied.remarks).toEqual([expect.stringContaining('taken back')]);
    const held = emulator.workbook.sheets[0];
    expect(held && Array.from({ length: 12 }, (__, down) => valueOf(held, 13 + down, 9))).toEqual([
      ...Array<null>(7).fill(null),
      'none',
      null,
      'none',
      null,
      null,
    ]);
    expect(held && formulaOf(held, 22, 9)).toBe('=T("none")');
  });
});

test('a table that took in rows or columns of its own accord stands again where it stood', async () => {
  const { emulator, host } = started({ workbook: modulesWorkbook(12) });
  const applied = await written(emulator, host, (sheet) => {
    for (const table of sheet.tables) table.area = { ...table.area, bottom: 14 };
  });
  expect(applied.remarks).toEqual([expect.stringContaining('taken back')]);
  expect(emulator.workbook.sheets[0]?.tables[0]?.area).toEqual({ top: 0, left: 0, bottom: 12, right: 9 });
  await reverted(host);
  expect(pictureOf(emulator.workbook)).toBe(pictureOf(modulesWorkbook(12)));
});

test('what Excel made of a value is noticed at 100,000 modules, too', async () => {
  const { emulator, host } = started({ workbook: plainWorkbook(100_000) });
  const plan = writePlan(await host.read());
  emulator.fail({
    roundTrip: 1,
    when: 'after',
    code: 'accepted',
    times: 20,
    meddling: (sheet, area) => {
      if (sheet.name === MODULES && area.left === 9 && area.top <= 77_777 && area.bottom >= 77_777) setContent(sheet, 77_777, 9, 1);
    },
  });
  expect((await host.apply(plan)).refused).toMatchObject([{ at: { row: 77_777, column: 9 }, why: { code: 'cell-altered' } }]);
  emulator.faults.clear();
  const sheet = sheetNamed(await host.read(), MODULES);
  expect(sheet && valueAt(sheet, 77_777, 9)).toBe(1);
});
