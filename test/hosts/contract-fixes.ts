/** What every host promises of a person's own edits: one cell or one header, taken back exactly, left alone by a removal. */
import { addColumnPlan, fixPlan, type Where } from '../../src/audit/plan/fix-plan';
import { planRemove } from '../../src/audit/plan/remove-plan';
import { planRevert } from '../../src/audit/plan/revert-plan';
import { parseIso, type Day } from '../../src/audit/reading/days';
import { briefingPlan } from '../../src/audit/template/start-sheets';
import { DEFAULT_SETTINGS } from '../../src/audit/settings/settings';
import { mapWorkbook } from '../../src/audit/mapping/map-workbook';
import { isFormulaAt, readLedger, valueAt, type WorkbookSnapshot, type WritePlan } from '../../src/workbook';
import { codesOf, MODULES, modulesPlan, modulesWorkbook, pictureOf, sheetOf } from './contract-workbooks';
import { snapshotOf, type Drawn } from '../support/sheet';
import { openMemory, type Open, type Opened } from './contract';
import type { Mutation } from './memory-workbook';

const SPONSOR = { sheet: MODULES, row: 5, column: 3 };
const COST_FORMULA = { sheet: MODULES, row: 4, column: 4 };

const where = (workbook: WorkbookSnapshot): Where => ({ workbook, mapping: mapWorkbook(workbook, DEFAULT_SETTINGS), asOf: '2026-06-01' });
const edit = (row: number, column: number, value: string | null): Mutation => ({ kind: 'edit', sheet: MODULES, row, column, value });

/** A name where none stood. */
function namePerson(workbook: WorkbookSnapshot): WritePlan {
  return planned(fixPlan({ at: SPONSOR, before: null }, 'Jo Lindqvist', where(workbook)));
}

function addColumn(workbook: WorkbookSnapshot): WritePlan {
  return planned(addColumnPlan({ field: 'module.kpi', header: 'KPI served', sheet: MODULES }, where(workbook)));
}

/** Right beside the list, as wide as it was read. */
function addedAt(workbook: WorkbookSnapshot): number {
  return addColumn(workbook).columns[0]?.column ?? -1;
}

function planned(plan: WritePlan | null): WritePlan {
  if (plan === null) throw new Error('There is no plan.');
  return plan;
}

const MEANWHILE: readonly { readonly name: string; readonly mutations: readonly Mutation[]; readonly code: string }[] = [
  { name: 'the cell was filled', mutations: [edit(5, 3, 'Somebody')], code: 'not-empty' },
  { name: 'its row is another one', mutations: [edit(5, 1, 'M-9')], code: 'changed' },
  { name: 'the sheet is protected', mutations: [{ kind: 'protect', sheet: MODULES }], code: 'protected' },
  {
    name: 'the cell is merged into the one above',
    mutations: [{ kind: 'merge', sheet: MODULES, area: { top: 4, left: 3, bottom: 5, right: 3 } }],
    code: 'merged',
  },
  { name: 'the sheet has gone', mutations: [{ kind: 'delete-sheet', sheet: MODULES }], code: 'sheet-gone' },
];

const addedMeanwhile = (column: number): typeof MEANWHILE => [
  { name: 'somebody wrote a header there', mutations: [edit(2, column, 'Room')], code: 'not-empty' },
  { name: 'the sheet is protected', mutations: [{ kind: 'protect', sheet: MODULES }], code: 'protected' },
];

const VALUES = { formats: false };

export function fixContract(
  name: string,
  open: Open,
  cannot: readonly Mutation['kind'][] = [],
  breaks: readonly number[] = Array.from({ length: 12 }, (_, steps) => steps),
): void {
  const test = (mutations: readonly Mutation[]) => (mutations.some(({ kind }) => cannot.includes(kind)) ? it.skip : it);

  describe.each(['table', 'plain'] as const)(`${name} makes people’s own edits, with the modules in a %s`, (kind) => {
    const workbook = modulesWorkbook(kind);

    it.each([
      ['a cell', namePerson, SPONSOR.row, SPONSOR.column, 'Jo Lindqvist'],
      ['a header', addColumn, 2, addedAt(workbook), 'KPI served'],
    ] as const)('writes %s and nothing else, remembers it, and takes it back exactly', async (_, planOf, row, column, value) => {
      const { host, snapshot } = await open(workbook);
      const applied = await host.apply(planOf(await host.read()));
      expect(applied).toMatchObject({ cellsWritten: 1, sheetsWritten: [], refused: [] });
      const after = await snapshot();
      expect(valueAt(sheetOf(after, MODULES), row, column)).toBe(value);
      expect(pictureOf(after, VALUES)).toEqual(pictureOf(await byHand(workbook, planOf), VALUES));
      expect(readLedger(after)).toMatchObject({ state: 'complete', columns: [], fixes: [{ sheet: MODULES, row, column, before: null, after: value }] });
      expect((await host.apply(planned(planRevert(await host.read())))).refused).toEqual([]);
      expect(pictureOf(await snapshot(), { without: [] })).toEqual(pictureOf(workbook, { without: [] }));
      expect(readLedger(await snapshot())).toBeNull();
    });

    for (const [planOf, cases] of [
      [namePerson, MEANWHILE],
      [addColumn, addedMeanwhile(addedAt(workbook))],
    ] as const)
      for (const { name: what, mutations, code } of cases)
        test(mutations)(`refuses by name, and changes nothing, where ${what}`, async () => {
          const { host, mutate, snapshot } = await open(workbook);
          const plan = planOf(await host.read());
          for (const mutation of mutations) await mutate(mutation);
          const before = pictureOf(await snapshot());
          const { refused, cellsWritten } = await host.apply(plan);
          expect([cellsWritten, codesOf(refused).map((one) => one.split(' ')[0])]).toEqual([0, [code]]);
          expect(pictureOf(await snapshot())).toEqual(before);
        });

    it('never writes over a formula', async () => {
      const { host, snapshot } = await open(workbook);
      const at = where(await host.read());
      expect(fixPlan({ at: COST_FORMULA, before: 4500 }, 4000, at)).toBeNull();
      const sponsor = namePerson(at.workbook);
      const cost = { column: COST_FORMULA.column, header: 'Cost', headerBefore: 'Cost', rows: [COST_FORMULA.row], values: [4000], before: [4500], guards: [] };
      const { refused } = await host.apply({ ...sponsor, columns: sponsor.columns.map((one) => ({ ...one, ...cost })) });
      expect(refused.map(({ code }) => code)).toEqual(['formula']);
      expect(isFormulaAt(sheetOf(await snapshot(), MODULES), COST_FORMULA.row, COST_FORMULA.column)).toBe(true);
    });

    it('leaves what somebody made of the cell since, when the fix is taken back', async () => {
      const { host, mutate, snapshot } = await open(workbook);
      await host.apply(namePerson(await host.read()));
      await mutate(edit(SPONSOR.row, SPONSOR.column, 'Ines Weber'));
      const { refused } = await host.apply(planned(planRevert(await host.read())));
      expect(refused.map(({ code }) => code)).toEqual(['changed']);
      expect(valueAt(sheetOf(await snapshot(), MODULES), SPONSOR.row, SPONSOR.column)).toBe('Ines Weber');
    });

    it('finds the cell again in rows that were sorted', async () => {
      const { host, mutate, snapshot } = await open(workbook);
      await host.apply(namePerson(await host.read()));
      const sort: Mutation = { kind: 'sort', sheet: MODULES, area: { top: 3, left: 1, bottom: 8, right: 5 }, by: 2 };
      if (cannot.includes('sort')) return;
      await mutate(sort);
      const untouched = await openMemory(workbook);
      await untouched.mutate(sort);
      expect((await host.apply(planned(planRevert(await host.read())))).refused).toEqual([]);
      expect(pictureOf(await snapshot(), VALUES)).toEqual(pictureOf(await untouched.snapshot(), VALUES));
    });

    it('keeps a column that people have filled since', async () => {
      const { host, mutate, snapshot } = await open(workbook);
      await host.apply(addColumn(await host.read()));
      await mutate(edit(4, addedAt(workbook), 'KPI-07'));
      const { refused } = await host.apply(planned(planRevert(await host.read())));
      expect(refused.map(({ message }) => message).join()).toContain('KPI-07');
      const sheet = sheetOf(await snapshot(), MODULES);
      expect([valueAt(sheet, 2, addedAt(workbook)), valueAt(sheet, 4, addedAt(workbook))]).toEqual(['KPI served', 'KPI-07']);
    });

    it('takes back the last of two fixes, and a removal leaves the other and says so', async () => {
      const { host, snapshot } = await open(workbook);
      await host.apply(namePerson(await host.read()));
      await host.apply(modulesPlan(await host.read(), 1));
      await host.apply(addColumn(await host.read()));
      expect(readLedger(await host.read())?.fixes).toHaveLength(2);
      await host.apply(planned(planRevert(await host.read())));
      const removal = planRemove(await host.read());
      expect(removal?.fixes).toMatchObject([{ ...SPONSOR, after: 'Jo Lindqvist' }]);
      expect((await host.apply(planned(removal?.plan ?? null))).refused).toEqual([]);
      expect(pictureOf(await snapshot(), VALUES)).toEqual(pictureOf(await byHand(workbook, namePerson), VALUES));
    });

    it('can take back, or finish, a fix that was cut off anywhere', async () => {
      if ((await open(workbook)).breakAfter === undefined) return;
      for (const steps of breaks)
        for (const planOf of [namePerson, addColumn]) {
          const opened = await open(workbook);
          if (!(await isBroken(opened, planOf, steps))) continue;
          const { host, snapshot } = opened;
          const back = planRevert(await host.read());
          if (back !== null) await host.apply(back);
          expect({ steps, picture: pictureOf(await snapshot()) }).toEqual({ steps, picture: pictureOf(workbook) });
          await host.apply(planOf(await host.read()));
          expect({ steps, picture: pictureOf(await snapshot(), VALUES) }).toEqual({ steps, picture: pictureOf(await byHand(workbook, planOf), VALUES) });
        }
    });
  });
}

async function isBroken({ host, breakAfter }: Opened, planOf: (workbook: WorkbookSnapshot) => WritePlan, steps: number): Promise<boolean> {
  const plan = planOf(await host.read());
  breakAfter?.(steps);
  try {
    await host.apply(plan);
    return false;
  } catch {
    // What it was cut off with is each host's affair.
    return true;
  } finally {
    breakAfter?.(null);
  }
}

/** The workbook as it is when somebody makes the edit by hand. */
async function byHand(workbook: WorkbookSnapshot, planOf: (workbook: WorkbookSnapshot) => WritePlan): Promise<WorkbookSnapshot> {
  const { mutate, snapshot } = await openMemory(workbook);
  for (const { sheet, table, column, headerRow, header, headerBefore, rows, values } of planOf(workbook).columns) {
    if (header !== headerBefore) await mutate({ kind: 'edit', sheet, row: headerRow, column, value: header });
    for (const [index, row] of rows.entries()) await mutate({ kind: 'edit', sheet, row, column, value: values[index] as string });
    const area = workbook.sheets.flatMap(({ tables }) => tables).find(({ name }) => name === table)?.area;
    if (table !== null && area !== undefined && column > area.right) await mutate({ kind: 'resize-table', sheet, table, area: { ...area, right: column } });
  }
  return snapshot();
}

/** A number where cells are formatted as text. */
export function textCellContract(name: string, open: Open): void {
  it(`${name} stores a number as a number, also in a cell that is formatted as text`, async () => {
    const costs: readonly Drawn[] = ['Cost', { value: '9,000', format: '@' }, 12_000, 7_500];
    const rows = costs.map((cost, row) => [row === 0 ? 'Module ID' : `M-${row}`, row === 0 ? 'Module' : `Coaching ${row}`, cost]);
    const { host, snapshot } = await open(snapshotOf({ Modules: rows }));
    const at = { sheet: 'Modules', row: 1, column: 2 };
    expect((await host.apply(planned(fixPlan({ at, before: '9,000' }, 9000, where(await host.read()))))).refused).toEqual([]);
    expect(valueAt(sheetOf(await snapshot(), 'Modules'), 1, 2)).toBe(9000);
    expect((await host.apply(planned(planRevert(await host.read())))).refused).toEqual([]);
    expect(valueAt(sheetOf(await snapshot(), 'Modules'), 1, 2)).toBe('9,000');
  });
}

/** Sheets to start with are people's own: nothing of ours remembers or marks them. */
export function startContract(name: string, open: Open): void {
  describe(`${name} adds sheets to start with`, () => {
    const day = parseIso('2026-06-01') as Day;
    const answers = { outcomes: [{ outcome: '=Grow in the north', owner: 'Ines Weber', measure: '' }], namedBy: 'CFO', day };

    it('which are read as tables, are nobody’s but the person’s, and stay when everything of ours goes', async () => {
      const { host, snapshot } = await open(modulesWorkbook('plain'));
      const applied = await host.apply(briefingPlan(answers, await host.read()));
      expect(applied).toMatchObject({ sheetsWritten: ['Priorities', 'Briefings'], refused: [] });
      const after = await snapshot();
      expect([readLedger(after), after.sheets.flatMap(({ mark }) => mark ?? [])]).toEqual([null, []]);
      expect(isFormulaAt(sheetOf(after, 'Priorities'), 1, 1)).toBe(false);
      expect(valueAt(sheetOf(after, 'Priorities'), 1, 1)).toBe('=Grow in the north');
      expect(mapWorkbook(after, DEFAULT_SETTINGS).tables.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['priority', 'briefing']));
      await host.apply(modulesPlan(await host.read(), 1));
      await host.apply(planned(planRemove(await host.read())?.plan ?? null));
      expect(sheetOf(await snapshot(), 'Priorities').rows).toHaveLength(2);
    });

    it('never over a sheet of that name', async () => {
      const { host, mutate, snapshot } = await open(modulesWorkbook('plain'));
      const plan = briefingPlan(answers, await host.read());
      await mutate({ kind: 'rename-sheet', sheet: 'Archive', name: 'Priorities' });
      expect(codesOf((await host.apply(plan)).refused)).toEqual(['name-taken Priorities!A1']);
      expect(valueAt(sheetOf(await snapshot(), 'Priorities'), 0, 0)).toBe('old');
      expect(briefingPlan(answers, await host.read()).sheets[0]?.name).toBe('Priorities (2)');
    });
  });
}
