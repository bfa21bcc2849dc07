/** How far a goal should have come: of whose time, and by which day. */
import { expectedBy } from '../../../src/audit/facts/expected-progress';
import type { Measured, Model } from '../../../src/audit/model/types';
import { day, fieldModel } from '../model/field-model';

const dated = (start: string | null, due: string | null): (number | null)[] => [start, due].map((iso) => (iso === null ? null : day(iso)));

describe('of an objective', () => {
  const expected = (start: string | null, due: string | null): number | null => {
    const model = fieldModel({
      Goals: [
        ['objective.title', 'objective.start', 'objective.due'],
        ['Win clients', ...dated(start, due)],
      ],
    });
    return expectedBy(model, model.objectives[0] as Measured, 'today');
  };

  it.each<[string, string, number]>([
    ['2026-03-21', '2026-04-10', 0.5],
    ['2026-03-31', '2026-04-10', 0],
    ['2026-04-05', '2026-04-10', 0],
    ['2026-01-01', '2026-03-31', 1],
    ['2025-01-01', '2025-12-31', 1],
  ])('from %s to %s: %d', (start, due, share) => expect(expected(start, due)).toBe(share));

  it.each<[string, string | null, string | null]>([
    ['no start', null, '2026-12-31'],
    ['no end', '2026-01-01', null],
    ['no time at all between them', '2026-03-31', '2026-03-31'],
    ['an end before its start', '2026-12-31', '2026-01-01'],
  ])('%s tells nothing', (_, start, due) => expect(expected(start, due)).toBeNull());
});

describe('of a key result', () => {
  const ofResult = (own: (number | null)[], around: (number | null)[]): number | null => {
    const model = fieldModel({
      Goals: [
        ['objective.id', 'objective.title', 'objective.start', 'objective.due'],
        ['O1', 'Win clients', ...around],
      ],
      Results: [
        ['keyResult.title', 'keyResult.objective', 'keyResult.start', 'keyResult.due'],
        ['Win 12', 'O1', ...own],
      ],
    });
    return expectedBy(model, model.keyResults[0] as Measured, 'today');
  };

  it('is its own time', () => expect(ofResult(dated('2026-03-21', '2026-04-10'), dated('2026-01-01', '2026-12-31'))).toBe(0.5));
  it('is what its objective adds to it', () => {
    expect(ofResult(dated(null, '2026-04-10'), dated('2026-03-21', '2026-12-31'))).toBe(0.5);
    expect(ofResult(dated('2026-03-21', null), dated('2026-01-01', '2026-04-10'))).toBe(0.5);
  });
  it('is unknown where neither says it', () => expect(ofResult(dated(null, null), dated(null, '2026-04-10'))).toBeNull());
});

describe('of a KPI', () => {
  const kpi = (asOf: string | null, period: string | null = null): Model =>
    fieldModel({
      KPIs: [
        ['kpi.name', 'kpi.current', 'kpi.asOf', 'kpi.due', 'kpi.period'],
        ['Visits', 4, asOf === null ? null : day(asOf), day('2026-04-10'), period],
      ],
    });
  const shares = (model: Model): (number | null)[] => (['reading', 'today'] as const).map((by) => expectedBy(model, model.kpis[0] as Measured, by));

  it('is reckoned on the day of its figure, or today', () => {
    const [reading, today] = shares(kpi('2026-02-14', '2026')) as [number, number];
    expect(reading).toBeCloseTo((day('2026-02-14') - day('2026-01-01')) / (day('2026-04-10') - day('2026-01-01')), 12);
    expect(today).toBeCloseTo((day('2026-03-31') - day('2026-01-01')) / (day('2026-04-10') - day('2026-01-01')), 12);
  });
  it('of an objective with a time of its own is still unknown', () => {
    const model = fieldModel({
      Goals: [
        ['objective.id', 'objective.title', 'objective.start', 'objective.due'],
        ['O1', 'Win clients', ...dated('2026-01-01', '2026-12-31')],
      ],
      KPIs: [
        ['kpi.name', 'kpi.objective'],
        ['Visits', 'O1'],
      ],
    });
    expect(expectedBy(model, model.kpis[0] as Measured, 'today')).toBeNull();
  });
  it('is reckoned on the last day of the period it was read for', () => {
    const model = fieldModel({
      KPIs: [
        ['kpi.id', 'kpi.name', 'kpi.period', 'kpi.due'],
        ['K1', 'Visits', '2026', day('2026-04-11')],
        ['K2', 'Calls', '2026', day('2026-04-11')],
      ],
      Readings: [
        ['reading.kpi', 'reading.period', 'reading.value'],
        ['K1', 'Feb 2026', 4],
      ],
    });
    expect(model.kpis.map((one) => expectedBy(model, one as Measured, 'reading'))).toEqual([0.58, 0.89]);
  });
  it('is reckoned today where the figure is of a day to come, or of none', () => {
    for (const model of [kpi('2026-04-05', '2026'), kpi(null, '2026')]) {
      const [reading, today] = shares(model);
      expect(reading).toBe(today);
    }
  });
});
