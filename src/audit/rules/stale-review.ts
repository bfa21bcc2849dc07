/** Was a module, link or objective looked at within its cadence? */
import { judgedObjectives } from '../model/judged-goals';
import { READS, reads } from '../model/reads';
import type { Link, Module, Objective } from '../model/types';
import { cannotTell, defineRule, PASSED } from '../rule';
import { QUARTER } from '../model/days';

/** A year of quarters and a month: a SMART goal is not late before. */
const SMART_GRACE = 4 * QUARTER;

export const staleReview = defineRule({
  id: 'stale-review',
  title: 'Not reviewed for too long',
  why: 'Alignment decays in two or three quarters unless somebody looks: priorities change, and what was right in spring serves last year by winter.',
  fix: 'Review it against today’s priorities and enter the date.',
  needs: [{ anyOf: ['module.lastReviewed', 'objective.lastReviewed', 'link.lastReviewed'] }],
  uses: reads(['module.lastReviewed', 'objective.lastReviewed', 'link.lastReviewed', 'module.reviewEvery', 'objective.reviewEvery', 'module.framework', 'objective.framework', 'link.module', 'link.status'], READS.module, READS.objective),
  masks: [],
  options: { smartGraceDays: 30 },
  messages: {
    stale: '*{record}* was last reviewed on {day}, {age} days ago; {cadence} days are allowed.',
    veryStale: '*{record}* was last reviewed on {day}, {age} days ago: more than twice the {cadence} days that are allowed.',
  },
  examples: {
    flagged: `
      ### Modules
      | Module | Last reviewed |
      | Coaching essentials | 2025-11-30 ⚑ |
      | Negotiating abroad | 2026-02-15 |

      ### Objectives
      | Objective | Last reviewed | Framework |
      | Win more tenders | 2025-06-30 ⚑ | OKR |
      | Shorten delivery time | 2025-08-31 ⚑ | SMART |
    `,
    clean: `
      ### Modules
      | Module | Last reviewed | Review every |
      | Coaching essentials | 2025-11-30 | half-yearly |
      | Negotiating abroad | 2025-12-29 | quarterly |
    `,
    undecided: `
      ### Modules
      | Module | Last reviewed |
      | Coaching essentials | |
    `,
  },
  subjects: ({ model }): readonly (Module | Objective | Link)[] => [
    ...(model.has('module.lastReviewed') ? model.judgedModules : []),
    ...(model.has('objective.lastReviewed') ? judgedObjectives(model) : []),
    ...(model.has('link.lastReviewed') ? model.links.filter((link) => model.life(link) === 'live') : []),
  ],
  check: (record, { model, options: { smartGraceDays } }) => {
    const cell = record.fields.lastReviewed;
    if (cell?.value == null) return cannotTell('it has no date of review');
    const { days, framework } = model.cadenceOf(record);
    const age = model.asOf - cell.value;
    if (age <= days) return PASSED;
    const tooOld = age > 2 * days && (framework !== 'SMART' || age > SMART_GRACE + smartGraceDays);
    return [{ message: tooOld ? 'veryStale' : 'stale', at: cell.at, data: { record: record.name, day: { day: cell.value }, age, cadence: days } }];
  },
});
