/** Which share of a change is due to a module, and how sure that is, as its links and its own row state it. */
import { serves } from '../facts/services';
import type { Address } from '../../workbook';
import type { Model, Module } from '../model/types';
import type { MoneyReason } from './money-reasons';

export interface Isolation {
  readonly share: { readonly value: number; readonly at: Address };
  readonly confidence: { readonly value: number; readonly at: Address };
}

const PERCENTAGE = /(\d{1,3}(?:[.,]\d+)?)\s*(?:%|percent\b|per cent\b|pour ?cent\b|prozent\b)/giu;
/** A text that is longer tells a story. */
const LONGEST = 200;

type Stated = Isolation['share'];

/** What lacks, where one of the two does. A share that its row tells in words (“estimate of participants: 33 %”) stands where no link states one. */
export function isolationOf(model: Model, module: Module): Isolation | MoneyReason {
  const links = [...new Set(serves(model, module).flatMap(({ link }) => link ?? []))];
  const cells = (name: 'share' | 'confidence'): Stated[] =>
    links.flatMap(({ fields }) => (fields[name]?.value == null ? [] : [{ value: fields[name].value, at: fields[name].at }]));
  const [shares, confidences] = [cells('share'), cells('confidence')];
  if (isSeveral(shares) || isSeveral(confidences)) return { code: 'several-shares' };
  const share = shares[0] ?? shareInWords(module);
  if (share === null) return { code: 'no-share' };
  const confidence = confidences[0];
  return confidence === undefined ? { code: 'no-confidence' } : { share, confidence };
}

function isSeveral(stated: readonly Stated[]): boolean {
  return new Set(stated.map(({ value }) => value)).size > 1;
}

function shareInWords({ fields: { isolation } }: Module): Stated | null {
  const text = isolation?.value ?? '';
  if (isolation === undefined || text.length > LONGEST) return null;
  const [only, another] = [...text.matchAll(PERCENTAGE)];
  const value = Number((only?.[1] ?? '').replace(',', '.')) / 100;
  return only === undefined || another !== undefined || !(value > 0 && value <= 1) ? null : { value, at: isolation.at };
}
