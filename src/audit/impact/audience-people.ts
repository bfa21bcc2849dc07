/** People whom the words of an audience mean: “Sales team leads”. */
import { addTo } from '../model/grouped';
import { perKey, perModel } from '../facts/per-model';
import { fold } from '../reading/fold';
import { ALL_WORDS, LEADERS } from '../reading/words/audiences';
import type { Model, Person } from '../model/types';

const PLURALS = ['s', 'n', 'en', 'e', 'nen'];

/** People by each word of their title, grade, function and unit. */
const byWord = perModel(({ people }): ReadonlyMap<string, readonly Person[]> => {
  const words = new Map<string, Person[]>();
  for (const person of people) {
    const { title, grade, function: role, unit, team } = person.fields;
    const texts = [title?.value, grade?.value, role?.value, unit?.value?.[0]?.text, team?.value?.[0]?.text];
    const own = new Set(fold(texts.map((text) => text ?? '').join(' ')).split(' '));
    for (const word of own) addTo(words, word, person);
  }
  return words;
}, 'no names');

const known = perKey<ReadonlySet<Person>>('no names');

/** Those of whom every word is true, but for its plural; none for words that suit nobody. */
export function audiencePeople(model: Model, audience: string): ReadonlySet<Person> {
  const text = fold(audience);
  return known(model, text, () => {
    const words = tellingWords(text);
    return words.length === 0 ? new Set<Person>() : meant(byWord(model), words);
  });
}

/** “All team leads” are team leads. */
function tellingWords(text: string): readonly string[] {
  return text.split(' ').filter((word) => word !== '' && !ALL_WORDS.has(word));
}

const LEADER_PHRASES: ReadonlySet<string> = new Set(LEADERS.map(fold));

/** Whether an audience is whoever leads a team. */
export function meansLeaders(audience: string): boolean {
  return LEADER_PHRASES.has(tellingWords(fold(audience)).join(' '));
}

function meant(index: ReadonlyMap<string, readonly Person[]>, words: readonly string[]): ReadonlySet<Person> {
  const lists = words.map((word) =>
    [word, ...PLURALS.flatMap((ending) => (word.endsWith(ending) ? [word.slice(0, -ending.length)] : []))].flatMap((form) => index.get(form) ?? []),
  );
  // From the rarest word on, so that a common one costs nothing.
  const [rarest = [], ...others] = lists.sort((one, other) => one.length - other.length);
  return others.reduce<ReadonlySet<Person>>((left, list) => {
    if (left.size === 0) return left;
    const own = new Set(list);
    return new Set([...left].filter((person) => own.has(person)));
  }, new Set(rarest));
}
