/** Of headers in two rows each value is read under its own: a target is no actual, however the names of the rows are headed. */
import fc from 'fast-check';
import { mapWorkbook } from '../../../src/audit/mapping/map-workbook';
import { buildModel } from '../../../src/audit/model/build-model';
import { dayOf } from '../../../src/audit/reading/days';
import { readingsOf } from '../../../src/audit/facts/readings';
import { DEFAULT_SETTINGS } from '../../../src/audit/settings/settings';
import type { Area } from '../../../src/workbook';
import { snapshotOf, type Drawn } from '../../support/sheet';

const PERIODS = [
  ['Q1 2026', 'Q2 2026', 'Q3 2026', 'Q4 2026'],
  ['2023', '2024', '2025', '2026'],
  [2023, 2024, 2025, 2026],
  ['Jan 2026', 'Feb 2026', 'Mar 2026', 'Apr 2026'],
  ['FY23', 'FY24', 'FY25', 'FY26'],
] as const;
const WORDS = [
  ['Target', 'Actual'],
  ['Plan', 'Actual'],
  ['Goal', 'Result'],
  ['Soll', 'Ist'],
  ['Ziel', 'Ist'],
  ['Cible', 'Réalisé'],
] as const;
const drawn = fc.record({
  periods: fc.constantFrom(...PERIODS),
  words: fc.constantFrom(...WORDS),
  actualFirst: fc.boolean(),
  name: fc.constantFrom('KPI', 'Kennzahl', 'Indicator'),
  owner: fc.constantFrom('none', 'before', 'behind'),
  merged: fc.constantFrom('all', 'periods', 'none'),
  titled: fc.boolean(),
});

it('the targets and actuals of each period are told apart', () =>
  fc.assert(
    fc.property(drawn, ({ periods, words, actualFirst, name, owner, merged, titled }) => {
      const sides = owner === 'none' ? [] : ['Owner'];
      const before = [name, ...(owner === 'before' ? sides : [])];
      const behind = owner === 'behind' ? sides : [];
      const pair = actualFirst ? [words[1], words[0]] : [words[0], words[1]];
      const values = (row: number): number[] =>
        periods.flatMap((_, place) => (actualFirst ? [row + place, row + place + 50] : [row + place + 50, row + place]));
      const side = (of: readonly string[], text: string): Drawn[] => of.map((header) => (header === 'Owner' ? 'Mia Lang' : text));
      const top = titled ? 1 : 0;
      const grid: Drawn[][] = [
        ...(titled ? [['Overview of our numbers']] : []),
        [...before, ...periods.flatMap((period) => [period, null]), ...behind],
        [...before.map(() => null), ...periods.flatMap(() => pair), ...behind.map(() => null)],
        [...side(before, 'Order value'), ...values(310), ...side(behind, '')],
        [...side(before, 'Returns'), ...values(20), ...side(behind, '')],
      ];
      const down = [...before.keys(), ...(behind.length > 0 ? [before.length + 2 * periods.length] : [])].map((column): Area => ({
        top,
        left: column,
        bottom: top + 1,
        right: column,
      }));
      const across = periods.map((_, place): Area => ({ top, left: before.length + 2 * place, bottom: top, right: before.length + 2 * place + 1 }));
      const workbook = snapshotOf(
        { KPIs: grid },
        { sheets: { KPIs: { merged: merged === 'all' ? [...down, ...across] : merged === 'periods' ? across : [] } } },
      );
      const mapping = mapWorkbook(workbook, DEFAULT_SETTINGS);
      const [first] = mapping.tables.filter(({ kind }) => kind === 'kpi');
      expect(first?.columns.filter(({ reading }) => reading !== undefined).map(({ reading }) => reading?.of)).toEqual(
        periods.flatMap(() => (actualFirst ? ['value', 'target'] : ['target', 'value'])),
      );
      const model = buildModel(workbook, mapping, DEFAULT_SETTINGS, dayOf(2027, 6, 30));
      expect(model.kpis.map((kpi) => kpi.name)).toEqual(['Order value', 'Returns']);
      expect(model.kpis.map((kpi) => readingsOf(model, kpi).map(({ value }) => value))).toEqual([310, 20].map((row) => periods.map((_, place) => row + place)));
      expect(model.kpis.map((kpi) => kpi.fields.owner?.value?.[0]?.text ?? null)).toEqual(owner === 'none' ? [null, null] : ['Mia Lang', 'Mia Lang']);
    }),
    { numRuns: 150 },
  ));
