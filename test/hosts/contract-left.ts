/** What of ours cannot be taken out: it is named, before and after, and the ledger that knows it stays until it is. */
import { planRemove } from '../../src/audit/plan/remove-plan';
import { planRevert } from '../../src/audit/plan/revert-plan';
import { foreseen, LEDGER_SHEET, readLedger, valueAt, type CellValue, type WorkbookSnapshot, type WritePlan } from '../../src/workbook';
import type { ContractOptions, Open } from './contract';
import { MODULES, modulesPlan, modulesWorkbook, reasonsOf, sheetOf } from './contract-workbooks';
import type { Mutation } from './memory-workbook';

const ELSEWHERE = 'Archive';
const edit = (row: number, column: number, value: CellValue): Mutation & { readonly kind: 'edit' } => ({ kind: 'edit', sheet: MODULES, row, column, value });

const WAYS: readonly (readonly [string, (workbook: WorkbookSnapshot) => WritePlan | null | undefined])[] = [
  ['revert', planRevert],
  ['removal', (workbook) => planRemove(workbook)?.plan],
];

export function leftContract(name: string, open: Open, { cannot = [] }: ContractOptions = {}): void {
  describe(`${name} names what of ours it leaves`, () => {
    describe.each(WAYS)('a %s', (_way, planned) => {
      it('of a column that people moved to another sheet', async () => {
        const { host, mutate, snapshot } = await open(modulesWorkbook('plain'));
        await host.apply(modulesPlan(await host.read(), 1));
        const scores = sheetOf(await snapshot(), MODULES);
        for (const row of scores.rows.filter((each) => each >= 2)) {
          await mutate({ ...edit(row, 4, valueAt(scores, row, 6)), sheet: ELSEWHERE });
          await mutate(edit(row, 6, null));
        }
        const workbook = await host.read();
        const plan = planned(workbook)!;
        expect(reasonsOf(foreseen(plan, workbook).refused)).toEqual([`column-elsewhere ${ELSEWHERE}!E3`]);
        const { refused } = await host.apply(plan);
        expect(reasonsOf(refused)).toEqual([`column-elsewhere ${ELSEWHERE}!E3`]);
        const after = await snapshot();
        expect(valueAt(sheetOf(after, ELSEWHERE), 2, 4)).toBe('Alignment score');
        expect(after.sheets.map(({ name: sheet }) => sheet)).not.toContain(LEDGER_SHEET);
      });

      it('of a column to which people gave another header', async () => {
        const { host, mutate, snapshot } = await open(modulesWorkbook('plain'));
        await host.apply(modulesPlan(await host.read(), 1));
        await mutate(edit(2, 6, 'Score of 2026'));
        const { refused } = await host.apply(planned(await host.read())!);
        expect(reasonsOf(refused)).toEqual([`column-unfound ${MODULES}!G3`]);
        expect(valueAt(sheetOf(await snapshot(), MODULES), 2, 6)).toBe('Score of 2026');
      });

      const grown: readonly Mutation[] = [
        { kind: 'resize-table', sheet: MODULES, table: 'Modules', area: { top: 2, left: 1, bottom: 9, right: 7 } },
        edit(9, 7, 'mine'),
      ];
      (cannot.includes('resize-table') ? it.skip : it)('of a column with a value of somebody’s, until it is gone', async () => {
        const { host, mutate, snapshot } = await open(modulesWorkbook('table'));
        await host.apply(modulesPlan(await host.read(), 1));
        for (const mutation of grown) await mutate(mutation);
        const workbook = await host.read();
        const plan = planned(workbook)!;
        // The column to its left would have to leave from the middle of the table.
        const left = ['column-inside', 'ledger-stays', 'stranger-in-column'];
        const codes = (refused: Parameters<typeof reasonsOf>[0]): string[] => reasonsOf(refused).map((reason) => reason.split(' ')[0] as string);
        expect(codes(foreseen(plan, workbook).refused)).toEqual(left);
        expect(codes((await host.apply(plan)).refused)).toEqual(left);
        const now = await snapshot();
        expect(now.sheets.map(({ name: sheet }) => sheet)).toContain(LEDGER_SHEET);
        expect(readLedger(now)).toMatchObject({ state: 'complete', sheets: [], columns: [{ header: 'Alignment score' }, { header: 'Alignment flags' }] });

        await mutate(edit(9, 7, null));
        expect((await host.apply(planRemove(await host.read())!.plan)).refused).toEqual([]);
        const after = await snapshot();
        expect(after.sheets.map(({ name: sheet }) => sheet)).not.toContain(LEDGER_SHEET);
        expect(sheetOf(after, MODULES).tables[0]?.area.right).toBe(5);
      });
    });
  });
}
