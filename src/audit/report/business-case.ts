/** The business case of a module, before its launch as after it: the problem, what should change, when that will be known, and what is missing. */
import { addressName, cellName, type Address } from '../../workbook';
import { businessCaseOf } from '../facts/business-case';
import { spanOf } from '../facts/life';
import { measurementOf } from '../facts/measurements';
import { allReadingsOf } from '../facts/readings';
import { expectedCells } from '../money/expected-benefit';
import { isoOf, type Day } from '../reading/days';
import type { Model, Module } from '../model/types';
import type { CaseWord } from './case-words';
import type { Language } from './language';
import { sentenceOf } from './message';
import type { ReportBusinessCase, ReportStep } from './report';

const DAYS_90 = 90;
const YEAR = 365;

export function reportCase(model: Model, module: Module, { lists, voice }: Language): ReportBusinessCase {
  const { businessProblem } = module.fields;
  const say = (code: CaseWord, data?: Parameters<typeof sentenceOf>[1]['data']): string =>
    sentenceOf(lists.cases, data === undefined ? { code } : { code, data }, voice);
  const lacks = [
    ...businessCaseOf(model, module).flatMap(({ part, state }): CaseWord[] => (state === 'stated' ? [] : [lackOf(part, state)])),
    ...daysLacking(module),
  ];
  return {
    problem: businessProblem?.value == null ? null : { text: businessProblem.value, at: placeOf(businessProblem.at) },
    expected: expectedCells(model, module).map(({ kpi, cell }) => ({
      kpi: kpi.name,
      text: cell.value ?? '',
      at: placeOf(cell.at),
      words: say('expected-of', { effect: cell.value ?? '', kpi: kpi.name, cell: addressName(cell.at) }),
    })),
    timeline: timelineOf(model, module).map(({ step, day, because, kpi }) => ({
      step,
      day: day === null ? null : isoOf(day),
      isPast: day === null ? null : day <= model.asOf,
      words: say(step),
      note: say(because, kpi === undefined ? undefined : { kpi }),
      noteCode: because,
    })),
    lacks: lacks.map((code) => ({ code, words: say(code) })),
  };
}

function lackOf(part: 'problem' | 'effect' | 'date', state: 'missing' | 'unreadable' | 'no-column'): CaseWord {
  if (state === 'unreadable' && part === 'date') return 'unreadable-date';
  return state === 'no-column' ? `unmapped-${part}` : `missing-${part}`;
}

function daysLacking(module: Module): CaseWord[] {
  const { start, end } = spanOf(module);
  return start === null && end === null ? ['no-days'] : [];
}

interface Step {
  readonly step: ReportStep['step'];
  readonly day: Day | null;
  readonly because: CaseWord;
  readonly kpi?: string;
}

/** Baseline, launch, end, 90 days and 12 months after the end, decision; a day that nothing states is null. */
function timelineOf(model: Model, module: Module): readonly Step[] {
  const { start, end } = spanOf(module);
  const due = measurementOf(model, module).due?.value ?? null;
  const over = end ?? start;
  const after = (days: number): Day | null => (over === null ? null : over + days);
  const stated = (day: Day | null): CaseWord => (day === null ? 'not-stated' : 'day-stated');
  return [
    baselineOf(model, module, start),
    { step: 'launch', day: start, because: stated(start) },
    { step: 'end', day: end, because: stated(end) },
    { step: 'after-90-days', day: after(DAYS_90), because: over === null ? 'not-stated' : 'day-of-window' },
    { step: 'after-12-months', day: after(YEAR), because: over === null ? 'not-stated' : 'day-of-year' },
    due === null
      ? { step: 'decision', day: after(YEAR), because: over === null ? 'not-stated' : 'decision-by-year' }
      : { step: 'decision', day: due, because: 'decision-stated' },
  ];
}

/** The last reading of one of its KPIs from before it begins; where there is none, the last day on which one can be taken. */
function baselineOf(model: Model, module: Module, start: Day | null): Step {
  if (start === null) return { step: 'baseline', day: null, because: 'not-stated' };
  const { kpis } = measurementOf(model, module);
  if (kpis.length === 0) return { step: 'baseline', day: null, because: 'baseline-no-kpi' };
  let last: { readonly day: Day; readonly kpi: string } | null = null;
  for (const kpi of kpis) {
    for (const { span } of allReadingsOf(model, kpi)) {
      if (span.end < start && span.end <= model.asOf && (last === null || span.end > last.day)) last = { day: span.end, kpi: kpi.name };
    }
  }
  if (last !== null) return { step: 'baseline', day: last.day, because: 'baseline-read', kpi: last.kpi };
  return { step: 'baseline', day: start > model.asOf ? start - 1 : null, because: start > model.asOf ? 'baseline-to-read' : 'baseline-missed' };
}

function placeOf({ sheet, row, column }: Address): { readonly sheet: string; readonly cell: string } {
  return { sheet, cell: cellName(row, column) };
}
