/** Impact on a large workbook: what it costs beside the rest of the audit, and how it grows with the readings. */
import { audit } from '../src/audit/audit';
import { effectsOf } from '../src/audit/impact/effects';
import { plansOf } from '../src/audit/impact/planning';
import { mapWorkbook } from '../src/audit/mapping/map-workbook';
import { buildModel } from '../src/audit/model/build-model';
import { parseIso } from '../src/audit/reading/days';
import { DEFAULT_SETTINGS } from '../src/audit/settings/settings';
import type { WorkbookSnapshot } from '../src/workbook';
import { sheet } from './audit-growth';

const AS_OF = '2026-06-30';
const TEAMS = 250;
const TRAINED = 20;
const QUARTERS = ['Q1 2024', 'Q2 2024', 'Q3 2024', 'Q4 2024', 'Q2 2025', 'Q3 2025', 'Q4 2025', 'Q1 2026'];

/** So many modules that share KPIs, each read of every team in eight quarters. */
export function readingsWorkbook(modules: number, readings: number): WorkbookSnapshot {
  const kpis = readings / TEAMS / QUARTERS.length;
  return {
    name: `${readings} readings`,
    formats: ['General'],
    date1904: false,
    readOnly: false,
    warnings: [],
    sheets: [
      sheet('KPIs', ['KPI ID', 'KPI', 'Desired direction'], kpis, (row) => [`K-${row}`, `Orders of line ${row}`, 'Increase']),
      sheet('Modules', ['Module ID', 'Module', 'KPI served', 'Audience', 'End date'], modules, (row) => [
        `M-${row}`,
        `Selling line ${row}`,
        `K-${row % kpis}`,
        'Everyone',
        '2025-01-20',
      ]),
      sheet('Completions', ['Module', 'Team', 'Completion date'], modules * TRAINED, (row) => {
        const module = Math.floor(row / TRAINED);
        return [`M-${module}`, `Team ${(module * 7 + (row % TRAINED) * 11) % TEAMS}`, '2025-01-20'];
      }),
      sheet('Readings', ['KPI', 'Team', 'Period', 'Value'], readings, (row) => {
        const [quarter, team, kpi] = [row % QUARTERS.length, Math.floor(row / QUARTERS.length) % TEAMS, Math.floor(row / QUARTERS.length / TEAMS)];
        return [`K-${kpi}`, `Team ${team}`, QUARTERS[quarter] as string, 100 + ((team * 37 + quarter * 61 + kpi * 13 + team * team * (quarter + 1)) % 41)];
      }),
    ],
  };
}

export interface ImpactCost {
  /** Seconds of the whole audit, and of impact alone. */
  readonly whole: number;
  readonly impact: number;
}

export function impactCost(workbook: WorkbookSnapshot): ImpactCost {
  const day = parseIso(AS_OF) as number;
  const seconds = (work: () => unknown): number => {
    const begin = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(begin);
    return (user + system) / 1e6;
  };
  const model = buildModel(workbook, mapWorkbook(workbook, DEFAULT_SETTINGS), DEFAULT_SETTINGS, day);
  const impact = seconds(() => {
    if (effectsOf(model).every(({ estimated }) => estimated === null)) throw new Error('nothing was estimated');
    plansOf(model);
  });
  return { whole: seconds(() => audit(workbook, { asOf: AS_OF })), impact };
}
