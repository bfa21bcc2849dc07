/** Excel's list of the cells that it calculates, kept true when formulas of ours go: all other entries stay. */
import { cellName, isFormulaAt, type SheetEdit, type WorkbookSnapshot } from '../../workbook';
import type { PackageEdit } from './package-edit';
import { entryOf } from './workbook-package';
import type { FileColumn } from './file-column';
import type { XmlElement } from './xml-part';

/** A longer list is dropped as a whole, as Excel makes it again by itself. */
const LONGEST = 32 * 1024 * 1024;

/** Takes out the entries of formulas that a write replaces. @throws HostError */
export async function leaveCalcChain(
  edit: PackageEdit,
  columns: readonly FileColumn[],
  sheets: readonly SheetEdit[],
  snapshot: WorkbookSnapshot,
): Promise<void> {
  const chain = edit.source.relationships.find(({ kind, external }) => kind === 'calcChain' && !external);
  if (!chain || !edit.has(chain.target)) return;
  const { wholeSheets, cells } = goneFormulas(edit, columns, sheets, snapshot);
  if (wholeSheets.size + cells.size === 0) return;
  if ((await edit.source.archive.read(chain.target)).length > LONGEST) return edit.dropCalcChain();
  const part = await edit.tree(chain.target);
  let sheet = '';
  let stated = '';
  const kept: XmlElement[] = [];
  for (const entry of part.root.children) {
    // An entry without a sheet is on that of the one before.
    sheet = entry.attributes.get('i') ?? sheet;
    if (wholeSheets.has(sheet) || cells.has(`${sheet}!${entry.attributes.get('r') ?? ''}`)) {
      part.remove(entry);
      continue;
    }
    if (sheet !== stated && !entry.attributes.has('i')) part.set(entry, 'i', sheet);
    stated = sheet;
    kept.push(entry);
  }
  if (kept.length === 0) await edit.dropCalcChain();
}

/** By their sheets' ids: sheets of ours that had formulas, and cells of our columns that held one. */
function goneFormulas({ source }: PackageEdit, columns: readonly FileColumn[], sheets: readonly SheetEdit[], snapshot: WorkbookSnapshot) {
  const wholeSheets = new Set<string>();
  for (const { name } of sheets) {
    const id = entryOf(source, snapshot, name)?.element.attributes.get('sheetId');
    if (id !== undefined) wholeSheets.add(id);
  }
  const cells = new Set<string>();
  for (const { edit, sheet, detail, accepted } of columns) {
    const id = detail.entry.element.attributes.get('sheetId') ?? '';
    for (const index of accepted) {
      const row = edit.rows[index] as number;
      if (isFormulaAt(sheet, row, edit.column)) cells.add(`${id}!${cellName(row, edit.column)}`);
    }
  }
  return { wholeSheets, cells };
}
