/** What is known to have been ours and cannot be told from people's own any more: it stays when what Plumbline wrote is taken out, and is named. */
import {
  Drawing,
  ourColumns,
  ownSheetNamed,
  refusal,
  rowIndex,
  sheetNamed,
  valueAt,
  whoseSheet,
  why,
  type Address,
  type DrawnSheet,
  type Ledger,
  type OwnedColumn,
  type Refusal,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../workbook';

/** Of what is about to be taken out: the columns as the ledger has them, and the sheets by the names that we gave them. */
export interface Leaving {
  readonly columns: readonly OwnedColumn[];
  readonly sheets: readonly string[];
}

/** More columns are not looked for one by one, and no more places are named. */
const MOST = 20;
/** Lines of a sheet by which it is known without its hidden name. */
const LINES = 4;

export function leftBehind(workbook: WorkbookSnapshot, ledger: Ledger, { columns, sheets }: Leaving): Refusal[] {
  const elsewhere = headersElsewhere(workbook, ledger, columns);
  return [
    ...elsewhere.map(({ at, header }) => refusal(at, why('column-elsewhere', { at, header: { held: header } }))),
    ...unfound(workbook, ledger, columns, new Set(elsewhere.map(({ header }) => header))),
    ...sheets.flatMap((name) => copiesOf(workbook, ledger, name)),
    ...ledger.sheets.filter(({ name }) => sheets.includes(name)).flatMap((drawn) => unmarked(workbook, ledger, drawn)),
  ];
}

interface Elsewhere {
  readonly at: Address;
  readonly header: string;
}

/** Cells of people's sheets with a header of ours, where no column of ours stands. */
function headersElsewhere(workbook: WorkbookSnapshot, ledger: Ledger, columns: readonly OwnedColumn[]): Elsewhere[] {
  const headers = new Set<unknown>(columns.map(({ header }) => header));
  const key = ({ sheet, row, column }: Address): string => `${row}|${column}|${sheet}`;
  const known = new Set(ourColumns(workbook, ledger).map(({ sheet, headerRow, column }) => key({ sheet, row: headerRow, column })));
  const found: Elsewhere[] = [];
  for (const sheet of workbook.sheets) {
    if (headers.size === 0 || whoseSheet(workbook, ledger, sheet) !== 'people') continue;
    sheet.rows.forEach((row, index) =>
      sheet.cells[index]?.forEach((value, column) => {
        const at = { sheet: sheet.name, row, column };
        if (found.length < MOST && typeof value === 'string' && headers.has(value) && !known.has(key(at))) found.push({ at, header: value });
      }),
    );
  }
  return found;
}

/** Columns that are nowhere, though their sheet is there: nobody can tell whether they were deleted or given another header. */
function unfound(workbook: WorkbookSnapshot, ledger: Ledger, columns: readonly OwnedColumn[], named: ReadonlySet<string>): Refusal[] {
  // A write that was cut off may not have come to them; and all are found as a rule.
  if (ledger.state === 'writing' || ourColumns(workbook, ledger).length === ledger.columns.length) return [];
  return columns.slice(0, MOST).flatMap((one) => {
    const sheet = sheetNamed(workbook, one.sheet);
    const at = { sheet: one.sheet, row: one.headerRow, column: one.column };
    const isNowhere = sheet !== undefined && !named.has(one.header) && ourColumns(workbook, { columns: [one] }).length === 0;
    return isNowhere && holdsAnything(sheet, one) ? [refusal(at, why('column-unfound', { at, header: { held: one.header } }))] : [];
  });
}

/** Whether anything stands where the column was written, or further right: a column that is gone leaves nothing, or moves others in. */
function holdsAnything(sheet: SheetSnapshot, { headerRow, column }: OwnedColumn): boolean {
  return (sheet.cells[rowIndex(sheet, headerRow)] ?? []).some((value, at) => at >= column && value !== null && value !== '');
}

function copiesOf(workbook: WorkbookSnapshot, ledger: Ledger, ours: string): Refusal[] {
  const original = ownSheetNamed(workbook, ours);
  const isCopy = (sheet: SheetSnapshot): boolean => sheet.mark === ours && sheet !== original && whoseSheet(workbook, ledger, sheet) === 'named';
  return workbook.sheets
    .filter(isCopy)
    .slice(0, MOST)
    .map(({ name }) => refusal({ sheet: name, row: 0, column: 0 }, why('sheet-copied', { sheet: name, ours })));
}

/** A sheet that has neither our name nor our mark any more, and begins as we drew it. */
function unmarked(workbook: WorkbookSnapshot, ledger: Ledger, { name: ours, cells }: DrawnSheet): Refusal[] {
  if (ownSheetNamed(workbook, ours) !== undefined || cells.rows.length < LINES) return [];
  const drawing = new Drawing(cells, LINES);
  const begins = (sheet: SheetSnapshot): boolean =>
    drawing.lengths.every((length, row) => Array.from({ length }, (_, column) => drawing.holds(row, column, valueAt(sheet, row, column))).every(Boolean));
  const found = workbook.sheets.find((sheet) => whoseSheet(workbook, ledger, sheet) === 'people' && begins(sheet));
  return found === undefined ? [] : [refusal({ sheet: found.name, row: 0, column: 0 }, why('sheet-unmarked', { sheet: found.name, ours }))];
}
