/** What cells say as headers: texts, years, months that Excel keeps as dates, and labels that stand over several columns. */
import { rowIndex, type Area, type SheetSnapshot, type WorkbookSnapshot } from '../../workbook';
import { calendarOf, dayOf } from '../reading/days';
import { shownDate } from '../reading/read-format';
import { readSpan } from '../reading/read-date';
import { isYearless, periodOf } from './period-header';
import { meaningsOf } from './synonyms';

/** Different months or years that make a row a timeline. */
const TIMELINE = 3;

export class HeadCells {
  private readonly mergedEndingIn = new Map<number, Area[]>();
  /** By the place of a row's pattern: rows that look alike are asked once. */
  private readonly showsYears = new Map<number, boolean>();

  constructor(
    private readonly workbook: WorkbookSnapshot,
    private readonly sheet: SheetSnapshot,
  ) {
    for (const area of sheet.merged ?? []) {
      if (area.right === area.left) continue;
      const known = this.mergedEndingIn.get(area.bottom);
      if (known === undefined) this.mergedEndingIn.set(area.bottom, [area]);
      else known.push(area);
    }
  }

  /** What the cell says as a header, by the place of its row in the snapshot; a date is told as a month or a year. */
  textAt(place: number, column: number): string {
    const value = this.sheet.cells[place]?.[column] ?? null;
    if (typeof value === 'number') return this.monthAt(place, column) ?? String(value);
    return String(value ?? '').trim();
  }

  /** Whether a cell is merged over several columns. */
  isMergedAcross(place: number, column: number): boolean {
    return (this.mergedEndingIn.get(this.sheet.rows[place] as number) ?? []).some(({ left, right }) => left <= column && column <= right);
  }

  /** Whether the row shows three different months or years: "Jan-26" is a date as soon as it is typed. */
  isTimeline(place: number): boolean {
    if (!this.showsYear(place)) return false;
    let months: Set<string> | undefined;
    const width = this.sheet.cells[place]?.length ?? 0;
    for (let column = 0; column < width; column++) {
      const month = this.monthAt(place, column);
      if (month !== null && (months ??= new Set<string>()).add(month).size === TIMELINE) return true;
    }
    return false;
  }

  /** `2026-01` for a date that is shown as a month, or begins or ends one; `2026` for one that is shown as a year; null for any other cell. */
  monthAt(place: number, column: number): string | null {
    const value = this.sheet.cells[place]?.[column];
    if (typeof value !== 'number') return null;
    const shown = this.shownAt(place, column);
    if (!shown.year) return null;
    const date = readSpan(value, { order: { first: null }, date1904: this.workbook.date1904, fiscalYearStart: null, fiscalYearNamedBy: 'last' }).span?.start;
    if (date === undefined) return null;
    const { year, month, day } = calendarOf(date);
    if (!shown.month) return String(year);
    const isBound = day === 1 || date === dayOf(year, month + 1, 1) - 1;
    return shown.day && !isBound ? null : `${year}-${String(month).padStart(2, '0')}`;
  }

  /** Whether any cell of the row has a format that shows a year, without which a number is no month. */
  private showsYear(place: number): boolean {
    const pattern = this.sheet.patternOf[place] ?? -1;
    const known = this.showsYears.get(pattern);
    if (known !== undefined) return known;
    const shows = [0, ...(this.sheet.patterns[pattern]?.formats ?? [])].some((format) => this.shownBy(format).year);
    this.showsYears.set(pattern, shows);
    return shows;
  }

  private shownAt(place: number, column: number): ReturnType<typeof shownDate> {
    return this.shownBy(this.sheet.patterns[this.sheet.patternOf[place] ?? -1]?.formats[column] ?? 0);
  }

  private shownBy(format: number): ReturnType<typeof shownDate> {
    return shownDate(this.workbook.formats[format] ?? 'General');
  }

  /** For each column the label over it: merged above it, or a period that holds until the next one; a quarter takes its year from the row above. */
  labelsOver(place: number): ReadonlyMap<number, string> {
    const row = this.sheet.rows[place] as number;
    const width = this.sheet.cells[place]?.length ?? 0;
    const labels = this.labelsIn(row - 1, width);
    if (![...labels.values()].some(isYearless)) return labels;
    for (const [column, year] of this.labelsIn(row - 2, width)) {
      const part = labels.get(column);
      if (part !== undefined && isYearless(part) && periodOf(`${part} ${year}`) !== null) labels.set(column, `${part} ${year}`);
    }
    return labels;
  }

  private labelsIn(row: number, width: number): Map<number, string> {
    const merged = this.mergedEndingIn.get(row) ?? [];
    const place = rowIndex(this.sheet, row);
    const labels = this.periodsIn(place, merged.length === 0 ? width : 0);
    if (merged.length === 0 && labels.size === 0) return this.groupsIn(place, width);
    // Merged areas of one row stand side by side; in a file where they overlap, the first ones count.
    let next = 0;
    for (const { top, left, right } of [...merged].sort((one, other) => one.left - other.left)) {
      const label = this.textAt(rowIndex(this.sheet, top), left);
      for (let column = Math.max(left, next); column <= right; column++) if (label !== '') labels.set(column, label);
      next = Math.max(next, right + 1);
    }
    return labels;
  }

  /** Of a row that leaves the first columns blank and names what all others are: each such name holds for the columns up to the next. */
  private groupsIn(place: number, width: number): Map<number, string> {
    const labels = new Map<number, string>();
    const texts = (this.sheet.cells[place] ?? []).map((_, column) => this.textAt(place, column));
    const first = texts.findIndex((text) => text !== '');
    const named = texts.filter((text) => text !== '');
    const isBeside = first > 0 && this.textAt(place + 1, first - 1) !== '';
    if (!isBeside || named.length * 2 > width - first || !named.every((text) => meaningsOf(text).length > 0)) return labels;
    let label = '';
    for (let column = first; column < width; column++) {
      label = texts[column] || label;
      labels.set(column, label);
    }
    return labels;
  }

  /** Of a row that holds nothing but periods; with a width, each holds for the columns up to the next. */
  private periodsIn(place: number, width: number): Map<number, string> {
    const labels = new Map<number, string>();
    const texts = (this.sheet.cells[place] ?? []).map((_, column) => this.textAt(place, column));
    const filled = texts.filter((text) => text !== '');
    if (filled.length < 2 || !filled.every((text) => periodOf(text) !== null || isYearless(text))) return labels;
    let label = '';
    for (let column = 0; column < Math.max(texts.length, width); column++) {
      const text = texts[column] ?? '';
      if (text !== '' || width === 0) label = text;
      if (label !== '') labels.set(column, label);
    }
    return labels;
  }
}
