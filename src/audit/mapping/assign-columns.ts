/** Decides, for one kind of table, which column means which field; what two columns fight for is shown, not guessed. */
import { fieldDefinition, isMoney, type FieldName, type Kind } from '../fields';
import type { BlockColumn } from './find-blocks';
import { saysRevised } from './revised-headers';
import { withoutBudgets } from './budgets-and-targets';
import { withoutUnit } from './fold-header';
import { earlierActuals, type Claim } from './earlier-actuals';
import { fold } from '../reading/fold';
import { durationUnit } from '../reading/hours-unit';
import { wantedByHead } from './by-heads';
import { keyForm } from './key-form';
import { withoutTime } from './period-header';
import { notUsed, type MappingReason } from './reasons';
import { isComplete } from './required-fields';
import { bareNameOf } from './row-id';
import { meaningsIn, type Language, type Meaning } from './synonyms';
import type { CostStage, CountedBy, How, MoneyYear, PricedBy } from './types';
import { contradicts, saysUrgency, type ColumnProfile } from './value-evidence';

export interface Assigned {
  readonly field: FieldName | null;
  readonly confidence: number;
  readonly how: How | null;
  readonly reason: MappingReason | null;
  /** One of several columns of this field, whose amounts add up. */
  readonly adds?: true;
  /** The year of an amount, where another column states that of another year. */
  readonly ofYear?: MoneyYear;
  /** Of a price for one: which column says how many. */
  readonly times?: CountedBy;
  /** Of the whole: the price for one that counts where a cell is blank. */
  readonly orElse?: PricedBy;
  /** One of two columns of this field: the first name of a person, or the last. */
  readonly namePart?: 'first' | 'last';
  /** Of a ledger with an amount for each stage: which one this is. */
  readonly stage?: CostStage;
}

export interface Assignment {
  readonly kind: Kind;
  readonly columns: ReadonlyMap<number, Assigned>;
  /** How much the headers speak for this kind. */
  readonly score: number;
  /** Whether every field that makes a row a record was found, or is fought for. */
  readonly complete: boolean;
}

const CONFIDENCE = { exact: 1, synonym: 0.9, values: 0.75, grouped: 0.8, head: 0.7 } as const;

/** A column's candidates for a kind: by its own header, else by its header together with the label above it. */
function candidates({ header, group }: BlockColumn, kind: Kind, languages: readonly Language[]): Omit<Claim, 'column'> {
  const ofKind = (text: string): Meaning[] => meaningsFor(kind, meaningsIn(text, languages)).sort((one, other) => Number(other.exact) - Number(one.exact));
  if (group !== '') {
    const together = [...ofKind(`${withoutUnit(group)} ${header}`), ...ofKind(`${header} ${withoutUnit(group)}`)];
    if (together.length > 0) return { meanings: together, grouped: true };
  }
  const known = ofKind(header);
  const timed = known.length > 0 || meaningsIn(header, languages).length > 0 ? null : withoutTime(header);
  const own = timed === null ? known : ofKind(timed.word).map((meaning) => ({ ...meaning, exact: false }));
  if (own.length > 0 || group === '') return { meanings: own, grouped: false };
  return { meanings: header === '' ? ofKind(group) : [], grouped: true };
}

/** What a module is called and when it is held says of an attendance which it was, and when. */
const OF_ATTENDANCE: Readonly<Partial<Record<FieldName, FieldName>>> = {
  'module.name': 'completion.module',
  'module.id': 'completion.module',
  'module.start': 'completion.completed',
};
/** What a payment's row says of itself: whether it was paid. */
const OF_PAYMENT: Readonly<Partial<Record<FieldName, FieldName>>> = { 'module.status': 'cost.type' };
/** Meanings that are taken over come after all others. */
const TAKEN_OVER = 1000;

function meaningsFor(kind: Kind, all: readonly Meaning[]): Meaning[] {
  const own = all.filter(({ field }) => field.startsWith(`${kind}.`));
  const takenOver = kind === 'completion' ? OF_ATTENDANCE : kind === 'cost' ? OF_PAYMENT : null;
  if (takenOver === null || own.length > 0) return own;
  return all.flatMap(({ field, place }) => {
    const meant = takenOver[field];
    return meant === undefined ? [] : [{ field: meant, exact: false, place: place + TAKEN_OVER }];
  });
}

export function assignColumns(
  kind: Kind,
  columns: readonly BlockColumn[],
  profileOf: (column: number) => ColumnProfile,
  languages: readonly Language[],
  isRowId = false,
  year: string | null = null,
): Assignment {
  const own = columns.map((column) => ({ column, ...candidates(column, kind, languages) }));
  const claims = earlierActuals(kind, withoutBudgets(kind, isRowId ? named(kind, own) : own), year);
  const taken = new Map<FieldName, number>();
  const result = new Map<number, Assigned>();
  let score = 0;
  // Exact names first, then headers with the fewest meanings: they leave the others room.
  const order = [...claims]
    .filter(({ meanings }) => meanings.length > 0)
    .sort((one, other) => Number(other.meanings[0]?.exact) - Number(one.meanings[0]?.exact) || one.meanings.length - other.meanings.length);
  for (const { column, meanings, grouped } of order) {
    const possible = meanings.filter(({ field, exact }) => !contradicts(field, profileOf(column.column), exact, column.header));
    const refuted = meanings[0] !== possible[0];
    const meaning = possible.find(({ field }) => !taken.has(field));
    if (meaning === undefined) {
      result.set(column.column, rejected(column, possible, meanings, taken, columns, profileOf(column.column)));
      continue;
    }
    taken.set(meaning.field, column.column);
    const how: How = refuted ? 'values' : meaning.exact && !grouped ? 'exact' : 'synonym';
    const confidence = refuted ? CONFIDENCE.values : grouped ? CONFIDENCE.grouped : meaning.exact ? CONFIDENCE.exact : CONFIDENCE.synonym;
    result.set(column.column, { field: meaning.field, confidence, how, reason: null });
    score += weightOf(column, meaning, languages);
  }
  if (kind === 'objective') specificAsTitle(result, taken);
  if (kind === 'module') programmeAsName(result, taken, profileOf);
  const isGrouped = kind === 'priority' && !numberedOrNamed(claims, result, taken, profileOf);
  if (kind === 'kpi' || kind === 'keyResult') objectiveAsTarget(kind, claims, result, taken, profileOf);
  const claimed = new Set(taken.keys());
  settleFights(claims, result, taken);
  const unknown = claims.filter(({ meanings }) => meanings.length === 0).map(({ column }) => column);
  byHeads(
    wantedByHead(kind, unknown, columns, (column) => result.get(column)?.field ?? null, profileOf, languages),
    result,
  );
  if (kind === 'person') lastNames(result, profileOf);
  return { kind, columns: result, score, complete: !isGrouped && isComplete(kind, claimed) };
}

/** With the column that names the rows, where no header of this kind does and their id says that they are of it. */
function named(kind: Kind, claims: readonly Claim[]): readonly Claim[] {
  const bare = bareNameOf(
    kind,
    claims.map(({ column }) => column),
  );
  if (bare === null || claims.some(({ meanings }) => meanings.some(({ field }) => field === bare.meaning.field))) return claims;
  return claims.map((claim) => (claim.column.column === bare.column ? { ...claim, meanings: [bare.meaning, ...claim.meanings] } : claim));
}

/** Columns that no list knows, by the head of their header; one that two of them want is nobody's. */
function byHeads(wanted: ReadonlyMap<FieldName, readonly BlockColumn[]>, result: Map<number, Assigned>): void {
  for (const [field, rivals] of wanted) {
    const fought = rivals.length > 1;
    for (const { column } of rivals)
      result.set(column, fought ? notUsed(contested(rivals, field)) : { field, confidence: CONFIDENCE.head, how: 'synonym', reason: null });
  }
}

/** Beside first names, names of one word are last names: `Nom` and `Prénom`. */
function lastNames(result: Map<number, Assigned>, profileOf: (column: number) => ColumnProfile): void {
  const columnOf = (field: FieldName): number | undefined => [...result].find(([, one]) => one.field === field)?.[0];
  const name = columnOf('person.name');
  if (name === undefined || columnOf('person.firstName') === undefined) return;
  if (columnOf('person.lastName') !== undefined) {
    // Beside both names, a “Username” of one word is none.
    if (profileOf(name).filled > 0 && profileOf(name).spaced < 0.1) result.set(name, notUsed({ code: 'means-nothing', data: { kind: { one: 'person' } } }));
    return;
  }
  if (profileOf(name).spaced < 0.5) result.set(name, { field: 'person.lastName', confidence: CONFIDENCE.values, how: 'values', reason: null });
}

/** The column that was taken for one field is the other. */
function meansInstead(from: FieldName, to: FieldName, confidence: number, result: Map<number, Assigned>, taken: Map<FieldName, number>): void {
  const column = taken.get(from);
  if (column === undefined) return;
  result.set(column, { field: to, confidence, how: 'synonym', reason: null });
  taken.delete(from);
  taken.set(to, column);
}

/** Of a SMART goal without a title of its own, what is specific is the goal. */
function specificAsTitle(result: Map<number, Assigned>, taken: Map<FieldName, number>): void {
  if (!taken.has('objective.title')) meansInstead('objective.specific', 'objective.title', CONFIDENCE.values, result, taken);
}

/** `Axe` is the number of a priority beside its title, and its name where there is none. False where it comes back: then what is listed stands below priorities. */
function numberedOrNamed(
  claims: readonly Claim[],
  result: Map<number, Assigned>,
  taken: Map<FieldName, number>,
  profileOf: (column: number) => ColumnProfile,
): boolean {
  const column = taken.get('priority.id');
  const mayName = claims.some((claim) => claim.column.column === column && claim.meanings.some(({ field }) => field === 'priority.name'));
  if (column === undefined || !mayName) return true;
  if (taken.has('priority.name')) return profileOf(column).distinct === 1;
  meansInstead('priority.id', 'priority.name', CONFIDENCE.synonym, result, taken);
  return true;
}

/** Of programmes that somebody owns, that serve or bring something, and that begin or cost something, or do both, each is a module; with ids only where none comes twice. */
export function programmeAsName(result: Map<number, Assigned>, taken: Map<FieldName, number>, profileOf?: (column: number) => ColumnProfile): void {
  const column = taken.get('module.programme');
  const has = (...fields: readonly FieldName[]): boolean => fields.some((field) => taken.has(field));
  if (column === undefined || has('module.name') || (has('module.id') && profileOf?.(column).distinct !== 1)) return;
  const isOwned = has('module.owner', 'module.sponsor', 'module.deliverer');
  const isPlanned = has('module.start', 'module.end', 'module.status', 'module.audience');
  const serves = has('module.kpi', 'module.keyResult', 'module.objective', 'module.priority');
  const costs = has('module.cost', 'module.budget', 'module.actual');
  const brings = has('module.benefit');
  if (!(isOwned && (isPlanned || costs || serves)) && !((serves || brings) && costs) && !(has('module.start', 'module.end') && costs)) return;
  meansInstead('module.programme', 'module.name', CONFIDENCE.values, result, taken);
}

/** `Objectif` over numbers is what should be reached, where no other column says it; beside it the goals of key results may stand under a name of their own. */
function objectiveAsTarget(
  kind: 'kpi' | 'keyResult',
  claims: readonly Claim[],
  result: Map<number, Assigned>,
  taken: Map<FieldName, number>,
  profileOf: (column: number) => ColumnProfile,
): void {
  const [goal, target]: readonly [FieldName, FieldName] = [`${kind}.objective`, `${kind}.target`];
  const column = taken.get(goal);
  if (column === undefined || taken.has(target) || profileOf(column).numbers < 0.9) return;
  const claim = claims.find((one) => one.column.column === column);
  if (claim?.meanings.some(({ field }) => field === target) !== true) return;
  const named = claims.find((one) => one !== claim && one.meanings.some(({ field }) => field === goal) && profileOf(one.column.column).numbers < 0.5);
  // Numbers may be the ids of the goals, where no other column names these.
  if (kind === 'keyResult' && named === undefined) return;
  result.set(column, { field: target, confidence: CONFIDENCE.values, how: 'values', reason: null });
  taken.delete(goal);
  taken.set(target, column);
  if (named === undefined || (result.get(named.column.column)?.field ?? null) !== null) return;
  result.set(named.column.column, { field: goal, confidence: CONFIDENCE.synonym, how: 'synonym', reason: null });
  taken.set(goal, named.column.column);
}

/** A header that only this kind uses says more than "Status", which all do. */
function weightOf({ header, group }: BlockColumn, { exact }: Meaning, languages: readonly Language[]): number {
  const own = meaningsIn(header, languages);
  const kinds = new Set((own.length > 0 ? own : meaningsIn(`${group} ${header}`, languages)).map(({ field }) => field.split('.')[0]));
  return (exact ? 1 : 0.8) * (0.4 + 0.6 / Math.max(kinds.size, 1));
}

function rejected(
  { header }: BlockColumn,
  possible: readonly Meaning[],
  meanings: readonly Meaning[],
  taken: ReadonlyMap<FieldName, number>,
  columns: readonly BlockColumn[],
  profile: ColumnProfile,
): Assigned {
  if (possible.length === 0 && meanings.some(({ field }) => field.endsWith('.priority')) && saysUrgency(profile, header))
    return notUsed({ code: 'urgency', data: { values: profile.samples.slice(0, 3).join(', ') } });
  const [meaning] = possible;
  if (meaning === undefined) return notUsed({ code: 'other-values', data: { header } });
  return notUsed(alreadyIs(columns.find(({ column }) => column === taken.get(meaning.field)) as BlockColumn, meaning.field));
}

function alreadyIs({ header }: BlockColumn, field: FieldName): MappingReason {
  return { code: 'taken', data: { header, field: { anyOf: [field] } } };
}

function contested(rivals: readonly BlockColumn[], field: FieldName): MappingReason {
  return { code: 'contested', data: { headers: { list: rivals.map(({ header }) => `“${header}”`) }, field: { anyOf: [field] } } };
}

const TOTAL = /\b(?:totals?|total\w*|overall|all in|full|gesamt\w*|summe|insgesamt|komplett|global|complet)\b/;

/** How plainly a header speaks for a field beside another: "Course fee" is a part of "Total cost", and hours need no counting. */
function saysMore(field: FieldName, header: string): number {
  if (isMoney(field)) return saysRevised(header) ? 2 : TOTAL.test(fold(header)) ? 1 : 0;
  return field === 'module.hours' && durationUnit(header) === 'hours' ? 1 : 0;
}

/** Two columns whose headers speak equally for one field: neither is taken, unless the first has that very name. */
function settleFights(claims: readonly Claim[], result: Map<number, Assigned>, taken: Map<FieldName, number>): void {
  for (const { column, meanings } of claims) {
    const lost = result.get(column.column);
    const wanted = meanings[0];
    if (lost === undefined || lost.field !== null || wanted === undefined || wanted.place >= TAKEN_OVER) continue;
    const winner = taken.get(wanted.field);
    const rival = claims.find((claim) => claim.column.column === winner);
    const rivalMeaning = rival?.meanings.find(({ field }) => field === wanted.field);
    if (winner === undefined || rival === undefined || rivalMeaning?.exact !== wanted.exact) continue;
    // A code, a name and an e-mail address beside each other refer to the same record: one of them is enough.
    const sameRecord = fieldDefinition(wanted.field).type === 'reference' && keyForm(rival.column.header) !== keyForm(column.header);
    const says = [rival.column, column].map(({ header }) => saysMore(wanted.field, header));
    if ((says[0] as number) > (says[1] as number)) continue;
    const outspoken = (says[0] as number) < (says[1] as number);
    if (sameRecord || outspoken) {
      if (!outspoken && wanted.place >= rivalMeaning.place) continue;
      const won = result.get(winner) as Assigned;
      result.set(column.column, won);
      result.set(winner, { ...lost, reason: alreadyIs(column, wanted.field) });
      taken.set(wanted.field, column.column);
      continue;
    }
    const both = notUsed(contested([rival.column, column], wanted.field));
    result.set(column.column, both);
    if (!wanted.exact) result.set(winner, both);
  }
}
