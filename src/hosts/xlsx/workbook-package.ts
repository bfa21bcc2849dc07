/** The parts of a workbook's package and how they hang together: workbook, sheets, styles, shared strings. */
import { isSameName, markOfFormula, OWN_SHEET_NAME, ownSheetNamed, type Visibility, type WorkbookSnapshot } from '../../workbook';
import { badFile } from './bad-file';
import { readRelationships, relationshipsPath, type Relationship } from './relationships';
import { XmlError } from './xml-error';
import { childrenOf, isTrue, XmlPart, type XmlElement } from './xml-part';
import { ZipArchive } from './zip-archive';

const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';

export const CONTENT_TYPES = '[Content_Types].xml';

/** A tab of the workbook; `worksheet` or what else it is (`chartsheet`, `dialogsheet`…). */
export interface SheetEntry {
  readonly name: string;
  readonly kind: string;
  readonly visibility: Visibility;
  readonly path: string;
  readonly relationshipId: string;
  readonly element: XmlElement;
  /** What we called the sheet, where it is ours: see `own-sheets.ts`. */
  readonly mark: string | undefined;
}

export class WorkbookPackage {
  private constructor(
    readonly name: string,
    readonly archive: ZipArchive,
    readonly path: string,
    readonly workbook: XmlPart,
    readonly relationships: readonly Relationship[],
    readonly sheets: readonly SheetEntry[],
    /** Names of tabs that lead to no part of the file. */
    readonly lost: readonly string[],
  ) {}

  /** @throws HostError for whatever is no workbook that can be read. */
  static async open(bytes: Uint8Array, name: string): Promise<WorkbookPackage> {
    const archive = await ZipArchive.open(bytes, name);
    const path = await workbookPath(archive, name);
    const workbook = await xmlPart(archive, path);
    if (workbook.root.name !== 'workbook') throw badFile('damaged', name, `${path} is no list of sheets`);
    const relationships = await relationshipsOf(archive, path);
    const marks = marksOf(workbook);
    const tabs = childrenOf(workbook.child('sheets'), 'sheet');
    const entries = tabs.map((element, index) => sheetEntry(element, relationships, marks.get(index)));
    const sheets = entries.flatMap((entry) => entry ?? []);
    if (sheets.length === 0) throw badFile('damaged', name, 'it has no sheets');
    const lost = tabs.filter((_, index) => entries[index] === undefined).map(({ attributes }) => attributes.get('name') ?? '');
    return new WorkbookPackage(name, archive, path, workbook, relationships, sheets, lost);
  }

  /** Whether the workbook uses the namespaces of ISO 29500 Strict. */
  get strict(): boolean {
    return (this.workbook.root.attributes.get('xmlns') ?? this.workbook.root.attributes.get(`:${this.workbook.prefix.slice(0, -1)}`)) === STRICT;
  }

  get date1904(): boolean {
    return isTrue(this.workbook.child('workbookPr')?.attributes.get('date1904'));
  }

  /** Whether the file asks to be calculated as a whole when it is opened. */
  get asksToCalculate(): boolean {
    return isTrue(this.workbook.child('calcPr')?.attributes.get('fullCalcOnLoad'));
  }

  /** The path of the workbook's own part of a kind: `styles`, `sharedStrings`, `calcChain`. */
  pathOf(kind: string): string | undefined {
    return this.relationships.find((each) => each.kind === kind && !each.external)?.target;
  }

  /** A small part as a tree. @throws HostError */
  part(path: string): Promise<XmlPart> {
    return xmlPart(this.archive, path);
  }

  /** What a part refers to; nothing when it has no `.rels` part. */
  relationshipsOf(path: string): Promise<Relationship[]> {
    return relationshipsOf(this.archive, path);
  }

  /** Runs work on a part, turning a fault of its XML into the sentence for this file. */
  readingPart<T>(path: string, work: () => T): T {
    return readingPart(this.name, path, work);
  }
}

function readingPart<T>(name: string, path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    throw badFile(error.code, name, error.code === 'damaged' ? `${path}: ${error.message}` : path, error);
  }
}

async function xmlPart(archive: ZipArchive, path: string): Promise<XmlPart> {
  const bytes = await archive.read(path);
  return readingPart(archive.name, path, () => new XmlPart(bytes));
}

async function relationshipsOf(archive: ZipArchive, path: string): Promise<Relationship[]> {
  const relsPath = relationshipsPath(path);
  return archive.has(relsPath) ? readRelationships(await xmlPart(archive, relsPath), path) : [];
}

async function workbookPath(archive: ZipArchive, name: string): Promise<string> {
  if (!archive.has(CONTENT_TYPES)) {
    if (archive.has('content.xml') && archive.has('mimetype'))
      throw badFile('not-a-workbook', name, 'it is an OpenDocument file, which Excel or LibreOffice can save as .xlsx');
    throw badFile('not-a-workbook', name, 'it is a zip file of other things');
  }
  const path = (await relationshipsOf(archive, '')).find(({ kind, external }) => kind === 'officeDocument' && !external)?.target;
  if (path === undefined) throw badFile('not-a-workbook', name, 'it names no workbook inside');
  if (/\.bin$/i.test(path)) throw badFile('binary-format', name);
  const other = /^(word|ppt|visio)\//i.exec(path)?.[1]?.toLowerCase();
  if (other)
    throw badFile('not-a-workbook', name, `it is a ${{ word: 'Word document', ppt: 'PowerPoint presentation', visio: 'Visio drawing' }[other] ?? 'document'}`);
  return path;
}

/** By place in the list of sheets what the hidden name of a sheet says. */
function marksOf(workbook: XmlPart): ReadonlyMap<number, string> {
  const names = childrenOf(workbook.child('definedNames'), 'definedName').filter(({ attributes }) => attributes.get('name') === OWN_SHEET_NAME);
  return new Map(
    names.flatMap(({ attributes, text }): [number, string][] => {
      const mark = markOfFormula(text);
      return mark === undefined ? [] : [[Number(attributes.get('localSheetId') ?? -1), mark]];
    }),
  );
}

function sheetEntry(element: XmlElement, relationships: readonly Relationship[], mark: string | undefined): SheetEntry | undefined {
  const relationshipId = element.attributes.get(':id') ?? '';
  const relationship = relationships.find(({ id, external }) => id === relationshipId && !external);
  if (!relationship) return undefined;
  const state = element.attributes.get('state');
  const visibility = state === 'hidden' || state === 'veryHidden' ? state : 'visible';
  return { name: element.attributes.get('name') ?? '', kind: relationship.kind, visibility, path: relationship.target, relationshipId, element, mark };
}

/** The tables that a sheet part lists, by relationship. */
export function targetsOf(relationships: readonly Relationship[], ids: readonly string[]): string[] {
  return ids.flatMap((wanted) => relationships.find(({ id, external }) => id === wanted && !external)?.target ?? []);
}

/** The tab of a sheet; of ours also by its mark, wherever it was renamed to. */
export function entryOf(source: WorkbookPackage, snapshot: WorkbookSnapshot, name: string): SheetEntry | undefined {
  const sheet = ownSheetNamed(snapshot, name);
  return sheet && source.sheets.find((entry) => isSameName(entry.name, sheet.name));
}
