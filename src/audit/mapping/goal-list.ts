/** A list of goals that nobody gave headers: `O1: …` and `KR1: …` below each other, perhaps below a title. */
import type { CellValue, SheetSnapshot } from '../../workbook';
import type { FieldName } from '../fields';
import { readGoalLabel } from '../reading/goal-label';
import type { Block } from './find-blocks';

/** Of the rows from the first label on. */
const MOST = 0.8;
const FEWEST_ROWS = 3;
/** A longer list has headers, or is none of goals. */
const MOST_ROWS = 1000;
/** The first label stands below no more than a title and a line on it. */
const MOST_TITLES = 3;

export interface GoalList {
  readonly block: Block;
  /** What its columns are, by column. */
  readonly fields: ReadonlyMap<number, FieldName>;
}

/** Null for a sheet that holds anything else, or of which no row is an objective and none a key result. */
export function goalList({ rows, cells }: SheetSnapshot): GoalList | null {
  if (rows.length > MOST_ROWS) return null;
  const labels = cells.map((row) => {
    const column = row.findIndex(isFilled);
    const value = row[column];
    const label = typeof value === 'string' ? readGoalLabel(value) : null;
    return label === null ? null : { column, ...label };
  });
  const first = labels.findIndex((label) => label !== null);
  const labelled = labels.filter((label) => label !== null);
  const has = (kind: string): boolean => labelled.some((label) => label.kind === kind);
  if (first < 0 || first > MOST_TITLES || labelled.length < FEWEST_ROWS || labelled.length < (rows.length - first) * MOST) return null;
  if (!has('objective') || !has('keyResult') || !cells.slice(0, first).every((row) => row.filter(isFilled).length <= 1)) return null;
  const own = labelled[0]?.column ?? 0;
  const isApart = labelled.filter(({ goal }) => goal === '').length * 2 > labelled.length;
  const fields = new Map<number, FieldName>(
    isApart
      ? [
          [own, 'objective.id'],
          [own + 1, 'objective.title'],
        ]
      : [[own, 'objective.title']],
  );
  const columns = [...new Set(cells.slice(first).flatMap((row) => row.flatMap((value, column) => (isFilled(value) ? [column] : []))))].sort(
    (one, other) => one - other,
  );
  const headerRow = rows[Math.max(0, first - 1)] as number;
  const title = first === 0 ? '' : String(cells[first - 1]?.find(isFilled) ?? '');
  const [left, right] = [columns[0] as number, columns.at(-1) as number];
  return {
    block: {
      table: null,
      area: { top: headerRow, left, bottom: rows.at(-1) as number, right },
      headerRow,
      columns: columns.map((column) => ({ column, header: column === own ? title : '', group: '' })),
      rows: rows.slice(first),
      title,
    },
    fields,
  };
}

function isFilled(value: CellValue | undefined): boolean {
  return value !== null && value !== undefined && value !== '';
}
