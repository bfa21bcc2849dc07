/** Strategy: thresholds from both sides, what cannot be told, and near misses. */
import { describeCases, table, times, workbook } from './cases';

const priorities = (...rows: string[]): string => table('Priorities', 'Priority ID | Priority | Rank', rows);

describeCases('unmeasured-priority', [
  { name: 'a target cell is a measure', sheets: table('Priorities', 'Priority | Metric | Target', ['Be closer to our customers | | 12 %']) },
  {
    name: 'an amount in words is a measure, a year is not',
    sheets: table('Priorities', 'Priority | Metric | Status', [
      'Halve our complaints | | ',
      'Be closer to customers in 2026 ⚑ | | ',
      'Be closest to customers | | cancelled',
      'Be near customers | | closed',
    ]),
  },
  { name: 'a metric that is in no table still names one', sheets: table('Priorities', 'Priority | Metric', ['Be closer to our customers | Effort score']) },
  { name: 'an error in the metric says nothing', sheets: table('Priorities', 'Priority | Metric', ['Be closer to our customers | #N/A']), undecided: 1 },
]);

describeCases('vague-priority', [
  {
    name: 'big words with a result are a result',
    sheets: priorities(
      'P1 | Become the best at delivery: 14 days | 1',
      'P2 | Drive excellence ⚑ | 2',
      'P3 | Exzellenz fördern ⚑ | 3',
      'P4 | Favoriser l’excellence ⚑ | 4',
    ),
  },
  { name: 'a verb without an object names nothing', sheets: priorities('P1 | Grow ⚑ | 1', 'P2 | Grow revenue | 2'), says: [/“Grow” names a theme/] },
  { name: 'words we do not know cannot be told', sheets: priorities('P1 | Customer satisfaction | 1'), undecided: 1 },
  {
    name: 'names the words it rests on',
    sheets: priorities('P1 | Drive operational excellence ⚑ | 1', 'P2 | Growth ⚑ | 2'),
    says: ['“Drive operational excellence” rests on “', '“Growth” names a theme'],
  },
]);

describeCases('unowned-priority', [
  {
    name: 'blank and blank words; a role is a name',
    sheets: table('Priorities', 'Priority | Executive', ['Grow revenue | ⚑', 'Cut complaints | n/a ⚑', 'Keep people | COO']),
  },
  {
    name: 'a priority that is over is not judged',
    sheets: table('Priorities', 'Priority | Executive | Due', ['Grow revenue | Ines Weber | 2026-12-31', 'Old news | | 2025-12-31']),
  },
  { name: 'an error cannot be told', sheets: table('Priorities', 'Priority | Executive', ['Grow revenue | #REF!']), undecided: 1 },
]);

const ranked = (count: number, rank: (number: number) => string, head = 'Rank'): string =>
  table(
    'Priorities',
    `Priority | ${head}`,
    times(count, (number) => `Cut cost ${number} by a third | ${rank(number)}`),
  );

describeCases('unranked-priorities', [
  { name: 'five without a rank all count as top', sheets: ranked(5, () => '') },
  { name: 'six without a rank', sheets: ranked(6, () => '', 'Rank ⚑'), says: [/None of the 6 priorities has a rank/] },
  { name: 'any number may share a lower rank', sheets: ranked(7, (number) => (number === 1 ? '1' : '2')) },
  { name: 'five share the top of seven', sheets: ranked(7, (number) => (number < 6 ? '1' : '2')) },
  { name: 'six share the top of seven', sheets: ranked(7, (number) => (number < 7 ? '1' : '2'), 'Rank ⚑'), says: [/6 priorities share rank 1/] },
  { name: 'more are allowed where the option says so', sheets: ranked(6, () => ''), options: { most: 6 } },
  {
    name: 'without a rank column the names are at fault',
    sheets: table(
      'Priorities',
      'Priority ⚑ | Status',
      times(6, (number) => `Cut cost ${number} by a third | active`),
    ),
  },
  { name: 'ranks in words cannot be told', sheets: ranked(6, () => 'high'), undecided: 1 },
  { name: 'one rank in words is enough not to tell', sheets: ranked(6, (number) => (number === 6 ? 'high' : '')), undecided: 1 },
]);

const briefings = (...rows: string[]): string => table('Briefings', 'Executive | Date | Priority', rows);

describeCases('missing-briefing', [
  { name: 'twelve months to the day are recent enough', sheets: workbook(priorities('P1 | Grow revenue | 1'), briefings('CFO | 2025-03-31 | P1')) },
  {
    name: 'a day more is not',
    sheets: workbook(priorities('P1 | Grow revenue ⚑ | 1'), briefings('CFO | 2025-03-30 | P1')),
    says: [/last named on 30 Mar 2025/],
  },
  {
    name: 'a talk still to come does not count',
    sheets: workbook(priorities('P1 | Grow revenue ⚑ | 1'), briefings('CFO | 2026-04-01 | P1', 'CFO | 2026-01-01 | P2')),
    says: [/No briefing names/],
  },
  { name: 'only the top is judged', sheets: workbook(priorities('P1 | Grow revenue | 1', 'P4 | Reduce scrap | 4'), briefings('CFO | 2026-01-20 | P1')) },
  {
    name: 'a briefing without a readable date may be recent',
    sheets: workbook(priorities('P1 | Grow revenue | 1'), briefings('CFO | last week | P1')),
    undecided: 1,
  },
  { name: 'another number of months', sheets: workbook(priorities('P1 | Grow revenue ⚑ | 1'), briefings('CFO | 2025-09-29 | P1')), options: { months: 6 } },
  {
    name: 'a priority that only a briefing knows is not judged',
    sheets: workbook(priorities('P1 | Grow revenue | 1'), briefings('CFO | 2026-01-20 | P1', 'CFO | 2024-01-20 | Cut waste')),
    checked: 1,
  },
  {
    name: 'the latest of several talks counts, and a name that fits two may mean either',
    undecided: 2,
    sheets: workbook(
      table('Priorities', 'Priority ID | Priority | Rank', ['P1 | Grow revenue | 1', 'P2 | Cut waste | 2', 'P3 | Cut waste | 3']),
      briefings('CFO | 2026-01-20 | P1', 'CFO | 2024-01-20 | P1', 'CFO | 2026-01-20 | Cut waste'),
    ),
    checked: 1,
  },
]);

const named = (executive: string, day: string, ...outcomes: string[]): string[] =>
  outcomes.map((outcome, index) => `${executive} | ${day} | ${index + 1} | ${outcome}`);
const talks = (flagged: boolean, ...rows: string[][]): string => table('Briefings', `Executive | Date | Rank | Priority${flagged ? ' ⚑' : ''}`, rows.flat());

describeCases('divided-executives', [
  {
    name: 'two of three in common are enough',
    sheets: talks(false, named('Ines Weber', '2026-01-20', 'Revenue', 'People', 'Quality'), named('Omar Haddad', '2026-01-20', 'Revenue', 'People', 'Speed')),
  },
  {
    name: 'less than two on average over all pairs',
    sheets: talks(
      true,
      named('Ines Weber', '2026-01-20', 'Revenue', 'People', 'Quality'),
      named('Omar Haddad', '2026-01-20', 'Revenue', 'People', 'Speed'),
      named('Kim Duarte', '2026-01-20', 'Revenue', 'Quality', 'Safety'),
    ),
    says: [/share 1\.667 of their top 3 outcomes on average; all of them name “Revenue”/],
  },
  {
    name: 'the latest talk of an executive counts',
    sheets: talks(
      false,
      named('Ines Weber', '2025-06-20', 'Safety', 'Energy', 'Stock'),
      named('Ines Weber', '2026-01-20', 'Revenue', 'People', 'Quality'),
      named('Omar Haddad', '2026-01-20', 'Revenue', 'People', 'Quality'),
    ),
  },
  {
    name: 'talks from before the last year do not count',
    sheets: talks(false, named('Ines Weber', '2025-03-30', 'Safety', 'Energy', 'Stock'), named('Omar Haddad', '2026-01-20', 'Revenue', 'People', 'Quality')),
    undecided: 1,
  },
  {
    name: 'a top three of which we know two is none',
    sheets: talks(false, named('Ines Weber', '2026-01-20', 'Safety', 'Energy'), named('Omar Haddad', '2026-01-20', 'Revenue', 'People', 'Quality')),
    undecided: 1,
  },
  {
    name: 'less agreement may be asked for',
    sheets: talks(false, named('Ines Weber', '2026-01-20', 'Revenue', 'People', 'Quality'), named('Omar Haddad', '2026-01-20', 'Revenue', 'Safety', 'Speed')),
    options: { agree: 1 },
  },
  {
    name: 'only what all of them name is named',
    sheets: talks(true, named('Ines Weber', '2026-01-20', 'Revenue', 'People', 'Quality'), named('Omar Haddad', '2026-01-20', 'Revenue', 'Safety', 'Speed')),
    says: [/share 1 of their top 3 outcomes on average; all of them name “Revenue”[.;]/],
  },
  {
    name: 'a talk of twelve months ago to the day still counts',
    sheets: talks(true, named('Ines Weber', '2025-03-31', 'Safety', 'Energy', 'Stock'), named('Omar Haddad', '2026-01-20', 'Revenue', 'People', 'Quality')),
  },
]);

const kpis = (...rows: string[]): string => table('KPIs', 'KPI ID | KPI | Priority', rows);

describeCases('untrained-priority', [
  {
    name: 'a module that did and has ended is named, the last of them',
    sheets: workbook(
      priorities('P1 | Grow revenue ⚑ | 1', 'P2 | Keep people ⚑ | 2'),
      table('Modules', 'Module | Priority | Start | End', [
        'Selling | P1 | 2025-01-10 | 2025-02-10',
        'Pricing | P1 | 2025-03-10 | 2025-04-10',
        'Naming | P1 | 2024-03-10 | 2024-04-10',
      ]),
    ),
    says: ['No live or planned module reaches “Grow revenue”; “Pricing” did, and has ended', 'No live or planned module reaches “Keep people”.'],
  },
  {
    name: 'a mandatory or cancelled module does not count',
    sheets: workbook(
      priorities('P1 | Grow revenue ⚑ | 1'),
      table('Modules', 'Module | Priority | Mandatory | Status', ['Code of conduct | P1 | yes | running', 'Selling | P1 | no | cancelled']),
    ),
  },
  {
    name: 'what is on hold does not, and is named; put off to a day to come it is planned',
    sheets: workbook(
      priorities('P1 | Grow revenue ⚑ | 1', 'P2 | Keep people | 2'),
      table('Modules', 'Module | Priority | Status | Start', [
        'Selling | P1 | on hold | ',
        'Pricing | P1 | zurückgestellt | 2026-01-10',
        'Coaching | P2 | verschoben | 2026-11-02',
      ]),
    ),
    says: ['No live or planned module reaches “Grow revenue”; “Pricing” would, and is on hold'],
  },
  {
    name: 'a planned one does, through key result and objective',
    sheets: workbook(
      priorities('P1 | Grow revenue | 1'),
      table('Objectives', 'Objective ID | Objective | Parent objective', ['O-1 | Win clients | P1']),
      table('Key results', 'Key result ID | Key result | Objective ID', ['KR-1 | Win 12 clients | O-1']),
      table('Modules', 'Module | Key result | Start', ['Selling | KR-1 | 2026-09-01']),
    ),
  },
  {
    name: 'an ambiguous KPI may lead to it',
    sheets: workbook(
      priorities('P1 | Grow revenue | 1'),
      kpis('KPI-1 | Conversion | P1', 'KPI-2 | Conversion | P1'),
      table('Modules', 'Module | KPI', ['Selling | Conversion']),
    ),
    undecided: 1,
  },
  {
    name: 'below the top nothing is asked',
    sheets: workbook(priorities('P1 | Grow revenue | 1', 'P4 | Reduce scrap | 4'), table('Modules', 'Module | Priority', ['Selling | P1'])),
  },
  {
    name: 'a priority that only a module names is not judged',
    sheets: workbook(priorities('P1 | Grow revenue | 1'), table('Modules', 'Module | Priority', ['Selling | P1', 'Talking | Cut waste'])),
    checked: 1,
  },
]);

const goals = (agreed: string): string => table('Objectives', 'Objective ID | Objective | Agreed on', [`O-1 | Raise conversion to 25 % | ${agreed}`]);
const modules = (...rows: string[]): string => table('Modules', 'Module | Objective | Start | Last reviewed', rows);

describeCases('training-before-strategy', [
  {
    name: 'the day itself is not before',
    sheets: workbook(goals('2025-12-10'), modules('Selling | O-1 | 2025-12-10 | ', 'Pricing | O-1 | 2025-12-09 ⚑ | 2025-12-09')),
  },
  { name: 'a review since makes up for it', sheets: workbook(goals('2025-12-10'), modules('Pricing | O-1 | 2025-12-09 | 2025-12-10')) },
  { name: 'a module that has not begun did not begin too early', sheets: workbook(goals('2026-12-10'), modules('Pricing | O-1 | 2026-04-01 | ')) },
  {
    name: 'a priority without a date counts from its first briefing',
    sheets: workbook(
      priorities('P1 | Grow revenue | 1'),
      briefings('CFO | 2026-01-20 | P1', 'CFO | 2025-11-20 | P1'),
      table('Modules', 'Module | Priority | Start | Last reviewed', ['Pricing | P1 | 2025-11-19 ⚑ | ', 'Selling | P1 | 2025-12-01 | ']),
    ),
    says: [/agreed on 20 Nov 2025/],
  },
  {
    name: 'one goal agreed in time is enough',
    sheets: workbook(
      table('Objectives', 'Objective ID | Objective | Agreed on', ['O-1 | Win clients | 2025-12-10', 'O-2 | Keep clients | 2025-01-10']),
      modules('Pricing | O-1; O-2 | 2025-09-01 | '),
    ),
  },
  { name: 'no start, no verdict', sheets: workbook(goals('2025-12-10'), modules('Pricing | O-1 | | ')), undecided: 1 },
  {
    name: 'a module that serves nothing is another fault; the goal that was agreed first is named',
    sheets: workbook(
      table('Objectives', 'Objective ID | Objective | Agreed on', [
        'O-1 | Win clients | 2026-01-10',
        'O-2 | Keep clients | 2025-12-10',
        'O-3 | Know clients | 2026-02-10',
        'O-4 | Like clients | ',
      ]),
      modules('Pricing | O-1; O-2; O-3 | 2025-09-01 ⚑ | ', 'Talking | | 2025-09-01 | ', 'Selling | O-1; O-4 | 2025-09-01 | '),
    ),
    undecided: 1,
    checked: 1,
    says: ['agreed on 10 Dec 2025'],
  },
  {
    name: 'began today, and reviewed with its link',
    sheets: workbook(
      table('Objectives', 'Objective ID | Objective | Agreed on', ['O-1 | Win clients | 2026-06-10', 'O-2 | Keep clients | 2026-02-10']),
      table('Modules', 'Module ID | Module | Start', ['M-1 | Pricing | 2026-03-31 ⚑', 'M-2 | Selling | 2026-02-09', 'M-3 | Closing | 2026-02-09 ⚑']),
      table('Links', 'Module ID | Objective ID | Last reviewed', ['M-1 | O-1 | ', 'M-2 | O-2 | 2026-02-10', 'M-3 | O-2 | 2026-02-09']),
    ),
  },
]);

const dated = (due: string, status = ''): string => table('KPIs', 'KPI ID | KPI | Due | Status', [`KPI-7 | Conversion rate | ${due} | ${status}`]);
const served = (end: string, mark = ' ⚑'): string => table('Modules', 'Module | KPI | Start | End', [`Selling | KPI-7${mark} | 2026-01-12 | ${end}`]);

describeCases('expired-target', [
  { name: 'a quarter after the goal is still in time', sheets: workbook(dated('2026-06-30'), served('2026-09-30', '')) },
  { name: 'a day more is not', sheets: workbook(dated('2026-06-30'), served('2026-10-01')), says: [/runs until 1 Oct 2026 .* ends on 30 Jun 2026/] },
  { name: 'a module without an end runs at least until today', sheets: workbook(dated('2025-12-28'), served('')), says: [/ended on 28 Dec 2025/] },
  { name: 'and that may be a quarter after the goal', sheets: workbook(dated('2025-12-29'), served('', '')) },
  { name: 'closed is over whatever the date', sheets: workbook(dated('2026-12-31', 'retired'), served('')), says: [/KPIs!D2 says is “retired”/] },
  { name: 'a KPI that was completed was measured, not closed', sheets: workbook(dated('2026-12-31', 'done'), served('', '')) },
  {
    name: 'a cancelled link serves nothing any more',
    sheets: workbook(
      dated('2025-06-30'),
      table('Modules', 'Module ID | Module', ['M-1 | Selling', 'M-2 | Pricing']),
      table('Links', 'Module ID | KPI ID | Status', ['M-1 | KPI-7 | cancelled', 'M-2 | KPI-7 ⚑ | active']),
    ),
  },
  {
    name: 'a fiscal period nobody has explained',
    sheets: workbook(
      table('Objectives', 'Objective ID | Objective | Period', ['O-1 | Win clients | FY25-Q1']),
      table('Modules', 'Module | Objective', ['Selling | O-1']),
    ),
    undecided: 1,
  },
  { name: 'more time where the option gives it', sheets: workbook(dated('2026-06-30'), served('2026-12-30', '')), options: { days: 184 } },
  {
    name: 'a KPI that was cancelled is closed, an objective that was completed too; what ended today has not ended before',
    sheets: workbook(
      table('KPIs', 'KPI ID | KPI | Status', ['K-1 | Conversion rate | cancelled']),
      table('Objectives', 'Objective ID | Objective | Status | Due', [
        'O-1 | Win clients | completed |',
        'O-2 | Keep clients | | 2026-03-31',
        'O-3 | Know clients | running | ',
      ]),
      table('Modules', 'Module | KPI | Objective | End', ['A | K-1 ⚑ | |', 'B | | O-1 ⚑ |', 'C | | O-2 ⚑ | 2026-12-31', 'D | | O-3 | 2026-12-31']),
    ),
    says: ['“C” runs until 31 Dec 2026 and serves “Keep clients”, which ends on 31 Mar 2026'],
  },
  {
    name: 'one goal whose end is known is enough to tell',
    sheets: workbook(
      table('Objectives', 'Objective ID | Objective | Due', ['O-1 | Win clients | 2026-12-31', 'O-2 | Keep clients | ']),
      table('Modules', 'Module | Objective | End', ['A | O-2; O-1 | 2026-12-31']),
    ),
  },
]);
