/** Was a module, link or objective looked at within its cadence? */
import { judgedModules } from '../facts/judged-modules';
import { cadenceOf } from '../facts/cadence';
import { lifeOf } from '../facts/life';
import { begunOn, reviewOf } from '../facts/reviews';
import { targetsOf } from '../model/targets';
import { QUARTER } from '../reading/days';
import { judgedObjectives } from '../facts/judged-goals';
import { READS, reads } from '../facts/reads';
import type { Link, Model, Module, Objective } from '../model/types';
import { cannotTell, defineRule, PASSED } from '../rule';

export const staleReview = defineRule({
  id: 'stale-review',
  title: 'Not reviewed for too long',
  why: 'Alignment decays in two or three quarters unless somebody looks: priorities change, and what was right in spring serves last year by winter.',
  fix: 'Review it against today’s priorities and enter the date.',
  needs: [{ anyOf: ['module.lastReviewed', 'objective.lastReviewed', 'link.lastReviewed'] }],
  uses: reads(
    [
      'module.lastReviewed',
      'objective.lastReviewed',
      'link.lastReviewed',
      'module.reviewEvery',
      'objective.reviewEvery',
      'module.framework',
      'objective.framework',
      'objective.agreedOn',
    ],
    READS.module,
    READS.objective,
    READS.serves,
  ),
  masks: [],
  /** Quarters and days before which a SMART goal is never twice too late. */
  options: { smartQuarters: 4, smartDays: 30 },
  messages: {
    stale: '*{record}* was last reviewed on {day}, {age} <day|days> ago; it should be looked at every {cadence} <day|days>.',
    veryStale: '*{record}* was last reviewed on {day}, {age} <day|days> ago: more than twice the {cadence} <day|days> within which it should be.',
    never: '*{record}* began on {begun} and has never been reviewed; it should be looked at every {cadence} <day|days>.',
  },
  unknowns: {
    'review-unreadable': 'the date of its last review could not be read',
    'review-to-come': 'the date of its last review is yet to come',
    'no-date': 'it has no date of review, and none on which it began',
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
    ...(model.has('module.lastReviewed') ? judgedModules(model) : []),
    ...(model.has('objective.lastReviewed') ? judgedObjectives(model) : []),
    ...(model.has('link.lastReviewed') ? linksToReview(model) : []),
  ],
  check: (record, { model, options: { smartQuarters, smartDays } }) => {
    const cell = record.fields.lastReviewed;
    const { state, on: reviewed, since, age, cadence } = reviewOf(model, record);
    if (cell === undefined || state === 'unreadable') return cannotTell('review-unreadable');
    if (state === 'to-come') return cannotTell('review-to-come');
    if (since === null || age === null) return cannotTell('no-date');
    const { days, framework } = cadence;
    const module = record.kind === 'link' ? (targetsOf<Module>(record.fields.module)[0] ?? record) : record;
    const data = { record: record.kind === 'link' ? `the link of ${module.name}` : record.name, age, cadence: days };
    if (age <= days) return PASSED;
    if (reviewed === null) return [{ message: 'never', at: cell.at, data: { ...data, begun: { day: since } } }];
    const veryStale = age > 2 * days && (framework !== 'SMART' || age > smartQuarters * QUARTER + smartDays);
    return [{ message: veryStale ? 'veryStale' : 'stale', at: cell.at, data: { ...data, day: { day: reviewed } } }];
  },
});

/** Links of judged modules; where the module itself is overdue, its own finding speaks for its links too. */
function linksToReview(model: Model): readonly Link[] {
  const judged = new Set(judgedModules(model));
  return model.links.filter((link) => {
    const [module] = targetsOf<Module>(link.fields.module);
    if (module === undefined || !judged.has(module) || lifeOf(model, link) === 'left-out') return false;
    const own = model.has('module.lastReviewed') ? (module.fields.lastReviewed?.value ?? begunOn(model, module)) : null;
    return own === null || model.asOf - own <= cadenceOf(model, module).days;
  });
}
