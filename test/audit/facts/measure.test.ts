import fc from 'fast-check';
import { fieldModel } from '../model/field-model';
import type { Drawn } from '../../support/sheet';
import { atLeast, atMost, measureOf, type Measure, type NOT_MEASURED } from '../../../src/audit/facts/measure';
import type { Kpi } from '../../../src/audit/model/types';

const FIELDS = ['direction', 'baseline', 'target', 'minimum', 'maximum', 'current', 'measureUnit'] as const;
type Cells = Partial<Record<(typeof FIELDS)[number], Drawn>>;

function measured(cells: Cells, name = 'Sales cycle'): Measure {
  const names = FIELDS.filter((field) => cells[field] !== undefined);
  const model = fieldModel({
    KPIs: [
      ['kpi.name', ...names.map((field) => `kpi.${field}`)],
      [name, ...names.map((field) => cells[field])],
    ],
  });
  return measureOf(model, model.kpis[0] as Kpi);
}

describe('progress', () => {
  it.each([
    [15, 35, 20, 0.25],
    [7, 8, 7.2, 0.2],
    [10, 0, 7, 0.3],
    [10, 0, 12, -0.2],
    [0, 10, 5.9, 0.59],
  ])('%d to %d, now %d: %d', (baseline, target, current, progress) => expect(measured({ baseline, target, current }).progress).toBeCloseTo(progress, 12));

  it('is undefined for a flat target, for a band, and without a current value', () => {
    expect(measured({ baseline: 5, target: 5, current: 6 }).progress).toBeNull();
    expect(measured({ baseline: 5, target: 6, current: 6, minimum: 4, maximum: 7 }).progress).toBeNull();
    expect(measured({ baseline: 5, target: 6 }).progress).toBeNull();
    expect(measured({ baseline: 5, current: 6 }).progress).toBeNull();
    expect(measured({ target: 5, current: 6 }).progress).toBeNull();
    expect(measured({ baseline: 5, target: 6, current: 6, direction: 'range' }).progress).toBeNull();
  });

  it('is undefined where the numbers cannot be compared', () => expect(measured({ baseline: '63 %', target: '85 %', current: 74 }).progress).toBeNull());

  it('counts from the level a percentage began at', () => {
    expect(measured({ baseline: 50, target: '90 %', current: 70, measureUnit: '%' }).progress).toBeCloseTo(0.5, 12);
    expect(measured({ baseline: 1, target: '90 %', current: 0.9, measureUnit: '%' }).progress).toBeCloseTo(1, 12);
  });
});

describe('verdict', () => {
  it.each<[string, Cells, string]>([
    ['up, above', { direction: 'Up', target: 10, current: 11 }, 'met'],
    ['up, a tie', { direction: 'Up', target: 10, current: 10 }, 'met'],
    ['up, a tie but for rounding', { direction: 'Up', target: 0.3, current: 0.1 + 0.2 - 1e-16 }, 'met'],
    ['up, below', { direction: 'Up', target: 10, current: 9.99 }, 'not-met'],
    ['down, a tie', { direction: 'Decrease', target: 10, current: 10 }, 'met'],
    ['down, above', { direction: 'Decrease', target: 10, current: 10.01 }, 'not-met'],
    ['band, its lower edge', { direction: 'range', minimum: 0, maximum: 0.02, current: 0 }, 'met'],
    ['band, its upper edge', { minimum: 0, maximum: 0.02, current: 0.02 }, 'met'],
    ['band, just outside', { direction: 'With in Range', target: 0.02, minimum: 0, maximum: 0.02, current: -0.004 }, 'not-met'],
    ['only a minimum', { minimum: 80, current: 80 }, 'met'],
    ['only a maximum', { maximum: 80, current: 81 }, 'not-met'],
    ['a band of which only the lower edge is known, above it', { direction: 'range', minimum: 0.02, current: 9 }, 'met'],
    ['a band of which only the lower edge is known, below it', { direction: 'range', minimum: 0.02, current: 0 }, 'not-met'],
    ['a band of which only the upper edge is known, below it', { direction: 'range', maximum: 0.02, current: -9 }, 'met'],
    ['a band of which only the upper edge is known, above it', { direction: 'range', maximum: 0.02, current: 1 }, 'not-met'],
    ['a band with a wide miss above', { minimum: 1, maximum: 2, current: 3 }, 'not-met'],
    ['the target before the limits', { direction: 'Up', target: 10, minimum: 5, current: 7 }, 'not-met'],
    ['an exact value', { minimum: 100, maximum: 100, current: 100 }, 'met'],
    ['an exact value that is wanted', { direction: 'exactly', minimum: 100, maximum: 100, current: 93 }, 'not-met'],
    ['up with bounds', { direction: 'max', minimum: 80, current: 85 }, 'met'],
    ['told by baseline and target', { baseline: 10, target: 5, current: 4 }, 'met'],
    ['told by the target itself', { target: '≥ 95', current: 96 }, 'met'],
    ['told by the target itself, down', { target: 'at most 5', current: 6 }, 'not-met'],
  ])('%s', (_, cells, verdict) => expect(measured(cells)).toMatchObject({ verdict, reason: null }));

  it.each<[string, Cells, keyof typeof NOT_MEASURED]>([
    ['no direction: a target alone tells none', { target: 6, current: 31 }, 'no-direction'],
    ['a band without width', { minimum: 100, maximum: 100, current: 93 }, 'single-value'],
    ['no target', { direction: 'Up', current: 31 }, 'no-target'],
    ['words for a target', { direction: 'Up', target: 'green', current: 31 }, 'no-target'],
    ['no current value', { direction: 'Up', target: 31, current: 'n/a' }, 'no-current-value'],
    ['a band without limits', { direction: 'range', target: 0.55, current: 0.44 }, 'no-limits'],
    ['mixed scales', { direction: 'Up', target: '85%', current: 74 }, 'different-scales'],
    ['a band and no current value', { minimum: 1, maximum: 2 }, 'no-current-value'],
    ['neither more nor less is said to be better', { target: 31, current: 31 }, 'no-direction'],
    ['only a limit on the wrong side', { direction: 'Up', maximum: 31, current: 30 }, 'no-target'],
  ])('not evaluated: %s', (_, cells, reason) => expect(measured(cells)).toMatchObject({ verdict: 'not-evaluated', reason }));

  it('says how the direction is known', () => {
    expect(measured({ direction: 'Down', baseline: 1, target: 2 })).toMatchObject({ direction: 'down', directionFrom: 'stated' });
    expect(measured({ minimum: 1, maximum: 2 })).toMatchObject({ direction: 'range', directionFrom: 'band' });
    expect(measured({ baseline: 1, target: 2 })).toMatchObject({ direction: 'up', directionFrom: 'baseline-and-target' });
    expect(measured({ target: 2 })).toMatchObject({ direction: null, directionFrom: null });
    expect(measured({ minimum: 1 })).toMatchObject({ direction: 'up', directionFrom: 'band' });
    expect(measured({ maximum: 1 })).toMatchObject({ direction: 'down', directionFrom: 'band' });
    expect(measured({ baseline: 2, target: 1 })).toMatchObject({ direction: 'down', directionFrom: 'baseline-and-target' });
    expect(measured({ baseline: 1, target: 1 })).toMatchObject({ direction: null, directionFrom: null });
    expect(measured({ baseline: 1 })).toMatchObject({ direction: null, directionFrom: null });
    // A limit beside a target is a guard rail, and says nothing of the direction.
    expect(measured({ baseline: 3, target: 2, minimum: 1 })).toMatchObject({ direction: 'down', directionFrom: 'baseline-and-target' });
    expect(measured({ baseline: 2, target: 3, maximum: 4 })).toMatchObject({ direction: 'up', directionFrom: 'baseline-and-target' });
  });
});

describe('the current value', () => {
  const current = (kpi: Record<string, Drawn>): unknown => {
    const model = fieldModel({
      KPIs: [
        ['kpi.id', 'kpi.name', ...Object.keys(kpi).map((field) => `kpi.${field}`)],
        ['K1', 'Visits', ...Object.values(kpi)],
      ],
      Readings: [
        ['reading.kpi', 'reading.period', 'reading.value'],
        ['K1', 'Q4 2025', 7],
      ],
    });
    const { current: value, currentAt, currentSpan } = measureOf(model, model.kpis[0] as Kpi);
    return [value, currentAt.sheet, currentAt.column, currentSpan?.label ?? null];
  };

  it.each<[string, Record<string, Drawn>, unknown]>([
    ['its own, before any reading', { current: 5 }, [5, 'KPIs', 2, null]],
    ['its own, of its own period', { period: 'Q3 2025', current: 5 }, [5, 'KPIs', 3, 'Q3 2025']],
    ['nothing', { current: 0 }, [0, 'KPIs', 2, null]],
    ['the last reading where its own is blank', { current: null }, [7, 'Readings', 2, 'Q4 2025']],
    ['the last reading where no column has one', {}, [7, 'Readings', 2, 'Q4 2025']],
  ])('is %s', (_, kpi, expected) => expect(current(kpi)).toEqual(expected));

  it.each<[readonly string[], number]>([
    [['kpi.name'], 0],
    [['kpi.name', 'kpi.current'], 1],
  ])('that is missing with %j would stand in column %d', (headers, column) => {
    const model = fieldModel({ KPIs: [headers, ['Visits', ...headers.slice(1).map(() => null)]] });
    expect(measureOf(model, model.kpis[0] as Kpi).currentAt.column).toBe(column);
  });
});

describe('percentages', () => {
  it('are brought onto one scale where the unit or the name says so', () => {
    expect(measured({ direction: 'Up', baseline: '63 %', target: '85 %', current: 74, measureUnit: 'Percentage' })).toMatchObject({
      baseline: 0.63,
      target: 0.85,
      current: 0.74,
      verdict: 'not-met',
    });
    expect(measured({ direction: 'Up', target: { value: 0.85, format: '0%' }, current: 90 }, 'Retention rate')).toMatchObject({ current: 0.9, verdict: 'met' });
  });

  it('stay as they are where all agree', () => {
    expect(measured({ direction: 'Up', target: 85, current: 90, measureUnit: '%' })).toMatchObject({ target: 85, current: 90, verdict: 'met' });
    expect(measured({ direction: 'Up', target: { value: 0.85, format: '0%' }, current: 0.9 })).toMatchObject({ target: 0.85, current: 0.9, verdict: 'met' });
  });

  it('as changes against a level nobody states are not compared', () => {
    const model = fieldModel({
      Goals: [
        ['objective.title', 'objective.current'],
        ['By 2028, cut absence by 50% compared to 2016', 12],
      ],
    });
    expect(measureOf(model, model.objectives[0] as (typeof model.objectives)[0])).toMatchObject({
      verdict: 'not-evaluated',
      target: 0.5,
      baseline: null,
      reason: 'relative-target',
    });
  });
});

describe('laws', () => {
  const number = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 });

  it('of two numbers one is at least the other, and equal ones are both', () => {
    fc.assert(
      fc.property(number, number, (one, other) => {
        expect(atLeast(one, other) || atMost(one, other)).toBe(true);
        expect(atLeast(one, one) && atMost(one, one)).toBe(true);
        expect(atLeast(one, other)).toBe(atMost(other, one));
      }),
    );
  });

  it('more of the current value never turns an upward goal from met to missed', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: -1000, max: 1000 }), fc.nat(50), (target, current, more) => {
        if (measured({ direction: 'Up', target, current }).verdict === 'met')
          expect(measured({ direction: 'Up', target, current: current + more }).verdict).toBe('met');
      }),
      { numRuns: 50 },
    );
  });
});

describe('a target for a length of time', () => {
  const verdictOf = (target: string, months: string, unit = 'hours'): string => {
    const model = fieldModel({
      KPIs: [
        ['kpi.name', 'kpi.measureUnit', 'kpi.target'],
        ['Training', unit, target],
      ],
      Readings: [
        ['reading.kpi', 'reading.period', 'reading.value'],
        ['Training', months, 4.2],
      ],
    });
    const { verdict, reason, progress } = measureOf(model, model.kpis[0] as Kpi);
    return `${verdict} ${String(reason)} ${String(progress)}`;
  };

  it.each([
    ['≥ 24 p.a.', '2026-03', 'not-evaluated other-time null'],
    ['≥ 24 hours per year', 'Q1 2026', 'not-evaluated other-time null'],
    ['mind. 24 pro Jahr', '2026-03', 'not-evaluated other-time null'],
    ['≥ 24 p.a.', '2025', 'not-met null null'],
    ['≥ 2 per month', '2026-03', 'met null null'],
    ['≥ 24', '2026-03', 'not-met null null'],
  ])('%s is judged by what was read of %s: %s', (target, period, outcome) => expect(verdictOf(target, period)).toBe(outcome));

  it('is the same for a percentage, which is mostly one of a year', () => expect(verdictOf('<= 8 % p.a.', '2026-03', '%')).not.toContain('other-time'));
});
