/** A company that keeps no readings: people, modules, who took them, and rows of deals, initiatives and projects. */
import type { CellValue } from '../../../src/workbook';
import { chance } from '../../../src/audit/stats/chance';
import type { Grids } from './team-workbook';

const TEAMS = 16;
const MEMBERS = 12;
const QUARTERS = ['2024-01', '2024-04', '2024-07', '2024-10', '2025-01', '2025-04', '2025-07', '2025-10', '2026-01', '2026-04'];
/** The leads of the first half took every module then. */
const TRAINED_ON = '2025-03-20';
const isTrained = (team: number): boolean => team < TEAMS / 2;

export interface RawOptions {
  /** Whether the rows of deals, initiatives and projects name the KPIs that they count for. */
  readonly named: boolean;
  /** What training changes: 1 as much as it should, 0 nothing. */
  readonly effect: number;
  readonly seed?: number;
}

const day = (month: string, of: number): string => `${month}-${String(of).padStart(2, '0')}`;
const afterwards = (month: string): boolean => month > TRAINED_ON.slice(0, 7);

/** The trained half wins more and larger deals, keeps its people, launches more and delivers sooner. */
export function rawCompany({ named, effect, seed = 11 }: RawOptions): Grids {
  const next = chance(seed);
  const lead = (team: number): string => `Lead ${String.fromCharCode(65 + team)}ason`;
  const member = (team: number, place: number): string => `Member ${String.fromCharCode(65 + team)}${String.fromCharCode(97 + place)}on`;
  const name = (team: number): string => `Team ${team + 1}`;
  const each = <T>(make: (team: number) => readonly T[]): T[] => Array.from({ length: TEAMS }, (_, team) => team).flatMap(make);
  const lift = (team: number, month: string): number => (isTrained(team) && afterwards(month) ? effect : 0);
  const counts = (kpi: string, cells: readonly CellValue[]): readonly CellValue[] => (named ? [kpi, ...cells] : cells);
  return {
    People: [
      ['Employee ID', 'Name', 'Job title', 'Team', 'Manager', 'Hire date', 'Leaving date'],
      ...each((team) => [
        [`E${team}`, lead(team), 'Team lead', name(team), null, '2018-01-08', null],
        ...QUARTERS.flatMap((month, quarter) =>
          // Twelve at first, three more each quarter; in every quarter some leave.
          Array.from({ length: quarter === 0 ? MEMBERS : 3 }, (_, place): CellValue[] => {
            const gone = QUARTERS.findIndex((at, later) => later >= quarter && next() < 0.3 * (1 - 0.95 * lift(team, at)));
            const left = gone < 0 ? null : day(QUARTERS[gone] as string, 8 + place);
            return [
              `E${team}-${quarter}-${place}`,
              `${member(team, place)}${quarter}`,
              'Adviser',
              name(team),
              lead(team),
              quarter === 0 ? '2019-05-02' : day(month, 1),
              left,
            ];
          }),
        ),
      ]),
    ],
    KPIs: [
      ['KPI ID', 'KPI', 'Desired direction'],
      ['K-1', 'Conversion rate', 'Increase'],
      ['K-2', 'Average contract value', 'Increase'],
      ['K-3', '90-day retention', 'Increase'],
      ['K-4', '12-month retention', 'Increase'],
      ['K-5', 'Initiatives launched', 'Increase'],
      ['K-6', 'Delivery delay', 'Decrease'],
    ],
    Modules: [
      ['Module ID', 'Module', 'KPI served', 'Audience', 'Start date', 'End date'],
      ['M-1', 'Commercial acumen', 'K-1; K-2', 'Team leads', '2025-03-01', TRAINED_ON],
      ['M-2', 'Certified coach', 'K-3; K-4', 'Team leads', '2025-03-01', TRAINED_ON],
      ['M-3', 'Design thinking', 'K-5', 'Team leads', '2025-03-01', TRAINED_ON],
      ['M-4', 'Prioritising and delegating', 'K-6', 'Team leads', '2025-03-01', TRAINED_ON],
    ],
    Completions: [
      ['Module', 'Employee', 'Completion date', 'Status'],
      ...each((team) => (isTrained(team) ? ['M-1', 'M-2', 'M-3', 'M-4'].map((module) => [module, lead(team), TRAINED_ON, 'Completed']) : [])),
    ],
    Deals: [
      counts('KPI', ['Deal ID', 'Sales team', 'Close date', 'Outcome', 'Amount']),
      ...each((team) =>
        QUARTERS.flatMap((month) =>
          Array.from({ length: 20 }, (_, deal) => {
            const won = next() < 0.3 + 0.3 * lift(team, month);
            return counts('K-1; K-2', [
              `D${team}-${month}-${deal}`,
              name(team),
              day(month, deal + 2),
              won ? 'Won' : 'Lost',
              Math.round(20_000 + 4000 * next() + 9000 * lift(team, month)),
            ]);
          }),
        ),
      ),
    ],
    Initiatives: [
      counts('KPI', ['Initiative ID', 'Initiative', 'Team', 'Launch date', 'Status']),
      ...each((team) =>
        QUARTERS.flatMap((month) =>
          Array.from({ length: Math.floor(next() * 3) + Math.round(3 * lift(team, month)) }, (_, place) =>
            counts('K-5', [`I${team}-${month}-${place}`, `Pilot ${team}${month}${place}`, name(team), day(month, place + 4), 'Launched']),
          ),
        ),
      ),
    ],
    Projects: [
      counts('KPI', ['Project ID', 'Project', 'Project team', 'Date', 'Planned delivery', 'Actual delivery']),
      ...each((team) =>
        QUARTERS.flatMap((month) =>
          Array.from({ length: 5 }, (_, place) => {
            const late = 1 + Math.floor(8 + 6 * next() - 7 * lift(team, month));
            return counts('K-6', [
              `P${team}-${month}-${place}`,
              `Rollout ${team}${month}${place}`,
              name(team),
              day(month, 10 + late),
              day(month, 10),
              day(month, 10 + late),
            ]);
          }),
        ),
      ),
    ],
  };
}
