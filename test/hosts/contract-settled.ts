/** Questions that hosts once answered each in its own way, and the one answer. */
import type { CellValue, WritePlan, WorkbookSnapshot } from '../../src/workbook';
import { planRemove } from '../../src/audit/plan/remove-plan';
import { planRevert } from '../../src/audit/plan/revert-plan';
import { MODULES, said } from './contract-workbooks';
import type { Mutation } from './memory-workbook';

interface Afterwards {
  readonly mutations: readonly Mutation[];
  readonly plan: (workbook: WorkbookSnapshot) => WritePlan | null;
}

export interface Settled {
  readonly name: string;
  /** What people do between the audit and the write. */
  readonly meanwhile?: readonly Mutation[];
  /** What they do between the write and its revert or removal, the plan for which is made afterwards; none where nothing is taken back. */
  readonly afterwards?: Afterwards;
  /** `reason place` of every refusal, of the last plan. */
  readonly refused: Readonly<Record<'table' | 'plain', readonly string[]>>;
}

/** Something of ours could not be taken out, and the ledger waits for it. */
const LEDGER_STAYS = 'ledger-stays Plumbline Ledger!A1';

const edit = (row: number, column: number, value: CellValue): Mutation => ({ kind: 'edit', sheet: MODULES, row, column, value });
const gone = (sheet: string): Mutation => ({ kind: 'delete-sheet', sheet });
const revert = (mutations: readonly Mutation[]): Afterwards => ({ mutations, plan: planRevert });
const NONE = { table: [], plain: [] };

export const SETTLED: readonly Settled[] = [
  {
    name: 'the case of a table’s name means nothing',
    meanwhile: [{ kind: 'rename-table', sheet: MODULES, table: 'Modules', name: 'MODULES' }],
    refused: NONE,
  },
  {
    name: 'a table renamed by case alone gives our columns up',
    afterwards: revert([{ kind: 'rename-table', sheet: MODULES, table: 'Modules', name: 'mODULES' }]),
    refused: NONE,
  },
  {
    name: 'the case of a sheet’s name means nothing',
    meanwhile: [{ kind: 'rename-sheet', sheet: MODULES, name: MODULES.toUpperCase() }],
    refused: NONE,
  },
  {
    name: 'a table does not grow over a value of somebody’s, even where it is the one we would write',
    meanwhile: [edit(5, 6, said('alignment-score', '=Delegating', 1) as CellValue)],
    // The second column would have stood beside the first one.
    refused: { table: [`in-use-beside ${MODULES}!G3`, `table-moved ${MODULES}!H3`], plain: [] },
  },
  {
    name: 'our columns stay in a table that got a column to their right, because taking them out would move it',
    afterwards: revert([
      edit(2, 8, 'Remark'),
      { kind: 'resize-table', sheet: MODULES, table: 'Modules', area: { top: 2, left: 1, bottom: 8, right: 8 } },
      edit(4, 8, 'see appendix'),
    ]),
    refused: { table: [`column-inside ${MODULES}!G3`, `column-inside ${MODULES}!H3`, LEDGER_STAYS], plain: [] },
  },
  {
    name: 'a table does not grow into another one',
    meanwhile: [edit(4, 6, 'Rate'), { kind: 'make-table', sheet: MODULES, table: 'Rates', area: { top: 4, left: 6, bottom: 6, right: 6 } }],
    refused: { table: [`table-beside ${MODULES}!G3`, `table-moved ${MODULES}!H3`], plain: [`table-in-way ${MODULES}!G3`, `table-in-way ${MODULES}!H3`] },
  },
  {
    name: 'a value of somebody’s in our column keeps the column in the table',
    afterwards: revert([{ kind: 'resize-table', sheet: MODULES, table: 'Modules', area: { top: 2, left: 1, bottom: 9, right: 7 } }, edit(9, 7, 'mine')]),
    refused: { table: [`column-inside ${MODULES}!G3`, `stranger-in-column ${MODULES}!H10`, LEDGER_STAYS], plain: [] },
  },
  {
    name: 'what stands beside a table, in rows that are none of its own, does not matter',
    meanwhile: [edit(10, 6, 'beside'), edit(1, 6, 'above')],
    refused: NONE,
  },
  {
    name: 'a workbook keeps its last visible sheet',
    afterwards: { mutations: [gone(MODULES), gone("People's notes"), gone('Empty')], plan: (workbook) => planRemove(workbook)?.plan ?? null },
    refused: {
      table: ['last-sheet Plumbline Scorecard!A1', LEDGER_STAYS],
      plain: ['last-sheet Plumbline Scorecard!A1', LEDGER_STAYS],
    },
  },
];
