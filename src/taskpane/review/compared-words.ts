/** The lines of a comparison in words. */
import type { ComparedLine, ComparedMeasure } from '../../audit/plan/history-compare';
import { capitalised, type CellValue } from '../../workbook';
import type { Words } from '../words';

export function measureWords(measure: ComparedMeasure, { say }: Words): string {
  if (measure.of === 'alignment') return say('alignment');
  if (measure.of === 'served') return say('priorities-served');
  if (measure.of === 'dimension') return capitalised(say(`dimension-${measure.dimension}`));
  if (measure.of === 'at-risk') return measure.currency === '' ? say('at-risk-all') : say('at-risk-in', { currency: measure.currency });
  return say('findings-that', { status: say(`status-${measure.status}`) });
}

/** A value as the History keeps it: a number, `6 of 7`, or that it could not be told. */
export function valueWords(value: CellValue, { measure }: Pick<ComparedLine, 'measure'>, { say, voice }: Words): string {
  if (value === null || value === '') return '–';
  if (typeof value === 'number') return measure.of === 'at-risk' ? voice.money(value, measure.currency) : voice.number(Math.round(value));
  const [, part, whole] = /^(\d+) of (\d+)$/.exec(String(value)) ?? [];
  return part === undefined || whole === undefined ? say('not-evaluated') : say('of', { part: Number(part), whole: Number(whole) });
}
