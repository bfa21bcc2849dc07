/** Decides, for one kind of table, which column means which field; what two columns fight for is shown, not guessed. */
import { FIELDS, fieldNames, type FieldDefinition, type FieldName, type Kind } from '../fields';
import type { BlockColumn } from './find-blocks';
import type { Meaning } from './synonyms';
import { meaningsOf } from './synonyms';
import type { How } from './types';
import { contradicts, type ColumnProfile } from './value-evidence';

export interface Assigned {
  readonly field: FieldName | null;
  readonly confidence: number;
  readonly how: How | null;
  readonly reason: string | null;
}

export interface Assignment {
  readonly kind: Kind;
  readonly columns: ReadonlyMap<number, Assigned>;
  /** How much the headers speak for this kind. */
  readonly score: number;
  /** Whether every field that makes a row a record was found. */
  readonly complete: boolean;
}

const CONFIDENCE = { exact: 1, synonym: 0.9, values: 0.75, grouped: 0.8 } as const;

/** A column's candidates for a kind: by its own header, else by its header together with the label above it. */
function candidates({ header, group }: BlockColumn, kind: Kind): { meanings: readonly Meaning[]; grouped: boolean } {
  const ofKind = (text: string): Meaning[] =>
    meaningsOf(text)
      .filter(({ field }) => field.startsWith(`${kind}.`))
      .sort((one, other) => Number(other.exact) - Number(one.exact));
  if (group !== '') {
    const together = [...ofKind(`${group} ${header}`), ...ofKind(`${header} ${group}`)];
    if (together.length > 0) return { meanings: together, grouped: true };
  }
  const own = ofKind(header);
  if (own.length > 0 || group === '') return { meanings: own, grouped: false };
  return { meanings: header === '' ? ofKind(group) : [], grouped: true };
}

export function assignColumns(kind: Kind, columns: readonly BlockColumn[], profileOf: (column: number) => ColumnProfile): Assignment {
  const claims = columns.map((column) => ({ column, ...candidates(column, kind) }));
  const taken = new Map<FieldName, number>();
  const result = new Map<number, Assigned>();
  let score = 0;
  // Exact names first, then headers with the fewest meanings: they leave the others room.
  const order = [...claims]
    .filter(({ meanings }) => meanings.length > 0)
    .sort((one, other) => Number(other.meanings[0]?.exact) - Number(one.meanings[0]?.exact) || one.meanings.length - other.meanings.length);
  for (const { column, meanings, grouped } of order) {
    const possible = meanings.filter(({ field, exact }) => !contradicts(field, profileOf(column.column), exact));
    const refuted = meanings[0] !== possible[0];
    const meaning = possible.find(({ field }) => !taken.has(field));
    if (meaning === undefined) {
      result.set(column.column, rejected(column, possible, meanings, taken, columns));
      continue;
    }
    taken.set(meaning.field, column.column);
    const how: How = refuted ? 'values' : meaning.exact && !grouped ? 'exact' : 'synonym';
    const confidence = refuted ? CONFIDENCE.values : grouped ? CONFIDENCE.grouped : meaning.exact ? CONFIDENCE.exact : CONFIDENCE.synonym;
    result.set(column.column, { field: meaning.field, confidence, how, reason: null });
    score += weightOf(column, meaning);
  }
  settleFights(claims, result, taken);
  const required = requiredFields(kind);
  const found = new Set([...result.values()].map(({ field }) => field));
  return {
    kind,
    columns: result,
    score,
    complete:
      required.every((field) => found.has(field)) ||
      (kind === 'person' && ['person.firstName', 'person.lastName'].every((field) => found.has(field as FieldName))),
  };
}

function requiredFields(kind: Kind): readonly FieldName[] {
  const definitions: Readonly<Record<string, FieldDefinition>> = FIELDS[kind];
  return fieldNames(kind).filter((field) => definitions[field.slice(kind.length + 1)]?.required === true);
}

/** A header that only this kind uses says more than "Status", which all do. */
function weightOf({ header, group }: BlockColumn, { exact }: Meaning): number {
  const kinds = new Set((meaningsOf(header).length > 0 ? meaningsOf(header) : meaningsOf(`${group} ${header}`)).map(({ field }) => field.split('.')[0]));
  return (exact ? 1 : 0.8) * (0.4 + 0.6 / Math.max(kinds.size, 1));
}

function rejected(
  { header }: BlockColumn,
  possible: readonly Meaning[],
  meanings: readonly Meaning[],
  taken: ReadonlyMap<FieldName, number>,
  columns: readonly BlockColumn[],
): Assigned {
  const meaning = possible[0] ?? meanings[0];
  const other = meaning === undefined ? undefined : columns.find(({ column }) => column === taken.get(meaning.field));
  const reason =
    possible.length === 0 ? `its values are not what “${header}” would hold` : `“${other?.header ?? 'another column'}” already is the ${words(meaning?.field)}`;
  return { field: null, confidence: 0, how: null, reason };
}

const words = (field: FieldName | undefined): string =>
  (field ?? '')
    .replace('.', '’s ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();

/** Two columns whose headers speak equally for one field: neither is taken, unless the first has that very name. */
function settleFights(
  claims: readonly { column: BlockColumn; meanings: readonly Meaning[] }[],
  result: Map<number, Assigned>,
  taken: Map<FieldName, number>,
): void {
  for (const { column, meanings } of claims) {
    const lost = result.get(column.column);
    const wanted = meanings[0];
    if (lost === undefined || lost.field !== null || wanted === undefined) continue;
    const winner = taken.get(wanted.field);
    const rival = claims.find((claim) => claim.column.column === winner);
    const rivalMeaning = rival?.meanings.find(({ field }) => field === wanted.field);
    if (winner === undefined || rival === undefined || rivalMeaning?.exact !== wanted.exact) continue;
    // An id column beside a name column refers to the same thing: the name that stands first may stay.
    const both = `“${rival.column.header}” and “${column.header}” could both be the ${words(wanted.field)}`;
    result.set(column.column, { field: null, confidence: 0, how: null, reason: both });
    if (!wanted.exact) result.set(winner, { field: null, confidence: 0, how: null, reason: both });
  }
}
