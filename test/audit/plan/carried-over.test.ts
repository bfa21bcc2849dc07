/** What a new copy takes over from the one before. */
import { carriedOver } from '../../../src/audit/plan/carried-over';
import type { CellValue, WorkbookSnapshot } from '../../../src/workbook';
import { snapshotOf } from '../../support/sheet';

const HEAD = ['Severity', 'Action owner', 'Due', 'Comment', 'Status', 'Finding id'];
const findings = (...rows: CellValue[][]): Record<string, CellValue[][]> => ({ 'Plumbline Findings': [['Findings'], [], HEAD, ...rows] });
const cellsOf = (workbook: WorkbookSnapshot, name: string): unknown => workbook.sheets.find((sheet) => sheet.name === name)?.cells;

it('is the copy’s Findings and Scorecard, and what only the workbook’s own Findings hold', () => {
  const book = snapshotOf({
    KPIs: [['KPI']],
    'Plumbline Scorecard': [['old']],
    ...findings(['High', 'Ida', null, null, 'New', 'a'], ['High', 'Ida', null, null, 'New', 'b'], ['High', null, null, 'mine', 'New', 'c']),
  });
  const copy = snapshotOf({
    KPIs: [['another']],
    'Plumbline Scorecard': [['new']],
    ...findings(['High', 'Sam', 46000, null, 'Open', 'a'], ['High', null, null, null, 'Resolved', 'b'], ['Low', null, null, null, 'New', 'd']),
  });
  const carried = carriedOver(book, copy);
  expect(carried.sheets.map(({ name }) => name).sort()).toEqual(['KPIs', 'Plumbline Findings', 'Plumbline Scorecard']);
  expect(cellsOf(carried, 'KPIs')).toEqual([['KPI']]);
  expect(cellsOf(carried, 'Plumbline Scorecard')).toEqual([['new']]);
  expect(cellsOf(carried, 'Plumbline Findings')).toEqual([
    HEAD,
    ['High', 'Sam', 46000, null, 'Open', 'a'],
    ['High', 'Ida', null, null, 'Resolved', 'b'],
    ['High', null, null, 'mine', 'New', 'c'],
    ['Low', null, null, null, 'New', 'd'],
  ]);
});

it('is the workbook itself where the copy holds nothing of ours', () => {
  const book = snapshotOf({ KPIs: [['KPI']] });
  expect(carriedOver(book, snapshotOf({ KPIs: [['KPI']] }))).toBe(book);
});
