/** Makes levels of targets that are changes, from the baseline of the same row; without one, what is wanted cannot be told. */
import type { Change } from '../reading/change-target';
import { effectDirection } from '../reading/effect-direction';
import { PERCENT_UNIT } from '../reading/percent-unit';
import { textOf, type RawCell, type RawRecord } from './raw-record';

export function levelTargets(records: readonly RawRecord[]): void {
  for (const { kind, fields, name } of records) {
    if (kind !== 'kpi' && kind !== 'keyResult' && kind !== 'objective') continue;
    const target = fields['target'];
    if (target?.change === undefined) continue;
    if (levelsHaveSigns(fields, name)) continue;
    const { at, raw } = target;
    const level = levelOf(target.change, fields, name);
    fields['target'] = Object.freeze(
      level === null
        ? { value: null, at, raw, oddity: 'unreadable' as const, change: target.change }
        : { value: level, at, raw, change: target.change, ...(fields['baseline']?.unit === undefined ? {} : { unit: fields['baseline'].unit }) },
    );
  }
}

/** Scores that run below zero are written with their signs: a net promoter score of +45 is a level. */
function levelsHaveSigns(fields: RawRecord['fields'], name: string): boolean {
  const signed = ['baseline', 'current'].some((one) => /^\s*\+\s?\d/.test(String(fields[one]?.raw ?? '')));
  return (
    signed ||
    (fields['target']?.change?.kind === 'times' && saysTimes(fields)) ||
    (fields['target']?.change?.kind === 'amount' && /\bnps\b|promoter/i.test(`${name} ${textOf(fields['measureUnit'])}`))
  );
}

function levelOf({ kind, value, signed }: Change, fields: RawRecord['fields'], name: string): number | null {
  const baseline = fields['baseline'];
  if (typeof baseline?.value !== 'number') return null;
  const from = baseline.value;
  if (kind === 'times') return from * value;
  const change = signed ? value : wayOf(fields, name) * value;
  if (Number.isNaN(change)) return null;
  const percent = isPercentage(fields, baseline);
  if (kind === 'percent' && !percent) return from * (1 + change);
  if (!percent) return from + change;
  // Points of a percentage: 0.8 and "80 %" are fractions, a plain 80 is not.
  const isFraction = baseline.unit === '%' || Math.abs(from) <= 1;
  const points = kind === 'percent' ? change * 100 : change;
  return Number((from + (isFraction ? points / 100 : points)).toPrecision(12));
}

function isPercentage(fields: RawRecord['fields'], baseline: RawCell): boolean {
  return baseline.unit === '%' || fields['current']?.unit === '%' || PERCENT_UNIT.test(textOf(fields['measureUnit']));
}

/** Where levels themselves are multiples, "2x" is one of them. */
function saysTimes(fields: RawRecord['fields']): boolean {
  return (
    ['baseline', 'current'].some((name) => /\d\s?[x×]\s*$/i.test(String(fields[name]?.raw ?? ''))) ||
    /^[x×]$|times|multiple|fach/i.test(textOf(fields['measureUnit']))
  );
}

/** 1 or -1 as direction or name say; NaN where neither does. */
function wayOf(fields: RawRecord['fields'], name: string): number {
  const stated = fields['direction']?.value;
  const way = stated === 'up' || stated === 'down' ? stated : effectDirection(name);
  return way === null ? Number.NaN : way === 'up' ? 1 : -1;
}
