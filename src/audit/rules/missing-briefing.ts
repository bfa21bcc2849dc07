/** Did an executive name each top priority within the last year? */
import { topPriorities } from '../facts/top-priorities';
import { lastBriefed } from '../facts/briefings';
import { monthsBefore } from '../reading/days';
import { READS, reads } from '../facts/reads';
import { cannotTell, defineRule, PASSED } from '../rule';

export const missingBriefing = defineRule({
  id: 'missing-briefing',
  title: 'Top priority that no executive has lately named',
  why: 'A training plan should begin with a talk in which an executive names the outcomes that matter most for the year ahead; a priority no one has named since may be on paper only.',
  fix: 'Ask an executive for the top three outcomes of the next twelve months and enter the talk as a briefing.',
  needs: ['priority.name', 'briefing.priority', 'briefing.date'],
  uses: reads(READS.topPriorities, ['briefing.executive']),
  masks: [],
  options: { months: 12 },
  messages: {
    never: 'No briefing names *{priority}*.',
    old: '*{priority}* was last named on {day}, more than {months} <month|months> ago.',
  },
  unknowns: {
    'briefing-unclear': 'a briefing may mean it: its date or the outcome it names could not be read for sure',
  },
  examples: {
    flagged: `
      ### Priorities
      | Priority ID | Priority | Rank |
      | P1 | Grow revenue in the north | 1 |
      | P2 | Keep the people we hire ⚑ | 2 |
      | P3 | Shorten delivery ⚑ | 3 |
      | P4 | Reduce scrap | 4 |

      ### Briefings
      | Executive | Date | Priority |
      | CFO | 2026-01-20 | P1 |
      | COO | 2025-03-30 | P2 |
    `,
    clean: `
      ### Priorities
      | Priority ID | Priority | Rank |
      | P1 | Grow revenue in the north | 1 |
      | P2 | Keep the people we hire | 2 |

      ### Briefings
      | Executive | Date | Priority |
      | CFO | 2026-01-20 | P1 |
      | COO | 2025-03-31 | Keep the people we hire |
    `,
    undecided: `
      ### Priorities
      | Priority | Rank |
      | Keep the people we hire | 1 |

      ### Briefings
      | Executive | Date | Priority |
      | CFO | 2026-01-20 | Keep people we hire |
    `,
  },
  subjects: ({ model }) => topPriorities(model).filter(({ stated }) => stated),
  check: (priority, { model, options: { months } }) => {
    const { day, perhaps } = lastBriefed(model).get(priority) ?? { day: null, perhaps: false };
    if (day !== null && day >= monthsBefore(model.asOf, months)) return PASSED;
    if (perhaps) return cannotTell('briefing-unclear');
    const data = { priority: priority.name, months };
    return [day === null ? { message: 'never', data } : { message: 'old', data: { ...data, day: { day } } }];
  },
});
