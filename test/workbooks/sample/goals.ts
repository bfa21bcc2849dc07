/** The sample company's strategy: seven priorities, and objectives with key results in four levels. */
import { date, type SampleRow } from './drawn-sheet';
import { CEO, CFO, COO, CSO, CHRO, headOf, leadOf, personName, TEAMS, UNITS } from './people';

const PRIORITIES: readonly (readonly [name: string, executive: number, kpi: string])[] = [
  ['Raise revenue from new customers by 12 %', CSO, 'KPI-01'],
  ['Cut customer complaints by a third', COO, 'KPI-02'],
  ['Keep the people we hire: 12-month retention of 92 %', CHRO, 'KPI-03'],
  ['Shorten delivery time to 14 days', COO, 'KPI-04'],
  ['Bring three new instruments to market', CEO, 'KPI-05'],
  ['Reduce the cost of poor quality by 20 %', CFO, 'KPI-06'],
  ['Win the first ten customers in Iberia', CSO, 'KPI-09'],
];

export function priorityRows(): SampleRow[] {
  return PRIORITIES.map(([name, executive, kpi], index) => ({
    'Priority ID': `P${index + 1}`,
    'Strategic priority': name,
    Rank: index + 1,
    'Executive sponsor': personName(executive),
    KPI: kpi,
    Start: date('2026-01-01'),
    Due: date('2026-12-31'),
    'Agreed on': date('2025-11-14'),
    Status: 'Active',
  }));
}

export function briefingRows(): SampleRow[] {
  return [CEO, CFO, COO].flatMap((executive) =>
    ['P1', 'P2', 'P3'].map((priority, rank) => ({ Executive: personName(executive), 'Briefing date': date('2026-01-20'), Rank: rank + 1, Priority: priority })),
  );
}

interface Goal {
  readonly id: string;
  /** OKR unless it says otherwise; a SMART goal names its KPI and has no key results. */
  readonly smart?: {
    readonly kpi: string;
    readonly measure: string;
    readonly baseline: number;
    readonly target: number;
    readonly current: number;
    readonly unit: string;
  };
  readonly title: string;
  readonly level: 'Company' | 'Unit' | 'Team' | 'Individual';
  readonly parent: string;
  readonly unit: string;
  readonly owner: number;
  readonly keyResults: readonly (readonly [title: string, baseline: number, target: number, current: number, unit: string, kpi: string | null])[];
}

const unitName = (index: number): string => (UNITS[index] as (typeof UNITS)[number]).name;
const teamName = (index: number): string => (TEAMS[index] as (typeof TEAMS)[number]).name;

const GOALS: readonly Goal[] = [
  {
    id: 'O-01',
    title: 'Increase revenue from new customers from 40 to 44.8 million by December 2026',
    level: 'Company',
    parent: 'P1',
    unit: 'Halden Instruments',
    owner: CSO,
    keyResults: [['Increase revenue from new customers', 40, 44.8, 42.1, 'EUR million', 'KPI-01']],
  },
  {
    id: 'O-02',
    title: 'Reduce customer complaints from 9.0 to 6.0 per 1,000 deliveries by December 2026',
    level: 'Company',
    parent: 'P2',
    unit: 'Halden Instruments',
    owner: COO,
    keyResults: [['Reduce complaints per 1,000 deliveries', 9, 6, 7.6, 'per 1,000', 'KPI-02']],
  },
  {
    id: 'O-03',
    title: 'Raise 12-month retention of new hires from 84 % to 92 % by December 2026',
    level: 'Company',
    parent: 'P3',
    unit: 'Halden Instruments',
    owner: CHRO,
    keyResults: [['Raise 12-month retention of new hires', 84, 92, 92.4, '%', 'KPI-03']],
  },
  {
    id: 'O-04',
    title: 'Shorten delivery time from 21 to 14 days by December 2026',
    level: 'Company',
    parent: 'P4',
    unit: 'Halden Instruments',
    owner: COO,
    keyResults: [['Shorten order-to-delivery time', 21, 14, 17.5, 'days', 'KPI-04']],
  },
  {
    id: 'O-05',
    title: 'Increase revenue from instruments launched this year from 0 to 6 million by December 2026',
    level: 'Company',
    parent: 'P5',
    unit: 'Halden Instruments',
    owner: CEO,
    keyResults: [['Increase revenue from new instruments', 0, 6, 2.4, 'EUR million', 'KPI-05']],
  },
  {
    id: 'O-06',
    title: 'Reduce the cost of poor quality from 5.0 to 4.0 million by December 2026',
    level: 'Company',
    parent: 'P6',
    unit: 'Halden Instruments',
    owner: CFO,
    keyResults: [['Reduce the cost of poor quality', 5, 4, 4.6, 'EUR million', 'KPI-06']],
  },
  {
    id: 'O-11',
    title: 'Raise the conversion rate in the north from 18 % to 24 % by December 2026',
    level: 'Unit',
    parent: 'O-01',
    unit: unitName(0),
    owner: headOf(0),
    keyResults: [
      ['Raise conversion of qualified deals', 18, 24, 20.5, '%', 'KPI-07'],
      ['Increase average contract value', 85, 95, 95.6, 'EUR thousand', 'KPI-08'],
    ],
  },
  {
    id: 'O-12',
    title: 'Increase new-customer revenue in the south from 12 to 14 million by December 2026',
    level: 'Unit',
    parent: 'O-01',
    unit: unitName(1),
    owner: headOf(1),
    keyResults: [
      ['Increase new-customer revenue in the south', 12, 14, 12.9, 'EUR million', 'KPI-09'],
      ['Reduce the length of the sales cycle', 96, 80, 90, 'days', 'KPI-10'],
    ],
  },
  {
    id: 'O-13',
    title: 'Reduce defects found by customers from 420 to 300 parts per million by December 2026',
    level: 'Unit',
    parent: 'O-06',
    unit: unitName(2),
    owner: headOf(2),
    keyResults: [
      ['Reduce defects found by customers', 420, 300, 296, 'ppm', 'KPI-11'],
      ['Reduce scrap cost', 1.9, 1.5, 1.75, 'EUR million', 'KPI-12'],
    ],
  },
  {
    id: 'O-14',
    title: 'Raise first-time fix rate from 71 % to 82 % by December 2026',
    level: 'Unit',
    parent: 'O-02',
    unit: unitName(3),
    owner: headOf(3),
    keyResults: [
      ['Raise first-time fix rate', 71, 82, 82.5, '%', 'KPI-13'],
      ['Reduce repeat visits', 340, 240, 236, 'visits', 'KPI-14'],
    ],
  },
  {
    id: 'O-15',
    title: 'Shorten time to market from 18 to 14 months by December 2026',
    level: 'Unit',
    parent: 'O-05',
    unit: unitName(4),
    owner: headOf(4),
    keyResults: [
      ['Shorten time to market', 18, 14, 16.5, 'months', 'KPI-15'],
      ['Increase new ideas that reach a prototype', 4, 9, 9, 'prototypes', 'KPI-16'],
    ],
  },
  {
    id: 'O-16',
    title: 'Reduce overdue receivables from 3.2 to 2.4 million by December 2026',
    level: 'Unit',
    parent: 'O-06',
    unit: unitName(5),
    owner: headOf(5),
    keyResults: [['Reduce overdue receivables', 3.2, 2.4, 2.9, 'EUR million', 'KPI-17']],
  },
  {
    id: 'O-17',
    title: 'Raise 90-day retention of new hires from 93 % to 97 % by December 2026',
    level: 'Unit',
    parent: 'O-03',
    unit: unitName(6),
    owner: headOf(6),
    keyResults: [
      ['Raise 90-day retention of new hires', 93, 97, 97.2, '%', 'KPI-18'],
      ['Raise internal promotion rate', 22, 30, 30.5, '%', 'KPI-19'],
    ],
  },
  {
    id: 'O-18',
    title: 'Raise on-time delivery from 86 % to 94 % by December 2026',
    level: 'Unit',
    parent: 'O-04',
    unit: unitName(7),
    owner: headOf(7),
    keyResults: [
      ['Raise on-time delivery', 86, 94, 94.1, '%', 'KPI-20'],
      ['Reduce freight cost per order', 48, 42, 41.6, 'EUR', 'KPI-21'],
    ],
  },
  {
    id: 'O-21',
    title: 'Raise deals won against rivals from 31 % to 40 % by December 2026',
    level: 'Team',
    parent: 'O-11',
    unit: teamName(0),
    owner: leadOf(0),
    keyResults: [['Raise deals won against rivals', 31, 40, 35, '%', 'KPI-22']],
  },
  {
    id: 'O-22',
    title: 'Reduce rework hours from 600 to 450 by December 2026',
    level: 'Team',
    parent: 'O-13',
    unit: teamName(6),
    owner: leadOf(6),
    keyResults: [['Reduce rework hours', 600, 450, 540, 'hours', 'KPI-23']],
  },
  {
    id: 'O-23',
    title: 'Reduce time to answer a service call from 9 to 5 hours by December 2026',
    level: 'Team',
    parent: 'O-14',
    unit: teamName(9),
    owner: leadOf(9),
    keyResults: [['Reduce time to answer a service call', 9, 5, 4.8, 'hours', 'KPI-24']],
  },
  {
    id: 'O-24',
    title: 'Reduce picking errors from 14 to 8 per 1,000 lines by December 2026',
    level: 'Team',
    parent: 'O-18',
    unit: teamName(21),
    owner: leadOf(21),
    keyResults: [['Reduce picking errors', 14, 8, 7.9, 'per 1,000', 'KPI-25']],
  },
  {
    id: 'O-25',
    title: 'Reduce freight claims from 46 to 30 by December 2026',
    level: 'Team',
    parent: 'O-18',
    unit: teamName(22),
    owner: leadOf(22),
    keyResults: [['Reduce freight claims', 46, 30, 37, 'claims', 'KPI-36']],
  },
  {
    id: 'O-26',
    title: 'Reduce design changes after release from 65 to 40 by December 2026',
    level: 'Unit',
    parent: 'O-05',
    unit: unitName(4),
    owner: headOf(4),
    keyResults: [['Reduce design changes after release', 65, 40, 54, 'changes', 'KPI-34']],
  },
  {
    id: 'O-27',
    title: 'Raise the share of parts used again from 28 % to 40 % by December 2026',
    level: 'Unit',
    parent: 'O-05',
    unit: unitName(4),
    owner: leadOf(12),
    smart: { kpi: 'KPI-37', measure: 'Share of parts used again', baseline: 28, target: 40, current: 35, unit: '%' },
    keyResults: [],
  },
  {
    id: 'O-28',
    title: 'Reduce hours of redesign per instrument from 900 to 700 by December 2026',
    level: 'Unit',
    parent: 'O-05',
    unit: unitName(4),
    owner: leadOf(13),
    smart: { kpi: 'KPI-38', measure: 'Hours of redesign per instrument', baseline: 900, target: 700, current: 690, unit: 'hours' },
    keyResults: [],
  },
  {
    id: 'O-31',
    title: 'Increase own new-customer revenue from 0.9 to 1.2 million by December 2026',
    level: 'Individual',
    parent: 'O-21',
    unit: teamName(0),
    owner: 37,
    keyResults: [['Increase own new-customer revenue', 0.9, 1.2, 1.05, 'EUR million', 'KPI-26']],
  },
  {
    id: 'O-32',
    title: 'Reduce freight claims on the Lyon route from 18 to 10 by December 2026',
    level: 'Individual',
    parent: 'O-25',
    unit: teamName(22),
    owner: 59,
    keyResults: [['Reduce freight claims on the Lyon route', 18, 10, 13, 'claims', null]],
  },
];

export function objectiveRows(): SampleRow[] {
  return GOALS.map((goal) => ({
    'Objective ID': goal.id,
    Objective: goal.title,
    Level: goal.level,
    'Parent objective': goal.parent,
    'Business unit': goal.unit,
    Owner: personName(goal.owner),
    Framework: goal.smart === undefined ? 'OKR' : 'SMART',
    KPI: goal.smart?.kpi ?? null,
    Start: date('2026-01-01'),
    'Due date': date('2026-12-31'),
    'Agreed on': date('2025-12-05'),
    Status: 'On track',
    'Last reviewed': date('2026-05-20'),
  }));
}

export function keyResultRows(): SampleRow[] {
  return GOALS.flatMap((goal) =>
    goal.keyResults.map(([title, baseline, target, current, unit, kpi], index) => ({
      'Key result ID': `KR-${goal.id.slice(2)}.${index + 1}`,
      'Key result': title,
      'Objective ID': goal.id,
      KPI: kpi,
      Baseline: baseline,
      Target: target,
      Current: current,
      Unit: unit,
      Owner: personName(goal.owner),
      'Due date': date('2026-12-31'),
      Weight: { percent: 1 / goal.keyResults.length },
      Status: standing((current - baseline) / (target - baseline)),
      'Last reviewed': date('2026-05-20'),
    })),
  );
}

/** What its owner says half way through the year, by how far it has come. */
const standing = (progress: number): string => (progress >= 1 ? 'Met' : progress >= 0.4 ? 'On track' : 'At risk');

interface MeasuredGoal {
  readonly kpi: string;
  readonly title: string;
  readonly baseline: number;
  readonly target: number;
  readonly current: number;
  readonly unit: string;
  readonly objective: string;
  readonly owner: number;
  readonly businessUnit: string;
}

/** Every KPI of a key result or SMART goal: what the KPI sheet measures. */
export function measuredGoals(): readonly MeasuredGoal[] {
  return GOALS.flatMap((goal) => {
    const whose = { objective: goal.id, owner: goal.owner, businessUnit: goal.unit };
    const { smart } = goal;
    return [
      ...(smart === undefined ? [] : [{ ...smart, ...whose, title: smart.measure }]),
      ...goal.keyResults.flatMap(([title, baseline, target, current, unit, kpi]) =>
        kpi === null ? [] : [{ kpi, title, baseline, target, current, unit, ...whose }],
      ),
    ];
  });
}
