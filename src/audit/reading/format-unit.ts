/** The unit that a cell's number format shows beside its number. */
import { currencyNamed, SIGN } from './currency';
import { remembered } from './remembered';

const SHOWN = new RegExp(SIGN, 'iu');

/** `%`, or the currency that a format such as `[$€-407]`, `"EUR"` or `\E\U\R` shows; undefined when it shows neither. */
export function formatUnit(format: string): string | undefined {
  return format === 'General' || format === '' ? undefined : unitShown(format);
}

const unitShown = remembered((format: string): string | undefined => {
  if (format.includes('%')) return '%';
  const quoted = format.replace(/\[\$-[^\]]*\]/g, '').replace(/(?:\\.)+/gu, (letters) => `"${letters.replace(/\\(.)/gu, '$1')}"`);
  const symbol = /\[\$([^\-\]]+)/.exec(format)?.[1] ?? SHOWN.exec(quoted)?.[0] ?? /"\s*(\p{L}[\p{L} .-]{0,20})\s*"/u.exec(quoted)?.[1];
  return symbol === undefined ? undefined : (currencyNamed(symbol) ?? undefined);
});
