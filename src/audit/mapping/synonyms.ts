/** What a header can mean, and which headers a field goes by. */
import type { FieldName } from '../fields';
import { foldHeader, headerForms } from './fold-header';
import { DE } from './vocabulary/de';
import { EN } from './vocabulary/en';
import { FR } from './vocabulary/fr';
import type { Vocabulary } from './vocabulary/vocabulary';

export interface Meaning {
  readonly field: FieldName;
  /** The header is the field's own name in its language; else a synonym. */
  readonly exact: boolean;
}

const MEANINGS = new Map<string, Meaning[]>();
for (const language of [EN, FR, DE]) {
  for (const [field, words] of Object.entries(language) as [FieldName, string][]) {
    words.split('|').forEach((word, place) => addMeaning(foldHeader(word), { field, exact: place === 0 }));
  }
}

function addMeaning(header: string, meaning: Meaning): void {
  const known = MEANINGS.get(header) ?? [];
  const same = known.findIndex(({ field }) => field === meaning.field);
  if (same < 0) known.push(meaning);
  else if (meaning.exact) known[same] = meaning;
  MEANINGS.set(header, known);
}

const NONE: readonly Meaning[] = [];
/** Texts of cells are asked about again and again; only so many are remembered. */
const ANSWERED = new Map<string, readonly Meaning[]>();
const MOST_ANSWERED = 20_000;

/** Every field that a header may mean, of any kind. */
export function meaningsOf(header: string): readonly Meaning[] {
  const before = ANSWERED.get(header);
  if (before !== undefined) return before;
  const form = headerForms(header).find((one) => MEANINGS.has(one));
  const meanings = (form === undefined ? undefined : MEANINGS.get(form)) ?? NONE;
  if (ANSWERED.size < MOST_ANSWERED) ANSWERED.set(header, meanings);
  return meanings;
}

/** The headers of a field by language, for the field catalogue. */
export function synonymsOf(field: FieldName): { en: readonly string[]; fr: readonly string[]; de: readonly string[] } {
  const words = (language: Vocabulary): readonly string[] => language[field]?.split('|') ?? [];
  return { en: words(EN), fr: words(FR), de: words(DE) };
}
