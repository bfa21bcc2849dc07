/** Reads the cells of one column, each as the column's field says; what the column as a whole decides is decided first. */
import { isSameAddress, type Address, type CellValue } from '../../workbook';
import type { FieldDefinition, FieldName } from '../fields';
import type { Settings } from '../settings/settings';
import { isBlankWord, namesNothing, plainSpaces } from './blank-words';
import { readChange, type Change } from './change-target';
import { clockHours } from './clock-text';
import { DAYS_TO_1904, isoOf } from './days';
import { fold } from './fold';
import { flagDirection, readFlag } from './direction-flag';
import { doubtfulDates } from './doubtful-dates';
import { currencyMeant } from './currency';
import type { Denomination } from './read-denomination';
import { durationUnit, durationUnits, hoursIn } from './hours-unit';
import { lossOf } from './lost-value';
import { formatKind, leavesThousandsAway } from './read-format';
import { numberLocale, type NumberLocale } from './number-locale';
import { dateOrder, readSpan, type DateContext, type DateOrder } from './read-date';
import { moneyColumn, readNumber, type MoneyColumn } from './read-number';
import { readFraction } from './read-fraction';
import { readMoney } from './read-money';
import { shownNumber } from './shown-number';
import { readBoolean, readCadence, readDirection, readLevel, readStatus, type WordRead } from './read-words';
import { isPercentPoints } from './share-scale';
import { remembered } from './remembered';
import { wordPattern } from './word-pattern';
import { GATHERINGS } from './words/quantities';
import type { Bound, CellOddity, FieldCell } from './types';

/** A field's cell before references are resolved: those hold their text. */
export type RawCell = FieldCell<unknown>;
/** Reads one value; `place` is where it stands and how it looks. */
export type CellReader = (raw: CellValue, place: CellPlace) => RawCell;

export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly format: string;
}

export interface ColumnContext {
  readonly header: string;
  /** In what the column's amounts are written, where it says so. */
  readonly amounts: Denomination | null;
  /** The texts of the column: what decides how it writes dates and numbers. */
  readonly texts: () => Iterable<string>;
  /** Every value of the column, and how each looks. */
  readonly values: () => Iterable<{ readonly value: CellValue; readonly format: string }>;
  /** How the rest of the table writes its numbers. */
  readonly locale: NumberLocale;
  /** And its dates. */
  readonly dates: DateOrder;
  readonly date1904: boolean;
  readonly settings: Settings;
}

/** Targets that may be changes from a baseline in the same row. */
const TARGETS: ReadonlySet<FieldName> = new Set<FieldName>(['kpi.target', 'keyResult.target', 'objective.target']);

/** What may be a part of a whole: numbers of goals, and no counts of people. */
const MEASURES = /^(?:(?:kpi|keyResult|objective)\.(?:baseline|target|current)|reading\.(?:value|target))$/;

const WORDS: Readonly<Partial<Record<FieldDefinition['type'], (value: CellValue) => WordRead<unknown>>>> = {
  status: readStatus,
  direction: readDirection,
  level: readLevel,
  boolean: readBoolean,
  cadence: readCadence,
};

/** The reader of a field's column. */
export function cellReader(field: FieldName, { type, edge }: FieldDefinition, column: ColumnContext): CellReader {
  if (type === 'text' || type === 'id') return texts(isBlankWord, column);
  if (type === 'reference') return texts(namesNothing, column);
  if (type === 'date' || type === 'period') {
    const dates = dateContext(column);
    const isDoubtful = doubtfulDates(column, field);
    const readDay: CellReader = (raw, place) => {
      const read = readSpan(raw, dates);
      const { span, oddity } = isDoubtful(raw, place.format) ? { span: null, oddity: 'ambiguous-date' as const } : read;
      return cellOf(span === null ? null : type === 'period' ? span : edge === 'start' ? span.start : span.end, place, raw, { oddity });
    };
    return field === 'completion.completed' ? orWhether(readDay) : readDay;
  }
  const yes = type === 'direction' ? flagDirection(column.header) : null;
  const words = yes === null ? WORDS[type] : (value: CellValue) => readFlag(yes, value);
  if (words !== undefined) return byWord(words);
  const locale = numberLocale(column.texts(), column.locale);
  const money = type === 'money' ? moneyColumn(column.texts()) : null;
  if (money !== null) return amounts(field, column.amounts ?? NO_UNIT, locale, money);
  const points = type === 'share' && isPercentPoints(column.header, numbersOf(column, locale));
  if (field === 'module.hours') return inHours(column.header, locale);
  if (HEADS.has(field)) return (raw, place) => heads(raw, place, locale);
  const isTarget = TARGETS.has(field);
  const isMeasure = MEASURES.test(field);
  return (raw, place) => {
    const change = isTarget ? readChange(raw, place.format, locale) : null;
    const read = (isMeasure || type === 'share' ? readFraction(raw, type === 'share') : null) ?? readNumber(raw, place.format, locale);
    if (change !== null) return cellOf(read.value, place, raw, { ...read, oddity: undefined, change });
    return cellOf(points && read.value !== null && read.unit !== '%' ? read.value / 100 : read.value, place, raw, read);
  };
}

const HEADS: ReadonlySet<FieldName> = new Set<FieldName>(['module.learners', 'module.learnersPlanned']);
/** Nobody counts people to three decimals: whoever writes "1.200" or "1,200" means thousands. */
const THOUSANDS_OF_PEOPLE = /(?<![\d.,])([1-9]\d{0,2})[.,](\d{3})(?![\d.,])/g;

/** How many take part. How many could is another question, and a share ("all", "50 %") or a number of groups says it of nobody knows how many. */
function heads(raw: CellValue, place: CellPlace, locale: NumberLocale): RawCell {
  const text = typeof raw === 'string' ? raw.replace(THOUSANDS_OF_PEOPLE, '$1$2') : raw;
  const read = readNumber(text, place.format, locale);
  const isCount = read.bound !== 'at-most' && read.unit !== '%' && !(read.value !== null && read.value < 0) && !countsGroups(raw);
  return isCount ? cellOf(read.value, place, raw, read) : cellOf(null, place, raw, { oddity: 'unreadable' });
}

const GROUPS = new RegExp(String.raw`\d (?:${wordPattern(GATHERINGS).source})`, 'u');
/** In brackets stands which of them it is: "20 (team A)". */
const countsGroups = (raw: CellValue): boolean => typeof raw === 'string' && GROUPS.test(fold(raw.split('(', 1)[0] ?? ''));

const NO_UNIT: Denomination = { currency: null, factor: 1 };
/** Of these the cell states what one person costs, and may say so again. */
const FOR_EACH: ReadonlySet<FieldName> = new Set<FieldName>(['module.costPerPerson']);

/** Amounts of money. Bare numbers count in the column's unit; "12 k€" and formats that leave thousands away say what they are themselves. */
function amounts(field: FieldName, { currency, factor }: Denomination, locale: NumberLocale, money: MoneyColumn): CellReader {
  return (raw, place) => {
    const read = readMoney(raw, place.format, locale, factor === 1 || /[\p{L}\p{Sc}]/u.test(String(raw)) ? money : null);
    const isBare = typeof raw === 'number' ? !leavesThousandsAway(place.format) : (read.bare ?? /^[\d\s.,'’()+−-]*$/.test(String(raw)));
    const unit = currencyMeant(read.unit, currency, typeof raw === 'number' ? place.format : String(raw));
    const counted = (value: number | null | undefined): number | null => (value === null || value === undefined || !isBare ? (value ?? null) : value * factor);
    const each = FOR_EACH.has(field) ? null : counted(read.each);
    const value = counted(read.value ?? (each === null ? read.each : null));
    const { oddity, bound } = read;
    return cellOf(value, place, raw, { oddity, bound, each: each ?? undefined, unit: unit ?? read.unit });
  };
}

/** Hours, from what the cell says of itself, else from what its header says: minutes, hours or days; weeks cannot be told. */
function inHours(header: string, locale: NumberLocale): CellReader {
  const unit = durationUnit(header);
  return (raw, place) => {
    const clock = typeof raw === 'string' ? clockHours(raw, unit) : undefined;
    if (clock !== undefined) return cellOf(clock, place, raw, clock === null ? { oddity: 'unreadable' } : {});
    const read = readNumber(raw, place.format, locale);
    const own = typeof raw === 'string' ? durationUnits(raw) : [];
    // Hours of each day are no hours of the course.
    const factor = own.length > 1 ? null : read.unit === 'h' ? 1 : hoursIn(own[0] ?? unit);
    if (read.value === null || factor === 1) return cellOf(read.value, place, raw, read);
    return factor === null ? cellOf(null, place, raw, { oddity: 'unreadable' }) : cellOf(read.value * factor, place, raw, read);
  };
}

function dateContext({ texts, dates, date1904, settings }: ColumnContext): DateContext {
  return { order: dateOrder(texts(), dates), date1904, fiscalYearStart: settings.fiscalYearStart, fiscalYearNamedBy: settings.fiscalYearNamedBy };
}

function* numbersOf({ values }: ColumnContext, locale: NumberLocale): Generator<number> {
  for (const { value, format } of values()) {
    const read = readNumber(value, format, locale);
    if (read.value !== null && read.unit !== '%') yield read.value;
  }
}

/** Columns of words repeat themselves: each text is looked up once. */
function byWord(words: (value: CellValue) => WordRead<unknown>): CellReader {
  const readOf = remembered(words);
  return (raw, place) => {
    const read = readOf(raw);
    return cellOf(read.value, place, raw, read);
  };
}

/** "When it was completed, or whether": 1, 100, `Completed` and 0 are statuses, and no dates gone wrong. */
function orWhether(readDay: CellReader): CellReader {
  return (raw, place) => {
    const isDay = typeof raw === 'number' && raw > 100;
    return !isDay && readStatus(raw).value !== null ? cellOf(null, place, raw, NOTHING_ODD) : readDay(raw, place);
  };
}

interface About {
  readonly oddity?: CellOddity | undefined;
  readonly unit?: string | undefined;
  readonly bound?: Bound | undefined;
  readonly change?: Change;
  readonly each?: number | undefined;
}
const NOTHING_ODD: About = Object.freeze({});

/** A cell as it was read. A workbook has millions: its address is made when somebody asks for it, and it is frozen once a record keeps it. */
class ReadCell implements FieldCell<unknown> {
  declare readonly oddity?: CellOddity;
  declare readonly unit?: string;
  declare readonly bound?: Bound;
  declare readonly change?: Change;
  declare readonly each?: number;
  readonly #sheet: string;
  readonly #row: number;
  readonly #column: number;
  #at: Address | null = null;

  constructor(
    readonly value: unknown,
    readonly raw: CellValue,
    { sheet, row, column }: Pick<CellPlace, 'sheet' | 'row' | 'column'>,
    { oddity, unit, bound, change, each }: About,
  ) {
    this.#sheet = sheet;
    this.#row = row;
    this.#column = column;
    if (oddity !== undefined) this.oddity = oddity;
    if (unit !== undefined) this.unit = unit;
    if (bound !== undefined) this.bound = bound;
    if (change !== undefined) this.change = change;
    if (each !== undefined) this.each = each;
  }

  get at(): Address {
    return (this.#at ??= Object.freeze({ sheet: this.#sheet, row: this.#row, column: this.#column }));
  }

  static standAlike(one: ReadCell, other: ReadCell): boolean {
    return one.#row === other.#row && one.#column === other.#column && one.#sheet === other.#sheet;
  }
}

/** Whether two cells stand in one place; an address that nobody asked for is not made. */
export function standAlike(one: RawCell, other: RawCell): boolean {
  return one instanceof ReadCell && other instanceof ReadCell ? ReadCell.standAlike(one, other) : isSameAddress(one.at, other.at);
}

/** A cell that holds a value and nothing besides. */
export function readCellAt(value: unknown, raw: CellValue, place: Pick<CellPlace, 'sheet' | 'row' | 'column'>): RawCell {
  return new ReadCell(value, raw, place, NOTHING_ODD);
}

/** Whether there is more to a cell than its value and what stands in it: what is odd about it, a unit, a bound and so on. */
export function saysMoreThanItsValue({ oddity, unit, bound, change, each }: RawCell): boolean {
  return oddity !== undefined || unit !== undefined || bound !== undefined || change !== undefined || each !== undefined;
}

function cellOf(value: unknown, place: CellPlace, raw: CellValue, about: About): RawCell {
  return new ReadCell(value, raw, place, about);
}

/** What nearly every text, name and id is made of. */
const ORDINARY = /^[!-~]+(?: [!-~]+)*$/;

/** Texts, as they are; in long columns most stand in many rows. */
function texts(isBlank: (text: string) => boolean, { date1904 }: Pick<ColumnContext, 'date1904'>): CellReader {
  const told = (text: string): WordRead<string> => (isBlank(text) ? { value: null, oddity: 'blank-word' } : { value: text });
  const readOf = remembered((raw: string): WordRead<string> => {
    const loss = lossOf(raw);
    return loss === null ? told(ORDINARY.test(raw) ? raw : plainSpaces(raw)) : { value: null, oddity: loss };
  });
  return (raw, place) => {
    if (raw === null || raw === '') return cellOf(null, place, null, NOTHING_ODD);
    if (typeof raw === 'number' && formatKind(place.format) === 'date') return cellOf(isoOf(raw + (date1904 ? DAYS_TO_1904 : 0)), place, raw, NOTHING_ODD);
    const read = typeof raw === 'string' ? readOf(raw) : told(typeof raw === 'number' ? shownNumber(raw, place.format) : String(raw));
    return cellOf(read.value, place, raw, read);
  };
}
