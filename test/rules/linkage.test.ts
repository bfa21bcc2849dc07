/** Linkage: thresholds from both sides, what cannot be told, and what must not be flagged though it looks like it. */
import { describeCases, table, workbook } from './cases';

const PRIORITIES = `
  ### Priorities
  | Priority ID | Priority | Rank | Status |
  | P1 | Raise revenue from new customers | 1 | active |
  | P2 | Keep the people we hire | 2 | active |
  | P8 | Enter Norway | 8 | active |
  | P9 | Enter Denmark | 1 | closed |
`;
const modulesOn = (kpis: readonly string[]): string => `
  ### Modules
  | Module | KPI served |
  ${kpis.map((kpi, index) => `| Module ${'ABCDEFGHIJ'[index] ?? ''} | ${kpi} |`).join('\n')}
`;

describeCases('unlinked-module', [
  {
    name: 'a mandatory, an ended and a cancelled module serve nothing and need not',
    checked: 1,
    sheets: `
        ### KPIs
        | KPI ID | KPI |
        | KPI-1 | Conversion rate |

        ### Modules
        | Module | KPI served | Mandatory | Status | End |
        | Fire drill | | yes | running | |
        | Old course | | no | running | 2025-12-31 |
        | Dropped | | no | cancelled | |
        | Coaching | KPI-1 | no | running | |
      `,
  },
  {
    name: 'a planned module is judged',
    sheets: `
        ### KPIs
        | KPI ID | KPI |
        | KPI-1 | Conversion rate |

        ### Modules
        | Module | KPI served | Start |
        | Coaching ⚑ | | 2026-09-01 |
        | Selling | KPI-1 | 2026-09-01 |
      `,
    says: ['“Coaching” names no KPI'],
  },
  {
    name: 'a name that is not found is a dangling reference, not a missing link',
    sheets: `
        ### KPIs
        | KPI ID | KPI |
        | KPI-1 | Conversion rate |

        ### Modules
        | Module | KPI served |
        | Coaching | KPI-99 |
      `,
  },
  {
    name: 'a cancelled link serves nothing',
    sheets: `
        ### KPIs
        | KPI ID | KPI |
        | KPI-1 | Conversion rate |

        ### Modules
        | Module ID | Module |
        | M-1 | Coaching ⚑ |
        | M-2 | Selling |

        ### Links
        | Module ID | KPI ID | Status |
        | M-1 | KPI-1 | cancelled |
        | M-2 | KPI-1 | active |
      `,
    says: ['was cancelled'],
  },
  {
    name: 'an error where the link would stand',
    undecided: 1,
    sheets: `
        ### KPIs
        | KPI ID | KPI |
        | KPI-1 | Conversion rate |

        ### Modules
        | Module | KPI served |
        | Coaching | #N/A |
        | Selling | KPI-1 |
      `,
  },
  {
    name: 'a priority is served without a KPI',
    sheets: `${PRIORITIES}
        ### Modules
        | Module | KPI served | Priority |
        | Coaching | | P2 |
        | Selling ⚑ | | |
      `,
  },
  {
    name: 'says where it was cancelled',
    sheets: workbook(
      table('KPIs', 'KPI ID | KPI', ['K-1 | Conversion rate']),
      table('Modules', 'Module ID | Module', ['M-1 | Coaching ⚑']),
      table('Links', 'Module ID | KPI ID | Status', ['M-1 | K-1 | cancelled']),
    ),
    says: [/“Coaching” serves nothing any more: its link in Links!A2 was cancelled/],
  },
]);

describeCases('broken-chain', [
  {
    name: 'names the first missing step and its cell',
    sheets: `${PRIORITIES}
        ### Objectives
        | Objective ID | Objective | Parent |
        | O-1 | Win more tenders | |
        | O-2 | Win tenders abroad | O-1 |

        ### Key results
        | Key result ID | Key result | Objective |
        | KR-1 | Win 12 contracts abroad | O-2 |

        ### Modules
        | Module | Key result |
        | Negotiating abroad | KR-1 ⚑ |
      `,
    says: ['stops at “Win more tenders”, which names no goal above it (Objectives!C2)'],
  },
  {
    name: 'one of two ways up is enough',
    sheets: `${PRIORITIES}
        ### KPIs
        | KPI ID | KPI | Priority |
        | KPI-1 | Conversion rate | P1 |
        | KPI-2 | Contract value | |

        ### Modules
        | Module | KPI served |
        | Negotiating abroad | KPI-2; KPI-1 |
      `,
  },
  {
    name: 'a priority that names the KPI is a way up',
    sheets: `
        ### Priorities
        | Priority ID | Priority | KPI |
        | P1 | Raise revenue | KPI-1 |

        ### KPIs
        | KPI ID | KPI | Priority |
        | KPI-1 | Conversion rate | |

        ### Modules
        | Module | KPI served |
        | Negotiating abroad | KPI-1 |
      `,
  },
  {
    name: 'a loop, a name that is not found and a KPI without a table cannot be told',
    undecided: 3,
    sheets: `${PRIORITIES}
        ### Objectives
        | Objective ID | Objective | Parent |
        | O-1 | Win more tenders | O-2 |
        | O-2 | Win tenders abroad | O-1 |
        | O-3 | Shorten delivery | O-77 |

        ### Modules
        | Module | Objective | KPI served |
        | Negotiating abroad | O-1 | |
        | Planning | O-3 | |
        | Selling | | Conversion rate |
      `,
  },
  {
    name: 'a cancelled link is no way that could break',
    sheets: `${PRIORITIES}
        ### KPIs
        | KPI ID | KPI | Priority |
        | KPI-2 | Contract value | |

        ### Modules
        | Module ID | Module |
        | M-1 | Negotiating abroad |

        ### Links
        | Module ID | KPI ID | Status |
        | M-1 | KPI-2 | cancelled |
      `,
  },
  {
    name: 'a module that names no goal is another fault; the longest of two ways that stop is told',
    sheets: workbook(
      PRIORITIES,
      table('Objectives', 'Objective ID | Objective | Parent', ['O-1 | Win more tenders |', 'O-2 | Win tenders abroad | O-1', 'O-3 | Ship faster | ']),
      table('Modules', 'Module | Objective', ['Negotiating abroad | O-3; O-2 ⚑', 'Planning | O-2; O-3 ⚑', 'Talking | ', 'Pricing | O-3; O-1 ⚑']),
    ),
    says: [
      /“Negotiating abroad” serves “Win tenders abroad”, .* stops at “Win more tenders”/,
      /“Planning” serves “Win tenders abroad”/,
      /“Pricing” serves “Ship faster”/,
    ],
    checked: 3,
  },
  {
    name: 'beside one way that stops, a name that is not found or a loop may still lead there',
    undecided: 2,
    sheets: workbook(
      PRIORITIES,
      table('Objectives', 'Objective ID | Objective | Parent', [
        'O-1 | Win more tenders | ',
        'O-2 | Cut waste | O-77',
        'O-3 | Cut cost | O-4',
        'O-4 | Cut time | O-3',
      ]),
      table('Modules', 'Module | Objective', ['A | O-1; O-2', 'B | O-1; O-3']),
    ),
  },
  {
    name: 'a KPI, a key result and an objective whose own cell is blank',
    sheets: workbook(
      PRIORITIES,
      table('KPIs', 'KPI ID | KPI | Objective', ['K-1 | Contract value | ', 'K-2 | Conversion rate | O-1']),
      table('Objectives', 'Objective ID | Objective | Priority', ['O-1 | Win more tenders | ', 'O-2 | Keep people | P2']),
      table('Key results', 'Key result ID | Key result | Objective ID', ['KR-1 | Win 12 contracts | ']),
      table('Modules', 'Module | KPI served | Key result | Objective', ['A | K-1 ⚑ | | ', 'B | | KR-1 ⚑ | ', 'C | | | O-1 ⚑', 'D | K-2 ⚑ | | ', 'E | | | O-2']),
    ),
    says: [
      /“A” serves “Contract value”.*KPIs!C2/,
      /“B” .*Key results'?!C2/,
      /“C” .*Objectives!C2/,
      /“D” serves “Conversion rate”.* stops at “Win more tenders”/,
    ],
  },
  {
    name: 'without a column that could say it nothing is broken: KPIs',
    undecided: 1,
    sheets: workbook(
      PRIORITIES,
      table('KPIs', 'KPI ID | KPI', ['K-1 | Contract value']),
      table('Objectives', 'Objective ID | Objective | Priority', ['O-1 | Win more tenders | P1']),
      table('Modules', 'Module | KPI served', ['A | K-1']),
    ),
  },
  {
    name: 'without a column that could say it nothing is broken: objectives and key results',
    undecided: 2,
    sheets: workbook(
      PRIORITIES,
      table('Objectives', 'Objective ID | Objective', ['O-1 | Win more tenders']),
      table('Key results', 'Key result ID | Key result', ['KR-1 | Win 12 contracts']),
      table('KPIs', 'KPI ID | KPI | Priority', ['K-1 | Contract value | P1']),
      table('Modules', 'Module | Objective | Key result', ['A | O-1 | ', 'B | | KR-1']),
    ),
  },
  {
    name: 'a KPI may be named from above, by an objective or a priority, in a column that is there',
    sheets: workbook(
      table('Priorities', 'Priority ID | Priority | KPI', ['P1 | Raise revenue | K-9']),
      table('KPIs', 'KPI ID | KPI', ['K-1 | Contract value', 'K-9 | Revenue']),
      table('Modules', 'Module | KPI served', ['A | K-1 ⚑']),
    ),
  },
]);

describeCases('activity-only-measure', [
  {
    name: 'satisfaction and test scores are no impact either',
    sheets: `
        ### KPIs
        | KPI ID | KPI |
        | KPI-1 | Course satisfaction |
        | KPI-2 | Test score |

        ### Modules
        | Module | KPI served |
        | Coaching | KPI-1; KPI-2 ⚑ |
      `,
    says: ['none measures behaviour, a result or money'],
  },
  {
    name: 'shows the word that decided',
    sheets: `
        ### KPIs
        | KPI ID | KPI |
        | KPI-1 | Workshop attendance |

        ### Modules
        | Module | KPI served |
        | Coaching | KPI-1 ⚑ |
      `,
    says: ['by the word “attendance”'],
  },
  {
    name: 'one unclear metric beside activity cannot be told',
    undecided: 1,
    sheets: `
        ### KPIs
        | KPI ID | KPI |
        | KPI-1 | Workshop attendance |
        | KPI-2 | Index of the north |

        ### Modules
        | Module | KPI served |
        | Coaching | KPI-1; KPI-2 |
      `,
  },
  {
    name: 'an objective whose metric is a result makes up for an activity KPI',
    sheets: `
        ### KPIs
        | KPI ID | KPI |
        | KPI-1 | Workshop attendance |
        | KPI-2 | Customer complaints |

        ### Objectives
        | Objective ID | Objective | Metric |
        | O-1 | Listen better | KPI-2 |

        ### Modules
        | Module | KPI served | Objective |
        | Coaching | KPI-1 | O-1 |
      `,
  },
  {
    name: 'the workbook’s own class wins over its words',
    sheets: `
        ### KPIs
        | KPI ID | KPI | Class |
        | KPI-1 | Attendance at the pit wall | result |

        ### Modules
        | Module | KPI served |
        | Coaching | KPI-1 |
      `,
  },
  {
    name: 'a module that serves a priority alone, or nothing, has no metric to judge; a priority beside the metric is none either',
    sheets: workbook(
      table('Priorities', 'Priority ID | Priority', ['P1 | Raise revenue']),
      table('KPIs', 'KPI ID | KPI', ['K-1 | Workshop attendance', 'K-2 | Customer complaints']),
      table('Modules', 'Module | KPI served | Priority', ['Coaching | K-2 |', 'Listening | | P1', 'Talking | | ', 'Selling | K-1 ⚑ | P1']),
    ),
    checked: 2,
  },
  {
    name: 'a key result that counts seats, and an objective beside it that measures nothing',
    sheets: workbook(
      table('Objectives', 'Objective ID | Objective', ['O-1 | Listen better']),
      table('Key results', 'Key result ID | Key result | Objective ID', ['KR-1 | Attendance at the workshops | O-1']),
      table('Modules', 'Module | Key result | Objective', ['Coaching | KR-1 ⚑ | O-1']),
    ),
    says: ['is linked only to “Attendance at the workshops”'],
  },
  {
    name: 'several are named each',
    sheets: workbook(
      table('KPIs', 'KPI ID | KPI', ['K-1 | Course satisfaction', 'K-2 | Test score']),
      table('Modules', 'Module | KPI served', ['Coaching | K-1; K-2 ⚑']),
    ),
    says: ['linked only to “Course satisfaction” and “Test score”: none measures'],
  },
]);

describeCases('competency-mismatch', [
  {
    name: 'the priority stated for the module does not excuse its KPI',
    sheets: `${PRIORITIES}
        ### Competencies
        | Competency | Priority |
        | Coaching | P2 |

        ### KPIs
        | KPI ID | KPI | Priority |
        | KPI-1 | Conversion rate | P1 |

        ### Modules
        | Module | Competency | KPI served | Priority |
        | Coaching essentials | Coaching ⚑ | KPI-1 | P2 |
      `,
    says: ['which serves “Raise revenue from new customers”'],
  },
  {
    name: 'one of two competencies that fits is enough',
    sheets: `${PRIORITIES}
        ### Competencies
        | Competency | Priority |
        | Coaching | P2 |
        | Selling | P1 |

        ### KPIs
        | KPI ID | KPI | Priority |
        | KPI-1 | Conversion rate | P1 |

        ### Modules
        | Module | Competency | KPI served |
        | Coaching salespeople | Coaching; Selling | KPI-1 |
      `,
  },
  {
    name: 'a second KPI without a known priority may be the one that fits',
    undecided: 1,
    sheets: `${PRIORITIES}
        ### Competencies
        | Competency | Priority |
        | Coaching | P2 |

        ### KPIs
        | KPI ID | KPI | Priority |
        | KPI-1 | Conversion rate | P1 |
        | KPI-2 | Retention | |

        ### Modules
        | Module | Competency | KPI served |
        | Coaching essentials | Coaching | KPI-1; KPI-2 |
      `,
  },
  {
    name: 'a module without a competency, or without a KPI, has nothing that could disagree',
    undecided: 1,
    checked: 1,
    sheets: workbook(
      PRIORITIES,
      table('Competencies', 'Competency | Priority', ['Coaching | P2']),
      table('KPIs', 'KPI ID | KPI | Priority', ['K-1 | Conversion rate | P1']),
      table('Modules', 'Module | Competency | KPI served | Priority', [
        'Coaching essentials | Coaching ⚑ | K-1 |',
        'Selling | | K-1 |',
        'Listening | Coaching | | P2',
      ]),
    ),
    says: ['“Coaching essentials” builds “Coaching”, which serves “Keep the people we hire”, but is linked to “Conversion rate”'],
  },
  {
    name: 'a key result is a metric, too',
    sheets: workbook(
      PRIORITIES,
      table('Competencies', 'Competency | Priority', ['Coaching | P2']),
      table('Objectives', 'Objective ID | Objective | Priority', ['O-1 | Win clients | P1']),
      table('Key results', 'Key result ID | Key result | Objective ID', ['KR-1 | Win 12 clients | O-1']),
      table('Modules', 'Module | Competency | Key result', ['Coaching essentials | Coaching ⚑ | KR-1']),
    ),
  },
  {
    name: 'a competency without a priority, with one that is not found, or that is not found itself',
    undecided: 4,
    sheets: workbook(
      PRIORITIES,
      table('Competencies', 'Competency | Priority', ['Coaching | ', 'Selling | P2; P77', 'Talking | P2']),
      table('KPIs', 'KPI ID | KPI | Priority', ['K-1 | Conversion rate | P1']),
      table('Modules', 'Module | Competency | KPI served', [
        'A | Coaching | K-1',
        'B | Selling | K-1',
        'C | Talking; Juggling | K-1',
        'D | Talking; Selling | K-1',
      ]),
    ),
  },
]);

describeCases('unmeasured-competency', [
  {
    name: 'a KPI through a link row of its module',
    sheets: `
        ### KPIs
        | KPI ID | KPI |
        | KPI-1 | Retention |

        ### Competencies
        | Competency | KPI |
        | Delegating | |

        ### Modules
        | Module ID | Module | Competency |
        | M-1 | Deciding | Delegating |

        ### Links
        | Module ID | KPI ID |
        | M-1 | KPI-1 |
      `,
  },
  {
    name: 'a cancelled module measures nothing; an objective without a metric does not either',
    sheets: `
        ### KPIs
        | KPI ID | KPI |
        | KPI-1 | Retention |

        ### Objectives
        | Objective ID | Objective |
        | O-1 | Decide where the knowledge is |

        ### Competencies
        | Competency | KPI |
        | Delegating | ⚑ |
        | Coaching | n/a ⚑ |

        ### Modules
        | Module | Competency | KPI served | Objective | Status |
        | Deciding | Delegating | KPI-1 | | cancelled |
        | Coaching essentials | Coaching | | O-1 | running |
      `,
  },
  {
    name: 'a module that names a KPI which is not found',
    undecided: 1,
    sheets: `
        ### KPIs
        | KPI ID | KPI |
        | KPI-1 | Retention |

        ### Competencies
        | Competency | KPI |
        | Delegating | |

        ### Modules
        | Module | Competency | KPI served |
        | Deciding | Delegating | KPI-77 |
      `,
  },
  {
    name: 'a key result, and an objective with a metric, measure it; an error does not say',
    sheets: workbook(
      table('KPIs', 'KPI ID | KPI', ['K-1 | Retention']),
      table('Objectives', 'Objective ID | Objective | Metric', ['O-1 | Keep people | K-1', 'O-2 | Keep clients | ']),
      table('Key results', 'Key result ID | Key result | Objective ID', ['KR-1 | Keep 9 clients | O-2']),
      table('Competencies', 'Competency | KPI', ['Coaching | ', 'Selling | ', 'Deciding | ⚑', 'Talking | #N/A', 'Listening | K-1']),
      table('Modules', 'Module | Competency | Key result | Objective', ['A | Coaching | KR-1 |', 'B | Selling | | O-1', 'C | Deciding | | O-2']),
    ),
    undecided: 1,
    checked: 4,
  },
  {
    name: 'a competency known only by the module that builds it is not judged; a priority measures nothing',
    sheets: workbook(
      PRIORITIES,
      table('Competencies', 'Competency | KPI', ['Coaching | ⚑']),
      table('Modules', 'Module | Competency | Priority', ['A | Coaching | P1', 'B | Juggling | P1']),
    ),
    checked: 1,
  },
]);

describeCases('untrained-competency', [
  {
    name: 'an ended module does not build it any more; a planned one will',
    checked: 2,
    sheets: `${PRIORITIES}
        ### Competencies
        | Competency | Priority |
        | Selling ⚑ | P1 |
        | Coaching | P2 |
        | Norwegian ways | P8 |
        | Danish ways | P9 |

        ### Modules
        | Module | Competency | Start | End |
        | Winning | Selling | 2025-01-10 | 2025-12-31 |
        | Coaching essentials | Coaching | 2026-09-01 | 2026-12-31 |
      `,
    says: ['serves the top priority “Raise revenue from new customers”'],
  },
  {
    name: 'one top priority of two is enough to ask for it; a name that is not found may mean it',
    undecided: 1,
    sheets: workbook(
      PRIORITIES,
      table('Competencies', 'Competency | Priority', ['Selling ⚑ | P8; P1', 'Coaching | P2']),
      table('Modules', 'Module | Competency', ['A | Coachin']),
    ),
  },
]);

describeCases('stranded-competency', [
  {
    name: 'a lower rank strands nobody, and one live priority of two is enough',
    checked: 3,
    sheets: `${PRIORITIES}
        ### Competencies
        | Competency | Priority |
        | Norwegian ways | P8 |
        | Nordic ways | P8; P9 |
        | Danish ways | P9 ⚑ |
        | Idle | P9 |

        ### Modules
        | Module | Competency |
        | Oslo | Norwegian ways |
        | North | Nordic ways |
        | Copenhagen | Danish ways |
      `,
    says: ['(“Copenhagen”), but its priority “Enter Denmark” is over'],
  },
  {
    name: 'a second priority that is not found',
    undecided: 1,
    sheets: `${PRIORITIES}
        ### Competencies
        | Competency | Priority |
        | Danish ways | P9; P77 |

        ### Modules
        | Module | Competency |
        | Copenhagen | Danish ways |
      `,
  },
  {
    name: 'an ended module trains it no more, and is not named',
    sheets: workbook(
      PRIORITIES,
      table('Competencies', 'Competency | Priority', ['Danish ways | P9 ⚑']),
      table('Modules', 'Module | Competency | End', ['Copenhagen | Danish ways | ', 'Aarhus | Danish ways | 2025-12-31']),
    ),
    says: [/\(“Copenhagen”\)/],
  },
]);

describeCases('scattered-module', [
  {
    name: 'five KPIs are allowed, six are not; one KPI linked twice counts once',
    sheets: `
        ### KPIs
        | KPI ID | KPI |
        ${[1, 2, 3, 4, 5, 6].map((kpi) => `| K-${kpi} | Number ${'ABCDEF'[kpi - 1] ?? ''} |`).join('\n')}

        ### Modules
        | Module ID | Module | KPI served |
        | M-1 | Everything ⚑ | K-1; K-2; K-3; K-4; K-5; K-6 |
        | M-2 | Much | K-1; K-2; K-3; K-4; K-5 |

        ### Links
        | Module ID | KPI ID | Status |
        | M-2 | K-5 | active |
        | M-2 | K-6 | cancelled |
      `,
    says: ['claims 6 KPIs'],
  },
  {
    name: 'the limit is an option',
    options: { most: 1 },
    sheets: `
        ### KPIs
        | KPI ID | KPI |
        | K-1 | Retention |
        | K-2 | Complaints |

        ### Modules
        | Module | KPI served |
        | Coaching ⚑ | K-1; K-2 |
        | Selling | K-1 |
      `,
  },
  {
    name: 'objectives are no KPIs, and a module without a KPI scatters nothing',
    sheets: workbook(
      table('KPIs', 'KPI ID | KPI', ['K-1 | Retention']),
      table('Objectives', 'Objective ID | Objective', ['O-1 | Win clients', 'O-2 | Keep clients', 'O-3 | Know clients']),
      table('Modules', 'Module | KPI served | Objective', ['Coaching | K-1 | O-1; O-2; O-3', 'Selling | | O-1']),
    ),
    options: { most: 1 },
    checked: 1,
  },
]);

describeCases('catch-all-kpi', [
  {
    name: 'four of ten are not more than 40 %',
    sheets: `### KPIs\n| KPI ID | KPI |\n| K-1 | Retention |\n${modulesOn(['K-1', 'K-1', 'K-1', 'K-1', '', '', '', '', '', ''])}`,
  },
  {
    name: 'five of ten are',
    sheets: `### KPIs\n| KPI ID | KPI |\n| K-1 | Retention ⚑ |\n${modulesOn(['K-1', 'K-1', 'K-1', 'K-1', 'K-1', '', '', '', '', ''])}`,
    says: ['5 of 10 modules (50\u00a0%)'],
  },
  {
    name: 'five modules are too few to judge',
    checked: 0,
    sheets: `### KPIs\n| KPI ID | KPI |\n| K-1 | Retention |\n${modulesOn(['K-1', 'K-1', 'K-1', 'K-1', 'K-1'])}`,
  },
  { name: 'six are enough', sheets: `### KPIs\n| KPI ID | KPI |\n| K-1 | Retention ⚑ |\n${modulesOn(['K-1', 'K-1', 'K-1', '', '', ''])}` },
  {
    name: 'several runs of one module are one module',
    checked: 0,
    sheets: `
        ### KPIs
        | KPI ID | KPI |
        | K-1 | Retention |

        ### Modules
        | Module | Cohort | KPI served |
        ${[1, 2, 3, 4, 5, 6].map((cohort) => `| Coaching | Cohort ${'ABCDEF'[cohort - 1] ?? ''} | K-1 |`).join('\n')}
      `,
  },
  {
    name: 'objectives are no KPIs however many modules serve them',
    sheets: workbook(
      table('KPIs', 'KPI ID | KPI', ['K-1 | Retention']),
      table('Objectives', 'Objective ID | Objective', ['O-1 | Win clients']),
      table(
        'Modules',
        'Module | KPI served | Objective',
        ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((name, index) => `Module ${name} | ${index === 0 ? 'K-1' : ''} | O-1`),
      ),
    ),
    checked: 1,
  },
]);

describeCases('overclaimed-kpi', [
  {
    name: '100 % may be claimed, 101 % may not',
    sheets: `
        ### KPIs
        | KPI ID | KPI |
        | K-1 | Retention |
        | K-2 | Conversion rate ⚑ |

        ### Modules
        | Module ID | Module |
        | M-1 | Coaching |
        | M-2 | Career talks |

        ### Links
        | Module ID | KPI ID | Share |
        | M-1 | K-1 | 60 % |
        | M-2 | K-1 | 40 % |
        | M-1 | K-2 | 60 % |
        | M-2 | K-2 | 41 % |
      `,
    says: ['claim 101\u00a0% of its change, more than 100\u00a0%: “Coaching” 60\u00a0% and “Career talks” 41\u00a0%'],
  },
  {
    name: 'ended modules and cancelled links claimed another change',
    sheets: `
        ### KPIs
        | KPI ID | KPI |
        | K-1 | Retention |

        ### Modules
        | Module ID | Module | End |
        | M-1 | Coaching | 2025-06-30 |
        | M-2 | Career talks | |
        | M-3 | Listening | |

        ### Links
        | Module ID | KPI ID | Share | Status |
        | M-1 | K-1 | 60 % | active |
        | M-2 | K-1 | 60 % | active |
        | M-3 | K-1 | 60 % | cancelled |
      `,
  },
  {
    name: 'no share is stated',
    undecided: 1,
    sheets: `
        ### KPIs
        | KPI ID | KPI |
        | K-1 | Retention |

        ### Modules
        | Module ID | Module |
        | M-1 | Coaching |

        ### Links
        | Module ID | KPI ID | Share |
        | M-1 | K-1 | tbd |
      `,
  },
  {
    name: 'three times 33.4 % is rounding; a KPI that modules name without a link is not judged, one with both is',
    sheets: workbook(
      table('KPIs', 'KPI ID | KPI', ['K-1 | Retention', 'K-2 | Conversion rate', 'K-3 | Complaints ⚑']),
      table('Modules', 'Module ID | Module | KPI served', ['M-1 | Coaching | K-2', 'M-2 | Career talks | K-3', 'M-3 | Listening | ']),
      table('Links', 'Module ID | KPI ID | Share', ['M-1 | K-1 | 33.4 %', 'M-2 | K-1 | 33.4 %', 'M-3 | K-1 | 33.4 %', 'M-1 | K-3 | 100.6 %']),
    ),
    checked: 2,
  },
  {
    name: 'half a percent over is still rounding',
    sheets: workbook(
      table('KPIs', 'KPI ID | KPI', ['K-1 | Retention']),
      table('Modules', 'Module ID | Module', ['M-1 | Coaching', 'M-2 | Career talks']),
      table('Links', 'Module ID | KPI ID | Share', ['M-1 | K-1 | 1', 'M-2 | K-1 | 0.005']),
    ),
  },
]);

describeCases('unserved-kpi', [
  {
    name: 'a key result that measures the KPI serves it; a KPI whose date has passed is not looked at',
    checked: 2,
    sheets: `
        ### Priorities
        | Priority ID | Priority | Rank |
        | P1 | Raise revenue | 1 |
        | P4 | Quieter offices | 4 |

        ### KPIs
        | KPI ID | KPI | Priority | Due |
        | K-1 | Conversion rate | P1 | 2026-12-31 |
        | K-2 | Contract value ⚑ | P1 | 2026-12-31 |
        | K-3 | Old revenue | P1 | 2025-12-31 |
        | K-4 | Noise | P4 | 2026-12-31 |

        ### Objectives
        | Objective ID | Objective |
        | O-1 | Win more tenders |

        ### Key results
        | Key result ID | Key result | Objective | Metric |
        | KR-1 | Raise conversion to 25 % | O-1 | K-1 |

        ### Modules
        | Module | Key result | KPI served | End |
        | Winning | KR-1 | | |
        | Pricing | | K-2 | 2025-06-30 |
      `,
    says: ['“Contract value” measures the top priority “Raise revenue”'],
  },
  {
    name: 'the metric of an objective is served; a name that is not found may mean the KPI',
    undecided: 1,
    sheets: workbook(
      table('Priorities', 'Priority ID | Priority | Rank', ['P1 | Raise revenue | 1']),
      table('KPIs', 'KPI ID | KPI | Priority', ['K-1 | Conversion rate | P1', 'K-2 | Contract value | P1']),
      table('Objectives', 'Objective ID | Objective | Metric', ['O-1 | Win more tenders | K-1']),
      table('Modules', 'Module | Objective | KPI served', ['Winning | O-1 |', 'Pricing | | Contract valeu']),
    ),
  },
  {
    name: 'a priority may name its KPI, a mandatory module may serve it',
    sheets: workbook(
      table('Priorities', 'Priority ID | Priority | Rank | KPI', ['P1 | Raise revenue | 1 | K-1', 'P2 | Keep people | 2 | K-2']),
      table('KPIs', 'KPI ID | KPI | Status', ['K-1 | Conversion rate ⚑ | active', 'K-2 | Retention | active', 'K-3 | Noise | active']),
      table('Modules', 'Module | KPI served | Mandatory', ['Safety | K-2 | yes', 'Quiet | K-3 | no']),
    ),
    checked: 2,
  },
]);
