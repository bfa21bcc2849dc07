/** What the values of a column say for or against a meaning of its header. */
import { formatAt, valueAt, type SheetSnapshot, type WorkbookSnapshot } from '../../workbook';
import { fieldDefinition, type FieldName } from '../fields';
import { readLevel } from '../reading/read-words';
import { lossOf } from '../reading/lost-value';
import { foldHeader } from './fold-header';
import { keyForm } from './key-form';
import { isUrgency, isUrgencyWord } from './urgency';

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
  /** Texts of several words. */
  readonly spaced: number;
  /** A few of its distinct texts. */
  readonly examples: readonly string[];
  /** A few of its distinct values, numbers among them. */
  readonly samples: readonly string[];
  /** Shares of percents among its numbers, in figures or as they are shown. */
  readonly percents: number;
  /** The middle one of its numbers; null where there are none. */
  readonly typical: number | null;
  /** Whether some of its values are in the workbook's table of priorities. */
  readonly namesPriorities: boolean;
}

/** The first rows tell how often values come back; rows spread over the rest tell whether the column stays what it begins as. */
const FIRST_ROWS = 240;
const SPREAD_ROWS = 48;
const MOST_EXAMPLES = 20;
const DATE_TEXT =
  /\b(?:19|20)\d\d\b|^\s*\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|^(?:q[1-4]|h[12])\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mai|okt|dez|janv|févr|avr|juin|juil|août|déc)/i;
const DATE_FORMAT = /(?<![a-z"\\])(?:d{1,4}|y{2,4}|m{3,4})(?![a-z"])/i;
const BLANKISH = /^\s*(?:n\/?a|-|–|—|\.{1,3}|tbd|tbc|tba|null|none|\?)?\s*$/i;

export function columnProfile(
  workbook: WorkbookSnapshot,
  sheet: SheetSnapshot,
  rows: readonly number[],
  column: number,
  isPriority: (text: string) => boolean,
): ColumnProfile {
  const seen = new Set<string>();
  const count = { filled: 0, numbers: 0, dates: 0, words: 0, length: 0, spaced: 0, percents: 0 };
  const examples = new Set<string>();
  const numbers: number[] = [];
  for (const row of sampled(rows)) {
    const value = valueAt(sheet, row, column);
    if (value === null || lossOf(value) !== null || (typeof value === 'string' && BLANKISH.test(value))) continue;
    count.filled += 1;
    seen.add(String(value));
    count.length += String(value).length;
    if (typeof value === 'number') {
      numbers.push(value);
      const format = formatAt(workbook, sheet, row, column);
      if (format.includes('%')) count.percents += 1;
      const dated = DATE_FORMAT.test(format) || (Number.isInteger(value) && value >= 1900 && value <= 2100);
      if (dated) count.dates += 1;
      else count.numbers += 1;
    } else if (typeof value === 'string') {
      if (DATE_TEXT.test(value)) count.dates += 1;
      if (/^[^\p{L}]*\d[^\p{L}]*(?:%|[a-z]{1,4})?$/iu.test(value.trim())) count.numbers += 1;
      if (/^\W*\d[\d.,]*\s?%$/.test(value.trim())) count.percents += 1;
      if (!/\d/.test(value)) count.words += 1;
      if (/\S\s+\S/.test(value)) count.spaced += 1;
      if (examples.size < MOST_EXAMPLES) examples.add(value.trim());
    }
  }
  const samples = [...seen].slice(0, MOST_EXAMPLES).map((text) => text.trim());
  const share = (part: number): number => (count.filled === 0 ? 0 : part / count.filled);
  return {
    filled: count.filled,
    numbers: share(count.numbers),
    dates: share(count.dates),
    words: share(count.words),
    distinct: share(seen.size),
    meanLength: share(count.length),
    spaced: share(count.spaced),
    percents: share(count.percents),
    examples: [...examples],
    samples,
    typical: numbers.length === 0 ? null : (numbers.sort((one, other) => one - other)[Math.floor(numbers.length / 2)] as number),
    namesPriorities: samples.some(isPriority),
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
export function contradicts(field: FieldName, profile: ColumnProfile, exact: boolean, header = ''): boolean {
  if (SERVED_PRIORITY.has(field) && saysUrgency(profile, header)) return true;
  // "Type" says what sort of goal it is, unless its values are levels.
  if (field === 'objective.level' && !exact) return !mostly(profile, isLevel);
  if (profile.filled < 2) return false;
  const { type } = fieldDefinition(field);
  if (field === 'unit.name' || field.endsWith('.unit')) {
    if (profile.samples.length > 0 && profile.samples.filter((text) => MEASURE.test(text)).length >= profile.samples.length * 0.6) return true;
  }
  // Percents are no amounts of money and no names.
  if ((type === 'money' || type === 'reference') && profile.percents > 0.9) return true;
  // "KR" heads ids, and in other lists the key results themselves.
  if (field === 'keyResult.id' && !exact) return profile.spaced > 0.5 && profile.meanLength > 8;
  // Numbers under "Courses" are how many there were.
  if (field.endsWith('.module') && profile.numbers + profile.dates > 0.9 && COUNTED.test(foldHeader(header))) return true;
  // A small number under "Participants" is how many there were.
  if (field === 'completion.person') return keyForm(header) === 'name' && profile.numbers > 0.5 && profile.samples.every((text) => text.length < 4);
  if (field === 'completion.completed') return false;
  // Plain numbers under "Priority" say how urgent a row is; under "Priority ID" they are ids.
  if (field === 'briefing.priority' || field === 'priority.name') {
    if (mostly(profile, isUrgencyWord) || (exact && profile.numbers > 0.9)) return true;
  }
  if (field === 'person.role') return !profile.examples.some((text) => COMMITTEE.test(text));
  if (field === 'objective.kind' && !exact) return mostly(profile, isLevel);
  if (field.endsWith('.framework') && !exact) return profile.examples.length > 0 && !mostly(profile, (text) => /okr|smart/i.test(text));
  if (type === 'date') return profile.dates < 0.3 && (profile.numbers > 0.5 || profile.words > 0.8);
  if (type === 'number' || type === 'money')
    return (profile.words > 0.85 && !exact) || (profile.dates > 0.8 && profile.numbers < 0.1 && profile.meanLength > (exact ? 5 : 4));
  if (type === 'share') return profile.words > 0.95 && profile.filled > 3 && !exact;
  if (type === 'period') return profile.dates < 0.2 && profile.words > 0.8;
  if (NAMES.has(field)) return profile.numbers + profile.dates > 0.9 && profile.words === 0 && profile.meanLength < 12;
  return false;
}

/** Several courses: what a summary counts. */
const COUNTED =
  /^(?:courses|trainings|modules|programm?es|programs|workshops|seminars|sessions|kurse|schulungen|seminare|massnahmen|formations|stages|actions)$/;

/** What numbers count: no part of an organisation. */
const MEASURE =
  /^(?:%|‰|percent(?:age)?|prozent|pour ?cent|points?|pp|punkte?|score|index|ratio|quote|count|number|no|anzahl|stück|stk|nombre|[kmg]?(?:g|wh|w|l|m|b)|kg|t|tons?|tonnen|tonnes|km|m[²³23]|days?|tage?n?|jours?|hours?|h|stunden|heures|weeks?|months?|years?|staff|fte|vzä|etp|people|persons?|employees|heads?|[€$£]|k€|m€|t€|(?:[a-z]{3}|[€$£])(?: ?(?:k|m|mn|mio|bn|mrd|million|billion|thousand|tsd|millions?|milliards?)\.?)?)$/i;
const SERVED_PRIORITY: ReadonlySet<FieldName> = new Set<FieldName>(['module.priority', 'objective.priority', 'kpi.priority', 'competency.priority']);

const SERVES =
  /serve|support|link|align|strateg|stratég|pillar|pilier|säule|\baxe\b|theme|thème|enjeu|focus|bezug|zahlt|unterstützt|soutenu|servie|liée|associée/i;

/** A scale that no table of priorities has. */
export function saysUrgency({ filled, samples, namesPriorities }: ColumnProfile, header: string): boolean {
  if (filled === 0 || namesPriorities || samples.length === 0) return false;
  // Under "Priority ID", "Serves priority" and "Strategic pillar" even a code is a priority.
  if ((keyForm(header) === 'code' || SERVES.test(header)) && !samples.every(isUrgencyWord)) return false;
  return samples.filter(isUrgency).length >= samples.length * 0.8;
}

/** Roles in a committee; any other role is a job. */
const COMMITTEE =
  /committee|comit|chair|member|secretar|council|board|steering|sponsor|gremium|ausschuss|mitglied|vorsitz|lenkungs|beirat|membre|président|conseil|copil|animateur|rapporteur|\byes\b|\boui\b|\bja\b|^x$/i;
const isLevel = (text: string): boolean => readLevel(text).value !== null;

function mostly({ examples }: ColumnProfile, holds: (text: string) => boolean): boolean {
  return examples.length > 0 && examples.filter(holds).length >= examples.length * 0.8;
}

function* sampled(rows: readonly number[]): Generator<number> {
  yield* rows.slice(0, FIRST_ROWS);
  const step = Math.max(1, Math.floor((rows.length - FIRST_ROWS) / SPREAD_ROWS));
  for (let place = FIRST_ROWS; place < rows.length; place += step) yield rows[place] as number;
}
