/** A KPI's values in time: whose they are, in which order, which is the latest; and how old and how far apart they are. */
import { readingsOf, allReadingsOf } from '../../../src/audit/facts/readings';
import { measureOf } from '../../../src/audit/facts/measure';
import { lastRead, spacingOf } from '../../../src/audit/facts/reading-age';
import type { Kpi, Model } from '../../../src/audit/model/types';
import type { Drawn } from '../../support/sheet';
import { day, fieldModel } from '../model/field-model';

const HEADERS = [
  'reading.kpi',
  'reading.period',
  'reading.value',
  'reading.target',
  'reading.team',
  'reading.person',
  'reading.numerator',
  'reading.denominator',
];
const modelOf = (rows: readonly (readonly Drawn[])[], kpi: Record<string, Drawn> = {}): Model =>
  fieldModel({
    KPIs: [
      ['kpi.id', 'kpi.name', ...Object.keys(kpi).map((field) => `kpi.${field}`)],
      ['K1', 'Visits', ...Object.values(kpi)],
    ],
    Readings: [HEADERS, ...rows.map((row) => ['K1', ...row])],
  });
const kpiOf = (model: Model): Kpi => model.kpis[0] as Kpi;
const values = (model: Model): number[] => readingsOf(model, kpiOf(model)).map(({ value }) => value);

describe('readings', () => {
  it('stand in the order of their ends, and of their starts where those are equal, however the rows are sorted', () => {
    const rows = [
      ['Dec 2025', 3],
      ['2025', 1],
      ['Q4 2025', 2],
      ['Jan 2026', 4],
      ['2024', 0],
    ];
    expect(values(modelOf(rows))).toEqual([0, 1, 2, 3, 4]);
    expect(values(modelOf([...rows].reverse()))).toEqual([0, 1, 2, 3, 4]);
  });

  it('are those of the whole where there are any, else those of teams and people', () => {
    const teams: Drawn[][] = [
      ['Q3 2025', 5, null, 'North'],
      ['Q4 2025', 6, null, null, 'Ines Weber'],
    ];
    expect(values(modelOf([...teams, ['Q4 2025', 7]]))).toEqual([7]);
    expect(values(modelOf(teams))).toEqual([5, 6]);
    expect(allReadingsOf(modelOf(teams), kpiOf(modelOf(teams)))).toEqual([]);
    const model = modelOf([...teams, ['Q4 2025', 7]]);
    expect(allReadingsOf(model, kpiOf(model)).map(({ value, team, person }) => [value, team, person])).toEqual([
      [5, 'North', null],
      [6, null, 'Ines Weber'],
      [7, null, null],
    ]);
  });

  it('may be a share of two counts; without one of them, or of nothing, there is none', () => {
    const row = (numerator: Drawn, denominator: Drawn): Drawn[] => ['Q4 2025', null, null, null, null, numerator, denominator];
    expect(values(modelOf([row(3, 4)]))).toEqual([0.75]);
    for (const [numerator, denominator] of [
      [3, null],
      [null, 4],
      [null, null],
      [3, 0],
    ])
      expect(values(modelOf([row(numerator as Drawn, denominator as Drawn)]))).toEqual([]);
  });

  it('need a period and a value, and bring their own target', () => {
    expect(
      values(
        modelOf([
          [null, 5],
          ['Q4 2025', null],
          ['soon', 6],
          ['Q3 2025', 7],
        ]),
      ),
    ).toEqual([7]);
    const model = modelOf([['Q4 2025', 7, 9]]);
    expect(readingsOf(model, kpiOf(model))[0]).toMatchObject({ target: 9, at: { sheet: 'Readings', row: 1, column: 2 } });
  });

  it('give the current value: the last of a period that has begun, of the whole', () => {
    const current = (rows: Drawn[][]): number | null => {
      const model = modelOf(rows);
      return measureOf(model, kpiOf(model)).current;
    };
    expect(
      current([
        ['Q4 2025', 7],
        ['Q1 2026', 8],
        ['Q2 2026', 9],
      ]),
    ).toBe(8);
    expect(current([['2026-03-31', 5]])).toBe(5);
    expect(current([['2026-04-01', 5]])).toBeNull();
    expect(current([['Q4 2025', 7, null, 'North']])).toBeNull();
    expect(current([['Q4 2025', 7, null, null, 'Ines Weber']])).toBeNull();
  });
});

describe('last read', () => {
  const last = (rows: Drawn[][], asOf: string | null): unknown => {
    const model = modelOf(rows, { asOf: asOf === null ? null : day(asOf) });
    const found = lastRead(model, kpiOf(model));
    return found === null ? null : [found.day, found.at.sheet];
  };

  it('is the later of its date and its last reading that has begun, at most today', () => {
    expect(last([['Q4 2025', 7]], '2026-02-01')).toEqual([day('2026-02-01'), 'KPIs']);
    expect(last([['Q4 2025', 7]], '2025-02-01')).toEqual([day('2025-12-31'), 'Readings']);
    expect(last([['Q4 2025', 7]], '2025-12-31')).toEqual([day('2025-12-31'), 'KPIs']);
    expect(last([['Q4 2025', 7]], null)).toEqual([day('2025-12-31'), 'Readings']);
    expect(last([['2026', 7]], null)).toEqual([day('2026-03-31'), 'Readings']);
    expect(
      last(
        [
          ['Q4 2025', 7],
          ['2026-03-31', 8],
          ['Q2 2026', 9],
        ],
        null,
      ),
    ).toEqual([day('2026-03-31'), 'Readings']);
    expect(last([['Q2 2026', 9]], null)).toBeNull();
  });
});

describe('spacing', () => {
  const spacing = (periods: readonly string[], frequency: string | null = null): number => {
    const model = modelOf(
      periods.map((period, index) => [period, index]),
      frequency === null ? {} : { frequency },
    );
    return spacingOf(model, kpiOf(model));
  };

  it('is what is stated, else the middle of its own, else a quarter', () => {
    expect(spacing(['2023', '2024'], 'monthly')).toBe(31);
    expect(spacing(['2026-03-01', '2026-01-01', '2026-01-11', '2026-01-31'])).toBe(20);
    expect(spacing(['2026-01-01', '2026-01-31', '2026-02-01', '2026-02-06'])).toBe(5);
    expect(spacing(['2026-01-01', '2026-01-31', '2026-01-31'])).toBe(30);
    expect(spacing(['2026-01-01'])).toBe(92);
    expect(spacing([])).toBe(92);
  });
});
