/** What every host promises: one suite, run over each of them, with the in-memory workbook as the reference. */
import { planRemove } from '../../src/audit/plan/remove-plan';
import { planRevert } from '../../src/audit/plan/revert-plan';
import { isFormulaAt, LEDGER_SHEET, readLedger, valueAt, type Applied, type Host, type WorkbookSnapshot, type WritePlan } from '../../src/workbook';
import { codesOf, MODULES, modulesPlan, modulesWorkbook, pictureOf, reasonsOf, sheetOf, strayValues, TRICKY } from './contract-workbooks';
import { SETTLED, type Settled } from './contract-settled';
import { MemoryHost } from './memory-host';
import { MemoryWorkbook, type Mutation } from './memory-workbook';

export interface Opened {
  readonly host: Host;
  /** Does what a person would do meanwhile, behind the host's back. */
  readonly mutate: (mutation: Mutation) => Promise<void>;
  /** The workbook as it stands now. */
  readonly snapshot: () => Promise<WorkbookSnapshot>;
  /** Breaks the connection after this many steps of a write; null mends it. Hosts that write everything at once have none. */
  readonly breakAfter?: (steps: number | null) => void;
}

export interface ContractOptions {
  /** Mutations that cannot be made behind this host's back. */
  readonly cannot?: readonly Mutation['kind'][];
  /** How many steps a broken write is tried with; 40 where none is given. */
  readonly breaks?: readonly number[];
}

export type Open = (workbook: WorkbookSnapshot) => Promise<Opened>;

/** The in-memory workbook, opened. */
export const openMemory: Open = (snapshot) => {
  const workbook = new MemoryWorkbook(snapshot);
  const host = new MemoryHost(workbook);
  return Promise.resolve({
    host,
    mutate: (mutation) => Promise.resolve(workbook.mutate(mutation)),
    snapshot: () => Promise.resolve(workbook.snapshot()),
    breakAfter: (steps) => void (host.stepsLeft = steps),
  });
};

const edit = (row: number, column: number, value: string | null): Mutation => ({ kind: 'edit', sheet: MODULES, row, column, value });

/** Between the audit and the write. Where `alike`, every host refuses the very same cells. */
const MEANWHILE: readonly { readonly name: string; readonly mutations: readonly Mutation[]; readonly alike: boolean; readonly refuses: boolean }[] = [
  { name: 'nothing', mutations: [], alike: true, refuses: false },
  { name: 'a cell that is none of ours changes', mutations: [edit(4, 3, 'Jo Lindqvist')], alike: true, refuses: false },
  { name: 'a module is renamed', mutations: [edit(4, 2, 'Coaching II')], alike: true, refuses: true },
  { name: 'a module’s id is emptied', mutations: [edit(5, 1, null)], alike: true, refuses: true },
  { name: 'somebody fills a cell that ours would take', mutations: [edit(5, 6, 'not ours')], alike: true, refuses: true },
  { name: 'somebody writes a header where ours would go', mutations: [edit(2, 6, 'Score')], alike: true, refuses: true },
  { name: 'the header of the ids changes', mutations: [edit(2, 1, 'Code')], alike: true, refuses: true },
  {
    name: 'the rows are sorted',
    mutations: [{ kind: 'sort', sheet: MODULES, area: { top: 3, left: 1, bottom: 8, right: 5 }, by: 2 }],
    alike: true,
    refuses: true,
  },
  { name: 'a row is put in', mutations: [{ kind: 'insert-row', sheet: MODULES, row: 5 }], alike: false, refuses: true },
  { name: 'a row goes', mutations: [{ kind: 'delete-row', sheet: MODULES, row: 5 }], alike: false, refuses: true },
  { name: 'a row is put in above', mutations: [{ kind: 'insert-row', sheet: MODULES, row: 0 }], alike: false, refuses: true },
  { name: 'a column is put in', mutations: [{ kind: 'insert-column', sheet: MODULES, column: 2 }], alike: false, refuses: true },
  { name: 'the sheet is renamed', mutations: [{ kind: 'rename-sheet', sheet: MODULES, name: 'Courses' }], alike: true, refuses: true },
  { name: 'the sheet goes', mutations: [{ kind: 'delete-sheet', sheet: MODULES }], alike: true, refuses: true },
  { name: 'the sheet is protected', mutations: [{ kind: 'protect', sheet: MODULES }], alike: true, refuses: true },
  {
    name: 'cells are merged where ours would go',
    mutations: [{ kind: 'merge', sheet: MODULES, area: { top: 4, left: 6, bottom: 5, right: 6 } }],
    alike: true,
    refuses: true,
  },
  {
    name: 'a filter hides rows',
    mutations: [{ kind: 'filter', sheet: MODULES, area: { top: 2, left: 1, bottom: 8, right: 5 }, hidden: [4, 6] }],
    alike: false,
    refuses: false,
  },
];

/** Between the write and its revert: what people did stays, what we did goes. */
const AFTERWARDS: readonly { readonly name: string; readonly mutations: readonly Mutation[] }[] = [
  { name: 'nothing', mutations: [] },
  { name: 'a cell that is none of ours changes', mutations: [edit(4, 3, 'Jo Lindqvist')] },
  { name: 'a module is renamed', mutations: [edit(4, 2, 'Coaching II')] },
  { name: 'the rows are sorted', mutations: [{ kind: 'sort', sheet: MODULES, area: { top: 3, left: 1, bottom: 8, right: 7 }, by: 2 }] },
  { name: 'a row is put in', mutations: [{ kind: 'insert-row', sheet: MODULES, row: 5 }] },
  {
    name: 'rows are put in above',
    mutations: [
      { kind: 'insert-row', sheet: MODULES, row: 0 },
      { kind: 'insert-row', sheet: MODULES, row: 0 },
    ],
  },
  { name: 'a row goes', mutations: [{ kind: 'delete-row', sheet: MODULES, row: 8 }] },
  { name: 'a column is put in', mutations: [{ kind: 'insert-column', sheet: MODULES, column: 3 }] },
  { name: 'the sheet is renamed', mutations: [{ kind: 'rename-sheet', sheet: MODULES, name: 'Courses' }] },
];

/** The number formats of our own cells are each host's affair. */
const VALUES = { formats: false };

const KINDS = ['table', 'plain'] as const;

export function hostContract(name: string, open: Open, { cannot = [], breaks = Array.from({ length: 40 }, (_, steps) => steps) }: ContractOptions = {}): void {
  const able = (mutations: readonly Mutation[]): boolean => mutations.every(({ kind }) => !cannot.includes(kind));
  const test = (mutations: readonly Mutation[]) => (able(mutations) ? it : it.skip);

  describe(`${name} keeps the contract of hosts`, () => {
    describe.each(KINDS)('with the modules in a %s', (kind) => {
      const workbook = modulesWorkbook(kind);

      it('reads the same snapshot', async () => {
        const { host } = await open(workbook);
        const read = await host.read();
        // Which cells are merged a host may keep to itself until it writes.
        const merged = read.sheets.every((sheet) => sheet.merged !== null);
        expect(pictureOf(read, { merged })).toEqual(pictureOf(workbook, { merged }));
      });

      for (const { name: what, mutations, alike, refuses } of MEANWHILE) {
        test(mutations)(`while ${what}, writes and refuses as it should`, async () => {
          const [mine, reference] = [await open(workbook), await openMemory(workbook)];
          const outcome = await meanwhile(mine, mutations);
          const expected = await meanwhile(reference, mutations);
          expect(strayValues(outcome.after, [1])).toEqual([]);
          expect(withoutOurs(outcome.after)).toEqual(withoutOurs(outcome.changed));
          expect(outcome.applied.refused.every(({ message }) => /^\p{Lu}.*\.$/u.test(message) || /^'?\p{L}/u.test(message))).toBe(true);
          if (refuses) expect(outcome.applied.refused.length).toBeGreaterThan(0);
          if (!alike) return;
          expect(codesOf(outcome.applied.refused)).toEqual(codesOf(expected.applied.refused));
          expect(pictureOf(outcome.after, VALUES)).toEqual(pictureOf(expected.after, VALUES));
          expect(outcome.applied).toMatchObject({ cellsWritten: expected.applied.cellsWritten, sheetsWritten: expected.applied.sheetsWritten });
        });
      }

      const withoutTables = (mutations: readonly Mutation[]): readonly Mutation[] =>
        kind === 'table' ? mutations : mutations.filter((mutation) => !('table' in mutation) || mutation.kind === 'make-table');

      for (const settled of SETTLED) {
        const meant: Settled = {
          ...settled,
          meanwhile: withoutTables(settled.meanwhile ?? []),
          ...(settled.afterwards && { afterwards: { ...settled.afterwards, mutations: withoutTables(settled.afterwards.mutations) } }),
        };
        test([...(settled.meanwhile ?? []), ...(settled.afterwards?.mutations ?? [])])(`answers as every host: ${settled.name}`, async () => {
          const mine = await lived(await open(workbook), meant);
          const reference = await lived(await openMemory(workbook), meant);
          expect(reasonsOf(mine.applied.refused)).toEqual([...settled.refused[kind]].sort());
          expect(reasonsOf(reference.applied.refused)).toEqual([...settled.refused[kind]].sort());
          expect(mine.applied.refused.map(({ message }) => message).sort()).toEqual(reference.applied.refused.map(({ message }) => message).sort());
          expect(pictureOf(mine.after, VALUES)).toEqual(pictureOf(reference.after, VALUES));
        });
      }

      it('writes twice what it writes once', async () => {
        const { host, snapshot } = await open(workbook);
        const plan = modulesPlan(await host.read(), 1);
        await host.apply(plan);
        const once = pictureOf(await snapshot());
        const again = modulesPlan(await host.read(), 1);
        expect((await host.apply(again)).refused).toEqual([]);
        expect(pictureOf(await snapshot())).toEqual(once);
      });

      it('touches nothing but what is ours', async () => {
        const { host, snapshot } = await open(workbook);
        await host.apply(modulesPlan(await host.read(), 1));
        expect(withoutOurs(await snapshot())).toEqual(withoutOurs(workbook));
      });

      it('writes text as text', async () => {
        const { host, snapshot } = await open(workbook);
        await host.apply(modulesPlan(await host.read(), 1));
        const findings = sheetOf(await snapshot(), 'Plumbline Findings');
        TRICKY.forEach((text, index) => {
          expect(String(valueAt(findings, index + 2, 1)).replaceAll('\r', '\n')).toBe(text.replaceAll('\r', '\n'));
          expect(isFormulaAt(findings, index + 2, 1)).toBe(false);
        });
        expect(isFormulaAt(sheetOf(await snapshot(), 'Plumbline Scorecard'), 1, 1)).toBe(true);
      });

      for (const { name: what, mutations } of AFTERWARDS) {
        test(mutations)(`reverts what it wrote, exactly, when meanwhile ${what}`, async () => {
          const { host, mutate, snapshot } = await open(workbook);
          await host.apply(modulesPlan(await host.read(), 1));
          const untouched = await openMemory(workbook);
          for (const mutation of mutations) {
            await mutate(mutation);
            await untouched.mutate(mutation);
          }
          const applied = await host.apply(planned(planRevert(await host.read())));
          expect(applied.refused).toEqual([]);
          expect(pictureOf(await snapshot(), { without: [] })).toEqual(pictureOf(await untouched.snapshot(), { without: [] }));
          expect(planRevert(await host.read())).toBeNull();
        });

        test(mutations)(`removes everything of two writes when meanwhile ${what}`, async () => {
          const { host, mutate, snapshot } = await open(workbook);
          await host.apply(modulesPlan(await host.read(), 1));
          await host.apply(modulesPlan(await host.read(), 2));
          const untouched = await openMemory(workbook);
          for (const mutation of mutations) {
            await mutate(mutation);
            await untouched.mutate(mutation);
          }
          const removal = planRemove(await host.read());
          expect((await host.apply(planned(removal?.plan ?? null))).refused).toEqual([]);
          expect(pictureOf(await snapshot(), { without: [] })).toEqual(pictureOf(await untouched.snapshot(), { without: [] }));
        });

        test(mutations)(`puts the first write’s values back, each beside its module, when meanwhile ${what}`, async () => {
          const { host, mutate, snapshot } = await open(workbook);
          await host.apply(modulesPlan(await host.read(), 1));
          await host.apply(modulesPlan(await host.read(), 2));
          const before = mutations.length === 0 ? await once(workbook) : null;
          for (const mutation of mutations) await mutate(mutation);
          const { restored } = await host.apply(planned(planRevert(await host.read())));
          const after = await snapshot();
          if (before !== null) expect(pictureOf(after, VALUES)).toEqual(before);
          const renamed = mutations.some((mutation) => mutation.kind === 'edit' && mutation.column === 2);
          expect(strayValues(after, [1])).toHaveLength(renamed ? 2 : 0);
          // The write before has been forgotten by then, but where a file gave back its ledger too; everything can still be removed.
          expect(planRevert(after) !== null).toBe(restored === 'byte by byte');
          expect(planRemove(after)?.plan.columns).toHaveLength(2);
        });
      }

      it('never takes a sheet that somebody else gave one of our names', async () => {
        const taken = await open({
          ...workbook,
          sheets: workbook.sheets.map((sheet) => (sheet.name === 'Archive' ? { ...sheet, name: 'Plumbline Findings', visibility: 'visible' as const } : sheet)),
        });
        const applied = await taken.host.apply(modulesPlan(await taken.host.read(), 1));
        expect(codesOf(applied.refused)).toEqual(['name-taken Plumbline Findings!A1']);
        expect(valueAt(sheetOf(await taken.snapshot(), 'Plumbline Findings'), 0, 0)).toBe('old');
      });

      it('can take back, or finish, a write that was cut off anywhere', async () => {
        const opened = await open(workbook);
        if (opened.breakAfter === undefined) return;
        for (const steps of breaks) {
          for (const then of ['revert', 'write'] as const) {
            const { host, breakAfter, snapshot } = await open(workbook);
            const plan = modulesPlan(await host.read(), 1);
            breakAfter?.(steps);
            const broken = await host.apply(plan).then(
              () => false,
              () => true,
            );
            breakAfter?.(null);
            if (!broken) continue;
            expect({ steps, stray: strayValues(await snapshot(), [1]) }).toEqual({ steps, stray: [] });
            if (then === 'write') {
              expect({ steps, refused: (await host.apply(modulesPlan(await host.read(), 1))).refused }).toEqual({ steps, refused: [] });
              expect({ steps, picture: pictureOf(await snapshot(), VALUES) }).toEqual({ steps, picture: await once(workbook) });
            }
            const now = await host.read();
            // Where the first write was complete and only its answer was lost, the second one's revert gives the first one back.
            const back = then === 'revert' ? planRevert(now) : (planRemove(now)?.plan ?? null);
            if (back !== null) await host.apply(back);
            expect({ steps, picture: pictureOf(await snapshot()) }).toEqual({ steps, picture: pictureOf(workbook) });
          }
        }
      });
    });

    it('leaves a ledger that says the write is complete, in a hidden sheet', async () => {
      const { host, snapshot } = await open(modulesWorkbook('table'));
      await host.apply(modulesPlan(await host.read(), 1));
      const after = await snapshot();
      expect(readLedger(after)).toMatchObject({
        state: 'complete',
        asOf: '2026-06-01',
        columns: [{ header: 'Alignment score' }, { header: 'Alignment flags' }],
      });
      expect(sheetOf(after, LEDGER_SHEET).visibility).not.toBe('visible');
    });
  });
}

function planned(plan: WritePlan | null): WritePlan {
  if (plan === null) throw new Error('There is nothing to take back.');
  return plan;
}

/** What the in-memory workbook shows after one write. */
async function once(workbook: WorkbookSnapshot): Promise<unknown> {
  const { host, snapshot } = await openMemory(workbook);
  await host.apply(modulesPlan(await host.read(), 1));
  return pictureOf(await snapshot(), VALUES);
}

async function meanwhile(
  { host, mutate, snapshot }: Opened,
  mutations: readonly Mutation[],
): Promise<{ applied: Applied; changed: WorkbookSnapshot; after: WorkbookSnapshot }> {
  const plan = modulesPlan(await host.read(), 1);
  for (const mutation of mutations) await mutate(mutation);
  const changed = await snapshot();
  const applied = await host.apply(plan);
  return { applied, changed, after: await snapshot() };
}

/** A host that lives through a settled question; gives what became of the last plan. */
async function lived(
  { host, mutate, snapshot }: Opened,
  { meanwhile: first = [], afterwards }: Settled,
): Promise<{ applied: Applied; after: WorkbookSnapshot }> {
  const plan = modulesPlan(await host.read(), 1);
  for (const mutation of first) await mutate(mutation);
  let applied = await host.apply(plan);
  if (afterwards !== undefined) {
    for (const mutation of afterwards.mutations) await mutate(mutation);
    applied = await host.apply(planned(afterwards.plan(await host.read())));
  }
  return { applied, after: await snapshot() };
}

const OUR_HEADERS = ['Alignment score', 'Alignment flags'];

/** A picture of everything that is not ours: people's sheets without our columns, and tables as wide as they were. */
function withoutOurs(workbook: WorkbookSnapshot): unknown {
  const sheets = workbook.sheets
    .filter(({ name }) => !name.startsWith('Plumbline '))
    .map((sheet) => {
      const mine = new Set<number>();
      let top = -1;
      sheet.cells.forEach((row, index) =>
        row.forEach((value, column) => {
          if (!OUR_HEADERS.includes(String(value))) return;
          mine.add(column);
          top = sheet.rows[index] as number;
        }),
      );
      const cells = sheet.cells.map((row, index) =>
        row.map((value, column) => (mine.has(column) && (sheet.rows[index] as number) >= top && value !== 'not ours' ? null : value)),
      );
      const tables = sheet.tables.map((table) => ({
        ...table,
        area: { ...table.area, right: table.area.right - [...mine].filter((column) => column >= table.area.left && column <= table.area.right).length },
      }));
      return { ...sheet, cells, tables };
    });
  return pictureOf({ ...workbook, sheets });
}
