/** What people entered into an earlier audited copy, and the statuses in it, as if they stood in the workbook that is audited anew. */
import { sheetNamed, type CellValue, type SheetSnapshot, type WorkbookSnapshot } from '../../workbook';
import { FINDING_ENTRIES, FINDING_ID_HEADER, FINDINGS_SHEET, SCORECARD_SHEET } from '../state/own-sheets';

type Row = ReadonlyMap<string, CellValue>;

/** The workbook with the copy's Scorecard and Findings; what only its own Findings sheet holds is added to them. */
export function carriedOver(workbook: WorkbookSnapshot, copy: WorkbookSnapshot): WorkbookSnapshot {
  const scored = sheetNamed(copy, SCORECARD_SHEET);
  const before = scored === undefined ? workbook : withSheet(workbook, bare(SCORECARD_SHEET, scored.cells));
  const former = sheetNamed(copy, FINDINGS_SHEET);
  if (former === undefined) return before;
  const own = sheetNamed(workbook, FINDINGS_SHEET);
  const rows = rowsById(own);
  for (const [id, row] of rowsById(former)) rows.set(id, joined(row, rows.get(id)));
  return withSheet(before, drawn([...rows.values()]));
}

/** The workbook with a sheet in the place of the one of its name. */
function withSheet(workbook: WorkbookSnapshot, sheet: SheetSnapshot): WorkbookSnapshot {
  const own = sheetNamed(workbook, sheet.name);
  return { ...workbook, sheets: [...workbook.sheets.filter((one) => one !== own), sheet] };
}

/** The copy's row is the later one; entries that only the workbook has are kept. */
function joined(row: Row, own: Row | undefined): Row {
  if (own === undefined || FINDING_ENTRIES.some((title) => isEntry(row.get(title)))) return row;
  return new Map([...row, ...FINDING_ENTRIES.map((title): [string, CellValue] => [title, own.get(title) ?? null])]);
}

function isEntry(value: CellValue | undefined): boolean {
  return value !== undefined && value !== null && value !== '';
}

function rowsById(sheet: SheetSnapshot | undefined): Map<string, Row> {
  const rows = new Map<string, Row>();
  const header = sheet?.cells.findIndex((row) => row.includes(FINDING_ID_HEADER)) ?? -1;
  if (sheet === undefined || header < 0) return rows;
  const titles = (sheet.cells[header] ?? []).map(String);
  for (const cells of sheet.cells.slice(header + 1)) {
    const row: Row = new Map(titles.map((title, column) => [title, cells[column] ?? null]));
    const id = row.get(FINDING_ID_HEADER);
    if (typeof id === 'string' && id !== '') rows.set(id, row);
  }
  return rows;
}

/** A Findings sheet of these rows. */
function drawn(rows: readonly Row[]): SheetSnapshot {
  const titles = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  const cells = [titles, ...rows.map((row) => titles.map((title) => row.get(title) ?? null))];
  return bare(FINDINGS_SHEET, cells);
}

/** A sheet of these cells; nobody looks at it but the audit, so nothing is formatted. */
function bare(name: string, cells: SheetSnapshot['cells']): SheetSnapshot {
  return {
    name,
    visibility: 'visible',
    protected: false,
    rows: cells.map((_, row) => row),
    cells,
    patternOf: cells.map(() => 0),
    patterns: [{ formats: [], formulas: [] }],
    tables: [],
    merged: [],
    hiddenRows: [],
    filtered: null,
  };
}
