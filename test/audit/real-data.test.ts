/** Real data with known answers, through mapping and model. */
import { allReadingsOf } from '../../src/audit/facts/readings';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import Papa from 'papaparse';
import { mapWorkbook } from '../../src/audit/mapping/map-workbook';
import { buildModel } from '../../src/audit/model/build-model';
import { dayOf } from '../../src/audit/reading/days';
import { atLeast, atMost, measureOf } from '../../src/audit/facts/measure';
import type { Kpi, Model } from '../../src/audit/model/types';
import { DEFAULT_SETTINGS } from '../../src/audit/settings/settings';
import { csvSnapshot } from '../../src/hosts/xlsx/csv-file';
import { openFile } from '../../src/hosts/xlsx/file-host';
import type { WorkbookSnapshot } from '../../src/workbook';
import { dataFile, describeWithData } from '../support/available';

const modelOf = (workbook: WorkbookSnapshot, year: number): Model =>
  buildModel(workbook, mapWorkbook(workbook, DEFAULT_SETTINGS), DEFAULT_SETTINGS, dayOf(year, 12, 31));
const rowsOf = (path: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(readFileSync(path, 'utf8').replace(/^\ufeff/, ''), { header: true, skipEmptyLines: true }).data;

/** Several CSV files as one workbook, some columns left out. */
function together(paths: readonly string[], leftOut?: (header: string) => boolean): WorkbookSnapshot {
  const sheets = paths.flatMap((path) => {
    if (leftOut === undefined) return csvSnapshot(new Uint8Array(readFileSync(path)), basename(path)).sheets;
    const lines = Papa.parse<string[]>(readFileSync(path, 'utf8').replace(/^\ufeff/, '')).data;
    const kept = (lines[0] ?? []).map((header) => !leftOut(header));
    const text = Papa.unparse(lines.map((line) => line.filter((_, column) => kept[column] ?? true)));
    return csvSnapshot(new TextEncoder().encode(text), basename(path)).sheets;
  });
  return { name: 'together', sheets, formats: ['General'], date1904: false, readOnly: false, warnings: [] };
}

describeWithData('GSA, fiscal year 2018', () => {
  it('28 KPIs: 16 met, 7 not met, 1 band not met, 4 not evaluated', async () => {
    const model = modelOf(await (await openFile(dataFile('gsa', 'fy2018-apr-complete.xlsx'))).read(), 2018);
    const counts: Record<string, number> = {};
    for (const kpi of model.kpis) {
      const { verdict, direction, reason } = measureOf(model, kpi);
      const answer = `${verdict}${verdict === 'not-met' && direction === 'range' ? ' (band)' : ''}${reason === null ? '' : `: ${reason}`}`;
      counts[answer] = (counts[answer] ?? 0) + 1;
    }
    expect(counts).toEqual({
      met: 16,
      'not-met': 7,
      'not-met (band)': 1,
      'not-evaluated: no-limits': 1,
      'not-evaluated: no-direction': 3,
    });
  });
});

describeWithData('New York City, Mayor’s Management Report', () => {
  const path = dataFile('nyc', 'indicators-even.xlsx');
  const truth = (): Map<string, Record<string, string>> => new Map(rowsOf(dataFile('nyc', 'indicators-even.csv')).map((row) => [row['ID'] ?? '', row]));

  it('reads every KPI, and every verdict agrees', async () => {
    const model = modelOf(await (await openFile(path)).read(), 2026);
    const rows = truth();
    expect(model.kpis.length).toBe(rows.size);
    const wrong = model.kpis.filter((kpi) => {
      const said = rows.get(kpi.id ?? '')?.['Success'] ?? '';
      const expected = { NA: 'not-evaluated', Met_Goal: 'met' }[said] ?? 'not-met';
      return measureOf(model, kpi).verdict !== expected;
    });
    expect(wrong.map((kpi) => [kpi.id, rows.get(kpi.id ?? '')?.['Success'], measureOf(model, kpi).verdict])).toEqual([]);
  });

  it('the three improving columns follow from the readings', async () => {
    const model = modelOf(await (await openFile(path)).read(), 2026);
    const rows = truth();
    const columns = [
      ['OneYrImproving', [2022]],
      ['ThreeYrImproving', [2020, 2021, 2022]],
      ['FiveYrImproving', [2018, 2019, 2020, 2021, 2022]],
    ] as const;
    let compared = 0;
    const wrong = model.kpis.flatMap((kpi) =>
      columns.flatMap(([column, years]) => {
        const said = rows.get(kpi.id ?? '')?.[column];
        const answer = improving(model, kpi, years);
        if (said === undefined || said === 'NA' || said === '') return answer === null ? [] : [[kpi.id, column, said, answer]];
        compared += 1;
        return answer === (said === 'Improving') ? [] : [[kpi.id, column, said, answer]];
      }),
    );
    expect(wrong).toEqual([]);
    expect(compared).toBeGreaterThan(900);
  });
});

/** The current value against the mean of the years that were read; null where one of them is missing. */
function improving(model: Model, kpi: Kpi, years: readonly number[]): boolean | null {
  const { direction, current } = measureOf(model, kpi);
  const values = allReadingsOf(model, kpi)
    .filter(({ span }) => years.some((year) => span.label === String(year)))
    .map(({ value }) => value);
  if (values.length === 0 || current === null || (direction !== 'up' && direction !== 'down')) return null;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return direction === 'up' ? atLeast(current, mean) : atMost(current, mean);
}

describeWithData('Canada’s departmental results', () => {
  it.each([
    ['English', /_fr$/],
    ['French', /_en$/],
  ])('%s: of the 57 with a status, 53 have numbers that tell, and all agree', (_, leftOut) => {
    const files = ['indicators.csv', 'results.csv', 'program.csv', 'pi_dr_links.csv'].map((file) => dataFile('infobase', file));
    const model = modelOf(
      together(files, (header) => leftOut.test(header)),
      2020,
    );
    const stated = rowsOf(files[0] as string).filter((row) => /^(met|not_met)$/.test(row['status_key'] ?? ''));
    expect(stated.length).toBe(57);
    const byId = new Map(model.kpis.map((kpi) => [kpi.id, kpi]));
    const verdicts = stated.map((row) => ({
      said: row['status_key'] === 'met' ? 'met' : 'not-met',
      verdict: measureOf(model, byId.get(row['id'] ?? '') as Kpi).verdict,
    }));
    const evaluated = verdicts.filter(({ verdict }) => verdict !== 'not-evaluated');
    expect(evaluated.length).toBe(53);
    expect(evaluated.filter(({ said, verdict }) => said !== verdict)).toEqual([]);
    expect(model.objectives.length).toBeGreaterThan(200);
    expect(model.links.length).toBeGreaterThan(500);
  });
});

describeWithData('other real sheets', () => {
  it('UK public bodies are units below their parents', () => {
    const model = modelOf(together([dataFile('uk', 'departments.csv')]), 2026);
    expect(model.units.length).toBe(readFileSync(dataFile('uk', 'departments.csv'), 'utf8').trim().split('\n').length - 1);
  });

  it('the Canadian Indicator Framework’s sentences are objectives', () => {
    const model = modelOf(together([dataFile('cif', 'cif_metadata.csv')]), 2026);
    expect(model.objectives.length).toBeGreaterThan(20);
  });
});
