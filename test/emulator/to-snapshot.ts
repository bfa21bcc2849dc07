/** A snapshot straight from the emulated workbook, past all protocol: what a host should have read. */
import { columnLetters } from '../../src/workbook/address';
import { FormulaRoom, FormulaRuns, relativeFormula } from '../../src/workbook/formula-runs';
import { markOfFormula, OWN_SHEET_NAME } from '../../src/workbook/own-sheets';
import type { CellValue, RowPattern, SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';
import { DEFAULT_LOOK, type Look, type Row, type Sheet } from './model/sheet';
import type { Workbook } from './model/workbook';

class Patterns {
  readonly list: RowPattern[] = [];
  readonly #known = new Map<string, number>();

  of(formats: number[], formulas: number[]): number {
    while (formats.length > 0 && formats.at(-1) === 0) formats.pop();
    const key = `${formats.join()}|${formulas.join()}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.#known.set(key, this.list.push({ formats, formulas }) - 1);
    return this.list.length - 1;
  }
}

function cellsOf(row: Row): CellValue[] {
  const last = row.values.findLastIndex((value) => value !== null && value !== undefined && value !== '');
  return Array.from({ length: last + 1 }, (_, column) => row.values[column] ?? null);
}

function snapshotOf(sheet: Sheet, formats: string[], room: FormulaRoom): SheetSnapshot {
  const patterns = new Patterns();
  const rows: number[] = [];
  const cells: CellValue[][] = [];
  const patternOf: number[] = [];
  const hiddenRows: number[] = [];
  const runs = new FormulaRuns(room);
  sheet.rows.forEach((row, at) => {
    if (row?.hidden) hiddenRows.push(at);
    const values = row ? cellsOf(row) : [];
    if (!row || values.length === 0) return;
    rows.push(at);
    cells.push(values);
    const held = values.map((_, column) => {
      const format = row.numberFormats?.get(column) ?? 'General';
      const index = formats.indexOf(format);
      return index >= 0 ? index : formats.push(format) - 1;
    });
    for (const column of values.keys()) {
      const formula = row.formulas?.get(column);
      if (formula !== undefined) runs.add(at, column, relativeFormula(formula, at, column));
    }
    patternOf.push(
      patterns.of(
        held,
        values.flatMap((_, column) => (row.formulas?.has(column) ? [column] : [])),
      ),
    );
  });
  const mark = markOfFormula(sheet.names.find(({ name }) => name === OWN_SHEET_NAME)?.formula ?? '');
  const formulaRuns = runs.finish();
  return {
    name: sheet.name,
    ...(formulaRuns.length === 0 ? {} : { formulaRuns }),
    visibility: sheet.visibility,
    protected: sheet.protected,
    rows,
    cells,
    patternOf,
    patterns: patterns.list,
    tables: sheet.tables.map(({ name, area, headerRow, totalsRow }) => ({ name, area: { ...area }, headerRow, totalsRow })),
    merged: sheet.merged.map((area) => ({ ...area })),
    hiddenRows,
    filtered: sheet.filter ? { ...sheet.filter.area } : null,
    ...(mark === undefined ? {} : { mark }),
  };
}

export function snapshotFrom(workbook: Workbook): WorkbookSnapshot {
  const formats = ['General'];
  const room = new FormulaRoom();
  const sheets = workbook.sheets.map((sheet) => snapshotOf(sheet, formats, room));
  return { name: workbook.name, sheets, formats, date1904: workbook.date1904, readOnly: workbook.readOnly, warnings: [] };
}

/** What makes a look differ from an untouched cell's. */
function ownOf(look: Look): [string, unknown][] {
  return Object.entries(look).filter(([name, value]) => value !== undefined && value !== DEFAULT_LOOK[name as keyof Look]);
}

/** Everything a person could see in the workbook, as lines of text: equal texts, equal workbooks. */
export function pictureOf(workbook: Workbook, options: { readonly looks: boolean } = { looks: true }): string {
  const lines: string[] = [];
  for (const sheet of workbook.sheets) {
    lines.push(`# ${sheet.name} ${sheet.visibility} ${sheet.protected ? 'protected' : ''}`);
    for (const { name, area, columns, headerRow, totalsRow } of sheet.tables)
      lines.push(`table ${name} ${JSON.stringify(area)} ${headerRow} ${totalsRow} ${columns.map((column) => column.name).join('|')}`);
    if (options.looks) {
      lines.push(`filter ${JSON.stringify(sheet.filter ?? null)} frozen ${JSON.stringify(sheet.frozen)} lists ${JSON.stringify(sheet.validations)}`);
      for (const chart of sheet.charts) lines.push(`chart ${JSON.stringify(chart)}`);
      for (const { name, formula, visible } of sheet.names) lines.push(`name ${name} ${formula} ${visible}`);
      for (const [column, width] of sheet.columnWidths) lines.push(`width ${columnLetters(column)} ${width}`);
    }
    lines.push(`merged ${JSON.stringify(sheet.merged)}`);
    sheet.rows.forEach((row, at) => {
      row?.values.forEach((value, column) => {
        if (value !== null && value !== undefined) lines.push(`${columnLetters(column)}${at + 1} ${JSON.stringify(value)} ${row.formulas?.get(column) ?? ''}`);
      });
      if (row?.hidden) lines.push(`row ${at + 1} hidden`);
      if (options.looks) {
        for (const [column, link] of row?.links ?? []) lines.push(`${columnLetters(column)}${at + 1} link ${JSON.stringify(link)}`);
        for (const [column, format] of row?.numberFormats ?? []) lines.push(`${columnLetters(column)}${at + 1} format ${format}`);
        for (const [column, look] of row?.looks ?? [])
          if (ownOf(look).length > 0) lines.push(`${columnLetters(column)}${at + 1} look ${JSON.stringify(ownOf(look))}`);
      }
    });
  }
  return lines.sort().join('\n');
}
