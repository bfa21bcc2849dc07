/** Does the climb from what a module serves reach a priority? */
import { judgedModules } from '../facts/judged-modules';
import { serves } from '../facts/services';
import { namingOfGoals } from '../facts/named-goals';
import { climbFrom, type Climb, hasWayUp } from '../facts/climbs';
import { loopOf } from '../facts/cascade';
import { READS, reads } from '../facts/reads';
import type { Word } from '../message-value';
import { cannotTell, defineRule, PASSED } from '../rule';

const LACKS: Readonly<Record<NonNullable<Climb['missing']>['lacks'], Word>> = {
  objective: 'no-objective',
  parent: 'no-goal-above',
  priority: 'no-priority',
  'found-reference': 'nothing-here',
};

export const brokenChain = defineRule({
  id: 'broken-chain',
  title: 'Chain that stops before a priority',
  why: 'Alignment is a link that can be followed from what leaders are trained to do to what the business wants. A chain that stops half way is a hope that somebody else has the other half.',
  fix: 'Fill in the first missing step that the finding names.',
  needs: [
    'module.name',
    'priority.name',
    { anyOf: ['module.kpi', 'module.keyResult', 'module.objective', 'link.kpi', 'link.keyResult', 'link.objective'] },
    { anyOf: ['kpi.objective', 'kpi.priority', 'keyResult.objective', 'objective.parent', 'objective.priority', 'priority.metric'] },
  ],
  uses: reads(READS.module, READS.serves, READS.climb),
  masks: ['siloed-module'],
  options: {},
  messages: { default: '*{module}* serves *{goal}*, but the way up to a priority stops at *{stop}*, which names {lacks} ({cell}).' },
  unknowns: {
    'goal-not-found': 'what it serves is not in this workbook',
    'name-not-found': 'a name on the way up was not found, or fits several',
    circle: 'the objectives above it go round in a circle',
    'no-way-up': 'no column says what stands above what it serves',
  },
  examples: {
    flagged: `
      ### Priorities
      | Priority ID | Priority |
      | P1 | Raise revenue from new customers |

      ### Objectives
      | Objective ID | Objective | Parent objective |
      | O-1 | Win more tenders | |

      ### KPIs
      | KPI ID | KPI | Objective ID |
      | KPI-07 | Conversion rate | O-1 |

      ### Modules
      | Module ID | Module | KPI served |
      | M-1 | Winning the last step | KPI-07 ⚑ |
    `,
    clean: `
      ### Priorities
      | Priority ID | Priority |
      | P1 | Raise revenue from new customers |

      ### Objectives
      | Objective ID | Objective | Parent objective |
      | O-1 | Win more tenders | P1 |

      ### KPIs
      | KPI ID | KPI | Objective ID |
      | KPI-07 | Conversion rate | O-1 |
      | KPI-08 | Contract value | |

      ### Modules
      | Module ID | Module | KPI served |
      | M-1 | Winning the last step | KPI-07; KPI-08 |
    `,
    undecided: `
      ### Priorities
      | Priority ID | Priority |
      | P1 | Raise revenue from new customers |

      ### KPIs
      | KPI ID | KPI | Priority |
      | KPI-07 | Conversion rate | P7 |

      ### Modules
      | Module ID | Module | KPI served |
      | M-1 | Winning the last step | KPI-07 |
    `,
  },
  subjects: ({ model }) => judgedModules(model).filter((module) => namingOfGoals(model, module).names),
  check: (module, { model }) => {
    const climbs = serves(model, module).map((service) => ({ service, climb: climbFrom(model, service.goal) }));
    if (climbs.some(({ climb }) => climb.priorities.length > 0)) return PASSED;
    const stops = climbs.flatMap(({ service, climb: { path, missing } }) => (missing === null ? [] : [{ service, path, ...missing }]));
    if (stops.length === 0) return cannotTell('goal-not-found');
    if (stops.some(({ lacks }) => lacks === 'found-reference')) return cannotTell('name-not-found');
    if (stops.some(({ path }) => path.some((goal) => goal.kind === 'objective' && loopOf(model, goal) !== null))) return cannotTell('circle');
    if (!stops.every(({ goal }) => hasWayUp(model, goal))) return cannotTell('no-way-up');
    const { service, goal, lacks, at } = stops.reduce((longest, stop) => (stop.path.length > longest.path.length ? stop : longest));
    return [
      { message: 'default', at: service.at, data: { module: module.name, goal: service.goal.name, stop: goal.name, lacks: { word: LACKS[lacks] }, cell: at } },
    ];
  },
});
