/** A row for what was wanted and one for what was reached say the same as two columns for each period. */
import fc from 'fast-check';
import { readingsOf, targetOfPeriod } from '../../../src/audit/facts/readings';
import { mapWorkbook } from '../../../src/audit/mapping/map-workbook';
import { figuresSaid } from '../../../src/audit/mapping/period-header';
import { buildModel } from '../../../src/audit/model/build-model';
import { dayOf } from '../../../src/audit/reading/days';
import { DEFAULT_SETTINGS } from '../../../src/audit/settings/settings';
import { snapshotOf, type Drawn } from '../../support/sheet';

it.each([
  ['Plan', 'target'],
  ['Soll', 'target'],
  ['Cible', 'target'],
  ['Actual', 'value'],
  ['Ist', 'value'],
  ['Réalisé', 'value'],
  ['Forecast', 'expected'],
  ['Prognose', 'expected'],
  ['Plan A', null],
  ['', null],
  ['Revenue', null],
])('%j says %j', (text, said) => expect(figuresSaid(text)).toBe(said));

const drawn = fc.record({
  words: fc.constantFrom<readonly string[]>(['Plan', 'Actual', 'Forecast'], ['Soll', 'Ist', 'Prognose'], ['Target', 'Result', 'Outlook']),
  named: fc.constantFrom('each row', 'the first row'),
  forecast: fc.boolean(),
  actualFirst: fc.boolean(),
  kpis: fc.uniqueArray(fc.constantFrom('Order value', 'Returns', 'Repeat orders', 'Late orders'), { minLength: 1, maxLength: 4 }),
  values: fc.array(fc.integer({ min: 1, max: 999 }), { minLength: 24, maxLength: 24 }),
});

it('targets are no readings, and forecasts are neither', () =>
  fc.assert(
    fc.property(drawn, ({ words: [wanted, reached, expected], named, forecast, actualFirst, kpis, values }) => {
      const figures = (kpi: number, row: number): number[] => values.slice(kpi * 6 + row * 3, kpi * 6 + row * 3 + 3);
      const rows = kpis.flatMap((name, kpi): Drawn[][] => {
        const target: Drawn[] = [wanted as string, ...figures(kpi, 0)];
        const actual: Drawn[] = [reached as string, ...figures(kpi, 1)];
        const all = [...(actualFirst ? [actual, target] : [target, actual]), ...(forecast ? [[expected as string, 7, 8, 9] as Drawn[]] : [])];
        return all.map((cells, place) => [named === 'each row' || place === 0 ? name : null, ...cells]);
      });
      const workbook = snapshotOf({ KPIs: [['KPI', 'Type', 'Q1 2026', 'Q2 2026', 'Q3 2026'], ...rows] });
      const model = buildModel(workbook, mapWorkbook(workbook, DEFAULT_SETTINGS), DEFAULT_SETTINGS, dayOf(2026, 12, 31));
      expect(model.kpis.map(({ name }) => name)).toEqual(kpis);
      expect(model.kpis.map((kpi) => readingsOf(model, kpi).map(({ value }) => value))).toEqual(kpis.map((_, kpi) => figures(kpi, 1)));
      expect(model.kpis.map((kpi) => targetOfPeriod(model, kpi))).toEqual(kpis.map((_, kpi) => figures(kpi, 0)[2]));
    }),
    { numRuns: 150 },
  ));
