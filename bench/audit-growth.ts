/** Workbooks of a size: modules, links and KPIs in proportion, so that the growth of the audit can be measured. */
import type { CellValue, RowPattern, SheetSnapshot, WorkbookSnapshot } from '../src/workbook';

/** A plain sheet of so many rows below its headers. */
export function sheet(name: string, headers: readonly string[], count: number, row: (index: number) => CellValue[]): SheetSnapshot {
  const cells: CellValue[][] = [[...headers]];
  for (let index = 0; index < count; index++) cells.push(row(index));
  const pattern: RowPattern = { formats: [], formulas: [] };
  return {
    name,
    visibility: 'visible',
    protected: false,
    rows: cells.map((_, index) => index),
    cells,
    patternOf: cells.map(() => 0),
    patterns: [pattern],
    tables: [],
    merged: [],
    hiddenRows: [],
    filtered: null,
  };
}

/** `size` modules, twice as many links, half as many KPIs, a tenth as many objectives and people. */
export function grownWorkbook(size: number): WorkbookSnapshot {
  const objectives = Math.max(1, Math.floor(size / 10));
  const kpis = Math.max(1, Math.floor(size / 2));
  const people = Math.max(10, Math.floor(size / 10));
  const day = 46_100;
  const verbs = ['Raise', 'Reduce', 'Shorten', 'Increase'];
  const nouns = ['conversion', 'complaints', 'lead time', 'revenue', 'scrap', 'retention'];
  return {
    name: `${size} modules`,
    formats: ['General'],
    date1904: false,
    readOnly: false,
    warnings: [],
    sheets: [
      sheet('Priorities', ['Priority ID', 'Priority', 'Rank', 'Executive', 'KPI'], 5, (row) => [
        `P${row}`,
        `Raise revenue of line ${row} by ${row + 2} %`,
        row + 1,
        `Person ${row}`,
        `K-${row}`,
      ]),
      sheet(
        'Objectives',
        ['Objective ID', 'Objective', 'Level', 'Parent objective', 'Business unit', 'Owner', 'Due date', 'Last reviewed'],
        objectives,
        (row) => [
          `O-${row}`,
          `${verbs[row % 4] ?? ''} ${nouns[row % 6] ?? ''} in area ${row} by ${row % 30} % by December 2026`,
          row < 5 ? 'Company' : 'Unit',
          row < 5 ? `P${row}` : `O-${Math.floor(row / 5)}`,
          `Unit ${row % 40}`,
          `Person ${row % people}`,
          day + 200,
          day - (row % 200),
        ],
      ),
      sheet('KPIs', ['KPI ID', 'KPI', 'Direction', 'Baseline', 'Target', 'Current', 'Owner', 'Objective ID'], kpis, (row) => [
        `K-${row}`,
        `Rate of ${nouns[row % 6] ?? ''} in area ${row}`,
        row % 2 === 0 ? 'up' : 'down',
        10,
        row % 2 === 0 ? 12 : 8,
        10 + (row % 3),
        `Person ${row % people}`,
        `O-${row % objectives}`,
      ]),
      sheet(
        'Modules',
        [
          'Module ID',
          'Module',
          'Competency',
          'Business unit',
          'Owner',
          'Sponsor',
          'KPI served',
          'Start',
          'End',
          'Cost',
          'Last reviewed',
          'Measure by',
          'Business problem',
          'Expected impact',
        ],
        size,
        (row) => [
          `M-${row}`,
          `Leading ${nouns[row % 6] ?? ''} ${row} in practice ${row % 97}`,
          `Competency ${row % 50}`,
          `Unit ${row % 40}`,
          `Person ${row % people}`,
          row % 9 === 0 ? null : `Person ${(row * 7) % people}`,
          row % 11 === 0 ? null : `K-${row % kpis}`,
          day - (row % 300),
          day + (row % 300),
          1000 + (row % 500),
          day - (row % 250),
          day + 320,
          row % 5 === 0 ? null : 'Deals are lost',
          '2 points',
        ],
      ),
      sheet('Links', ['Module ID', 'KPI ID', 'Share of change'], size * 2, (row) => [`M-${row % size}`, `K-${(row * 3) % kpis}`, 0.1]),
      sheet('People', ['Employee ID', 'Name', 'Grade', 'Function', 'Business unit'], people, (row) => [
        `E${row}`,
        `Person ${row}`,
        row % 3 === 0 ? 'VP' : 'Manager',
        row % 4 === 0 ? 'HR' : 'Sales',
        `Unit ${row % 40}`,
      ]),
    ],
  };
}
