/** Sheets added to and taken out of the list of sheets, with everything that names or counts them. */
import { areaName, columnLetters, HostError, isSameName, markFormula, markOfFormula, OWN_SHEET_NAME, quotedSheet, type Area } from '../../workbook';
import { CONTENT } from './namespaces';
import type { PackageEdit } from './package-edit';
import { childrenOf, type XmlElement, type XmlPart } from './xml-part';
import { escapeXml } from './xml-text';

/** What stands behind `definedNames` and `calcPr` in the list of sheets, whose order is prescribed. */
const AFTER_CALC = [
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
];
const AFTER_NAMES = ['calcPr', ...AFTER_CALC];

/** A name that Excel itself gives to the area of a filter. */
const FILTER_NAME = '_xlnm._FilterDatabase';
/** And to the rows that are printed above each page. */
const TITLES_NAME = '_xlnm.Print_Titles';
/** And to what is printed at all. */
const AREA_NAME = '_xlnm.Print_Area';

export class WorkbookEdit {
  private readonly part: XmlPart;
  private readonly names: XmlElement | undefined;
  private added = 0;
  private readonly addedNames: { readonly index: number; readonly name: string; readonly formula: string; readonly shown?: true }[] = [];
  private readonly dropped = new Set<XmlElement>();
  private marksGo = false;

  constructor(private readonly edit: PackageEdit) {
    this.part = edit.source.workbook;
    this.names = this.part.child('definedNames');
  }

  /** Adds a sheet at the end; gives the path that its part must be written to. @throws HostError `name-taken` */
  async addSheet(name: string, hidden: boolean): Promise<string> {
    const { edit, part } = this;
    const list = part.child('sheets') as XmlElement;
    // A tab that is no sheet, or whose part is lost, has its name all the same.
    if (childrenOf(list, 'sheet').some((tab) => !this.dropped.has(tab) && isSameName(tab.attributes.get('name') ?? '', name)))
      throw new HostError('name-taken', `The workbook has a tab ${name} that cannot be read as a sheet: rename it or delete it, and try again.`, 'by-person');
    const path = edit.freePath('xl/worksheets/sheet', '.xml');
    edit.put(path, []);
    await edit.declare(path, CONTENT.worksheet);
    const id = await edit.relate(edit.source.path, 'worksheet', path);
    const sheetId = Math.max(0, ...childrenOf(list, 'sheet').map(({ attributes }) => Number(attributes.get('sheetId')) || 0)) + 1 + this.added;
    // The prefix of `r:id` may be another one here, or none: the element declares it for itself.
    part.append(
      list,
      `<${part.prefix}sheet xmlns:r="${edit.dialect.relationships}" name="${escapeXml(name)}" sheetId="${sheetId}"${hidden ? ' state="hidden"' : ''} r:id="${id}"/>`,
    );
    this.added++;
    return path;
  }

  setHidden(element: XmlElement, hidden: boolean): void {
    const state = element.attributes.get('state') ?? 'visible';
    if (hidden !== (state !== 'visible')) this.part.set(element, 'state', hidden ? 'hidden' : 'visible');
  }

  /** Takes a sheet out of the list, with the names that belong to it. */
  async dropSheet(element: XmlElement, relationshipId: string): Promise<void> {
    this.dropped.add(element);
    this.part.remove(element);
    await this.edit.unrelate(this.edit.source.path, relationshipId);
  }

  /** Names the filtered area of a sheet that stands at this place in the list, as Excel does; null when it has none. */
  setFilter(index: number, sheet: string, area: Area | null): void {
    const known = this.nameAt(index, FILTER_NAME);
    if (known) this.part.remove(known);
    if (!area) return;
    const range = areaName(area).replace(/[A-Z]+|\d+/g, (word) => `$${word}`);
    this.addedNames.push({ index, name: FILTER_NAME, formula: `${quotedSheet(sheet)}!${range}` });
  }

  /** Rows of a sheet that are printed above each page, unless somebody has chosen some; null for none. */
  setTitles(index: number, sheet: string, rows: { readonly top: number; readonly bottom: number } | null): void {
    if (rows === null || this.nameAt(index, TITLES_NAME)) return;
    this.addedNames.push({ index, name: TITLES_NAME, formula: `${quotedSheet(sheet)}!$${rows.top + 1}:$${rows.bottom + 1}`, shown: true });
  }

  /** The first columns of a sheet are printed alone, down to its last row, unless somebody has chosen what is; undefined for all. */
  setPrintArea(index: number, sheet: string, columns: number | undefined, rows: number): void {
    const known = this.nameAt(index, AREA_NAME);
    const start = `$A$1:$${columnLetters(Math.max(columns ?? 1, 1) - 1)}$`;
    // One that ends elsewhere is somebody's own.
    if (columns === undefined || (known !== undefined && !new RegExp(`!${start.replaceAll('$', '\\$')}\\d+$`).test(known.text))) return;
    if (known) this.part.remove(known);
    this.addedNames.push({ index, name: AREA_NAME, formula: `${quotedSheet(sheet)}!${start}${rows}`, shown: true });
  }

  /** Marks one of our sheets with its hidden name, by which it is found again when people rename it; one that went astray to it gives way. */
  setMark(index: number, sheet: string): void {
    const known = this.nameAt(index, OWN_SHEET_NAME);
    if (known !== undefined && isSameName(markOfFormula(known.text) ?? '', sheet)) return;
    if (known) this.part.remove(known);
    this.addedNames.push({ index, name: OWN_SHEET_NAME, formula: markFormula(sheet) });
  }

  /** Takes the marks out wherever they went, on copies of our sheets and on people's: nothing of ours is left that they could speak of. */
  leaveMarks(): void {
    this.marksGo = true;
  }

  private nameAt(index: number, wanted: string): XmlElement | undefined {
    return childrenOf(this.names, 'definedName').find(
      ({ attributes }) => attributes.get('name') === wanted && attributes.get('localSheetId') === String(index),
    );
  }

  /** Where the next added sheet will stand in the new list. */
  get nextIndex(): number {
    const list = this.part.child('sheets') as XmlElement;
    return childrenOf(list, 'sheet').length + this.added;
  }

  /** Asks Excel to calculate everything when it opens the file: cells we wrote may feed formulas. */
  calculateOnLoad(): void {
    const known = this.part.child('calcPr');
    if (known) this.part.set(known, 'fullCalcOnLoad', '1');
    else this.part.insertInOrder(`<${this.part.prefix}calcPr fullCalcOnLoad="1"/>`, AFTER_CALC);
  }

  /** Takes such a request of ours back, with the element where it holds nothing else. */
  leaveCalculation(): void {
    const known = this.part.child('calcPr');
    if (known === undefined) return;
    if (known.attributes.size === 1 && known.children.length === 0) this.part.remove(known);
    else this.part.unset(known, 'fullCalcOnLoad');
  }

  /** Makes names, views and document properties agree with the new list. */
  async finish(): Promise<void> {
    const sheets = childrenOf(this.part.child('sheets'), 'sheet');
    const gone = sheets.flatMap((sheet, index) => (this.dropped.has(sheet) ? [index] : []));
    if (gone.length > 0) this.closeGaps(gone, sheets.length);
    if (this.addedNames.length === 0) return;
    const { prefix } = this.part;
    const names = this.addedNames.map(
      ({ index, name, formula, shown }) =>
        `<${prefix}definedName name="${name}" localSheetId="${index - gone.filter((each) => each < index).length}"${shown ? '' : ' hidden="1"'}>${escapeXml(formula)}</${prefix}definedName>`,
    );
    if (this.names) for (const xml of names) this.part.append(this.names, xml);
    else this.part.insertInOrder(`<${prefix}definedNames>${names.join('')}</${prefix}definedNames>`, AFTER_NAMES);
  }

  /** Names and views count sheets: those behind one that is gone move up. */
  private closeGaps(gone: readonly number[], count: number): void {
    const moved = (index: number): number => index - gone.filter((each) => each < index).length;
    let kept = 0;
    const names = childrenOf(this.names, 'definedName');
    for (const name of names) {
      const index = name.attributes.get('localSheetId');
      const isMark = name.attributes.get('name') === OWN_SHEET_NAME && markOfFormula(name.text) !== undefined;
      if (this.marksGo && isMark) this.part.remove(name);
      else if (index === undefined) kept++;
      else if (gone.includes(Number(index))) this.part.remove(name);
      else {
        kept++;
        if (moved(Number(index)) !== Number(index)) this.part.set(name, 'localSheetId', String(moved(Number(index))));
      }
    }
    if (this.names && kept === 0 && this.addedNames.length === 0) this.part.remove(this.names);
    for (const view of childrenOf(this.part.child('bookViews'), 'workbookView')) {
      for (const attribute of ['activeTab', 'firstSheet']) {
        const index = Number(view.attributes.get(attribute) ?? 0);
        const wanted = Math.min(moved(index), count - gone.length - 1);
        if (wanted !== index) this.part.set(view, attribute, String(Math.max(0, wanted)));
      }
    }
  }
}
