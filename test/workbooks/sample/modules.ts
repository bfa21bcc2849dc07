/** The sample company's leadership programme: competencies, modules, what each is linked to, and who completed it. */
import { date, money, percent, type SampleRow } from './drawn-sheet';
import { CFO, COO, CSO, headOf, leadOf, personName, TEAMS, UNITS } from './people';

const COMPETENCIES: readonly (readonly [id: string, name: string, priority: string, kpi: string])[] = [
  ['C-01', 'Commercial acumen', 'P1', 'KPI-07'],
  ['C-02', 'Negotiation across cultures', 'P1', 'KPI-08'],
  ['C-03', 'Service leadership', 'P2', 'KPI-13'],
  ['C-04', 'Coaching', 'P3', 'KPI-27'],
  ['C-05', 'Career conversations', 'P3', 'KPI-19'],
  ['C-06', 'Delegating and prioritising', 'P4', 'KPI-28'],
  ['C-07', 'Design thinking', 'P5', 'KPI-16'],
  ['C-08', 'Quality leadership', 'P6', 'KPI-11'],
];

export function competencyRows(): SampleRow[] {
  return COMPETENCIES.map(([id, name, priority, kpi], index) => ({ 'Competency ID': id, Competency: name, Priority: priority, KPI: kpi, 'Current level': 2 + (index % 2), 'Target level': 4, 'Assessed on': date('2026-02-27') }));
}

type Drawn = readonly [name: string, programme: string, competency: string, unit: number, audience: string, sponsor: number, start: string, end: string, kpis: readonly string[], problem: string];

const MODULES: readonly Drawn[] = [
  ['Winning the last step', 'Commercial leaders', 'Commercial acumen', 0, 'Sales team leads', headOf(0), '2026-01-12', '2026-09-30', ['KPI-07', 'KPI-22', 'KPI-01'], 'One qualified deal in three is lost at the last step'],
  ['Pipeline accountability', 'Commercial leaders', 'Commercial acumen', 1, 'Sales team leads', headOf(1), '2026-02-09', '2026-10-30', ['KPI-10', 'KPI-32'], 'Forecasts miss by a seventh and deals linger'],
  ['Negotiating abroad', 'Commercial leaders', 'Negotiation across cultures', 0, 'Account managers', CSO, '2026-02-16', '2026-11-27', ['KPI-08', 'KPI-01'], 'Contracts abroad close a tenth below those at home'],
  ['Reading a customer’s business', 'Commercial leaders', 'Commercial acumen', 1, 'Account managers', CSO, '2026-03-09', '2026-12-11', ['KPI-09', 'KPI-08'], 'Offers answer the tender and not the customer’s problem'],
  ['First ninety days with a client', 'Commercial leaders', 'Commercial acumen', 0, 'New account managers', headOf(0), '2026-09-07', '2026-12-04', ['KPI-26', 'KPI-01'], 'New account managers win their first deal after nine months'],
  ['Value conversations', 'Commercial leaders', 'Negotiation across cultures', 1, 'Sales team leads', headOf(1), '2026-04-13', '2026-12-18', ['KPI-22', 'KPI-09'], 'Discounts are given before value is shown'],
  ['Leading a tender team', 'Commercial leaders', 'Commercial acumen', 0, 'Tender leads', CSO, '2026-10-05', '2026-12-18', ['KPI-01', 'KPI-10'], 'Tenders are handed in late and unpriced'],
  ['Leading the service floor', 'Service leaders', 'Service leadership', 3, 'Service team leads', headOf(3), '2026-01-19', '2026-10-16', ['KPI-13', 'KPI-14'], 'Three of ten visits do not fix the fault'],
  ['Listening to complaints', 'Service leaders', 'Service leadership', 3, 'Service team leads', headOf(3), '2026-03-02', '2026-11-13', ['KPI-02', 'KPI-24'], 'Complaints are answered and not solved'],
  ['Planning the service day', 'Service leaders', 'Service leadership', 3, 'Dispatchers', COO, '2026-04-20', '2026-11-20', ['KPI-24', 'KPI-13'], 'Urgent calls wait nine hours'],
  ['Keeping a contract', 'Service leaders', 'Service leadership', 3, 'Contract managers', headOf(3), '2026-09-14', '2026-12-11', ['KPI-29', 'KPI-02'], 'One service contract in five is not renewed'],
  ['Root causes in the field', 'Service leaders', 'Service leadership', 3, 'Senior engineers', COO, '2026-05-11', '2026-12-04', ['KPI-14', 'KPI-29'], 'The same machine is visited three times'],
  ['Coaching essentials', 'Leading people', 'Coaching', 2, 'Team leads in manufacturing', headOf(2), '2026-01-26', '2026-10-09', ['KPI-27', 'KPI-03'], 'New colleagues on the line leave within the year'],
  ['Coaching in the field', 'Leading people', 'Coaching', 7, 'Warehouse leads', headOf(7), '2026-02-23', '2026-10-23', ['KPI-27', 'KPI-18'], 'Night shifts see their lead once a week'],
  ['Career talks that keep people', 'Leading people', 'Career conversations', 4, 'Project leads', headOf(4), '2026-03-16', '2026-11-06', ['KPI-19', 'KPI-33'], 'Engineers leave for a title that we have'],
  ['The first hundred days of a leader', 'Leading people', 'Coaching', 5, 'New leads in finance', headOf(5), '2026-04-06', '2026-12-11', ['KPI-18', 'KPI-03'], 'New leads lose a fifth of their team'],
  ['Speaking up safely', 'Leading people', 'Coaching', 0, 'Sales team leads', headOf(0), '2026-05-04', '2026-12-11', ['KPI-33', 'KPI-03'], 'Leavers name problems that nobody had heard of'],
  ['Deciding at the right level', 'Faster together', 'Delegating and prioritising', 7, 'Warehouse leads', headOf(7), '2026-01-19', '2026-09-25', ['KPI-28', 'KPI-20'], 'Every exception waits for the head of logistics'],
  ['Planning with the customer’s date', 'Faster together', 'Delegating and prioritising', 2, 'Planners', headOf(2), '2026-02-02', '2026-10-30', ['KPI-04', 'KPI-20'], 'One order in seven leaves late'],
  ['Standing at the board', 'Faster together', 'Delegating and prioritising', 7, 'Shift leads', headOf(7), '2026-03-23', '2026-11-20', ['KPI-25', 'KPI-28'], 'Picking errors are found by the customer'],
  ['Saying no to the tenth project', 'Faster together', 'Delegating and prioritising', 2, 'Department heads', COO, '2026-04-27', '2026-12-04', ['KPI-04', 'KPI-35'], 'Everything is urgent and stock grows'],
  ['Freight and the whole order', 'Faster together', 'Delegating and prioritising', 7, 'Transport planners', CFO, '2026-09-21', '2026-12-18', ['KPI-21', 'KPI-35'], 'Freight is booked a day before it leaves'],
  ['From idea to prototype', 'New instruments', 'Design thinking', 4, 'Project leads', headOf(4), '2026-01-12', '2026-10-02', ['KPI-16', 'KPI-15'], 'Ideas die before anybody has touched them'],
  ['Deciding on a design', 'New instruments', 'Design thinking', 4, 'Architects', headOf(4), '2026-03-30', '2026-11-27', ['KPI-34', 'KPI-15'], 'Designs change after their release'],
  ['Launching with the customer', 'New instruments', 'Design thinking', 4, 'Product managers', CFO, '2026-05-18', '2026-12-18', ['KPI-05', 'KPI-16'], 'Launches miss the season'],
  ['Leading a quality round', 'Right first time', 'Quality leadership', 2, 'Line leads', headOf(2), '2026-02-09', '2026-10-16', ['KPI-11', 'KPI-12'], 'Faults are sorted out and not designed out'],
  ['Money on the shop floor', 'Right first time', 'Quality leadership', 5, 'Controllers and line leads', headOf(5), '2026-03-09', '2026-11-13', ['KPI-06', 'KPI-23', 'KPI-31'], 'Nobody on the line knows what scrap costs'],
  ['Safe leadership', 'Right first time', 'Quality leadership', 2, 'Shift leads', CFO, '2026-04-13', '2026-12-11', ['KPI-30', 'KPI-31'], 'Eighteen people were hurt last year'],
];

/** Each module was looked at in a week of its own. */
const reviewed = (index: number): ReturnType<typeof date> => date(`2026-${index % 2 === 0 ? '04' : '05'}-${String(2 + ((index * 5) % 26)).padStart(2, '0')}`);
const id = (index: number): string => `M-${String(index + 1).padStart(2, '0')}`;
/** Owners are learning partners of the People unit. */
const owner = (index: number): number => leadOf(18 + (index % 3));

export function moduleRows(): SampleRow[] {
  return MODULES.map(([name, programme, competency, unit, audience, sponsor, start, end, kpis, problem], index) => {
    const learners = 12 + ((index * 5) % 17);
    const costs = [6_000 + 500 * (index % 5), 9_000 + 750 * (index % 7), 1_500, learners * 16 * 45, 800 + 100 * (index % 4)] as const;
    return {
      'Module ID': id(index),
      Module: name,
      Programme: programme,
      Competency: competency,
      Audience: audience,
      'Business unit': (UNITS[unit] as (typeof UNITS)[number]).name,
      'Module owner': personName(owner(index)),
      'Business sponsor': personName(sponsor),
      'Sponsored on': date('2025-12-10'),
      'KPI served': kpis[0] as string,
      'Business problem': problem,
      'Expected impact': `A quarter of the way from baseline to target of ${kpis[0] as string}`,
      'Measure by': date(end < '2026-10-31' ? '2027-01-31' : '2027-03-31'),
      Status: start > '2026-06-30' ? 'Planned' : 'Running',
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
      'Total cost': money(costs.reduce<number>((sum, cost) => sum + cost, 0)),
      Currency: 'EUR',
    };
  });
}

export function linkRows(): SampleRow[] {
  return MODULES.flatMap(([, , , , , , , end, kpis], index) =>
    kpis.map((kpi) => ({ 'Module ID': id(index), 'KPI ID': kpi, 'Expected effect': 'A quarter of the way to target', 'Share of change': percent(0.2), 'Measure by': date(end < '2026-10-31' ? '2027-01-31' : '2027-03-31'), 'Last reviewed': date('2026-05-20') })),
  );
}

const COMPLETIONS = 900;

/** Members of the teams complete what their unit's leaders were trained in; each row is one person and module. */
export function completionRows(): SampleRow[] {
  const running = MODULES.map((module, index) => ({ module, index })).filter(({ module }) => module[6] <= '2026-04-30');
  return Array.from({ length: COMPLETIONS }, (_, row) => {
    const { module, index } = running[row % running.length] as (typeof running)[number];
    const unit = module[3];
    const round = Math.floor(row / running.length);
    const members = Array.from({ length: 123 }, (__, member) => member).filter((member) => TEAMS[member % TEAMS.length]?.unit === unit);
    const member = 37 + (members[round % members.length] as number);
    const month = Number(module[6].slice(5, 7)) + 1;
    return {
      Module: id(index),
      'Employee ID': `E${1001 + member}`,
      'Completion date': date(`2026-${String(Math.min(6, month + (round % 2))).padStart(2, '0')}-${String(1 + ((row * 3) % 28)).padStart(2, '0')}`),
      Status: 'Completed',
      'Test score': 70 + ((row * 7) % 30),
    };
  });
}
