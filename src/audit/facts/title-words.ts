/** What a module's title is about: its words without those of place, time, language and run. */
import { fold } from '../reading/fold';
import type { Module } from '../model/types';
import { SMALL_WORDS } from '../reading/words/small-words';
import { RUN_WORDS, TITLE_NOISE } from '../reading/words/title-noise';

/** The distinct words that are left, plurals as singulars; the module's own unit, place and run are noise as well. */
export function titleWords({ name, fields }: Module): ReadonlySet<string> {
  const own = new Set(
    [...(fields.unit?.value ?? []).map(({ text }) => text), fields.location?.value ?? '', fields.cohort?.value ?? ''].flatMap((text) => fold(text).split(' ')),
  );
  const words = fold(name).split(' ');
  const telling = words.filter((word, place) => {
    if (word === '' || SMALL_WORDS.has(word) || TITLE_NOISE.has(word) || own.has(word) || /^(?:19|20)\d\d$|^fy\d+$/.test(word)) return false;
    return !(/^\d+$/.test(word) && RUN_WORDS.has(words[place - 1] ?? ''));
  });
  return new Set(telling.map((word) => (word.length > 3 ? word.replace(/(?<=[^s])s$/, '') : word)));
}

/** Words in common over all words of two titles, 0..1 (Jaccard). */
export function similarity(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of one) if (other.has(word)) shared += 1;
  return shared / (one.size + other.size - shared);
}
