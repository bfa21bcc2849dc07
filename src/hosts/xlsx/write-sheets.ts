/** Writes our own sheets, and takes them out again; also sheets that people start with. */
import { LEDGER_SHEET, type SheetEdit, type WorkbookSnapshot } from '../../workbook';
import type { CellStyles } from './cell-styles';
import { updateTitles } from './document-properties';
import { ownSheetXml, type SheetExtras } from './own-sheet';
import type { PackageEdit } from './package-edit';
import { paperOf } from './paper';
import { drawChart } from './sheet-drawing';
import { withoutCells } from './sheet-head';
import type { WorkbookEdit } from './workbook-edit';
import { entryOf } from './workbook-package';
import { childrenOf, XmlPart } from './xml-part';

/** Gives by name the part of each sheet that is written. @throws HostError */
export async function writeSheets(
  edit: PackageEdit,
  edits: readonly SheetEdit[],
  snapshot: WorkbookSnapshot,
  styles: CellStyles,
  list: WorkbookEdit,
  /** Whether the sheets are ours: those of people's own get no mark. */
  areOurs: boolean,
): Promise<ReadonlyMap<string, string>> {
  const { source } = edit;
  const places = childrenOf(source.workbook.child('sheets'), 'sheet');
  const paths = new Map<string, string>();
  const added: string[] = [];
  const dropped: string[] = [];
  const paper = edits.some(({ action, hidden }) => action === 'write' && !hidden) ? await paperOf(source) : undefined;
  for (const sheet of edits) {
    const entry = entryOf(source, snapshot, sheet.name);
    if (sheet.action === 'delete') {
      if (!entry) continue;
      await list.dropSheet(entry.element, entry.relationshipId);
      await removeWithParts(edit, entry.path);
      dropped.push(entry.name);
      if (sheet.name === LEDGER_SHEET) list.leaveMarks();
      continue;
    }
    const index = entry ? places.indexOf(entry.element) : list.nextIndex;
    list.setFilter(index, entry?.name ?? sheet.name, sheet.filter);
    if (areOurs) list.setMark(index, sheet.name);
    list.setTitles(index, entry?.name ?? sheet.name, sheet.print?.titles ?? null);
    list.setPrintArea(index, entry?.name ?? sheet.name, sheet.print?.columns, sheet.cells.length);
    if (entry) list.setHidden(entry.element, sheet.hidden);
    else added.push(sheet.name);
    const path = entry?.path ?? (await list.addSheet(sheet.name, sheet.hidden));
    const { drawing, ...kept } = entry ? await keptExtras(edit, path) : NO_EXTRAS;
    const drawings = (await drawChart(edit, path, sheet, entry?.name ?? sheet.name, drawing)) + kept.drawings;
    edit.put(path, ownSheetXml(sheet, styles, edit.dialect, { ...(paper === undefined ? {} : { paper }), ...kept, drawings }));
    paths.set(sheet.name, path);
  }
  if (added.length + dropped.length > 0)
    await updateTitles(
      edit,
      source.sheets.map(({ name }) => name),
      added,
      dropped,
    );
  return paths;
}

interface KeptExtras extends SheetExtras {
  readonly drawing: string;
  readonly drawings: string;
}

const NO_EXTRAS: KeptExtras = { drawing: '', drawings: '' };

/** What people set up on one of our sheets besides its cells: how it prints, and their notes and drawings. Tables they made of our cells end. */
async function keptExtras(edit: PackageEdit, path: string): Promise<KeptExtras> {
  const bytes = await edit.source.archive.read(path);
  const part = edit.source.readingPart(path, () => new XmlPart(withoutCells(bytes)));
  for (const { id, kind, target, external } of await edit.relationships(path)) {
    if (kind !== 'table' || external) continue;
    await edit.unrelate(path, id);
    await edit.remove(target);
  }
  if (part.prefix !== '') return NO_EXTRAS;
  const sources = (names: readonly string[]): string => {
    const kept = part.root.children.filter(({ main, name }) => main && names.includes(name));
    return kept.map((element) => declaringNamespaces(part, part.source(element))).join('');
  };
  return {
    page: sources(['printOptions', 'pageMargins', 'pageSetup', 'headerFooter']),
    drawing: sources(['drawing']),
    drawings: sources(['legacyDrawing']),
    hiddenColumns: hiddenColumns(part),
  };
}

/** Sheets of ours have far fewer columns; a file may claim to hide any number. */
const MOST_COLUMNS = 1_000;

function hiddenColumns(part: XmlPart): ReadonlySet<number> {
  const hidden = new Set<number>();
  for (const column of part.child('cols')?.children ?? []) {
    if (!/^(?:1|true)$/.test(part.get(column, 'hidden') ?? '')) continue;
    const [min, max] = [Number(part.get(column, 'min')), Number(part.get(column, 'max'))];
    for (let one = Math.max(1, min); one <= Math.min(max, MOST_COLUMNS); one++) hidden.add(one - 1);
  }
  return hidden;
}

/** An element taken out of its part declares the prefixes that the part declared for it. */
function declaringNamespaces(part: XmlPart, xml: string): string {
  const prefixes = new Set([...xml.matchAll(/[\s<]([A-Za-z_][\w.-]*):/g)].map((match) => match[1] as string));
  const declared = [...prefixes].flatMap((prefix) => {
    const uri = part.root.attributes.get(`:${prefix}`);
    return prefix !== 'xmlns' && uri !== undefined && !xml.includes(`xmlns:${prefix}=`) ? [` xmlns:${prefix}="${uri}"`] : [];
  });
  return xml.replace(/^<[^\s/>]+/, (start) => start + declared.join(''));
}

/** Takes out a part and all that only it leads to: its tables, notes and drawings. */
async function removeWithParts(edit: PackageEdit, path: string): Promise<void> {
  const targets = async (from: string): Promise<string[]> =>
    (await edit.relationships(from)).flatMap(({ target, external }) => (external || !edit.has(target) ? [] : [target]));
  const reached = new Set([path]);
  for (const part of reached) for (const target of await targets(part)) reached.add(target);
  const sources = edit.source.archive.paths().flatMap((each) => (each.endsWith('.rels') ? [each.replace(/(^|\/)_rels\/([^/]*)\.rels$/i, '$1$2')] : []));
  const shared = new Set<string>();
  for (const from of sources) if (!reached.has(from)) for (const target of await targets(from)) if (target !== path) shared.add(target);
  for (const part of shared) for (const target of await targets(part)) if (target !== path) shared.add(target);
  for (const part of reached) if (!shared.has(part)) await edit.remove(part);
}
