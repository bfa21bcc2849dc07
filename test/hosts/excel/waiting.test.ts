/** A person who is typing, an Excel that never answers, an undo list that must survive, other add-ins that hear of changes. */
import { HostError } from '../../../src/workbook';
import { planRevert } from '../../../src/audit/plan/revert-plan';
import { excelHost } from '../../../src/hosts/excel/excel-host';
import type { ExcelOptions } from '../../../src/hosts/excel/options';
import { Emulator, type EmulatorOptions } from '../../emulator/emulator';
import { connect } from '../../emulator/node';
import { Person } from '../../emulator/person';
import { PATIENCE, turns, until } from '../../support/patience';
import { MODULES, writePlan } from './plans';
import { modulesWorkbook } from './workbooks';

function started(options: EmulatorOptions = {}, host: ExcelOptions = {}) {
  const emulator = new Emulator({ workbook: modulesWorkbook(10), ...options });
  connect(emulator);
  const sentences: (string | null)[] = [];
  return {
    emulator,
    sentences,
    host: excelHost({ onWaiting: (sentence) => sentences.push(sentence), wait: () => Promise.resolve(), sayAfter: 10, giveUpAfter: 200, ...host }),
  };
}

describe('while a cell is being edited', () => {
  test('the read waits, says what to do, and goes on after Enter', async () => {
    const { emulator, sentences, host } = started({}, { giveUpAfter: PATIENCE });
    emulator.editMode.start();
    const reading = host.read();
    await until(() => sentences.length > 0);
    expect(sentences).toEqual([expect.stringContaining('press Enter or Esc')]);
    emulator.editMode.finish();
    expect((await reading).sheets).toHaveLength(2);
    expect(sentences.at(-1)).toBeNull();
  });

  test('the write gives up after the stated time and says so; nothing is written twice afterwards', async () => {
    const { emulator, host } = started();
    const plan = writePlan(await host.read());
    emulator.editMode.start();
    const error = await host.apply(plan).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(HostError);
    expect(error).toMatchObject({ code: 'no-answer', retry: 'by-person', message: expect.stringContaining('Enter or Esc') as string });
    emulator.editMode.finish();
    await turns();
    expect((await host.apply(writePlan(await host.read()))).refused).toEqual([]);
    expect(emulator.workbook.sheets[0]?.tables[0]?.columns).toHaveLength(10);
  });
});

test('an Excel that never answers is given up', async () => {
  const { emulator, sentences, host } = started();
  emulator.fail({ roundTrip: 2, when: 'after', code: 'never' });
  await expect(host.read()).rejects.toMatchObject({ code: 'no-answer' });
  expect(sentences).toEqual([expect.any(String), null]);
});

describe('the undo list', () => {
  test('on the web survives writing and writing again', async () => {
    const { emulator, host } = started({ platform: 'web' });
    new Person(emulator).edit('Notes', 'A2', 'mine');
    for (const ours of [false, true]) await host.apply(writePlan(await host.read(), { ours }));
    expect(emulator.undo.clearedBy).toEqual([]);
    // Values and looks are a step each.
    expect(emulator.undo.steps).toBe(1 + 2 * 2);
  });

  test('on the desktop is emptied once in the life of a workbook: when sheets are added, the ledger is hidden, and merged cells are asked for', async () => {
    const { emulator, host } = started({ platform: 'desktop' });
    const { clearedBy } = emulator.undo;
    const plan = writePlan(await host.read());
    expect(clearedBy).toEqual([]);
    await host.apply(plan);
    expect(new Set(clearedBy)).toEqual(new Set(['WorksheetCollection.add', 'Worksheet.visibility', 'Range.getMergedAreasOrNullObject']));
    const before = clearedBy.length;
    new Person(emulator).edit('Notes', 'A2', 'mine');
    await host.apply(writePlan(await host.read(), { ours: true }));
    expect(clearedBy).toHaveLength(before);
  });

  test('on the desktop is not touched for telling of changes, unless the person wants to be told', async () => {
    const { emulator, host } = started({ platform: 'desktop' });
    expect(host.watchesFreely).toBe(false);
    await excelHost({ live: true }).watch?.({ onChange: () => undefined });
    expect(emulator.undo.clearedBy).toEqual(['WorksheetCollection._RegisterDataChangedEvent', 'WorksheetCollection._RegisterSelectionChangedEvent']);
  });

  test('is emptied by taking sheets out, for which Excel has no other way', async () => {
    const { emulator, host } = started({ platform: 'web' });
    await host.apply(writePlan(await host.read()));
    const plan = planRevert(await host.read());
    if (plan) await host.apply(plan);
    expect(new Set(emulator.undo.clearedBy)).toEqual(new Set(['Worksheet.delete']));
  });
});

test('a write raises no events for other handlers, and suspends calculation and drawing', async () => {
  const { emulator, host } = started();
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(() => Promise.resolve());
    await context.sync();
  });
  const plan = writePlan(await host.read());
  await host.apply(plan);
  expect(emulator.events.raised).toBe(0);
  expect(emulator.switches).toEqual({ events: true, calculationSuspended: 1, screenSuspended: 1 });
  new Person(emulator, 'Remote').edit('Notes', 'A2', 'theirs');
  expect(emulator.events.raised).toBe(1);
  await turns();
});

test('showing a cell brings its sheet to the front, then selects it', async () => {
  const { emulator, host } = started();
  await host.show({ sheet: 'Notes', row: 3, column: 1 });
  expect(emulator.workbook.active.name).toBe('Notes');
  expect(emulator.workbook.selection).toMatchObject({ sheet: { name: 'Notes' }, area: { top: 3, left: 1, bottom: 3, right: 1 } });
  const notes = emulator.workbook.sheets[1];
  if (notes) notes.visibility = 'hidden';
  await expect(host.show({ sheet: 'Notes', row: 0, column: 0 })).rejects.toMatchObject({
    code: 'hidden-sheet',
    message: expect.stringContaining('Unhide') as string,
  });
  await expect(host.show({ sheet: 'Gone', row: 0, column: 0 })).rejects.toMatchObject({ code: 'ItemNotFound' });
});

test('rows hidden by hand get their own values', async () => {
  const { emulator, host } = started();
  const sheet = emulator.workbook.sheets[0];
  for (const row of [3, 4, 8]) if (sheet?.rows[row]) sheet.rows[row].hidden = true;
  const plan = writePlan(await host.read());
  expect((await host.apply(plan)).refused).toEqual([]);
  expect(plan.columns[0]?.rows.map((row) => sheet?.rows[row]?.values[8])).toEqual(plan.columns[0]?.values);
  expect(sheet?.name).toBe(MODULES);
});
