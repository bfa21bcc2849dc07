/** The faults planted in the sample: each changes a few cells of the clean company and names the findings it must give. */
import { extraLink, goal, keyResult, kpi } from './added-rows';
import { date, money, percent, plain } from './drawn-sheet';
import { everywhere, fault, flaw, type Change, type Fault } from './fault';
import { kpiRows, readingRows } from './kpis';
import { ADDED_UP, moduleRows } from './modules';
import { CHRO, COO, headOf, leadOf, personName, TEAMS } from './people';
import { leadCompletions } from './stories';
import { REVIEW_SHEET } from './upkeep';

const STRATEGY: readonly Fault[] = [
  fault(
    'a priority without a measure',
    [
      ['Priorities', 'P5', 'KPI', null],
      ['Priorities', 'P5', 'Strategic priority', 'Bring new instruments to market'],
    ],
    [['unmeasured-priority', 'Priorities', 'P5', 'Strategic priority']],
  ),
  flaw('unowned-priority', 'a priority without an executive', 'Priorities', 'P6', 'Executive sponsor', null),
  flaw('vague-priority', 'a priority in big words', 'Priorities', 'P4', 'Strategic priority', 'Be world class'),
  fault('everything comes first', everywhere('Priorities', ['P2', 'P3', 'P4', 'P5', 'P6'], 'Rank', 1), [
    ['unranked-priorities', 'Priorities', 'header', 'Rank'],
  ]),
  fault(
    'three executives with three programmes',
    [
      ['Briefings', 4, 'Priority', 'P6'],
      ['Briefings', 5, 'Priority', 'P4'],
      ['Briefings', 6, 'Priority', 'P4'],
      ['Briefings', 7, 'Priority', 'P5'],
      ['Briefings', 8, 'Priority', 'P2'],
    ],
    [['divided-executives', 'Briefings', 'header', 'Priority']],
  ),
  fault(
    'a top priority that nobody briefed on and nobody trains for',
    [],
    [
      ['missing-briefing', 'Priorities', 'P8', 'Strategic priority'],
      ['untrained-priority', 'Priorities', 'P8', 'Strategic priority'],
      ['unserved-kpi', 'KPIs', 'KPI-40', 'KPI'],
    ],
    [
      [
        'Priorities',
        {
          'Priority ID': 'P8',
          'Strategic priority': 'Grow service revenue by 8 %',
          Rank: 3,
          'Executive sponsor': personName(COO),
          KPI: 'KPI-40',
          Start: date('2026-01-01'),
          Due: date('2026-12-31'),
          'Agreed on': date('2025-11-14'),
          Status: 'Active',
        },
      ],
      ['KPIs', kpi('KPI-40', 'Service revenue', 'Revenue of the service business', 'EUR million', [12, 13, 12.4], 'Field Service', headOf(3))],
    ],
  ),
  fault(
    'a module that began before its strategy, and that nobody looked at since',
    [
      ['Modules', 'M-08', 'Start date', date('2025-10-06')],
      ['Modules', 'M-08', 'Last reviewed', date('2025-10-20')],
      ['Modules', 'M-08', 'Sponsored on', date('2025-09-30')],
      ['Links', ['M-08', 'KPI-13'], 'Last reviewed', null],
      ['Links', ['M-08', 'KPI-14'], 'Last reviewed', null],
    ],
    [
      ['training-before-strategy', 'Modules', 'M-08', 'Start date'],
      ['stale-review', 'Modules', 'M-08', 'Last reviewed'],
    ],
  ),
  fault(
    'a module for a KPI whose target date has passed',
    [['KPIs', 'KPI-26', 'Target date', date('2026-03-31')]],
    [['expired-target', 'Links', ['M-05', 'KPI-26'], 'KPI ID']],
  ),
];

const CASCADE: readonly Fault[] = [
  fault(
    'an objective with nothing above it, and a module that hangs on it',
    [['Objectives', 'O-16', 'Parent objective', null]],
    [
      ['orphan-objective', 'Objectives', 'O-16', 'Parent objective'],
      ['broken-chain', 'Links', ['M-29', 'KPI-17'], 'KPI ID'],
    ],
  ),
  flaw('dangling-reference', 'a KPI that does not exist', 'Key results', 'KR-22.1', 'KPI', 'KPI-99'),
  flaw('unknown-module', 'completions of a module nobody has', 'Completions', 13, 'Module', 'M-77'),
  fault(
    'a KPI by its name, which another unit gave to a KPI of its own',
    [['Links', ['M-27', 'KPI-31'], 'KPI ID', 'Warranty cost']],
    [['ambiguous-reference', 'Links', ['M-27', 'Warranty cost'], 'KPI ID']],
    [['KPIs', kpi('KPI-41', 'Warranty cost', 'Cost of visits under warranty', 'EUR million', [0.6, 0.5, 0.55], 'Field Service', headOf(3))]],
  ),
  flaw('duplicate-id', 'an id that was copied with its row', 'Units', 13, 'Unit ID', 'T-04'),
  fault(
    'a parent picked from the row below, and a module of that unit alone',
    [['Objectives', 'O-25', 'Parent objective', 'O-32']],
    [
      ['circular-cascade', 'Objectives', 'O-25', 'Parent objective'],
      ['siloed-module', 'Modules', 'M-33', 'Module'],
    ],
  ),
  flaw('skipped-level', 'a team that reports past its unit', 'Objectives', 'O-24', 'Parent objective', 'O-04'),
  fault(
    'an objective that was only ever a heading, and one above it without a number',
    [],
    [
      ['unmeasurable-goal', 'Objectives', 'O-19', 'Objective'],
      ['childless-objective', 'Objectives', 'O-29', 'Objective'],
    ],
    [
      ['Objectives', goal('O-19', 'Simplify financial reporting', 'Unit', 'O-06', 'Finance', headOf(5), null)],
      ['Objectives', goal('O-29', 'Close the books faster', 'Team', 'O-19', 'Finance A', leadOf(15), 'OKR')],
    ],
  ),
  fault(
    'six key results, one of which began nobody knows where',
    everywhere('Key results', ['KR-15.1', 'KR-15.2'], 'Weight', percent(0.2)),
    [
      ['crowded-objective', 'Objectives', 'O-15', 'Objective'],
      ['kpi-without-baseline', 'Key results', 'KR-15.6', 'Baseline'],
    ],
    [
      ['Key results', keyResult('KR-15.3', 'Raise the share of tests passed at first', headOf(4), [58, 75, 67], '%', 0.15)],
      ['Key results', keyResult('KR-15.4', 'Shorten the wait for a prototype', headOf(4), [35, 20, 27], 'days', 0.15)],
      ['Key results', keyResult('KR-15.5', 'Reduce open change requests', headOf(4), [120, 60, 88], 'requests', 0.15)],
      ['Key results', keyResult('KR-15.6', 'Raise the share of suppliers asked before release', headOf(4), [null, 80, 64], '%', 0.15)],
    ],
  ),
  flaw('period-mismatch', 'a key result that ends after its objective', 'Key results', 'KR-24.1', 'Due date', date('2027-01-31')),
  fault('weights that were raised and never lowered', everywhere('Key results', ['KR-18.1', 'KR-18.2'], 'Weight', percent(0.6)), [
    ['unbalanced-weights', 'Objectives', 'O-18', 'Objective'],
  ]),
  fault(
    'an OKR with no key result',
    [['KPIs', 'KPI-35', 'Objective ID', 'O-20']],
    [['framework-mismatch', 'Objectives', 'O-20', 'Objective']],
    [['Objectives', goal('O-20', 'Raise stock turnover from 5.1 to 6.5 by December 2026', 'Unit', 'O-04', 'Logistics', headOf(7), 'OKR')]],
  ),
  { ...flaw('moved-target', 'a target that was lowered after it was signed', 'KPIs', 'KPI-10', 'Target', 85), since: true },
];

const MEASURABILITY: readonly Fault[] = [
  flaw('kpi-without-target', 'a KPI whose target is still to be agreed', 'KPIs', 'KPI-21', 'Target', 'tbd'),
  fault(
    'a KPI that says neither where it began nor which way is up',
    [
      ['KPIs', 'KPI-32', 'Baseline', null],
      ['KPIs', 'KPI-32', 'Desired direction', null],
    ],
    [['kpi-without-direction', 'KPIs', 'KPI-32', 'Desired direction']],
  ),
  flaw('kpi-without-owner', 'a KPI without an owner', 'KPIs', 'KPI-12', 'KPI owner', null),
  flaw('flat-target', 'a target copied from the baseline', 'KPIs', 'KPI-29', 'Target', 78),
  fault(
    'the wrong direction picked from the list',
    [['KPIs', 'KPI-30', 'Desired direction', 'Increase']],
    [['target-against-direction', 'KPIs', 'KPI-30', 'Target']],
  ),
  flaw('target-beyond-history', 'a round number that nobody held against the past', 'KPIs', 'KPI-28', 'Target', 100),
  flaw('status-contradicts-numbers', 'a key result called met too soon', 'Key results', 'KR-21.1', 'Status', 'Met'),
  flaw('mixed-scale', 'a baseline as a fraction beside a target in per cent', 'KPIs', 'KPI-22', 'Baseline', 0.31),
  flaw('vague-goal', 'an objective in big words', 'Objectives', 'O-12', 'Objective', 'Foster a culture of excellence in the south'),
  fault(
    'an objective without a date',
    [
      ['Objectives', 'O-31', 'Objective', 'Increase own new-customer revenue from 0.9 to 1.2 million'],
      ['Objectives', 'O-31', 'Due date', null],
    ],
    [['goal-without-deadline', 'Objectives', 'O-31', 'Due date']],
  ),
  fault(
    'a thing to do among the key results',
    [],
    [['task-as-key-result', 'Key results', 'KR-12.3', 'Key result']],
    [['Key results', keyResult('KR-12.3', 'Launch the dealer portal', headOf(1), [null, null, null], null, null)]],
  ),
  fault(
    'a KPI nobody has read since, though a module was to be measured by it',
    [['KPIs', 'KPI-39', 'As of', date('2025-12-31')]],
    [
      ['stale-kpi', 'KPIs', 'KPI-39', 'As of'],
      ['unmeasured-module', 'Modules', 'M-32', 'Measure by'],
    ],
  ),
  flaw('number-stored-as-text', 'a number pasted as text', 'KPIs', 'KPI-17', 'Current value', '2.9'),
  flaw('ambiguous-date', 'a date typed as text', 'Competencies', 'C-03', 'Assessed on', '03/04/2026'),
  flaw('error-value', 'a lookup that found nothing', 'Competencies', 'C-05', 'Current level', '#N/A'),
];

const LINKAGE: readonly Fault[] = [
  fault(
    'a module that serves nothing, and so a competency that nothing shows',
    [
      ['Modules', 'M-22', 'KPI served', null],
      ['Links', ['M-22', 'KPI-21'], 'KPI ID', null],
      ['Links', ['M-22', 'KPI-35'], 'KPI ID', null],
      ['Competencies', 'C-10', 'KPI', null],
    ],
    [
      ['unlinked-module', 'Modules', 'M-22', 'Module'],
      ['unmeasured-competency', 'Competencies', 'C-10', 'KPI'],
    ],
  ),
  fault(
    'a module measured by hours of training',
    [
      ['Modules', 'M-24', 'KPI served', 'KPI-42'],
      ['Links', ['M-24', 'KPI-34'], 'KPI ID', 'KPI-42'],
      ['Links', ['M-24', 'KPI-15'], 'KPI ID', null],
    ],
    [['activity-only-measure', 'Links', ['M-24', 'KPI-42'], 'KPI ID']],
    [
      [
        'KPIs',
        {
          ...kpi('KPI-42', 'Training hours per architect', 'Hours of training per architect and year', 'hours', [12, 24, 19], 'Product Development', headOf(4)),
          'Objective ID': 'O-26',
        },
      ],
    ],
  ),
  flaw('competency-mismatch', 'a module that builds one thing and is measured by another', 'Modules', 'M-05', 'Competency', 'Coaching'),
  fault(
    'a competency of a top priority that nobody trains',
    [],
    [['untrained-competency', 'Competencies', 'C-12', 'Competency']],
    [
      [
        'Competencies',
        {
          'Competency ID': 'C-12',
          Competency: 'Storytelling with data',
          Priority: 'P1',
          KPI: 'KPI-01',
          'Current level': 2,
          'Target level': 4,
          'Assessed on': date('2026-02-27'),
        },
      ],
    ],
  ),
  fault(
    'a competency trained for a priority that was closed',
    [['Priorities', 'P7', 'Status', 'Closed']],
    [['stranded-competency', 'Competencies', 'C-11', 'Priority']],
  ),
  fault(
    'a module that claims six KPIs',
    [],
    [['scattered-module', 'Modules', 'M-26', 'Module']],
    ['KPI-06', 'KPI-23', 'KPI-30', 'KPI-31'].map((id) => extraLink('M-26', id)),
  ),
  fault(
    'a KPI that every other module claims',
    [],
    [['catch-all-kpi', 'KPIs', 'KPI-03', 'KPI']],
    ['M-01', 'M-03', 'M-06', 'M-09', 'M-10', 'M-12', 'M-14', 'M-15', 'M-19', 'M-25'].map((id) => extraLink(id, 'KPI-03')),
  ),
  fault(
    'two modules that each claim most of one KPI',
    [
      ['Links', ['M-08', 'KPI-13'], 'Share of change', percent(0.6)],
      ['Links', ['M-10', 'KPI-13'], 'Share of change', percent(0.6)],
    ],
    [['overclaimed-kpi', 'KPIs', 'KPI-13', 'KPI']],
  ),
];

const OWNERSHIP: readonly Fault[] = [
  flaw('unowned-module', 'a module without an owner', 'Modules', 'M-10', 'Module owner', null),
  flaw('unowned-objective', 'an objective without an owner', 'Objectives', 'O-13', 'Owner', 'tbc'),
  flaw('shared-owner', 'two sponsors in one cell', 'Modules', 'M-12', 'Business sponsor', `${personName(COO)}; ${personName(headOf(3))}`),
  flaw('unsponsored-module', 'a module without a sponsor', 'Modules', 'M-15', 'Business sponsor', null),
  flaw('junior-sponsor', 'a team lead who sponsors what is for the whole company', 'Modules', 'M-30', 'Business sponsor', personName(leadOf(15))),
  flaw('unknown-person', 'a name misspelt', 'Modules', 'M-13', 'Module owner', personName(leadOf(18)).slice(0, -1)),
  fault('an owner who has left', [['People', 'E1012', 'Left on', date('2026-02-28')]], [['departed-person', 'Objectives', 'O-17', 'Owner']]),
  fault(
    'one more module for a sponsor with three',
    [['Modules', 'M-19', 'Business sponsor', personName(COO)]],
    [['overloaded-sponsor', 'Modules', 'M-10', 'Business sponsor']],
  ),
  fault(
    'a sponsor who also holds the training',
    [['Modules', 'M-09', 'Trainer', personName(headOf(3))]],
    [['self-sponsored-module', 'Modules', 'M-09', 'Business sponsor']],
  ),
  flaw('hr-only-ownership', 'a sponsor from HR', 'Modules', 'M-17', 'Business sponsor', personName(CHRO)),
  fault(
    'a committee that HR left, and a module the business runs without it',
    [
      ['People', 'E1004', 'Committee role', null],
      ['Modules', 'M-11', 'Module owner', personName(leadOf(10))],
      ['Modules', 'M-11', 'Trainer', null],
    ],
    [
      ['committee-gap', 'People', 'header', 'Committee role'],
      ['business-only-ownership', 'Modules', 'M-11', 'Module owner'],
    ],
  ),
  flaw('unaccountable-unit', 'a module for a team in which nobody answers', 'Modules', 'M-18', 'Business unit', 'Logistics C'),
  flaw('late-sponsor', 'a sponsor who came after the launch', 'Modules', 'M-03', 'Sponsored on', date('2026-04-20')),
  fault(
    'two functions that both decide',
    [['Decisions', ['M-30', 'Finance'], 'Decision right', 'Decides']],
    [['unclear-decision', 'Modules', 'M-30', 'Module']],
  ),
];

/** Modules whose date of review was really entered: all others got that of the last meeting. */
const REALLY_REVIEWED: readonly string[] = ['M-04', 'M-08', 'M-23'];
const ALL_MODULES = Array.from({ length: 33 }, (_, index) => `M-${String(index + 1).padStart(2, '0')}`);

const UPKEEP: readonly Fault[] = [
  {
    ...fault(
      'one date of review for nearly all modules',
      everywhere(
        'Modules',
        ALL_MODULES.filter((id) => !REALLY_REVIEWED.includes(id)),
        'Last reviewed',
        date('2026-05-28'),
      ),
      [['copied-review-date', 'Modules', 'header', 'Last reviewed']],
    ),
    since: true,
  },
  flaw('unreviewed-change', 'an objective last seen before its unit moved', 'Objectives', 'O-24', 'Last reviewed', date('2026-04-08')),
  flaw('vanished-unit', 'a unit that was merged into another', 'Objectives', 'O-23', 'Business unit', 'Repair Centre'),
  fault(
    'a new market that no goal knows of',
    [],
    [['unserved-market', 'Changes', 2, 'Note']],
    [['Changes', { Date: date('2026-05-11'), 'Kind of change': 'New market', Note: 'Opened a sales office in Portugal' }]],
  ),
  fault(
    'a spring review that was early, signed by HR alone, and never followed by another',
    [...everywhere(REVIEW_SHEET, [3, 4, 5], 'Date', date('2026-03-18')), [REVIEW_SHEET, 3, 'Signed by business', null]],
    [
      ['overdue-review', REVIEW_SHEET, 3, 'Date'],
      ['one-sided-review', REVIEW_SHEET, 3, 'Date'],
    ],
  ),
  fault('a decision nobody carried out', [[REVIEW_SHEET, 4, 'Done on', null]], [['open-decision', REVIEW_SHEET, 4, 'Decision']]),
  flaw('unreinforced-module', 'a module after which nothing happens', 'Modules', 'M-31', 'Reinforcement', null),
  flaw('invisible-outcome', 'a costly module told of in the newsletter', 'Modules', 'M-20', 'Reported in', 'Staff newsletter'),
];

const SILOS: readonly Fault[] = [
  fault(
    'a module that another unit holds already',
    [
      ['Modules', 'M-14', 'Module', 'The essentials of coaching'],
      ['Modules', 'M-14', 'Programme', 'Warehouse academy'],
    ],
    [['duplicate-module', 'Modules', 'M-14', 'Module']],
  ),
  flaw('contradicting-modules', 'a module that slows what another one speeds up', 'Links', ['M-07', 'KPI-10'], 'Expected effect', '+5 days'),
  fault('a unit that says of no goal which kind it is', everywhere('Objectives', ['O-15', 'O-26', 'O-27', 'O-28'], 'Framework', null), [
    ['mixed-frameworks', 'Objectives', 'O-27', 'Objective'],
  ]),
];

const COSTS = ['Development cost', 'Delivery cost', 'Overhead', 'Participant time', 'Backfill', 'Total cost'] as const;

const costOf = (module: string): number => {
  const cell = moduleRows().find((row) => row['Module ID'] === module)?.['Total cost'];
  return Number(plain(cell).value);
};

const MONEY: readonly Fault[] = [
  flaw('incomplete-business-case', 'a module whose problem nobody wrote down', 'Modules', 'M-25', 'Business problem', null),
  fault(
    'a cost that leaves out the time of those who take part',
    [
      ['Modules', 'M-27', 'Participant time', null],
      ['Modules', 'M-27', 'Total cost', money(21_750, ADDED_UP)],
    ],
    [['incomplete-cost', 'Modules', 'M-27', 'Total cost']],
  ),
  fault(
    'a module without any cost',
    COSTS.map((column): Change => ['Modules', 'M-16', column, null]),
    [['uncosted-module', 'Modules', 'M-16', 'Total cost']],
  ),
  fault(
    'a total that was typed over its formula',
    [['Modules', 'M-10', 'Total cost', money(costOf('M-10'))]],
    [['overridden-formula', 'Modules', 'M-10', 'Total cost']],
  ),
  fault(
    'a total that is added up in another way than all others',
    [['Modules', 'M-12', 'Total cost', money(costOf('M-12'), 'R[0]C[-5]+R[0]C[-4]+R[0]C[-3]+R[0]C[-2]+R[0]C[-1]')]],
    [['inconsistent-formula', 'Modules', 'M-12', 'Total cost']],
  ),
  fault(
    'a budget that leaves out the last three modules',
    [['Decisions', 'title', 'Decision right', { total: ['Modules', 'Total cost'], rows: moduleRows().length - 3 }]],
    [['short-total', 'Decisions', 'title', 'Decision right']],
  ),
  fault('a module paid for in dollars', [['Modules', 'M-23', 'Currency', 'USD']], [['mixed-currency', 'Modules', 'M-23', 'Total cost']]),
];

/** Places of the readings of trained teams since summer 2025. */
const lateReadings = (kpi: string): readonly number[] =>
  readingRows(kpiRows()).flatMap(({ KPI, Team, Quarter }, place) => {
    const team = TEAMS.findIndex(({ name }) => name === Team);
    return KPI === kpi && team >= 0 && team % 2 === 0 && ['Q3 2025', 'Q4 2025', 'Q1 2026', 'Q2 2026'].includes(String(Quarter)) ? [place] : [];
  });

const EVIDENCE: readonly Fault[] = [
  flaw('early-measurement', 'a module measured before it ends', 'Modules', 'M-21', 'Measure by', date('2026-09-30')),
  flaw('unisolated-claim', 'a benefit without a method behind it', 'Modules', 'M-01', 'Isolation method', null),
  flaw('late-benefit', 'a benefit counted for three years', 'Modules', 'M-31', 'Benefit to', date('2028-11-30')),
  fault(
    'a module that the leads of all teams took at once',
    [],
    [['missing-comparison', 'Links', ['M-36', 'KPI-19'], 'KPI ID']],
    leadCompletions({ module: 'M-36' }, true).map((row) => ['Completions', row] as const),
  ),
  fault(
    'a benefit claimed of a module whose teams did no better than the others',
    [
      ['Modules', 'M-35', 'Claimed benefit', money(52_000)],
      ['Modules', 'M-35', 'Benefit from', date('2025-04-01')],
      ['Modules', 'M-35', 'Benefit to', date('2026-03-31')],
      ['Modules', 'M-35', 'Isolation method', 'Comparison with teams not yet trained'],
    ],
    [['unproven-effect', 'Modules', 'M-35', 'Claimed benefit']],
  ),
  fault(
    'a behaviour that is no longer read in the teams that learnt it',
    lateReadings('KPI-27').map((row): Change => ['Readings', row, 'Value', null]),
    [['unchecked-fade', 'Links', ['M-34', 'KPI-27'], 'KPI ID']],
  ),
];

/** By dimension, in the order of the catalogue. */
export const FAULTS: readonly Fault[] = [STRATEGY, CASCADE, MEASURABILITY, LINKAGE, OWNERSHIP, UPKEEP, SILOS, MONEY, EVIDENCE].flat();
