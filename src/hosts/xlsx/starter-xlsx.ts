/** New workbooks of our own making, with what findings need not: Excel tables, notes on headers, pick-lists from ranges, checks on dates. */
import { areaName, columnLetters, type Note, type StarterSheet } from '../../workbook';
import { blankXlsx } from './blank-xlsx';
import { CellStyles } from './cell-styles';
import { CONTENT, XML_HEAD } from './namespaces';
import { notesDrawing, notesXml } from './notes';
import { ownSheetXml, validationXml, type SheetExtras } from './own-sheet';
import { PackageEdit } from './package-edit';
import { assertWellFormed } from './well-formed';
import { WorkbookEdit } from './workbook-edit';
import { WorkbookPackage } from './workbook-package';
import type { XmlElement } from './xml-part';
import { escapeXml, utf8 } from './xml-text';

/** The first day that Excel counts. */
const FIRST_DAY = '1';

/** The bytes of a workbook of these sheets, in this order. @throws HostError `broken-part` for our own mistakes. */
export async function starterXlsx(sheets: readonly StarterSheet[]): Promise<Uint8Array> {
  const source = await WorkbookPackage.open(blankXlsx('To be replaced'), 'Starter.xlsx');
  const edit = new PackageEdit(source);
  const list = new WorkbookEdit(edit);
  const styles = new CellStyles(await edit.tree('xl/styles.xml'));
  const [placeholder] = source.sheets;
  if (placeholder) {
    await list.dropSheet(placeholder.element as XmlElement, placeholder.relationshipId);
    await edit.remove(placeholder.path);
  }
  for (const [index, starter] of sheets.entries()) {
    list.setFilter(list.nextIndex, starter.sheet.name, starter.sheet.filter);
    const path = await list.addSheet(starter.sheet.name, starter.sheet.hidden);
    edit.put(path, ownSheetXml(starter.sheet, styles, edit.dialect, await extrasOf(edit, path, starter, index + 1)));
  }
  styles.finish();
  await list.finish();
  const changes = edit.changes();
  for (const [path, part] of changes) if (part !== null) await assertWellFormed(path, part, async () => undefined);
  return source.archive.rewrite(changes);
}

async function extrasOf(edit: PackageEdit, path: string, starter: StarterSheet, number: number): Promise<SheetExtras> {
  const { dates = [], numbers = [], rangeLists = [] } = starter;
  const validations = [
    ...dates.map((area) => validationXml(areaName(area), 'date', FIRST_DAY, 'greaterThanOrEqual')),
    ...numbers.map((area) => validationXml(areaName(area), 'decimal', '-1E+300', 'greaterThanOrEqual')),
    ...rangeLists.map(({ area, range }) => validationXml(areaName(area), 'list', range)),
  ];
  return { validations, drawings: await addNotes(edit, path, starter.notes ?? []), tableParts: await addTable(edit, path, starter, number) };
}

async function addNotes(edit: PackageEdit, path: string, notes: readonly Note[]): Promise<string> {
  if (notes.length === 0) return '';
  const texts = edit.freePath('xl/comments', '.xml');
  edit.put(texts, [utf8(notesXml(notes, edit.dialect.main))]);
  await edit.declare(texts, CONTENT.comments);
  await edit.relate(path, 'comments', texts);
  const drawing = edit.freePath('xl/drawings/vmlDrawing', '.vml');
  edit.put(drawing, [utf8(notesDrawing(notes))]);
  await edit.declareEnding('vml', CONTENT.vml);
  return `<legacyDrawing r:id="${await edit.relate(path, 'vmlDrawing', drawing)}"/>`;
}

async function addTable(edit: PackageEdit, path: string, { table, sheet }: StarterSheet, number: number): Promise<string> {
  if (!table) return '';
  const { area, name } = table;
  const headers = Array.from({ length: area.right - area.left + 1 }, (_, index) => {
    const header = sheet.cells[area.top]?.[area.left + index];
    return typeof header === 'string' ? header : columnLetters(area.left + index);
  });
  const columns = headers.map((header, index) => `<tableColumn id="${index + 1}" name="${escapeXml(header)}"/>`).join('');
  const part = edit.freePath('xl/tables/table', '.xml');
  edit.put(part, [
    utf8(
      `${XML_HEAD}<table xmlns="${edit.dialect.main}" id="${number}" name="${escapeXml(name)}" displayName="${escapeXml(name)}" ref="${areaName(area)}" totalsRowShown="0"><autoFilter ref="${areaName(area)}"/>` +
        `<tableColumns count="${headers.length}">${columns}</tableColumns><tableStyleInfo name="TableStyleLight9" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`,
    ),
  ]);
  await edit.declare(part, CONTENT.table);
  return `<tableParts count="1"><tablePart r:id="${await edit.relate(path, 'table', part)}"/></tableParts>`;
}
