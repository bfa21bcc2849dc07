/** What the values of a column say for or against a meaning of its header. */
import { formatAt, isErrorValue, valueAt, type SheetSnapshot, type WorkbookSnapshot } from '../../workbook';
import { fieldDefinition, type FieldName } from '../fields';

/** A bounded sample of a column's body. */
export interface ColumnProfile {
  readonly filled: number;
  /** Shares of the filled cells. */
  readonly numbers: number;
  readonly dates: number;
  /** Texts without any digit. */
  readonly words: number;
  /** Distinct values over filled cells. */
  readonly distinct: number;
  readonly meanLength: number;
}

/** The first rows tell how often values come back; rows spread over the rest tell whether the column stays what it begins as. */
const FIRST_ROWS = 240;
const SPREAD_ROWS = 48;
const DATE_TEXT =
  /\b(?:19|20)\d\d\b|^\s*\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|^(?:q[1-4]|h[12])\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mai|okt|dez|janv|févr|avr|juin|juil|août|déc)/i;
const DATE_FORMAT = /(?<![a-z"\\])(?:d{1,4}|y{2,4}|m{3,4})(?![a-z"])/i;
const BLANKISH = /^\s*(?:n\/?a|-|–|—|\.{1,3}|tbd|tbc|tba|null|none|\?)?\s*$/i;

export function columnProfile(workbook: WorkbookSnapshot, sheet: SheetSnapshot, rows: readonly number[], column: number): ColumnProfile {
  const seen = new Set<string>();
  const count = { filled: 0, numbers: 0, dates: 0, words: 0, length: 0 };
  for (const row of sampled(rows)) {
    const value = valueAt(sheet, row, column);
    if (value === null || isErrorValue(value) || (typeof value === 'string' && BLANKISH.test(value))) continue;
    count.filled += 1;
    seen.add(String(value));
    count.length += String(value).length;
    if (typeof value === 'number') {
      const dated = DATE_FORMAT.test(formatAt(workbook, sheet, row, column)) || (Number.isInteger(value) && value >= 1900 && value <= 2100);
      if (dated) count.dates += 1;
      else count.numbers += 1;
    } else if (typeof value === 'string') {
      if (DATE_TEXT.test(value)) count.dates += 1;
      if (/^[^\p{L}]*\d[^\p{L}]*(?:%|[a-z]{1,4})?$/iu.test(value.trim())) count.numbers += 1;
      if (!/\d/.test(value)) count.words += 1;
    }
  }
  const share = (part: number): number => (count.filled === 0 ? 0 : part / count.filled);
  return {
    filled: count.filled,
    numbers: share(count.numbers),
    dates: share(count.dates),
    words: share(count.words),
    distinct: share(seen.size),
    meanLength: share(count.length),
  };
}

/** Names of these fields are texts; a column of bare numbers is something else. */
const NAMES: ReadonlySet<string> = new Set([
  'priority.name',
  'objective.title',
  'keyResult.title',
  'kpi.name',
  'module.name',
  'competency.name',
  'person.name',
  'unit.name',
  'module.owner',
  'module.sponsor',
  'objective.owner',
  'kpi.owner',
]);

/** Whether the values speak against a meaning; few values speak neither for nor against. Under a field's own name words are bad data, not another meaning. */
export function contradicts(field: FieldName, profile: ColumnProfile, exact: boolean): boolean {
  if (profile.filled < 2) return false;
  const { type } = fieldDefinition(field);
  if (field === 'completion.completed') return false;
  if (type === 'date') return profile.dates < 0.3 && (profile.numbers > 0.5 || profile.words > 0.8);
  if (type === 'number' || type === 'money')
    return (profile.words > 0.85 && !exact) || (profile.dates > 0.8 && profile.numbers < 0.1 && profile.meanLength > 5);
  if (type === 'share') return profile.words > 0.95 && profile.filled > 3 && !exact;
  if (type === 'period') return profile.dates < 0.2 && profile.words > 0.8;
  if (NAMES.has(field)) return profile.numbers + profile.dates > 0.9 && profile.words === 0 && profile.meanLength < 12;
  return false;
}

function* sampled(rows: readonly number[]): Generator<number> {
  yield* rows.slice(0, FIRST_ROWS);
  const step = Math.max(1, Math.floor((rows.length - FIRST_ROWS) / SPREAD_ROWS));
  for (let place = FIRST_ROWS; place < rows.length; place += step) yield rows[place] as number;
}
