/**
 * A header that no list knows may still end, or begin, with one that is known: an operational sponsor is a sponsor, an
 * `indicateur à améliorer` is an indicator. Only words that name something by themselves are trusted so far.
 */
import type { FieldName } from '../fields';
import { looseWords } from './fold-header';
import { meaningsSpelled, type Language, type Meaning } from './synonyms';

/** Fields whose names say what they are whatever stands beside them; a date or an amount could be any date or amount. */
const TRUSTED = new Set(
  'kpi metric sponsor executive deliverer owner manager objective keyResult priority competency audience learners baseline target due start end email salary currency head'.split(
    ' ',
  ),
);
/** Heads that say too little. */
const VAGUE =
  /^(?:dates?|datum|termine?|from|to|for|at|von|bis|ab|du|au|goals?|ziele?|but|end|start|plan|budget|level|leader|director|chef|lead|who|contact|group|target|number|area)$/;
/** Words that turn a header into something else: someone's predecessor, last year's target, a comment on either. */
const TURNED =
  /\b(?:former|previous|prior|last|old|next|deputy|backup|interim|stretch|alternative|secondary|per|each|no|not|without|comments?|notes?|score|rating|change|ehemalig\w*|fruher\w*|vorjahr\w*|letzt\w*|stellv\w*|pro|je|ohne|abweichung|ancien\w*|precedent\w*|dernier\w*|adjoint\w*|suppleant\w*|par|sans|ecart)\b/;
const MOST_WORDS = 6;

/** What the head of a header means; nothing for headers of one word. */
export function headMeanings(header: string, languages: readonly Language[]): readonly Meaning[] {
  // `Trainer / provider` names two things.
  if (header.includes('/')) return [];
  const words = looseWords(header);
  if (words.length < 2 || words.length > MOST_WORDS || TURNED.test(words.join(' '))) return [];
  for (const head of heads(words, languages)) {
    if (VAGUE.test(head.join(''))) continue;
    const meanings = meaningsSpelled(head.join(''), languages).filter(({ field }) => isTrusted(field));
    if (meanings.length > 0) return meanings;
  }
  return [];
}

/** English ends with its head, French begins with it, German does either. */
function heads(words: readonly string[], languages: readonly Language[]): string[][] {
  const shorter = words.slice(1).map((_, cut) => cut + 1);
  const last = languages.some((language) => language !== 'fr') ? shorter.map((cut) => words.slice(cut)) : [];
  const first = languages.some((language) => language !== 'en') ? shorter.map((cut) => words.slice(0, words.length - cut)) : [];
  return [...last, ...first].sort((one, other) => other.length - one.length);
}

function isTrusted(field: FieldName): boolean {
  return TRUSTED.has(field.slice(field.indexOf('.') + 1));
}
