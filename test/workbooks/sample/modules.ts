/** The sample company's leadership programme: competencies, modules, what each is linked to, and who completed it. */
import { date, money, percent, type SampleRow } from './drawn-sheet';
import { kpiRows } from './kpis';
import { CEO, CFO, COMPANY, COO, CSO, headOf, isGone, leadOf, personName, TEAMS, UNITS } from './people';
import { leadCompletions, STORIES } from './stories';

const COMPETENCIES: readonly (readonly [id: string, name: string, priority: string, kpi: string])[] = [
  ['C-01', 'Commercial acumen', 'P1', 'KPI-07'],
  ['C-02', 'Negotiation across cultures', 'P1', 'KPI-08'],
  ['C-03', 'Service leadership', 'P2', 'KPI-13'],
  ['C-04', 'Coaching', 'P3', 'KPI-27'],
  ['C-05', 'Career conversations', 'P3', 'KPI-19'],
  ['C-06', 'Delegating and prioritising', 'P4', 'KPI-28'],
  ['C-07', 'Design thinking', 'P5', 'KPI-16'],
  ['C-08', 'Quality leadership', 'P6', 'KPI-11'],
  ['C-09', 'Cash discipline', 'P6', 'KPI-17'],
  ['C-10', 'Working across units', 'P4', 'KPI-35'],
  ['C-11', 'Opening a market', 'P7', 'KPI-09'],
];

export function competencyRows(): SampleRow[] {
  return COMPETENCIES.map(([id, name, priority, kpi], index) => ({
    'Competency ID': id,
    Competency: name,
    Priority: priority,
    KPI: kpi,
    'Current level': 2 + (index % 2),
    'Target level': 4,
    'Assessed on': date('2026-02-27'),
  }));
}

type Drawn = readonly [
  name: string,
  programme: string,
  competency: string,
  /** Its place in the list of units; null for the whole company. */
  unit: number | null,
  audience: string,
  sponsor: number,
  start: string,
  end: string,
  kpis: readonly string[],
  problem: string,
];

const MODULES: readonly Drawn[] = [
  [
    'Winning the last step',
    'Commercial leaders',
    'Commercial acumen',
    0,
    'Sales team leads',
    headOf(0),
    '2026-01-12',
    '2026-09-30',
    ['KPI-07', 'KPI-22', 'KPI-01'],
    'One qualified deal in three is lost at the last step',
  ],
  [
    'Pipeline accountability',
    'Commercial leaders',
    'Commercial acumen',
    1,
    'Sales team leads',
    headOf(1),
    '2026-02-09',
    '2026-10-30',
    ['KPI-10', 'KPI-32'],
    'Forecasts miss by a seventh and deals linger',
  ],
  [
    'Negotiating abroad',
    'Commercial leaders',
    'Negotiation across cultures',
    0,
    'Account managers',
    CSO,
    '2026-02-16',
    '2026-11-27',
    ['KPI-08', 'KPI-01'],
    'Contracts abroad close a tenth below those at home',
  ],
  [
    'Reading a customer’s business',
    'Commercial leaders',
    'Opening a market',
    1,
    'Account managers',
    CSO,
    '2026-03-09',
    '2026-12-11',
    ['KPI-09', 'KPI-08'],
    'Offers answer the tender and not the customer’s problem',
  ],
  [
    'First ninety days with a client',
    'Commercial leaders',
    'Commercial acumen',
    0,
    'New account managers',
    headOf(0),
    '2026-09-07',
    '2026-12-04',
    ['KPI-26', 'KPI-01'],
    'New account managers win their first deal after nine months',
  ],
  [
    'Value conversations',
    'Commercial leaders',
    'Negotiation across cultures',
    1,
    'Sales team leads',
    headOf(1),
    '2026-04-13',
    '2026-12-18',
    ['KPI-22', 'KPI-09'],
    'Discounts are given before value is shown',
  ],
  [
    'Leading a tender team',
    'Commercial leaders',
    'Commercial acumen',
    0,
    'Tender leads',
    CSO,
    '2026-10-05',
    '2026-12-18',
    ['KPI-01', 'KPI-10'],
    'Tenders are handed in late and unpriced',
  ],
  [
    'Leading the service floor',
    'Service leaders',
    'Service leadership',
    3,
    'Service team leads',
    headOf(3),
    '2026-01-19',
    '2026-10-16',
    ['KPI-13', 'KPI-14'],
    'Three of ten visits do not fix the fault',
  ],
  [
    'Listening to complaints',
    'Service leaders',
    'Service leadership',
    3,
    'Service team leads',
    headOf(3),
    '2026-03-02',
    '2026-11-13',
    ['KPI-02', 'KPI-24'],
    'Complaints are answered and not solved',
  ],
  [
    'Planning the service day',
    'Service leaders',
    'Service leadership',
    3,
    'Dispatchers',
    COO,
    '2026-04-20',
    '2026-11-20',
    ['KPI-24', 'KPI-13'],
    'Urgent calls wait nine hours',
  ],
  [
    'Keeping a contract',
    'Service leaders',
    'Service leadership',
    3,
    'Contract managers',
    headOf(3),
    '2026-09-14',
    '2026-12-11',
    ['KPI-29', 'KPI-02'],
    'One service contract in five is not renewed',
  ],
  [
    'Root causes in the field',
    'Service leaders',
    'Service leadership',
    3,
    'Senior engineers',
    COO,
    '2026-05-11',
    '2026-12-04',
    ['KPI-14', 'KPI-29'],
    'The same machine is visited three times',
  ],
  [
    'Coaching essentials',
    'Leading people',
    'Coaching',
    2,
    'Team leads in manufacturing',
    headOf(2),
    '2026-01-26',
    '2026-10-09',
    ['KPI-27', 'KPI-03'],
    'New colleagues on the line leave within the year',
  ],
  [
    'Coaching in the field',
    'Leading people',
    'Coaching',
    7,
    'Warehouse leads',
    headOf(7),
    '2026-02-23',
    '2026-10-23',
    ['KPI-27', 'KPI-18'],
    'Night shifts see their lead once a week',
  ],
  [
    'Career talks that keep people',
    'Leading people',
    'Career conversations',
    4,
    'Project leads',
    headOf(4),
    '2026-03-16',
    '2026-11-06',
    ['KPI-19', 'KPI-33'],
    'Engineers leave for a title that we have',
  ],
  [
    'The first hundred days of a leader',
    'Leading people',
    'Coaching',
    5,
    'New leads in finance',
    headOf(5),
    '2026-04-06',
    '2026-12-11',
    ['KPI-18', 'KPI-03'],
    'New leads lose a fifth of their team',
  ],
  [
    'Speaking up safely',
    'Leading people',
    'Coaching',
    0,
    'Sales team leads',
    headOf(0),
    '2026-05-04',
    '2026-12-11',
    ['KPI-33', 'KPI-03'],
    'Leavers name problems that nobody had heard of',
  ],
  [
    'Deciding at the right level',
    'Faster together',
    'Delegating and prioritising',
    7,
    'Warehouse leads',
    headOf(7),
    '2026-01-19',
    '2026-09-25',
    ['KPI-28', 'KPI-20'],
    'Every exception waits for the head of logistics',
  ],
  [
    'Planning with the customer’s date',
    'Faster together',
    'Delegating and prioritising',
    2,
    'Planners',
    headOf(2),
    '2026-02-02',
    '2026-10-30',
    ['KPI-04', 'KPI-20'],
    'One order in seven leaves late',
  ],
  [
    'Standing at the board',
    'Faster together',
    'Delegating and prioritising',
    7,
    'Shift leads',
    headOf(7),
    '2026-03-23',
    '2026-11-20',
    ['KPI-25', 'KPI-28'],
    'Picking errors are found by the customer',
  ],
  [
    'Saying no to the tenth project',
    'Faster together',
    'Delegating and prioritising',
    2,
    'Department heads',
    COO,
    '2026-04-27',
    '2026-12-04',
    ['KPI-04', 'KPI-35'],
    'Everything is urgent and stock grows',
  ],
  [
    'Freight and the whole order',
    'Faster together',
    'Working across units',
    7,
    'Transport planners',
    CFO,
    '2026-09-21',
    '2026-12-18',
    ['KPI-21', 'KPI-35'],
    'Freight is booked a day before it leaves',
  ],
  [
    'From idea to prototype',
    'New instruments',
    'Design thinking',
    4,
    'Project leads',
    headOf(4),
    '2026-01-12',
    '2026-10-02',
    ['KPI-16', 'KPI-15'],
    'Ideas die before anybody has touched them',
  ],
  [
    'Deciding on a design',
    'New instruments',
    'Design thinking',
    4,
    'Architects',
    headOf(4),
    '2026-03-30',
    '2026-11-27',
    ['KPI-34', 'KPI-15'],
    'Designs change after their release',
  ],
  [
    'Launching with the customer',
    'New instruments',
    'Design thinking',
    4,
    'Product managers',
    CFO,
    '2026-05-18',
    '2026-12-18',
    ['KPI-05', 'KPI-16'],
    'Launches miss the season',
  ],
  [
    'Leading a quality round',
    'Right first time',
    'Quality leadership',
    2,
    'Line leads',
    headOf(2),
    '2026-02-09',
    '2026-10-16',
    ['KPI-11', 'KPI-12'],
    'Faults are sorted out and not designed out',
  ],
  [
    'Money on the shop floor',
    'Right first time',
    'Quality leadership',
    5,
    'Controllers and line leads',
    headOf(5),
    '2026-03-09',
    '2026-11-13',
    ['KPI-06', 'KPI-23', 'KPI-31'],
    'Nobody on the line knows what scrap costs',
  ],
  [
    'Safe leadership',
    'Right first time',
    'Quality leadership',
    2,
    'Shift leads',
    CFO,
    '2026-04-13',
    '2026-12-11',
    ['KPI-30', 'KPI-31'],
    'Eighteen people were hurt last year',
  ],
  [
    'Collecting on time',
    'Right first time',
    'Cash discipline',
    5,
    'Credit managers',
    headOf(5),
    '2026-02-16',
    '2026-10-23',
    ['KPI-17'],
    'Every tenth invoice is paid a month late',
  ],
  [
    'Leading at Halden',
    'Leading people',
    'Career conversations',
    null,
    'All leaders',
    CEO,
    '2026-01-26',
    '2026-11-27',
    ['KPI-19', 'KPI-03'],
    'Each unit leads in a way of its own',
  ],
  [
    'Speaking the customer’s language',
    'Commercial leaders',
    'Commercial acumen',
    1,
    'Account managers',
    headOf(1),
    '2025-09-08',
    '2025-11-28',
    ['KPI-32'],
    'What customers plan reaches the forecast too late',
  ],
  [
    'Handing over the shift',
    'Right first time',
    'Quality leadership',
    2,
    'Shift leads',
    headOf(2),
    '2025-12-08',
    '2026-03-13',
    ['KPI-39'],
    'A third of all faults is found by the next shift',
  ],
  [
    'Working with carriers',
    'Faster together',
    'Delegating and prioritising',
    7,
    'Transport planners',
    CFO,
    '2026-02-02',
    '2026-10-16',
    ['KPI-36'],
    'Claims are written and not prevented',
  ],
  [
    'Conversations that develop people',
    'Leading people',
    'Coaching',
    null,
    'Team leads',
    CEO,
    '2025-01-13',
    '2025-03-28',
    ['KPI-27'],
    'Most people hear how they are doing once a year',
  ],
  [
    'Hearing the customer out',
    'Service leaders',
    'Service leadership',
    null,
    'Team leads',
    COO,
    '2025-01-13',
    '2025-03-28',
    ['KPI-02'],
    'Complaints are passed on three times before anybody answers',
  ],
  [
    'Promoting from within',
    'Leading people',
    'Career conversations',
    null,
    'Team leads',
    CEO,
    '2025-01-20',
    '2025-03-28',
    ['KPI-19'],
    'Two of three posts are filled from outside',
  ],
  [
    'Welcoming new colleagues',
    'Leading people',
    'Career conversations',
    null,
    'Team leads',
    CSO,
    '2025-01-20',
    '2025-03-28',
    ['KPI-18'],
    'One newcomer in fifteen leaves within three months',
  ],
];

/** Benefits that have been claimed so far, with how the part of the training was told from the rest. */
const CLAIMS: Readonly<Record<string, readonly [amount: number, from: string, to: string, isolation: string]>> = {
  'M-01': [60_000, '2026-04-01', '2027-03-31', 'Comparison with teams not yet trained'],
  'M-13': [45_000, '2026-04-01', '2027-03-31', 'Comparison with teams not yet trained'],
  'M-31': [38_000, '2025-12-01', '2026-11-30', 'Estimate of the account managers, cut by a third'],
  'M-32': [27_000, '2026-04-01', '2027-03-31', 'Trend of the line before the training'],
};

/** Each module was looked at in a week of its own. */
const reviewed = (index: number): ReturnType<typeof date> => date(`2026-${index % 2 === 0 ? '05' : '06'}-${String(2 + ((index * 5) % 26)).padStart(2, '0')}`);
const id = (index: number): string => `M-${String(index + 1).padStart(2, '0')}`;
/** Owners and trainers are learning partners of the People unit; nobody trains what is theirs. */
const partner = (index: number): string => personName(leadOf(18 + (index % 3)));
/** At least ninety days after its end. */
const measured = (end: string): ReturnType<typeof date> =>
  date(end < '2025-12-31' ? '2026-03-31' : end < '2026-03-15' ? '2026-06-15' : end < '2026-10-31' ? '2027-01-31' : '2027-03-31');
/** Half a year before the first module of the year was the earliest that a sponsor was found. */
const sponsored = (start: string): ReturnType<typeof date> => date(start < '2025-08-20' ? '2024-12-09' : start < '2025-12-10' ? '2025-08-20' : '2025-12-10');

/** A quarter of the way from baseline to target, as `−4 days`. */
const EFFECTS: ReadonlyMap<string, string> = new Map(
  kpiRows().map((kpi) => {
    const change = (Number(kpi['Target']) - Number(kpi['Baseline'])) / 4;
    const unit = kpi['Unit of measure'] === '%' ? 'points' : String(kpi['Unit of measure']);
    return [String(kpi['KPI ID']), `${change > 0 ? '+' : '−'}${Math.abs(Number(change.toPrecision(3)))} ${unit}`];
  }),
);
const effectOn = (kpi: string): string => EFFECTS.get(kpi) as string;

/** The five columns to the left of the total. */
export const ADDED_UP = 'SUM(R[0]C[-5]:R[0]C[-1])';

export function moduleRows(): SampleRow[] {
  return MODULES.map(([name, programme, competency, unit, audience, sponsor, start, end, kpis, problem], index) => {
    const learners = 12 + ((index * 5) % 17);
    const costs = [6_000 + 500 * (index % 5), 9_000 + 750 * (index % 7), 1_500, learners * 16 * 45, 800 + 100 * (index % 4)] as const;
    const [benefit, from, to, isolation] = CLAIMS[id(index)] ?? [];
    return {
      'Module ID': id(index),
      Module: name,
      Programme: programme,
      Competency: competency,
      Audience: audience,
      Tier: unit === null ? 'Company-wide' : 'Unit',
      'Business unit': unit === null ? COMPANY : (UNITS[unit] as (typeof UNITS)[number]).name,
      'Module owner': partner(index),
      Trainer: partner(index + 1),
      'Business sponsor': personName(sponsor),
      'Sponsored on': sponsored(start),
      'KPI served': kpis[0] as string,
      'Business problem': problem,
      'Expected impact': `${effectOn(kpis[0] as string)} of ${kpis[0] as string}`,
      'Measure by': measured(end),
      Status: start > '2026-06-30' ? 'Planned' : end < '2026-06-30' ? 'Completed' : 'Running',
      'Start date': date(start),
      'End date': date(end),
      Hours: 16,
      'Planned learners': learners,
      'Last reviewed': reviewed(index),
      Mandatory: 'No',
      Reinforcement: 'Monthly peer coaching',
      'Reported in': 'Unit scorecard',
      'Development cost': money(costs[0]),
      'Delivery cost': money(costs[1]),
      Overhead: money(costs[2]),
      'Participant time': money(costs[3]),
      Backfill: money(costs[4]),
      'Total cost': money(
        costs.reduce<number>((sum, cost) => sum + cost, 0),
        ADDED_UP,
      ),
      Currency: 'EUR',
      'Claimed benefit': benefit === undefined ? null : money(benefit),
      'Benefit from': from === undefined ? null : date(from),
      'Benefit to': to === undefined ? null : date(to),
      'Isolation method': isolation ?? null,
    };
  });
}

export function linkRows(): SampleRow[] {
  return MODULES.flatMap(([, , , , , , , end, kpis], index) => kpis.map((kpi) => linkRow(id(index), kpi, percent(0.2), measured(end))));
}

/** A module and a KPI that it should move. */
export function linkRow(module: string, kpi: string, share: ReturnType<typeof percent> | null, measureBy: ReturnType<typeof date>): SampleRow {
  return {
    'Module ID': module,
    'KPI ID': kpi,
    'Expected effect': effectOn(kpi),
    'Share of change': share,
    'Measure by': measureBy,
    'Last reviewed': date('2026-05-20'),
  };
}

const DECISIONS: readonly (readonly [subject: string, decides: string, consulted: readonly string[]])[] = [
  ['Commercial leaders', 'Sales', ['HR', 'Finance']],
  ['Service leaders', 'Operations', ['HR']],
  ['Leading people', 'HR', ['Operations', 'Sales']],
  ['Faster together', 'Operations', ['HR', 'Finance']],
  ['New instruments', 'Product', ['HR']],
  ['Right first time', 'Operations', ['HR', 'Finance']],
  ['M-30', 'HR', ['Finance', 'Operations', 'Sales']],
];

export function decisionRows(): SampleRow[] {
  return DECISIONS.flatMap(([subject, decides, consulted]) => [
    { 'Programme or module': subject, Function: decides, 'Decision right': 'Decides' },
    ...consulted.map((name) => ({ 'Programme or module': subject, Function: name, 'Decision right': 'Consulted' })),
  ]);
}

/** So many of each unit took part in each of its modules. */
const PARTICIPANTS = 12;
/** A module is held in parts, some weeks apart. */
const PARTS = 3;

/** Members of the teams complete what their unit's leaders were trained in; each row is one person and part of a module. */
export function completionRows(): SampleRow[] {
  const held = MODULES.flatMap(([, , , unit, , , start], index) => (unit === null || start > '2026-04-30' ? [] : [{ unit, start, module: id(index) }]));
  const members = Array.from({ length: PARTICIPANTS }, (_, round) =>
    held.flatMap(({ unit, start, module }, place) => {
      const row = round * held.length + place;
      return Array.from({ length: PARTS }, (__, part) => ({
        Module: module,
        'Employee ID': `E${1001 + (membersOf(unit)[round] as number)}`,
        'Completion date': date(`${monthsAfter(start, 1 + (round % 2))}-${String(1 + ((row * 3 + part * 9) % 28)).padStart(2, '0')}`),
        Status: 'Completed',
        'Test score': 70 + ((row * 7 + part * 4) % 30),
      }));
    }),
  ).flat();
  return [...members, ...STORIES.flatMap((story) => leadCompletions(story))];
}

const membersOf = (unit: number): readonly number[] =>
  Array.from({ length: 123 }, (_, member) => 37 + member).filter((person) => TEAMS[(person - 37) % TEAMS.length]?.unit === unit && !isGone(person));

/** `2026-02` two months after a day of December, but never after the day of the audit. */
function monthsAfter(start: string, months: number): string {
  const month = Number(start.slice(0, 4)) * 12 + Number(start.slice(5, 7)) - 1 + months;
  return month > 2026 * 12 + 5 ? '2026-06' : `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
}
