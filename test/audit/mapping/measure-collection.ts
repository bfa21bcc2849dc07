/** How well mapping understands the labelled collection: what it got wrong, what it missed, and both as shares. */
import { cellName } from '../../../src/workbook';
import { mapWorkbook } from '../../../src/audit/mapping/map-workbook';
import { DEFAULT_SETTINGS } from '../../../src/audit/settings/settings';
import { draw, workbookOfAll, workbooksOf, type LabelledSheet } from './collection/draw';

export interface Difference {
  readonly language: LabelledSheet['language'];
  readonly sheet: string;
  /** The header's cell, or the first one of a table. */
  readonly cell: string;
  readonly header: string;
  readonly said: string;
}

export interface Measured {
  readonly sheets: number;
  /** Answers that agree with a label: a column's field, or a table's kind. */
  readonly right: number;
  /** Answers that no label gives. */
  readonly wrong: readonly Difference[];
  /** Labels that no answer gives. */
  readonly missed: readonly Difference[];
  /** Tables whose rows are not the records drawn. */
  readonly rows: readonly Difference[];
  readonly precision: number;
  readonly recall: number;
}

/** `row:column` of a header with one thing said of it: a field, `period`, or the kind of the table that begins there. */
type Answers = ReadonlyMap<string, { readonly row: number; readonly column: number; readonly says: string }>;

export function measureCollection(collection: readonly LabelledSheet[]): Measured {
  const wrong: Difference[] = [];
  const missed: Difference[] = [];
  const rows: Difference[] = [];
  let right = 0;
  const inItsWorkbook = workbooksOf(collection).flatMap((sheets) => {
    const { tables } = mapWorkbook(workbookOfAll(sheets), DEFAULT_SETTINGS);
    return sheets.map((sheet) => ({ sheet, tables: tables.filter((table) => table.sheet === sheet.name) }));
  });
  for (const { sheet, tables } of inItsWorkbook) {
    const drawn = draw(sheet);
    const expected = answersOf(drawn.labels.map(({ row, column, kind, field }) => ({ row, column, kind, field })));
    const actual = answersOf(
      tables.flatMap(({ kind, headerRow, columns }) =>
        columns.map(({ column, field, how }) => ({
          row: headerRow,
          column,
          kind: field === null && how !== 'period' ? null : kind,
          field: how === 'period' ? 'period' : field,
        })),
      ),
    );
    const difference = ({ row, column, says }: { row: number; column: number; says: string }): Difference => {
      const cell = drawn.grid[row]?.[column];
      const header = typeof cell === 'object' && cell !== null ? cell.value : cell;
      return { language: sheet.language, sheet: sheet.name, cell: cellName(row, column), header: String(header ?? ''), said: says };
    };
    for (const [key, answer] of actual) {
      if (expected.has(key)) right += 1;
      else wrong.push(difference(answer));
    }
    for (const [key, answer] of expected) if (!actual.has(key)) missed.push(difference(answer));
    for (const [headerRow, records] of drawn.records) {
      const read = new Set(tables.filter((table) => table.headerRow === headerRow).flatMap((table) => table.rows));
      const differing = [...records.filter((row) => !read.has(row)), ...[...read].filter((row) => !records.includes(row) && !drawn.continued.has(row))];
      if (read.size > 0 && differing.length > 0)
        rows.push(difference({ row: headerRow, column: 0, says: `rows ${differing.map((row) => row + 1).join(', ')}` }));
    }
  }
  return {
    sheets: collection.length,
    right,
    wrong,
    missed,
    rows,
    precision: share(right, right + wrong.length),
    recall: share(right, right + missed.length),
  };
}

/** The kind of a table counts as one answer, on the leftmost of its columns that means something. */
function answersOf(columns: readonly { row: number; column: number; kind: string | null; field: string | null }[]): Answers {
  const answers = new Map<string, { row: number; column: number; says: string }>();
  for (const { row, column, kind, field } of columns) {
    if (kind === null || field === null) continue;
    answers.set(`${row}:${kind}`, answers.get(`${row}:${kind}`) ?? { row, column, says: `a ${kind} table` });
    answers.set(`${row}:${column}:${field}`, { row, column, says: field });
  }
  return answers;
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

/** One difference on one line: `en · Course plan · C3 “Status”: module.status`. */
export function differenceLine({ language, sheet, cell, header, said }: Difference): string {
  return `${language} · ${sheet} · ${cell} “${header.replaceAll('\n', ' ')}”: ${said}`;
}
