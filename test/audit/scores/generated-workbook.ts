/** Small workbooks of every state that the parts of a score tell apart: linked, cancelled, over, vacant, departed, junior, late, contradicting. */
import fc from 'fast-check';
import { cellName, type CellValue } from '../../../src/workbook';

export type Grids = Readonly<Record<string, readonly (readonly CellValue[])[]>>;

export const AS_OF = '2026-06-30';

type Pool = readonly CellValue[];
type Columns = readonly (readonly [header: string, pool: Pool | null])[];

const PEOPLE = ['Ana Lind', 'Bo Holm', 'Cy Dahl', 'Di Moen', 'Eli Nord'];
const NAMED: Pool = [null, 'vacant', ...PEOPLE, 'Zoe Unlisted'];
const GOALS: Pool = [null, 'K1', 'K2', 'K3', 'K1; K3', 'K9'];
const DATES: Pool = [null, '2025-03-31', '2026-01-15', '2026-06-01', '2026-12-31', 'after the second cohort'];

/** Columns by sheet; null where each row has a value of its own. */
const SHEETS: Readonly<Record<string, Columns>> = {
  Priorities: [
    ['Priority ID', null],
    ['Priority', null],
    ['Rank', null],
  ],
  Objectives: [
    ['Objective ID', null],
    ['Objective', null],
    ['Parent objective', [null, 'P1', 'P2', 'O1', 'O2']],
    ['Status', ['active', 'active', 'closed']],
  ],
  KPIs: [
    ['KPI ID', null],
    ['KPI', ['Conversion rate', 'Training hours', 'Index of the north', 'Customer complaints']],
    ['Objective ID', [null, 'O1', 'O2']],
    ['Baseline', [null, 15]],
    ['Target', [null, 35]],
    ['Direction', ['up', 'down', null]],
    ['Due', [null, null, '2025-12-31', '2027-12-31']],
  ],
  People: [
    ['Name', null],
    ['Function', ['Sales', 'Human Resources', null]],
    ['Grade', ['VP', 'Manager', 'Specialist', 'Band 7', null]],
    ['Left on', [null, null, '2026-02-28', '2026-12-31']],
  ],
  Modules: [
    ['Module ID', null],
    ['Module', null],
    ['Start', [null, '2025-10-01', '2026-05-01']],
    ['End', [null, '2026-03-31', '2026-12-31']],
    ['KPI served', GOALS],
    ['Owner', NAMED],
    ['Sponsor', NAMED],
    ['Tier', ['unit', 'company-wide']],
    ['Business problem', [null, 'Offers are lost at the last step']],
    ['Expected impact', [null, '+3 points', '-3 points', 'a better feel for price']],
    ['Measure by', DATES],
    ['Last reviewed', DATES],
    ['Cost (EUR)', [null, 1000, 333.33, 0.01]],
    ['Benefit (EUR)', [null, 2500, 12.34, -7]],
  ],
  Links: [
    ['Module ID', ['M1', 'M2', 'M3', null]],
    ['KPI ID', ['K1', 'K2', 'K3', null]],
    ['Share', [null, 0.25, 0.75]],
    ['Status', ['active', 'active', 'cancelled']],
  ],
};
const ROWS: Readonly<Record<string, number>> = { Priorities: 2, Objectives: 2, KPIs: 3, People: 5, Modules: 3, Links: 3 };
/** What the columns without a pool hold. */
const OWN: Readonly<Record<string, readonly CellValue[]>> = {
  'Priority ID': ['P1', 'P2'],
  Priority: ['Grow revenue by 12 %', 'Cut complaints by a third'],
  Rank: [1, 5],
  'Objective ID': ['O1', 'O2'],
  Objective: ['Win 20 contracts by December 2026', 'Reduce complaints by 30 % by December 2026'],
  'KPI ID': ['K1', 'K2', 'K3'],
  Name: PEOPLE,
  'Module ID': ['M1', 'M2', 'M3'],
  Module: ['Talks that count', 'Fair shifts', 'Holding the line'],
};

/** Any column but ids and names may be missing: what is left out must pay nobody. */
export const grids: fc.Arbitrary<Grids> = fc
  .record(Object.fromEntries(Object.entries(SHEETS).map(([sheet, columns]) => [sheet, sheetOf(columns, ROWS[sheet] ?? 0)])))
  .map((sheets) => sheets);

function sheetOf(columns: Columns, rows: number): fc.Arbitrary<(readonly CellValue[])[]> {
  const column = ([header, pool]: Columns[number]): fc.Arbitrary<readonly CellValue[] | null> =>
    pool === null
      ? fc.constant([header, ...(OWN[header] ?? [])])
      : fc
          .tuple(fc.integer({ min: 0, max: 11 }), fc.array(fc.constantFrom(...pool), { minLength: rows, maxLength: rows }))
          .map(([kept, values]) => (kept === 0 ? null : [header, ...values]));
  return fc.tuple(...columns.map(column)).map((drawn) => {
    const kept = drawn.filter((values) => values !== null);
    return Array.from({ length: rows + 1 }, (_, row) => kept.map((values) => values[row] ?? null));
  });
}

export interface Choice {
  readonly value: CellValue;
  /** The workbook with the value in the cell. */
  readonly put: Grids;
}

/** What else could be entered in a cell; nothing for headers and for cells that name their row. */
export function choicesOf(sheets: Grids, sheet: string, cell: string): readonly Choice[] {
  const grid = sheets[sheet] ?? [];
  for (const [row, values] of grid.entries()) {
    const column = values.findIndex((_, place) => cellName(row, place) === cell);
    if (column < 0 || row === 0) continue;
    const pool = SHEETS[sheet]?.find(([header]) => header === grid[0]?.[column])?.[1] ?? [];
    return [...new Set(pool)]
      .filter((value) => value !== null && value !== values[column])
      .map((value) => ({ value, put: { ...sheets, [sheet]: grid.map((line, at) => (at === row ? line.with(column, value) : line)) } }));
  }
  return [];
}
