/** A day as somebody types it in the language of the pane, whatever the language of the browser: `30. Juni 2026`, `30/06/2026`, `2026-06-30`. */
import { dayOf, isoOf, parseIso } from '../audit/reading/days';

/**
 * `YYYY-MM-DD`; null for what is no day, and for one that two people would read as two: English writes 3/4 for the third of April and for the fourth of March.
 * @param tag of the language
 */
export function typedDay(text: string, tag: string): string | null {
  const trimmed = text.trim();
  if (parseIso(trimmed) !== null) return trimmed;
  const parts = plain(trimmed)
    .split(/[\s.,/-]+/)
    .filter((part) => part !== '');
  const [one = '', two = '', three = ''] = parts;
  if (parts.length !== 3 || !/^(\d{4}|\d\d)$/.test(three)) return null;
  const year = three.length === 2 ? 2000 + Number(three) : Number(three);
  const place = [one, two].findIndex((part) => /^\p{L}/u.test(part));
  if (place >= 0) return written(year, monthNamed([one, two][place] ?? '', tag), [one, two][1 - place] ?? '');
  if (tag !== 'en') return written(year, Number(two), one);
  // Read alike by both, or no month for one of them.
  if (one === two || Number(one) > 12) return written(year, Number(two), one);
  return Number(two) > 12 ? written(year, Number(one), two) : null;
}

/** Without capitals and accents, which keyboards lack, and without the ending of a number. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(?<=^|\s)(\d{1,2})(st|nd|rd|th|er)(?=\s|,|$)/g, '$1');
}

/** From 1; 0 where the letters begin no month, or two. */
function monthNamed(letters: string, tag: string): number {
  // Keyboards without an ä write it in two letters.
  const begins = letters.replace('ae', 'a');
  if (begins.length < 3) return 0;
  const format = new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' });
  const found = Array.from({ length: 12 }, (_, index) => index + 1).filter((month) => plain(format.format(Date.UTC(2026, month - 1, 1))).startsWith(begins));
  return found.length === 1 ? (found[0] ?? 0) : 0;
}

function written(year: number, month: number, day: string): string | null {
  if (!/^\d{1,2}$/.test(day) || !(month >= 1 && month <= 12)) return null;
  const iso = isoOf(dayOf(year, month, Number(day)));
  // A day that its month lacks would be one of the next.
  return iso === `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}` ? iso : null;
}
