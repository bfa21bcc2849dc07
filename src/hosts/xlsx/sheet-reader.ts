/** Reads the XML of one sheet: its cells in one pass over the bytes, and what stands around them. */
import { LAST_COLUMN, LAST_ROW, NO_RESULT, parseArea, type Area, type CellValue } from '../../workbook';
import { columnOfReference, parseNumber, serialOfIso } from './cell-values';
import { FormulaReader } from './formula-reader';
import { PlainCell } from './plain-cell';
import { RowBuilder } from './row-builder';
import { RowPlaces } from './row-places';
import type { FormulaArea, SheetContext, SheetParts } from './sheet-parts';
import { UnreadAreas } from './unread-areas';
import { TOKENS, XmlScanner } from './xml-scanner';
import { XmlError } from './xml-error';
import { ascii, rawText, textOf, unescapeCell, unescapeXml } from './xml-text';

const { CLOSE, END, OPEN, TEXT } = TOKENS;
const [ROW, C, V, F, T, RPH] = ['row', 'c', 'v', 'f', 't', 'rPh'].map(ascii) as [Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array];
type Name = Uint8Array;
const [R, S, TYPE, REF] = ['r', 's', 't', 'ref'].map(ascii) as [Name, Name, Name, Name];
const [HIDDEN, SHEET, ID, SI, SPANS] = ['hidden', 'sheet', 'id', 'si', 'spans'].map(ascii) as [Name, Name, Name, Name, Name];
const SHEET_DATA = ascii('sheetData');

/** @throws XmlError, TooManyCells */
export function readSheet(bytes: Uint8Array, context: SheetContext): SheetParts {
  return new SheetReader(bytes, context).read();
}

class SheetReader {
  private readonly scanner: XmlScanner;
  private readonly plain: PlainCell;
  private readonly built: RowBuilder;
  private readonly hiddenRows: number[] = [];
  private readonly merged: Area[] = [];
  private readonly tableIds: string[] = [];
  private readonly formulaAreas: FormulaArea[] = [];
  private prefixed = false;
  private protectedSheet = false;
  private numbered = true;
  private filtered: Area | null = null;
  private rowsRead = 0;
  /** Whether all rows that were asked for are read, and nothing behind them. */
  private isCut = false;
  private row = -1;
  private column = -1;
  /** By column the last row that an array formula met so far reaches down to. */
  private coveredUntil: Int32Array | undefined;
  private style = 0;
  private readonly unread = new UnreadAreas();
  private readonly formulas: FormulaReader;
  private readonly places = new RowPlaces();

  constructor(
    private readonly bytes: Uint8Array,
    private readonly context: SheetContext,
  ) {
    this.scanner = new XmlScanner(bytes);
    this.plain = new PlainCell(bytes);
    this.built = new RowBuilder(context.budget);
    this.formulas = new FormulaReader(context.formulaRoom);
  }

  read(): SheetParts {
    const { scanner, built } = this;
    for (let token = scanner.next(); token !== END && !this.isCut; token = scanner.next()) {
      if (token !== OPEN || !scanner.main) continue;
      if (scanner.depth === 2 && scanner.named(SHEET_DATA)) this.readRows();
      else if (scanner.depth <= 3) this.readFact();
    }
    built.finish();
    const { rows, cells, patternOf, patterns, ordered } = built;
    const { hiddenRows, merged, filtered, tableIds, formulaAreas } = this;
    if (!ordered) hiddenRows.sort((one, other) => one - other);
    return {
      rows,
      cells,
      patternOf,
      patterns,
      hiddenRows,
      merged,
      filtered,
      tableIds,
      formulaAreas,
      protected: this.protectedSheet,
      formulaRuns: ordered ? this.formulas.finish() : [],
      numbered: ordered && this.numbered,
      places: this.places,
    };
  }

  private readFact(): void {
    const { scanner } = this;
    const name = rawText(this.bytes, scanner.nameStart, scanner.nameEnd);
    if (name === 'sheetProtection') this.protectedSheet = ['1', 'true', 'on'].includes(this.attributeText(SHEET));
    else if (name === 'autoFilter') this.filtered = parseArea(this.attributeText(REF)) ?? null;
    else if (name === 'tablePart' && scanner.attribute(ID, true)) this.tableIds.push(textOf(this.bytes, scanner.valueStart, scanner.valueEnd));
    else if (name === 'mergeCell') {
      const area = parseArea(this.attributeText(REF));
      if (area) this.merged.push(area);
    }
  }

  private attributeText(name: Uint8Array): string {
    const { scanner } = this;
    return scanner.attribute(name) ? textOf(this.bytes, scanner.valueStart, scanner.valueEnd) : '';
  }

  private readRows(): void {
    const { scanner } = this;
    this.prefixed = scanner.nameStart > scanner.start + 1;
    for (let token = scanner.next(); token !== CLOSE || scanner.depth > 1; token = scanner.next()) {
      if (token !== OPEN || scanner.depth !== 3 || !scanner.main || !scanner.named(ROW)) continue;
      const numbered = scanner.attribute(R);
      if (!numbered) this.numbered = false;
      this.row = numbered ? parseNumber(this.bytes, scanner.valueStart, scanner.valueEnd) - 1 : this.row + 1;
      if (!(this.row >= 0 && this.row <= LAST_ROW)) throw new XmlError('damaged', 'a row that no sheet has');
      if (scanner.attribute(HIDDEN) && this.isTrueValue()) this.hiddenRows.push(this.row);
      [this.column, this.style] = [-1, 0];
      const { empty, start } = scanner;
      const [spansStart, spansEnd] = scanner.attribute(SPANS) ? [scanner.valueStart, scanner.valueEnd] : [0, 0];
      this.readCells();
      const { row, column, style } = this;
      this.places.add({ row, start, spansStart, spansEnd, end: empty ? 0 : scanner.start, lastColumn: column, lastStyle: style });
      for (const column of this.unread.columnsAt(this.row)) this.built.fill(column, NO_RESULT);
      this.built.endRow(this.row);
      this.isCut = ++this.rowsRead === this.context.mostRows;
      if (this.isCut) return;
    }
  }

  private isTrueValue(): boolean {
    const first = this.bytes[this.scanner.valueStart];
    return first === 49 || first === 116;
  }

  private readCells(): void {
    const { scanner } = this;
    if (!scanner.empty) this.readPlainCells();
    for (let token = scanner.next(); token !== CLOSE || scanner.depth > 2; token = scanner.next()) {
      if (token !== OPEN || scanner.depth !== 4 || !scanner.main || !scanner.named(C)) continue;
      this.readCell();
      this.readPlainCells();
    }
  }

  /** Reads the cells that follow as long as they are spelled as nearly all are; whatever else there is stays for `readCell`. */
  private readPlainCells(): void {
    const { scanner, context, plain } = this;
    // Below an array formula a cell may belong to it.
    if (this.prefixed || this.coveredUntil !== undefined) return;
    while (plain.match(scanner.position)) {
      const value = plain.shared ? context.sharedStrings[plain.value] || null : plain.value;
      this.column = plain.column;
      this.style = plain.style;
      this.built.add(plain.column, plain.empty ? null : value, context.formatOfStyle[plain.style] ?? 0, false);
      if (context.struckStyles?.[plain.style] === true) this.built.strike();
      scanner.leap(plain.end);
    }
  }

  private readCell(): void {
    const { scanner, context } = this;
    const numbered = scanner.attribute(R);
    if (!numbered) this.numbered = false;
    this.column = numbered ? columnOfReference(this.bytes, scanner.valueStart, scanner.valueEnd) : this.column + 1;
    if (!(this.column >= 0 && this.column <= LAST_COLUMN)) throw new XmlError('damaged', 'a cell that no sheet has');
    const { column } = this;
    const style = (this.style = scanner.attribute(S) ? parseNumber(this.bytes, scanner.valueStart, scanner.valueEnd) : 0);
    const kind = scanner.attribute(TYPE) ? rawText(this.bytes, scanner.valueStart, scanner.valueEnd) : 'n';
    let format = context.formatOfStyle[style] ?? 0;
    let value: CellValue = null;
    let text: string | undefined;
    let formula = false;
    let covers: Area | undefined;
    let stored = false;
    let inside: Uint8Array | undefined;
    let aids = 0;
    for (let token = scanner.next(); token !== CLOSE || scanner.depth > 3; token = scanner.next()) {
      if (token === TEXT) {
        if (inside === V && kind === 'n' && !scanner.literal) value = this.numberOrText();
        else if (inside === F) this.formulas.add(this.tokenText());
        else if (inside === V || (inside === T && aids === 0)) text = (text ?? '') + this.tokenText();
      } else if (!scanner.main) continue;
      else if (token === CLOSE) {
        if (scanner.named(RPH)) aids--;
        inside = undefined;
      } else if (scanner.named(T) && kind === 'inlineStr') inside = T;
      else if (scanner.named(RPH)) aids++;
      else if (scanner.depth > 5) continue;
      else if (scanner.named(V)) {
        inside = V;
        // An empty text is a result; an empty element of any other kind is none.
        stored ||= kind === 'str';
      } else if (scanner.named(F)) {
        formula = true;
        inside = F;
        covers = this.noteFormula();
        this.formulas.begin(this.attributeText(SI), covers);
      }
    }
    if (kind === 'd' && text !== undefined && format === 0) format = context.isoDateFormat();
    if (text !== undefined) value = this.valueOf(kind, text);
    const isOwner = formula;
    if (this.coveredUntil !== undefined && (this.coveredUntil[column] as number) >= this.row) formula = true;
    if (formula) this.formulas.place(this.row, column);
    // A formula that gives an empty text still fills its cell.
    if (value === '' && !formula) value = null;
    else if (value === null && formula) {
      const unread = isOwner ? text === undefined && !stored : this.unread.covers(this.row, column);
      value = unread ? NO_RESULT : '';
      if (unread && covers !== undefined) this.unread.add(covers);
    }
    this.built.add(this.column, value, format, formula);
    if (context.struckStyles?.[style] === true) this.built.strike();
  }

  private tokenText(): string {
    const { scanner } = this;
    const raw = rawText(this.bytes, scanner.start, scanner.end);
    return scanner.literal ? raw : unescapeXml(raw);
  }

  private numberOrText(): CellValue {
    const { scanner } = this;
    const number = parseNumber(this.bytes, scanner.start, scanner.end);
    if (!Number.isNaN(number)) return number;
    const text = this.tokenText().trim();
    return text === '' ? null : text;
  }

  private valueOf(kind: string, text: string): CellValue {
    if (kind === 's') return this.context.sharedStrings[Number.parseInt(text, 10)] ?? null;
    if (kind === 'b') return text.trim() === '1' || text.trim() === 'true';
    if (kind === 'd') {
      const serial = serialOfIso(text, this.context.date1904);
      return Number.isNaN(serial) ? text : serial;
    }
    if (kind === 'e') return text.trim();
    // A plain number under a type that does not exist is a number.
    if (kind !== 'str' && kind !== 'inlineStr' && text.trim() !== '' && !Number.isNaN(Number(text))) return Number(text);
    return kind === 'n' ? text : unescapeCell(text);
  }

  /** Keeps what else hangs on a formula; gives the area that an array formula fills. */
  private noteFormula(): Area | undefined {
    if (!this.scanner.attribute(REF)) return undefined;
    const area = parseArea(this.attributeText(REF));
    const kind = this.attributeText(TYPE);
    if (!area || (kind !== 'shared' && kind !== 'array' && kind !== 'dataTable')) return undefined;
    const { row, column } = this;
    this.formulaAreas.push({ kind, row, column, area });
    if (kind === 'shared') return undefined;
    this.context.budget.spend(area.right - area.left + 1);
    // Cells come row by row, so an area that starts here covers its columns from this row on.
    this.coveredUntil ??= new Int32Array(LAST_COLUMN + 1).fill(-1);
    for (let each = area.left; each <= area.right; each++) this.coveredUntil[each] = Math.max(this.coveredUntil[each] as number, area.bottom);
    return area;
  }
}
