/** The tables of the starter workbook: their columns, and one worked example chain from a priority to what was measured. */
import { calendarOf, monthsBefore, type Day } from '../reading/days';
import type { FIELDS, Kind } from '../fields';

/** A day of the example, told from the number it is. */
export interface DayCell {
  readonly day: Day;
}
export interface ShareCell {
  readonly share: number;
}
export type StarterCell = string | number | DayCell | ShareCell | null;

/** `[field, header, one cell for each row of the example]` */
export type StarterColumn<K extends Kind = Kind> = readonly [field: keyof (typeof FIELDS)[K] & string, header: string, ...cells: StarterCell[]];

export interface StarterTable {
  readonly kind: Kind;
  /** Name of the sheet, and of the Excel table without its blanks. */
  readonly name: string;
  /** What the sheet is for, in one line. */
  readonly about: string;
  readonly columns: readonly StarterColumn[];
}

function table<K extends Kind>(kind: K, name: string, about: string, columns: readonly StarterColumn<K>[]): StarterTable {
  return { kind, name, about, columns: columns as readonly StarterColumn[] };
}

/** `Q2 2026`: the quarter that many quarters before the one a day lies in. */
function quarter(day: Day, before: number): string {
  const { year, month } = calendarOf(day);
  const count = year * 4 + Math.ceil(month / 3) - 1 - before;
  return `Q${(count % 4) + 1} ${Math.floor(count / 4)}`;
}

/** The tables, with an example that is in order as of a day, but for one module that serves nothing: it shows what a finding looks like. */
export function starterTables(today: Day): readonly StarterTable[] {
  const ago = (months: number): DayCell => ({ day: monthsBefore(today, months) });
  const ahead = (months: number): DayCell => ({ day: monthsBefore(today, -months) });
  const of = (share: number): ShareCell => ({ share });
  return [
    table('priority', 'Priorities', 'What the business wants most, the most important first.', [
      ['id', 'Priority ID', 'P1'],
      ['name', 'Strategic priority', 'Raise the renewal rate of service contracts to 92 %'],
      ['rank', 'Rank', 1],
      ['executive', 'Executive', 'Mara Lindholm'],
      ['metric', 'KPI', 'KPI-1'],
      ['target', 'Target', of(0.92)],
      ['start', 'Start date', ago(6)],
      ['due', 'Due date', ahead(12)],
      ['agreedOn', 'Agreed on', ago(7)],
    ]),
    table('objective', 'Objectives', 'What each level of the company wants to reach for a priority.', [
      ['id', 'Objective ID', 'O1', 'O2'],
      ['title', 'Objective', 'Raise the renewal rate of service contracts from 84 % to 92 %', 'Answer 90 % of service calls within four hours, up from 71 %'],
      ['level', 'Level', 'company', 'unit'],
      ['parent', 'Parent objective', null, 'O1'],
      ['priority', 'Priority', 'P1', 'P1'],
      ['unit', 'Unit', 'Company', 'Service'],
      ['owner', 'Owner', 'Mara Lindholm', 'Tomas Berger'],
      ['framework', 'Framework', 'OKR', 'OKR'],
      ['start', 'Start date', ago(6), ago(5)],
      ['due', 'Due date', ahead(12), ahead(9)],
      ['agreedOn', 'Agreed on', ago(7), ago(6)],
      ['lastReviewed', 'Last reviewed', ago(1), ago(1)],
    ]),
    table('keyResult', 'Key results', 'The numbers that tell whether an objective is reached: two to five for each.', [
      ['id', 'Key result ID', 'KR1', 'KR2', 'KR3', 'KR4'],
      [
        'title',
        'Key result',
        'Renewal rate of service contracts from 84 % to 92 %',
        'Contracts lost over service complaints from 31 to 12 a year',
        'Service calls answered within four hours from 71 % to 90 %',
        'Repeat visits for the same fault from 18 % to 8 %',
      ],
      ['objective', 'Objective', 'O1', 'O1', 'O2', 'O2'],
      ['metric', 'KPI', 'KPI-1', 'KPI-2', 'KPI-3', 'KPI-4'],
      ['baseline', 'Baseline', of(0.84), 31, of(0.71), of(0.18)],
      ['target', 'Target', of(0.92), 12, of(0.9), of(0.08)],
      ['current', 'Current value', of(0.88), 22, of(0.83), of(0.12)],
      ['measureUnit', 'Unit of measure', '%', 'contracts', '%', '%'],
      ['owner', 'Owner', 'Mara Lindholm', 'Mara Lindholm', 'Tomas Berger', 'Lena Fischer'],
      ['start', 'Start date', ago(6), ago(6), ago(5), ago(5)],
      ['due', 'Due date', ahead(12), ahead(12), ahead(9), ahead(9)],
      ['lastReviewed', 'Last reviewed', ago(1), ago(1), ago(1), ago(1)],
    ]),
    table('kpi', 'KPIs', 'What is measured anyway: the numbers that training is meant to move.', [
      ['id', 'KPI ID', 'KPI-1', 'KPI-2', 'KPI-3', 'KPI-4'],
      [
        'name',
        'KPI',
        'Renewal rate of service contracts',
        'Contracts lost over service complaints',
        'Service calls answered within four hours',
        'Repeat visits for the same fault',
      ],
      [
        'definition',
        'Definition',
        'Renewed contracts over contracts that came up for renewal',
        'Contracts ended in twelve months whose reason is a complaint',
        'Calls with a first answer within four hours over all calls',
        'Visits within thirty days for the same fault over all visits',
      ],
      ['measureUnit', 'Unit of measure', '%', 'contracts', '%', '%'],
      ['direction', 'Direction', 'up', 'down', 'up', 'down'],
      ['baseline', 'Baseline', of(0.84), 31, of(0.71), of(0.18)],
      ['target', 'Target', of(0.92), 12, of(0.9), of(0.08)],
      ['due', 'Target date', ahead(12), ahead(12), ahead(9), ahead(9)],
      ['owner', 'KPI owner', 'Mara Lindholm', 'Tomas Berger', 'Tomas Berger', 'Lena Fischer'],
      ['unit', 'Business unit', 'Company', 'Service', 'Service', 'Service'],
      ['objective', 'Objective', 'O1', 'O1', 'O2', 'O2'],
      ['priority', 'Priority', 'P1', 'P1', 'P1', 'P1'],
      ['class', 'KPI class', 'result', 'result', 'behaviour', 'result'],
      ['frequency', 'Frequency', 'quarterly', 'quarterly', 'quarterly', 'quarterly'],
      ['source', 'Data source', 'CRM', 'CRM', 'Service desk', 'Service desk'],
      ['unitValue', 'Value of one unit', 21_000, 9_000, 1_500, 2_800],
      ['unitValueSource', 'Source of the value', 'Finance', 'Finance', 'Finance', 'Finance'],
    ]),
    table('reading', 'Readings', 'One row for each KPI and period: what was measured.', [
      ['kpi', 'KPI', ...['KPI-1', 'KPI-2', 'KPI-3', 'KPI-4'].flatMap((kpi) => [kpi, kpi, kpi])],
      ['period', 'Period', ...[0, 1, 2, 3].flatMap(() => [quarter(today, 3), quarter(today, 2), quarter(today, 1)])],
      ['value', 'Value', of(0.84), of(0.86), of(0.88), 31, 27, 22, of(0.71), of(0.77), of(0.83), of(0.18), of(0.15), of(0.12)],
    ]),
    table('module', 'Modules', 'The training modules, who answers for them, whom they serve and what they cost.', [
      ['id', 'Module ID', 'M1', 'M2'],
      ['name', 'Module', 'Leading the service day', 'Presentation skills'],
      ['programme', 'Programme', 'Service leaders', 'Open courses'],
      ['competency', 'Competency', 'Service leadership', null],
      ['audience', 'Audience', 'Service team leads', 'Everybody who asks'],
      ['unit', 'Business unit', 'Service', 'Service'],
      ['owner', 'Module owner', 'Priya Nair', 'Priya Nair'],
      ['sponsor', 'Business sponsor', 'Tomas Berger', 'Tomas Berger'],
      ['sponsoredOn', 'Sponsor since', ago(5), ago(5)],
      ['businessProblem', 'Business problem', 'Calls wait because team leads plan the week and not the day', 'Talks with customers go on for too long'],
      ['expectedImpact', 'Expected impact', '+15 points of calls answered within four hours', 'Shorter talks'],
      ['measureBy', 'Measure by', ahead(8), ahead(8)],
      ['status', 'Status', 'running', 'running'],
      ['start', 'Start date', ago(4), ago(4)],
      ['end', 'End date', ahead(2), ahead(2)],
      ['hours', 'Hours per participant', 16, 8],
      ['learnersPlanned', 'Planned participants', 24, 40],
      ['lastReviewed', 'Last reviewed', ago(1), ago(1)],
      ['mandatory', 'Mandatory', 'no', 'no'],
      ['reinforcement', 'Reinforcement', 'monthly peer coaching', 'practice in team meetings'],
      ['costDevelopment', 'Development cost', 6_000, 1_000],
      ['costDelivery', 'Delivery cost', 14_000, 6_000],
      ['costOverhead', 'Overhead cost', 2_000, 500],
      ['costParticipantTime', 'Participant time cost', 15_000, 12_000],
      ['costBackfill', 'Backfill cost', 0, 0],
      ['currency', 'Currency', 'EUR', 'EUR'],
    ]),
    table('link', 'Links', 'Which module is to move which KPI: the one sheet to keep with most care.', [
      ['module', 'Module', 'M1', 'M1', 'M1', 'M1'],
      ['kpi', 'KPI', 'KPI-3', 'KPI-4', 'KPI-2', 'KPI-1'],
      ['objective', 'Objective', 'O2', 'O2', 'O1', 'O1'],
      ['expectedEffect', 'Expected effect', '+15 points', '-6 points', '-6 contracts', '+2 points'],
      ['share', 'Share', of(0.4), of(0.3), of(0.2), of(0.1)],
      ['confidence', 'Confidence', of(0.7), of(0.6), of(0.5), of(0.5)],
      ['measureBy', 'Measure by', ahead(8), ahead(8), ahead(8), ahead(8)],
      ['lastReviewed', 'Last reviewed', ago(1), ago(1), ago(1), ago(1)],
    ]),
    table('competency', 'Competencies', 'What people must be able to do for a priority.', [
      ['id', 'Competency ID', 'C1'],
      ['name', 'Competency', 'Service leadership'],
      ['priority', 'Priority', 'P1'],
      ['kpi', 'KPI', 'KPI-3'],
      ['level', 'Current level', 2],
      ['targetLevel', 'Target level', 4],
      ['assessed', 'Assessed on', ago(3)],
    ]),
    table('provider', 'Providers', 'Coaches, speakers, courses and firms that could build a competency: a list, and no ranking.', [
      ['id', 'Provider ID', 'V1'],
      ['name', 'Provider', 'Nordlys Coaching'],
      ['kind', 'Kind', 'coach'],
      ['competencies', 'Competencies', 'Service leadership'],
      ['levels', 'For whom', 'team leads'],
      ['languages', 'Languages', 'English, German'],
      ['format', 'Format', 'one-to-one'],
      ['fee', 'Day rate', 1_400],
      ['currency', 'Currency', 'EUR'],
      ['from', 'Available from', ago(1)],
      ['until', 'Available to', ahead(12)],
      ['place', 'Place', 'Hamburg'],
    ]),
    table('briefing', 'Briefings', 'Talks in which an executive named the outcomes wanted most.', [
      ['executive', 'Executive', 'Mara Lindholm'],
      ['date', 'Briefing date', ago(2)],
      ['rank', 'Rank', 1],
      ['priority', 'Priority', 'P1'],
    ]),
    table('person', 'People', 'Owners, sponsors and participants.', [
      ['id', 'Employee ID', 'E1', 'E2', 'E3', 'E4', 'E5', 'E6'],
      ['name', 'Name', 'Mara Lindholm', 'Tomas Berger', 'Lena Fischer', 'Priya Nair', 'Jonas Weiss', 'Amara Diallo'],
      ['title', 'Job title', 'Chief executive', 'VP Service', 'Service team lead', 'Learning lead', 'Head of finance', 'Service engineer'],
      ['grade', 'Grade', 'C-level', 'VP', 'Manager', 'Manager', 'Director', 'Specialist'],
      ['function', 'Function', 'Executive office', 'Operations', 'Operations', 'HR', 'Finance', 'Operations'],
      ['unit', 'Unit', 'Company', 'Service', 'Service', 'Company', 'Company', 'Service'],
      ['manager', 'Manager', null, 'Mara Lindholm', 'Tomas Berger', 'Mara Lindholm', 'Mara Lindholm', 'Lena Fischer'],
      ['role', 'Committee role', 'committee', 'committee', null, 'committee', 'committee', null],
      ['joined', 'Hire date', ago(90), ago(70), ago(40), ago(30), ago(60), ago(20)],
      ['left', 'Leaving date', null, null, null, null, null, null],
    ]),
    table('unit', 'Units', 'Business units and teams, and who leads them.', [
      ['id', 'Unit ID', 'U1', 'U2'],
      ['name', 'Unit', 'Company', 'Service'],
      ['parent', 'Parent unit', null, 'Company'],
      ['head', 'Head of unit', 'Mara Lindholm', 'Tomas Berger'],
    ]),
    table('completion', 'Completions', 'Who completed which module, and when.', [
      ['module', 'Module', 'M1', 'M1'],
      ['person', 'Employee', 'Lena Fischer', 'Amara Diallo'],
      ['completed', 'Completion date', ago(2), ago(1)],
      ['status', 'Status', 'completed', 'completed'],
    ]),
    table('decision', 'Decision rights', 'Which function decides about a module, and which are heard.', [
      ['subject', 'Decision about', 'M1', 'M1', 'M1', 'M2', 'M2', 'M2'],
      ['function', 'Function', 'Operations', 'HR', 'Finance', 'Operations', 'HR', 'Finance'],
      ['right', 'Decision right', 'decides', 'consulted', 'consulted', 'decides', 'consulted', 'consulted'],
    ]),
    table('change', 'Changes', 'What changed in the business: restructures, new markets, new strategies.', [
      ['date', 'Change date', ago(5)],
      ['kind', 'Type of change', 'restructure'],
      ['units', 'Units affected', 'Service'],
      ['priorities', 'Priorities affected', 'P1'],
      ['note', 'What happened', 'Two service regions became one'],
    ]),
  ];
}
