/** The public workbooks, and one plan that fits all of them: two columns on every sheet, and a sheet of our own. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { usedArea, type WorkbookSnapshot, type WritePlan } from '../../../src/workbook';
import { dataFile } from '../../support/available';
import { columnOf, planOf, sheetEdit } from './plans';

const FOLDERS = [['workbooks', 'poi'], ['workbooks', 'features'], ['workbooks', 'messytables'], ['gsa'], ['nyc']];

/** Paths of all of them. */
export function collection(): string[] {
  return FOLDERS.flatMap((folder) => {
    const path = dataFile(...folder);
    return existsSync(path)
      ? readdirSync(path)
          .filter((name) => /\.xls[xm]$/.test(name))
          .map((name) => join(path, name))
      : [];
  });
}

/** Rows beyond these add nothing but time. */
const MOST_ROWS = 120;

export function fullPlan(workbook: WorkbookSnapshot): WritePlan {
  const columns = workbook.sheets.flatMap((sheet) => {
    const table = sheet.tables.find(({ headerRow }) => headerRow);
    const area = table?.area ?? usedArea(sheet);
    if (!area) return [];
    const bottom = area.bottom - (table?.totalsRow === true ? 1 : 0);
    const rows = Array.from({ length: Math.min(MOST_ROWS, bottom - area.top) }, (_, index) => area.top + 1 + index);
    return [1, 2].map((away) =>
      columnOf(
        workbook,
        sheet.name,
        rows.map((row) => (away === 1 ? row / 7 : `=row & <${row}>`)),
        {
          away,
          rows,
          table: table?.name ?? null,
          column: area.right + away,
          headerRow: area.top,
          header: `Alignment ${away}`,
          style: away === 1 ? 'score' : 'text',
        },
      ),
    );
  });
  const own = sheetEdit(
    [
      ['Severity', 'Where'],
      ['High', 'A1'],
    ],
    {
      styles: [{ area: { top: 0, left: 0, bottom: 0, right: 1 }, style: 'header' }],
      links: [{ row: 1, column: 1, to: { sheet: workbook.sheets[0]?.name ?? '', row: 0, column: 0 } }],
      filter: { top: 0, left: 0, bottom: 1, right: 1 },
      frozenRows: 1,
      widths: [10, 20],
    },
  );
  return planOf({ columns, sheets: [own] });
}
