/** Rules about KPIs on real data whose answers are known. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { mapWorkbook } from '../../src/audit/mapping/map-workbook';
import { buildModel } from '../../src/audit/model/build-model';
import { dayOf } from '../../src/audit/reading/days';
import type { Rule } from '../../src/audit/rule';
import { kpiWithoutTarget } from '../../src/audit/rules/kpi-without-target';
import { statusContradictsNumbers } from '../../src/audit/rules/status-contradicts-numbers';
import { targetBeyondHistory } from '../../src/audit/rules/target-beyond-history';
import { runRules, type RuleRun } from '../../src/audit/run-rules';
import { DEFAULT_SETTINGS } from '../../src/audit/settings/settings';
import { csvSnapshot } from '../../src/hosts/xlsx/csv-file';
import type { WorkbookSnapshot } from '../../src/workbook';
import { dataFile, describeWithData } from '../support/available';

type Row = Record<string, string>;

const rowsOf = (...path: string[]): Row[] =>
  Papa.parse<Row>(readFileSync(dataFile(...path), 'utf8').replace(/^\ufeff/, ''), { header: true, skipEmptyLines: true }).data;
const bookOf = (name: string, rows: readonly Row[]): WorkbookSnapshot => csvSnapshot(new TextEncoder().encode(Papa.unparse([...rows])), name);

function run(rule: Rule, workbook: WorkbookSnapshot, year: number): RuleRun {
  const model = buildModel(workbook, mapWorkbook(workbook, DEFAULT_SETTINGS), DEFAULT_SETTINGS, dayOf(year, 12, 31));
  return runRules([rule], model, DEFAULT_SETTINGS)[0] as RuleRun;
}

const idsOf = ({ flagged }: RuleRun): string[] => flagged.map(({ subject }) => subject.id ?? '').sort();

/** Beside a band without width, and with no direction, nothing tells better from worse. */
const besideAPoint = (row: Readonly<Record<string, string>>): boolean =>
  row['target_min'] !== '' &&
  row['target_min'] === row['target_max'] &&
  row['seeking_to'] === 'UNKNOWN' &&
  Number(row['actual_result_en']) !== Number(row['target_min']);

describeWithData('status-contradicts-numbers on Canada’s departmental results', () => {
  const rows = rowsOf('infobase', 'indicators.csv').map((row) => Object.fromEntries(Object.entries(row).filter(([header]) => !header.endsWith('_fr'))));
  const inverted = rows.map((row) => ({ ...row, status_key: { met: 'not_met', not_met: 'met' }[row['status_key'] ?? ''] ?? row['status_key'] ?? '' }));

  it('checks the 53 whose numbers tell and flags none', () => {
    const found = run(statusContradictsNumbers, bookOf('indicators.csv', rows), 2020);
    expect({ checked: found.checked, flagged: found.flagged.length }).toEqual({ checked: 53, flagged: 0 });
  });

  it('flags exactly those 53 when their statuses are turned round', () => {
    const found = run(statusContradictsNumbers, bookOf('indicators.csv', inverted), 2020);
    const stated = rows
      .filter((row) => /^(met|not_met)$/.test(row['status_key'] ?? '') && Number.isFinite(Number.parseFloat(row['actual_result_en'] ?? '')))
      .filter((row) => !besideAPoint(row))
      .map((row) => row['id'] ?? '');
    expect(idsOf(found)).toEqual(stated.sort());
    expect(found.checked).toBe(53);
  });
});

describeWithData('New York City’s indicators', () => {
  const rows = rowsOf('nyc', 'indicators-even.csv');

  it('kpi-without-target flags exactly those without a target', () => {
    const without = rows.filter((row) => !/\d/.test(row['Target.MMR'] ?? '')).map((row) => row['ID'] ?? '');
    expect(idsOf(run(kpiWithoutTarget, bookOf('indicators-even.csv', rows), 2026))).toEqual(without.sort());
    expect(without.length).toBeGreaterThan(300);
  });

  it('target-beyond-history does not fault a target that has been reached', () => {
    const met = new Set(rows.filter((row) => row['Success'] === 'Met_Goal').map((row) => row['ID']));
    expect(idsOf(run(targetBeyondHistory, bookOf('indicators-even.csv', rows), 2022)).filter((id) => met.has(id))).toEqual([]);
  });
});
