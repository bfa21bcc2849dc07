/** How much a text expects a figure to change: `+3 points`, `from 9 to 6`, `reduce by 10 %`. */
import { readChange } from './change-target';
import { numberLocale, numberOf } from './number-locale';

export interface EffectSize {
  /** `share`: a part of where it stands, 0.1 for 10 %; `points`: of a percentage; `amount`: in its own unit. */
  readonly kind: 'share' | 'points' | 'amount';
  /** With its sign. */
  readonly value: number;
}

const LEVELS = /(?:\b(?:from|von|de)\s+)(-?\d+(?:[.,' ]\d+)*)\s*(%?)\s*(?:\S{1,12}\s+)?(?:→|->|\b(?:to|auf|à|bis)\b)\s*(-?\d+(?:[.,' ]\d+)*)\s*(%?)/iu;

/** Null where the text gives no number, or does not say which way. */
export function effectSize(text: string): EffectSize | null {
  const locale = numberLocale([text]);
  const levels = LEVELS.exec(text);
  if (levels !== null) {
    const [, from = '', before = '', to = '', behind = ''] = levels;
    const value = numberOf(to, locale) - numberOf(from, locale);
    return Number.isFinite(value) && value !== 0 ? { kind: before === '%' || behind === '%' ? 'points' : 'amount', value } : null;
  }
  const change = readChange(text.trim(), '', locale);
  if (change === null || !change.signed || change.value === 0 || !Number.isFinite(change.value)) return null;
  if (change.kind === 'times') return change.value === 1 ? null : { kind: 'share', value: change.value - 1 };
  return { kind: change.kind === 'percent' ? 'share' : change.kind, value: change.value };
}
