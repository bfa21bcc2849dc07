/** A fiscal year that nobody explains ends nothing. */
import { lifeOf } from '../../../src/audit/facts/life';
import { fieldModel } from '../model/field-model';

const life = (period: string, asOf: string, fiscalYearStart: number | null = null): string => {
  const model = fieldModel(
    {
      Priorities: [
        ['priority.name', 'priority.period'],
        ['Grow', period],
      ],
    },
    { asOf, settings: { fiscalYearStart } },
  );
  const [priority] = model.priorities;
  return priority === undefined ? 'none' : lifeOf(model, priority);
};

it.each<[string, string, number | null, string]>([
  ['FY25', '2026-03-31', null, 'live'],
  ['FY25', '2027-03-31', null, 'ended'],
  ['FY25', '2026-03-31', 7, 'ended'],
  ['FY27', '2026-06-30', null, 'live'],
  ['FY29', '2026-06-30', null, 'planned'],
  ['GJ 2025', '2026-03-31', null, 'live'],
  ['2025', '2026-03-31', null, 'ended'],
])('%s at %s with %s: %s', (period, asOf, start, expected) => expect(life(period, asOf, start)).toBe(expected));
