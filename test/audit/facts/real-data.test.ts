/** Workbooks that nobody here wrote, and what is known of them. */
import { readingsOf } from '../../../src/audit/facts/readings';
import { classOf } from '../../../src/audit/facts/metric-class';
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { CellValue, WorkbookSnapshot } from '../../../src/workbook';
import { mapWorkbook } from '../../../src/audit/mapping/map-workbook';
import { buildModel } from '../../../src/audit/model/build-model';
import { atLeast, atMost, measureOf } from '../../../src/audit/facts/measure';
import { calendarOf, isoOf } from '../../../src/audit/reading/days';
import type { Kpi, Model } from '../../../src/audit/model/types';
import { DEFAULT_SETTINGS } from '../../../src/audit/settings/settings';
import { openXlsx } from '../../../src/hosts/xlsx/xlsx-host';
import { dataFile, describeWithData } from '../../support/available';
import { snapshotOf } from '../../support/sheet';
import { day } from '../model/field-model';

async function xlsx(...path: string[]): Promise<WorkbookSnapshot> {
  return (await openXlsx(new Uint8Array(readFileSync(dataFile(...path))), path.at(-1) as string)).read();
}

function rowsOf(...path: string[]): Record<string, string>[] {
  return Papa.parse<Record<string, string>>(readFileSync(dataFile(...path), 'utf8').replace(/^\ufeff/, ''), { header: true, skipEmptyLines: true }).data;
}

function csv(...path: string[]): WorkbookSnapshot {
  const { data } = Papa.parse<string[]>(readFileSync(dataFile(...path), 'utf8').replace(/^\ufeff/, ''), { skipEmptyLines: true });
  return snapshotOf({ Sheet: data.map((row) => row.map((text): CellValue => (/^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text))) });
}

function modelOf(workbook: WorkbookSnapshot, asOf: string): Model {
  return buildModel(workbook, mapWorkbook(workbook, DEFAULT_SETTINGS), DEFAULT_SETTINGS, day(asOf));
}

function counted(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

describeWithData('New York City, Mayor’s Management Report', () => {
  const verdicts: Record<string, string> = { Met_Goal: 'met', Did_Not_Meet: 'not-met', NA: 'not-evaluated' };
  let model: Model;
  let byId: Map<string, Kpi>;
  let rows: Record<string, string>[];
  beforeAll(async () => {
    rows = rowsOf('nyc', 'indicators-even.csv');
    model = modelOf(await xlsx('nyc', 'indicators-even.xlsx'), '2023-12-31');
    byId = new Map(model.kpis.map((kpi) => [kpi.id as string, kpi]));
  });

  it('all KPIs are read, with direction, target, readings and current value', () => {
    expect(model.kpis).toHaveLength(529);
    for (const row of rows) {
      const kpi = byId.get(row['ID'] as string) as Kpi;
      expect(measureOf(model, kpi).direction).toBe(row['Desired.Direction'] === 'Up' ? 'up' : 'down');
      expect(measureOf(model, kpi).target).toBe(row['Target.MMR'] === 'NA' ? null : Number(row['Target.MMR']));
      expect(measureOf(model, kpi).current).toBe(row['YTDScaled'] === 'NA' ? null : Number(row['YTDScaled']));
    }
  });

  it('every verdict agrees with the Comptroller’s', () => {
    expect(rows.map((row) => [row['ID'], measureOf(model, byId.get(row['ID'] as string) as Kpi).verdict])).toEqual(
      rows.map((row) => [row['ID'], verdicts[row['Success'] as string]]),
    );
    expect(counted(model.kpis.map((kpi) => measureOf(model, kpi).verdict))).toEqual({ met: 87, 'not-met': 78, 'not-evaluated': 364 });
  });

  it.each([
    ['OneYrImproving', 2022, 2022],
    ['ThreeYrImproving', 2020, 2022],
    ['FiveYrImproving', 2018, 2022],
  ])('%s follows from the readings of %d to %d', (column, first, last) => {
    const improving = (kpi: Kpi): string => {
      const values = readingsOf(model, kpi).flatMap(({ span, value }) =>
        calendarOf(span.start).year >= first && calendarOf(span.start).year <= last ? [value] : [],
      );
      const { current, direction } = measureOf(model, kpi);
      if (values.length === 0 || current === null) return 'NA';
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      return (direction === 'up' ? atLeast(current, mean) : atMost(current, mean)) ? 'Improving' : 'Not_Improving';
    };
    expect(rows.map((row) => [row['ID'], improving(byId.get(row['ID'] as string) as Kpi)])).toEqual(rows.map((row) => [row['ID'], row[column]]));
  });

  it('training counts as activity, satisfaction as perception', () => {
    const classOfNamed = (part: string): unknown => classOf(model, model.kpis.find(({ name }) => name.includes(part)) as Kpi).class;
    expect(classOfNamed('City employees trained in defensive driving')).toBe('activity');
    expect(classOfNamed('Customers enrolled in training')).toBe('activity');
    expect(classOfNamed('Inpatient satisfaction rate')).toBe('perception');
    expect(classOfNamed('Average rating for professional development')).toBe('perception');
    expect(model.kpis.filter(({ name }) => /satisf|rating for/i.test(name)).map((kpi) => classOf(model, kpi).class)).not.toContain('activity');
  });
});

describeWithData('US General Services Administration, FY2018', () => {
  it('28 KPIs: 16 met, 7 not met, 1 outside its band, 4 not evaluated', async () => {
    const model = modelOf(await xlsx('gsa', 'fy2018-apr-complete.xlsx'), '2018-12-31');
    expect(model.kpis).toHaveLength(28);
    const measures = model.kpis.map((kpi) => measureOf(model, kpi));
    expect(measures.every(({ currentSpan }) => currentSpan?.label === '2018')).toBe(true);
    expect(
      counted(
        measures.map(({ verdict, direction, reason }) => `${verdict}${direction === 'range' ? ' in a band' : ''}${reason === null ? '' : `: ${reason}`}`),
      ),
    ).toEqual({
      met: 16,
      'not-met': 7,
      'not-met in a band': 1,
      'not-evaluated in a band: no-limits': 1,
      'not-evaluated: no-direction': 3,
    });
    expect([model.priorities.length, model.objectives.length, model.duplicateIds.length]).toEqual([4, 11, 0]);
  });
});

describeWithData('Canada’s departmental results', () => {
  it('of 57 with a status, 53 have numbers that tell, and all agree', () => {
    const model = modelOf(csv('infobase', 'indicators.csv'), '2018-03-31');
    const stated = model.kpis.filter(({ fields }) => fields.status?.value === 'met' || fields.status?.value === 'not-met');
    expect(stated).toHaveLength(57);
    const judged = stated.filter((kpi) => measureOf(model, kpi).verdict !== 'not-evaluated');
    expect(judged).toHaveLength(53);
    expect(judged.filter((kpi) => measureOf(model, kpi).verdict !== kpi.fields.status?.value).map(({ name }) => name)).toEqual([]);
  });
});

describeWithData('Canadian Indicator Framework', () => {
  let model: Model;
  beforeAll(() => {
    model = modelOf(csv('cif', 'cif_metadata.csv'), '2024-12-31');
  });
  const goal = (part: string): (typeof model.objectives)[0] => model.objectives.find(({ name }) => name.includes(part)) as (typeof model.objectives)[0];

  it('“No specific target” is none', () => expect(model.objectives).toHaveLength(34));

  it.each([
    ['600 petajoules', 20, 600, '2030-12-31'],
    ['from 63% in 2005 to 85%', 0.63, 0.85, '2030-12-31'],
    ['699 kilograms', 699, 490, '2030-12-31'],
    ['baseline of 42%', 0.42, 0.6, '2026-12-31'],
  ])('“%s” has baseline, target and date', (part, baseline, target, due) => {
    const { fields } = goal(part);
    expect([fields.baseline?.value, fields.target?.value, isoOf(fields.due?.value as number)]).toEqual([baseline, target, due]);
  });

  it.each([
    ['rate of poverty', 0.5, '2030-12-31', '2015'],
    ['intimate partner violence by up to', 0.05, '2026-12-31', '2018'],
    ['clean technology products sector', 0.25, '2026-12-31', '2015'],
    ['chronic homelessness', 0.5, '2028-12-31', '2016'],
    ['40 to 45%', 0.4, '2030-12-31', '2005'],
  ])('“%s” has a target, a date and a baseline without a value', (part, target, due, since) => {
    const { fields } = goal(part);
    expect([fields.target?.value, isoOf(fields.due?.value as number), fields.baseline?.value, fields.baseline?.raw]).toEqual([target, due, null, since]);
    expect(measureOf(model, goal(part)).verdict).toBe('not-evaluated');
  });

  it('percentages of the sentence meet percent points of the column', () =>
    expect(measureOf(model, goal('from 63% in 2005'))).toMatchObject({ current: 0.74, verdict: 'not-met' }));
});
