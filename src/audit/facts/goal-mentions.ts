/** Which places and units the live and planned goals and modules mention. */
import { judgedModules } from './judged-modules';
import { addTo } from '../model/grouped';
import { fold } from '../reading/fold';
import { judgedObjectives } from './judged-goals';
import { perModel } from './per-model';
import type { Model, Reference, Unit } from '../model/types';

/** Letters that a country and its people share: Portugal, Portuguese. */
const STEM = 5;
const PLAIN = new Set(
  'new opened opening open market unit entered entry started founded acquired office branch site country region company team customers customer sales business since with from first second third'.split(
    ' ',
  ),
);

/** Names in a sentence: capitalised words, one after another together, without the word that begins the sentence if it is a plain one. */
export function properNames(text: string): readonly string[] {
  const names = [...text.matchAll(/\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+)*/gu)].map(([name]) =>
    name
      .split(/\s+/)
      .filter((word) => !PLAIN.has(fold(word)))
      .join(' '),
  );
  return [...new Set(names.filter((name) => name.length > 2))];
}

/** The names that units go by: as they are written here, as they are called, and any other. */
export function placesIn(references: readonly Reference<'unit'>[]): readonly string[] {
  return [...new Set(references.flatMap(({ text, targets: [unit] }) => [text, ...(unit === undefined ? [] : namesOf(unit))]))];
}

function namesOf(unit: Unit): readonly string[] {
  return [unit.name, ...(unit.fields.aliases?.value ?? '').split(/[;|\n]/).map((alias) => alias.trim())].filter((name) => name !== '');
}

/** Whether a text of a goal or module, or the unit it stands under, mentions every word of a name, give or take its ending. */
export function isNamedByGoals(model: Model, name: string): boolean {
  const [first, ...others] = fold(name)
    .split(' ')
    .filter((word) => word.length > 1)
    .map(stemOf);
  return first !== undefined && (textsByStem(model).get(first) ?? []).some((stems) => others.every((stem) => stems.has(stem)));
}

const stemOf = (word: string): string => word.slice(0, STEM);

/** The stems of each goal's or module's texts, found by each of them. */
const textsByStem = perModel((model: Model): ReadonlyMap<string, readonly ReadonlySet<string>[]> => {
  const texts = [
    ...judgedObjectives(model).map(({ name, fields }) => [name, ...placesIn(fields.unit?.value ?? [])]),
    ...judgedModules(model).map(({ name, fields }) => [
      name,
      fields.audience?.value ?? '',
      fields.location?.value ?? '',
      fields.businessProblem?.value ?? '',
      ...placesIn(fields.unit?.value ?? []),
    ]),
  ];
  const byStem = new Map<string, ReadonlySet<string>[]>();
  for (const text of texts) {
    const stems = new Set(fold(text.join(' ')).split(' ').map(stemOf));
    for (const stem of stems) addTo(byStem, stem, stems);
  }
  return byStem;
});
