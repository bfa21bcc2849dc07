/** Makes every sentence of a finding: a rule's template and a problem's data in, plain text out. */
import { filled, placeText, type Coded, type Sentences } from '../../workbook';
import { fieldWords, kindWords } from '../fields';
import { dayText } from '../reading/days';
import { WORDS, type MessageValue } from '../message-value';

/** A number as people write it: no more than four significant decimals, thousands apart. */
export function numberText(value: number): string {
  if (!Number.isFinite(value)) return 'n/a';
  const rounded = Math.abs(value) >= 100 ? Math.round(value * 100) / 100 : Number(value.toPrecision(4));
  const [whole = '0', decimals] = String(Math.abs(rounded)).split('.');
  if (whole.includes('e')) return String(rounded);
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${rounded < 0 ? '−' : ''}${grouped}${decimals === undefined ? '' : `.${decimals}`}`;
}

/** An amount with its currency, in whole units: `EUR 45,000`. */
export function moneyText(amount: number, currency: string): string {
  return `${currency} ${numberText(Math.round(amount))}`.trim();
}

/** A value of a message as text; sentences within it are of the same list. */
function valueText(value: MessageValue, sentences: Sentences): string {
  if (value === null) return 'nothing';
  if (typeof value === 'string') return value.trim().replace(/\s+/g, ' ');
  if (typeof value === 'number') return numberText(value);
  if ('day' in value) return dayText(value.day);
  if ('percent' in value) return `${numberText(Math.round(value.percent * 1000) / 10)} %`;
  if ('money' in value) return moneyText(value.money, value.currency);
  if ('count' in value) return `${numberText(value.count)} ${value.of}${value.count === 1 ? '' : 's'}`;
  if ('one' in value) return `${/^[aeiou]/.test(kindWords(value.one)) ? 'an' : 'a'} ${kindWords(value.one)}`;
  if ('anyOf' in value) return value.anyOf.map(fieldWords).join(' or ');
  if ('word' in value) return WORDS[value.word];
  if ('words' in value) return value.words.map((word) => WORDS[word]).join(` ${value.between} `);
  if ('list' in value) return listText(value.list.map((item) => (typeof item === 'string' ? item : WORDS[item.word])));
  return 'code' in value ? sentenceOf(sentences, value) : placeText(value);
}

/** `a`, `a and b`, `a, b and c`; at most five, then how many more. */
export function listText(items: readonly string[]): string {
  const shown = items.length > 6 ? [...items.slice(0, 5), `${items.length - 5} more`] : items;
  if (shown.length < 2) return shown[0] ?? 'nothing';
  return `${shown.slice(0, -1).join(', ')} and ${shown.at(-1) as string}`;
}

/** The sentence of a code, from the list in which it stands. */
export function sentenceOf(sentences: Sentences, { code, data }: Coded<MessageValue>): string {
  return filled(sentences[code] ?? code, data, (value) => valueText(value, sentences));
}
