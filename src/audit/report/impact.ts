/** Effects as the report carries them. */
import { cellName } from '../../workbook';
import type { Effect } from '../impact/effect';
import type { AnyRecord } from '../model/types';
import type { Language } from './language';
import { sentenceOf } from './message';
import type { ReportImpact } from './report';

export function place({ at }: AnyRecord): { sheet: string; cell: string } {
  return { sheet: at.sheet, cell: cellName(at.row, at.column) };
}

export function reportImpact({ module, kpi, window, verdict, of, from, isShare, because, estimated }: Effect, { lists, voice }: Language): ReportImpact {
  const named = (record: typeof module | typeof kpi): ReportImpact['module'] => ({ id: record.id, name: record.name, at: place(record) });
  return {
    module: named(module),
    kpi: named(kpi),
    window,
    verdict,
    design: estimated?.design ?? null,
    effect: estimated?.effect ?? null,
    low: estimated?.low ?? null,
    high: estimated?.high ?? null,
    unit: kpi.fields.measureUnit?.value ?? null,
    from,
    isShare,
    of,
    trained: estimated?.trained ?? null,
    comparison: estimated?.comparison ?? null,
    baselineDifference: estimated?.baselineDifference ?? null,
    cohorts: estimated?.cohorts ?? null,
    smallestEffect: estimated?.smallestEffect ?? null,
    grade: estimated?.grade ?? null,
    reason: sentenceOf(lists.impact, because, voice),
    reasonCode: because.code,
    best: estimated?.best ?? null,
    worst: estimated?.worst ?? null,
  };
}
