/** A name in two columns where others have one: `First name | Last name` of who took a course, `Owner first name | Owner surname`. */
import { fieldDefinition, type FieldName } from '../fields';
import { fold } from '../reading/fold';
import type { Assigned, Assignment } from './assign-columns';
import type { BlockColumn } from './find-blocks';
import { withoutUnit } from './fold-header';
import { isComplete } from './required-fields';
import { meaningsOf } from './synonyms';

type NamePart = NonNullable<Assigned['namePart']>;

const LONGEST = 60;
const PARTS: readonly (readonly [NamePart | 'either', RegExp])[] = [
  ['first', /(?<!\p{L})(?:first ?names?|given names?|forenames?|vornamen?|rufname|prenoms?|first)(?!\p{L})/u],
  ['last', /(?<!\p{L})(?:last ?names?|surnames?|family names?|nachnamen?|familiennamen?|noms? de famille|last)(?!\p{L})/u],
  ['either', /(?<!\p{L})(?:names?|nom)(?!\p{L})/u],
];
const SMALL = /(?<!\p{L})(?:of the|of|des|der|du|de la|de l|de|d|l|le|la|les)(?!\p{L})/gu;
/** Both columns say as much as a header that names a person. */
const PAIR = 0.8;

interface Half {
  readonly column: number;
  readonly part: NamePart | 'either';
  /** Whose name it is: “owner”; empty where the header does not say. */
  readonly whose: string;
}

function halfOf({ column, header, group }: BlockColumn): Half | null {
  const text = header.length > LONGEST ? '' : fold(withoutUnit(header.replace(/[_-]+/g, ' ').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')));
  const found = PARTS.find(([, pattern]) => pattern.test(text));
  if (found === undefined) return null;
  const rest = text.replace(found[1], ' ').replace(SMALL, ' ').trim().replace(/ +/g, ' ');
  return { column, part: found[0], whose: rest === '' && group.length <= LONGEST ? fold(withoutUnit(group)).trim() : rest };
}

/** With each pair as the person that both columns name, where no other column does. */
export function withNamePairs(assignment: Assignment, open: readonly BlockColumn[]): Assignment {
  const { kind } = assignment;
  const halves = kind === 'person' ? [] : open.flatMap((column) => halfOf(column) ?? []);
  if (halves.length < 2) return assignment;
  const columns = new Map<number, Assigned>(assignment.columns);
  let found = 0;
  for (const whose of new Set(halves.map((half) => half.whose))) {
    const [first, last] = pairOf(halves.filter((half) => half.whose === whose));
    const field = fieldOf(kind, whose);
    if (first === null || last === null || field === null) continue;
    const isTaken = [...columns].some(([column, one]) => one.field === field && column !== first && column !== last);
    if (isTaken) continue;
    for (const [column, namePart] of [[first, 'first'] as const, [last, 'last'] as const])
      columns.set(column, { field, confidence: 0.85, how: 'synonym', reason: null, namePart });
    found += 1;
  }
  if (found === 0) return assignment;
  const taken = new Set([...columns.values()].flatMap(({ field }) => field ?? []));
  return { ...assignment, columns, score: assignment.score + found * PAIR, complete: assignment.complete || isComplete(kind, taken) };
}

/** Beside a surname, “name” is the first one, and beside a first name the last. */
function pairOf(halves: readonly Half[]): readonly [first: number | null, last: number | null] {
  const of = (part: Half['part']): readonly number[] => halves.filter((half) => half.part === part).map(({ column }) => column);
  const [firsts, lasts, others] = [of('first'), of('last'), of('either')];
  if (firsts.length > 1 || lasts.length > 1 || others.length > 1 || (firsts.length === 0 && lasts.length === 0)) return [null, null];
  return [firsts[0] ?? others[0] ?? null, lasts[0] ?? others[0] ?? null];
}

function fieldOf(kind: Assignment['kind'], whose: string): FieldName | null {
  if (whose === '') return kind === 'completion' ? 'completion.person' : null;
  return meaningsOf(whose).find(({ field }) => field.startsWith(`${kind}.`) && (fieldDefinition(field).to ?? []).includes('person'))?.field ?? null;
}
