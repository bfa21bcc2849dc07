/** Is a competency that a top priority needs being built anywhere? */
import { isPerhapsMeant } from '../facts/perhaps-meant';
import { isTop } from '../facts/top-priorities';
import { lifeOf } from '../facts/life';
import { targetsOf } from '../model/targets';
import { modulesBuilding } from '../facts/cascade';
import { READS, reads } from '../facts/reads';
import type { Priority } from '../model/types';
import { cannotTell, defineRule, PASSED } from '../rule';

export const untrainedCompetency = defineRule({
  id: 'untrained-competency',
  title: 'Competency of a top priority without a module',
  why: 'A priority needs people who can do what it asks. A competency that is named for it and trained nowhere is the gap the next quarter will show.',
  fix: 'Plan a module that builds the competency, or say that it is there already.',
  needs: ['competency.name', 'competency.priority', 'module.competency'],
  uses: reads(['competency.id'], READS.topPriorities, READS.module),
  masks: [],
  options: {},
  messages: { default: '*{competency}* serves the top priority *{priority}*, and no live or planned module builds it.' },
  unknowns: {
    'name-not-found': 'a module may build it, but the name it uses is not found',
  },
  examples: {
    flagged: `
      ### Priorities
      | Priority ID | Priority | Rank |
      | P1 | Raise revenue | 1 |

      ### Competencies
      | Competency | Priority |
      | Commercial acumen | P1 |
      | Negotiation ⚑ | P1 |

      ### Modules
      | Module | Competency |
      | Winning the last step | Commercial acumen |
    `,
    clean: `
      ### Priorities
      | Priority ID | Priority | Rank |
      | P1 | Raise revenue | 1 |
      | P5 | New instruments | 5 |

      ### Competencies
      | Competency | Priority |
      | Commercial acumen | P1 |
      | Design thinking | P5 |

      ### Modules
      | Module | Competency |
      | Winning the last step | Commercial acumen |
    `,
    undecided: `
      ### Priorities
      | Priority ID | Priority | Rank |
      | P1 | Raise revenue | 1 |

      ### Competencies
      | Competency | Priority |
      | Negotiation | P1 |

      ### Modules
      | Module | Competency |
      | Winning the last step | Negotiaton |
    `,
  },
  subjects: ({ model }) =>
    model.competencies.filter((competency) => competency.stated && targetsOf<Priority>(competency.fields.priority).some((priority) => isTop(model, priority))),
  check: (competency, { model }) => {
    const running = modulesBuilding(model, competency).some((module) => ['live', 'planned'].includes(lifeOf(model, module)));
    if (running) return PASSED;
    if (isPerhapsMeant(model, competency, ['module.competency'])) return cannotTell('name-not-found');
    const priority = targetsOf<Priority>(competency.fields.priority).find((one) => isTop(model, one));
    return [{ message: 'default', data: { competency: competency.name, priority: priority?.name ?? '' } }];
  },
});
