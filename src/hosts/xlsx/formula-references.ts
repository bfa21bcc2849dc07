/** Whether a formula reads cells that a write changes: told from its text, and taken for granted where that cannot be told. */
import { columnNumber, LAST_COLUMN, LAST_ROW, overlaps, type Area } from '../../workbook';

/** What a write changes. Names are in small letters. */
export interface Changed {
  /** By sheet the areas; of our own sheets all of it. */
  readonly areas: ReadonlyMap<string, readonly Area[]>;
  /** Tables that get or lose a column. */
  readonly tables: ReadonlySet<string>;
}

const TEXTS = /"[^"]*"/g;
const LETTER = 'A-Za-z_\\\\\\u0080-\\uffff';
/** A sheet's name with its mark, then a range of cells, columns or rows. */
const REFERENCE = new RegExp(
  `(?:('(?:[^']|'')*'|[${LETTER}][${LETTER}0-9.]*)!)?(?<![${LETTER}0-9.])(?:\\$?([A-Za-z]{1,3})\\$?(\\d{1,7})(?::\\$?([A-Za-z]{1,3})\\$?(\\d{1,7}))?|\\$?([A-Za-z]{1,3}):\\$?([A-Za-z]{1,3})|\\$?(\\d{1,7}):\\$?(\\d{1,7}))(?![${LETTER}0-9.(])`,
  'g',
);
const WORD = new RegExp(`(?<![${LETTER}0-9.!'])([${LETTER}][${LETTER}0-9.]*)(\\(|\\[+[#\\]]?|)`, 'g');
/** Functions whose references are made when they are calculated. */
const MADE = /\b(?:INDIRECT|OFFSET)\(/i;
/** References over several sheets: 'First:Last'!A1. */
const SEVERAL = new RegExp(`[${LETTER}0-9.]:[${LETTER}0-9.]+!|:[^'!]*'!`);

export class FormulaReferences {
  /** What the names of the workbook stand for, and whether that reads what changes. */
  private readonly answers = new Map<string, boolean>();

  constructor(
    private readonly changed: Changed,
    private readonly names: ReadonlyMap<string, string>,
  ) {}

  /** `sheet` is where the formula stands; a formula that cells share reads further by the extent of the others. */
  reads(formula: string, sheet: string, further: { readonly rows: number; readonly columns: number } = { rows: 0, columns: 0 }): boolean {
    const text = formula.includes('"') ? formula.replace(TEXTS, '') : formula;
    if (MADE.test(text) || SEVERAL.test(text)) return true;
    for (const match of text.matchAll(REFERENCE)) {
      const named = match[1]?.replace(/^'|'$/g, '').replaceAll("''", "'");
      const areas = this.changed.areas.get((named ?? sheet).toLowerCase());
      if (areas === undefined) continue;
      const area = areaOf(match, further);
      if (areas.some((each) => overlaps(each, area))) return true;
    }
    if (this.names.size + this.changed.tables.size === 0) return false;
    for (const [, word = '', next = ''] of text.matchAll(WORD)) {
      if (next === '(') continue;
      const name = word.toLowerCase();
      // `Table[Column]` reads one column; all else may reach over the whole table.
      if (this.changed.tables.has(name) && next !== '[') return true;
      if (next === '' && this.nameReads(name, sheet)) return true;
    }
    return false;
  }

  private nameReads(name: string, sheet: string): boolean {
    const known = this.answers.get(name);
    if (known !== undefined) return known;
    const formula = this.names.get(name);
    // A name that leads to itself reads nothing more by that.
    this.answers.set(name, false);
    const answer = formula !== undefined && this.reads(formula, sheet);
    this.answers.set(name, answer);
    return answer;
  }
}

function areaOf([, , left, top, right = left, bottom = top, first, last, from, to]: RegExpMatchArray, further: { rows: number; columns: number }): Area {
  const columns = [left ?? first, right ?? last].flatMap((letters) => (letters === undefined ? [] : [columnNumber(letters)]));
  const rows = [top ?? from, bottom ?? to].flatMap((row) => (row === undefined ? [] : [Number(row) - 1]));
  return {
    left: columns.length === 0 ? 0 : Math.min(...columns),
    right: columns.length === 0 ? LAST_COLUMN : Math.max(...columns) + further.columns,
    top: rows.length === 0 ? 0 : Math.min(...rows),
    bottom: rows.length === 0 ? LAST_ROW : Math.max(...rows) + further.rows,
  };
}
