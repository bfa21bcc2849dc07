/** Small words of the pane: counts, places, dates. */
import { kindWords, type Kind } from '../audit/fields';
import { dayText, parseIso } from '../audit/reading/days';
import { numberText } from '../audit/report/message';

/** `1 cell`, `1,234 cells`, `2 people`. */
export function counted(count: number, word: string): string {
  const irregular: Readonly<Record<string, string>> = { person: 'people' };
  const many = irregular[word] ?? (word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}s`);
  return `${numberText(count)} ${count === 1 ? word : many}`;
}

/** `28 modules` */
export function countedKind(count: number, kind: Kind): string {
  return counted(count, kindWords(kind));
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `23 Nov 2026` of `2026-11-23`; what is no date stays as it is. */
export function dayWords(iso: string): string {
  const day = parseIso(iso);
  return day === null ? iso : dayText(day);
}

/** `72 of 100`, or in words that it could not be told. */
export function scoreWords(score: number | null): string {
  return score === null ? 'not evaluated' : `${Math.round(score)} of 100`;
}
