/** The sample company's KPIs, with eight quarters of readings for the company and for its teams. */
import { date, type SampleRow } from './drawn-sheet';
import { measuredGoals } from './goals';
import { headOf, personName, TEAMS, UNITS } from './people';
import { liftOf } from './stories';

/** KPIs without a key result of their own, which modules serve all the same. */
const MORE: readonly (readonly [
  id: string,
  name: string,
  definition: string,
  baseline: number,
  target: number,
  current: number,
  unit: string,
  objective: string,
  owner: number,
  businessUnit: number,
])[] = [
  [
    'KPI-27',
    'Coaching conversations held per employee',
    'Coaching conversations held on the job, per employee and quarter',
    0.6,
    2,
    2.1,
    'per quarter',
    'O-17',
    headOf(6),
    6,
  ],
  [
    'KPI-28',
    'Delegated decisions in team boards',
    'Decisions applied on the job by the team instead of its lead',
    12,
    40,
    26,
    'decisions',
    'O-18',
    headOf(7),
    7,
  ],
  ['KPI-29', 'Renewal rate of service contracts', 'Contracts renewed over contracts that end', 78, 86, 86.5, '%', 'O-14', headOf(3), 3],
  ['KPI-30', 'Safety incidents', 'Reportable safety incidents', 18, 10, 14, 'incidents', 'O-13', headOf(2), 2],
  ['KPI-31', 'Warranty cost', 'Cost of repairs under warranty', 1.4, 1.1, 1.08, 'EUR million', 'O-13', headOf(2), 2],
  ['KPI-32', 'Forecast error of sales', 'Mean absolute error of the quarterly sales forecast', 14, 9, 12, '%', 'O-12', headOf(1), 1],
  ['KPI-33', 'Regretted leavers', 'Leavers whom the company wanted to keep', 22, 12, 11, 'people', 'O-17', headOf(6), 6],
  ['KPI-35', 'Stock turnover', 'Cost of goods sold over mean stock', 5.1, 6.5, 6.6, 'turns', 'O-18', headOf(7), 7],
  ['KPI-39', 'Faults at the change of shift', 'Faults that the next shift finds', 31, 20, 19, 'faults', 'O-13', headOf(2), 2],
];

/** Read by hand on the line, and kept on the KPI sheet alone. */
const WITHOUT_READINGS: ReadonlySet<unknown> = new Set(['KPI-39']);
/** Measured in every team of the company; the others only in the teams of their own unit. */
const IN_EVERY_TEAM: ReadonlySet<unknown> = new Set(['KPI-02', 'KPI-03', 'KPI-18', 'KPI-19', 'KPI-27', 'KPI-33']);
/** What the teams add up to; of everything else they have a rate or a mean of their own. */
const ADDED_UP: ReadonlySet<unknown> = new Set(['EUR million', 'visits', 'incidents', 'people', 'claims', 'prototypes', 'changes', 'decisions']);

const DEFINITIONS: Readonly<Record<string, string>> = {
  'KPI-16': 'Ideas of innovation teams that reach a prototype',
  'KPI-36': 'Complaints about goods damaged or lost on their way',
};

export function kpiRows(): SampleRow[] {
  const goals = measuredGoals().map(({ kpi, title, baseline, target, current, unit, objective, owner, businessUnit }) =>
    row(
      kpi,
      nounOf(title),
      DEFINITIONS[kpi] ?? `${nounOf(title)}, as reported by the controller`,
      baseline,
      target,
      current,
      unit,
      objective,
      owner,
      businessUnit,
    ),
  );
  const more = MORE.map(([id, name, definition, baseline, target, current, unit, objective, owner, businessUnit]) =>
    row(id, name, definition, baseline, target, current, unit, objective, owner, (UNITS[businessUnit] as (typeof UNITS)[number]).name),
  );
  return [...goals, ...more].sort((one, other) => String(one['KPI ID']).localeCompare(String(other['KPI ID'])));
}

/** A KPI is named for what it counts, not for what should become of it. */
function nounOf(title: string): string {
  const noun = title.replace(/^(Increase|Reduce|Raise|Shorten) (the )?/, '');
  return noun.charAt(0).toUpperCase() + noun.slice(1);
}

function row(
  id: string,
  name: string,
  definition: string,
  baseline: number,
  target: number,
  current: number,
  unit: string,
  objective: string,
  owner: number,
  businessUnit: string,
): SampleRow {
  return {
    'KPI ID': id,
    KPI: name,
    Definition: definition,
    'Unit of measure': unit,
    'Desired direction': target > baseline ? 'Increase' : 'Decrease',
    Baseline: baseline,
    Target: target,
    'Current value': current,
    'KPI owner': personName(owner),
    'Business unit': businessUnit,
    'Objective ID': objective,
    Frequency: 'Quarterly',
    'As of': date('2026-06-30'),
    'Target date': date('2026-12-31'),
    Source: 'Controlling',
    'Value of one unit (EUR)': WORTH[id] ?? null,
    'Source of the value': WORTH[id] === undefined ? null : 'Controlling, margins of 2025',
  };
}

/** What a point, or a complaint per 1,000 deliveries, is worth in a year. */
const WORTH: Readonly<Record<string, number>> = { 'KPI-02': 68_000, 'KPI-03': 18_500, 'KPI-07': 24_000 };

const QUARTERS = ['Q3 2024', 'Q4 2024', 'Q1 2025', 'Q2 2025', 'Q3 2025', 'Q4 2025', 'Q1 2026', 'Q2 2026'];

/** Readings per quarter, of the company and of teams, moving from the baseline at the end of 2025 to the current value, with a team's own spread. */
export function readingRows(kpis: readonly SampleRow[]): SampleRow[] {
  return kpis
    .filter((kpi) => !WITHOUT_READINGS.has(kpi['KPI ID']))
    .flatMap((kpi, kpiIndex) =>
      QUARTERS.flatMap((quarter, quarterIndex) => {
        const baseline = Number(kpi['Baseline']);
        const current = Number(kpi['Current value']);
        const whole =
          quarterIndex <= 5 ? baseline - ((current - baseline) * (5 - quarterIndex)) / 40 : baseline + ((current - baseline) * (quarterIndex - 5)) / 2;
        const teams = teamsOf(kpi);
        const part = ADDED_UP.has(kpi['Unit of measure']) ? whole / teams.length : whole;
        const spread = (index: number): number => 1 + (((kpiIndex * 5 + index * 7 + quarterIndex * 3) % 11) - 5) / 100;
        const team = (index: number): number => part * spread(index) * liftOf(kpi['KPI ID'], index, quarter, QUARTERS);
        return [
          { KPI: String(kpi['KPI ID']), Team: null, Quarter: quarter, Value: rounded(whole) },
          ...teams.map(({ name }, index) => ({ KPI: String(kpi['KPI ID']), Team: name, Quarter: quarter, Value: rounded(team(index)) })),
        ];
      }),
    );
}

function teamsOf(kpi: SampleRow): typeof TEAMS {
  return TEAMS.filter(({ name, unit }) => IN_EVERY_TEAM.has(kpi['KPI ID']) || [name, UNITS[unit]?.name].includes(String(kpi['Business unit'])));
}

const rounded = (value: number): number => Number(value.toPrecision(5));
