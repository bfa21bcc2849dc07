/** Whether a write changes what formulas of people give: only then must the file ask to be calculated. */
import { LAST_COLUMN, LAST_ROW, type Area, type SheetEdit } from '../../workbook';
import { FormulaReferences, type Changed } from './formula-references';
import type { WorkbookReading } from './read-workbook';
import { sheetFormulas } from './sheet-formulas';
import type { WorkbookPackage } from './workbook-package';
import type { FileColumn } from './file-column';
import { childrenOf } from './xml-part';

const WHOLE: Area = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

/** @throws HostError where a part turns out to be damaged. */
export async function formulasRead(
  source: WorkbookPackage,
  { snapshot }: WorkbookReading,
  columns: readonly FileColumn[],
  sheets: readonly SheetEdit[],
): Promise<boolean> {
  const ours = new Set(sheets.map(({ name }) => name.toLowerCase()));
  const asking = snapshot.sheets.filter(({ name, patterns }) => !ours.has(name.toLowerCase()) && patterns.some(({ formulas }) => formulas.length > 0));
  if (asking.length === 0) return false;
  const references = new FormulaReferences(changedBy(columns, sheets), namesOf(source));
  for (const { name } of asking) {
    const path = source.sheets.find((entry) => entry.name === name)?.path;
    if (path === undefined) continue;
    const bytes = await source.archive.read(path);
    const reads = source.readingPart(path, () => {
      for (const { text, further } of sheetFormulas(bytes)) if (references.reads(text, name, further)) return true;
      return false;
    });
    if (reads) return true;
  }
  return false;
}

function changedBy(columns: readonly FileColumn[], sheets: readonly SheetEdit[]): Changed {
  const areas = new Map<string, Area[]>(sheets.map(({ name }) => [name.toLowerCase(), [WHOLE]]));
  for (const { edit, table } of columns) {
    const name = edit.sheet.toLowerCase();
    const bottom = Math.max(edit.headerRow, edit.rows.at(-1) ?? 0, table?.area.bottom ?? 0);
    areas.set(name, [...(areas.get(name) ?? []), { top: edit.headerRow, left: edit.column, bottom, right: edit.column }]);
  }
  return { areas, tables: new Set(columns.flatMap(({ table, change }) => (table && change !== 'none' ? [table.name.toLowerCase()] : []))) };
}

function namesOf({ workbook }: WorkbookPackage): ReadonlyMap<string, string> {
  const names = childrenOf(workbook.child('definedNames'), 'definedName');
  return new Map(names.map(({ attributes, text }) => [(attributes.get('name') ?? '').toLowerCase(), text]));
}
