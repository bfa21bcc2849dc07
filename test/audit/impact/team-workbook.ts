/** Small workbooks of one module, one KPI, and teams that were trained or not, as sheets; and what the audit says of them. */
import { audit } from '../../../src/audit/audit';
import type { ReportImpact } from '../../../src/audit/report/report';
import type { CellValue } from '../../../src/workbook';
import { snapshotOf } from '../../support/sheet';

export interface Team {
  readonly name: string;
  /** `YYYY-MM-DD`; null: not trained. */
  readonly on: string | null;
  readonly group?: string;
  /** By period: `Q4 2024`. */
  readonly readings: Readonly<Record<string, number>>;
}

export interface TeamWorkbook {
  readonly teams: readonly Team[];
  readonly direction?: string | null;
  readonly kpi?: string;
  readonly unit?: string;
  readonly module?: Readonly<Record<string, CellValue>>;
  readonly asOf?: string;
  readonly more?: Readonly<Record<string, readonly (readonly CellValue[])[]>>;
}

export type Grids = Record<string, readonly (readonly CellValue[])[]>;

/** Every team has a row among the completions, so that the sheet says who is compared. */
export function gridsOf({ teams, direction = 'Increase', kpi = 'Renewal rate', unit = '', module = {}, more = {} }: TeamWorkbook): Grids {
  return {
    KPIs: [
      ['KPI ID', 'KPI', 'Desired direction', 'Unit of measure'],
      ['K-1', kpi, direction, unit],
    ],
    Modules: [
      ['Module ID', 'Module', 'KPI served', ...Object.keys(module)],
      ['M-1', 'Keeping a contract', 'K-1', ...Object.values(module)],
    ],
    Completions: [
      ['Module', 'Team', 'Completion date', 'Group'],
      ...teams.map(({ name, on, group }) => ['M-1', name, on, group ?? (on === null ? 'comparison' : 'trained')]),
    ],
    Readings: [
      ['KPI', 'Team', 'Period', 'Value'],
      ...teams.flatMap(({ name, readings }) => Object.entries(readings).map(([period, value]) => ['K-1', name, period, value])),
    ],
    ...more,
  };
}

export function impactOf(grids: Grids, asOf = '2026-06-30'): readonly ReportImpact[] {
  return audit(snapshotOf(grids), { asOf }).report.impact;
}

/** The only effect of a workbook. */
export function effectOf(workbook: TeamWorkbook): ReportImpact {
  const [effect, another] = impactOf(gridsOf(workbook), workbook.asOf);
  if (effect === undefined || another !== undefined) throw new Error(`One effect was expected, not ${another === undefined ? 'none' : 'several'}`);
  return effect;
}

/** Teams with a reading before and one after a training at the end of January 2025. */
export function teams(trained: readonly (readonly number[])[], comparison: readonly (readonly number[])[]): Team[] {
  const named = (values: readonly number[], name: string, on: string | null): Team => ({
    name,
    on,
    readings: Object.fromEntries(values.map((value, place) => [PERIODS[place + PERIODS.length - values.length] as string, value])),
  });
  return [
    ...trained.map((values, place) => named(values, `North ${place + 1}`, '2025-01-31')),
    ...comparison.map((values, place) => named(values, `South ${place + 1}`, null)),
  ];
}

/** The last two are before and after. */
const PERIODS = ['Q2 2024', 'Q3 2024', 'Q4 2024', 'Q2 2025'];

/** The worked example of the methods: 4.9, from 2.2791 to 7.5209. */
export const TRAINED = [
  [70, 78],
  [74, 80],
  [68, 73],
  [80, 84],
  [77, 86],
] as const;
export const COMPARISON = [
  [72, 73],
  [69, 71],
  [75, 74],
  [78, 81],
  [71, 72],
  [74, 77],
] as const;
