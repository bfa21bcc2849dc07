/** KPIs that are read for the whole company alone: a chart from three readings a side, an estimate from eight. */
import type { CellValue } from '../../../src/workbook';
import type { ReportImpact } from '../../../src/audit/report/report';
import { impactOf } from './team-workbook';

const MONTHS = Array.from({ length: 30 }, (_, place) => `${2023 + Math.floor(place / 12)}-${String((place % 12) + 1).padStart(2, '0')}`);
/** Unlike for each month, and the same each time. */
const wobble = (place: number): number => ((place * place * 7) % 5) - 2;

function seriesOf(from: number, to: number, jump: number, completed = true): ReportImpact | undefined {
  const months = MONTHS.slice(from, to);
  const [effect] = impactOf(
    {
      KPIs: [
        ['KPI ID', 'KPI', 'Desired direction'],
        ['K-1', 'Days to deliver', 'Decrease'],
      ],
      Modules: [
        ['Module ID', 'Module', 'KPI served', 'Start date', 'End date'],
        ['M-1', 'Delegating', 'K-1', '2024-01-10', '2024-01-25'],
      ],
      ...(completed
        ? {
            Completions: [
              ['Module', 'Employee', 'Completion date'],
              ['M-1', 'Ines Weber', '2024-01-15'],
              ['M-1', 'Kim Duarte', '2024-01-25'],
            ],
          }
        : {}),
      Readings: [
        ['KPI', 'Month', 'Value'],
        ...months.map((month): CellValue[] => {
          const place = MONTHS.indexOf(month);
          return ['K-1', month, 40 - 0.2 * place + wobble(place) + (place > 12 ? jump : 0)];
        }),
      ],
    },
    '2026-06-30',
  );
  return effect;
}

it('eight readings a side and more give an estimate with a warning, never above grade D', () => {
  const effect = seriesOf(0, 24, -9);
  expect(effect).toMatchObject({
    design: 'interrupted series',
    verdict: 'clearly better',
    grade: 'D',
    of: 'reading',
    trained: 11,
    comparison: null,
    reasonCode: 'interrupted',
  });
  expect(effect?.effect).toBeCloseTo(-9 + (seriesOf(0, 24, 0)?.effect ?? NaN), 9);
  expect(effect?.reason).toContain('what else changed at that time would look the same');
  expect(seriesOf(0, 24, 0)?.verdict).toBe('too close to call');
  expect(seriesOf(0, 24, 9)?.verdict).toBe('clearly worse');
});

it.each([
  [9, 17, 'chart-only'],
  [0, 20, 'chart-only'],
  [10, 24, 'few-readings'],
  [0, 14, 'few-readings'],
])('readings %i to %i of which January is the thirteenth: %s', (from, to, reasonCode) => {
  expect(seriesOf(from, to, -9)).toMatchObject({ verdict: 'not evaluated', effect: null, reasonCode });
});

it('where nobody is known to have completed it, the dates of a module that is over say when', () => {
  expect(seriesOf(0, 24, -9, false)).toMatchObject({ design: 'interrupted series', verdict: 'clearly better' });
  expect(seriesOf(9, 17, -9, false)).toMatchObject({ reasonCode: 'no-completions' });
});
