/** Modules under goals that stand flat, in one chain, or in a ring: what a module reaches must not cost more the deeper its goals are. */
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../src/workbook';
import { grownWorkbook, sheet } from './audit-growth';

export type Shape = 'flat' | 'chain' | 'ring';

/** A fifth as many goals as modules. */
export function chainedGoals(modules: number, shape: Shape): WorkbookSnapshot {
  const goals = Math.floor(modules / 5);
  const above = (row: number): string => {
    if (shape === 'flat') return row < 5 ? `P${row}` : `O-${row % 5}`;
    if (row > 0) return `O-${row - 1}`;
    return shape === 'ring' ? `O-${goals - 1}` : 'P0';
  };
  const sheets: SheetSnapshot[] = [
    sheet('Priorities', ['Priority ID', 'Priority', 'Rank', 'Executive'], 5, (row): CellValue[] => [
      `P${row}`,
      `Raise revenue of line ${row} by ${row + 2} %`,
      row + 1,
      `Person ${row}`,
    ]),
    sheet('Objectives', ['Objective ID', 'Objective', 'Level', 'Parent objective', 'Owner', 'Due date'], goals, (row): CellValue[] => [
      `O-${row}`,
      `Raise conversion in area ${row} by ${row % 30} % by December 2026`,
      row === 0 ? 'Company' : 'Unit',
      above(row),
      `Person ${row % 50}`,
      46_300,
    ]),
    sheet('Modules', ['Module ID', 'Module', 'Business unit', 'Owner', 'Objective', 'Start', 'End', 'Cost'], modules, (row): CellValue[] => [
      `M-${row}`,
      `Leading matters ${row} in practice ${row % 97}`,
      `Unit ${row % 40}`,
      `Person ${row % 50}`,
      `O-${row % goals}`,
      46_000,
      46_200,
      1000 + (row % 500),
    ]),
  ];
  return { ...grownWorkbook(1), name: `${modules} modules, goals in a ${shape}`, sheets };
}
