/** Does one date of review stand on nearly everything? */
import { perModel } from '../model/per-model';
import { READS, reads } from '../model/reads';
import type { Model } from '../model/types';
import { defineRule, PASSED, type Subject } from '../rule';

interface ReviewDates extends Subject {
  readonly day: number;
  readonly count: number;
  readonly all: number;
}

export const copiedReviewDate = defineRule({
  id: 'copied-review-date',
  title: 'One review date copied to everything',
  why: 'When the same date stands on every module, the column was filled down before the audit, not after a conversation about each of them.',
  fix: 'Enter for each module the day on which it was really looked at.',
  needs: ['module.name', 'module.lastReviewed'],
  uses: reads(READS.module),
  masks: [],
  options: { share: 0.8, fewest: 8 },
  messages: { default: '{count} of {all} modules were last reviewed on the same day, {day}.' },
  examples: {
    flagged: `
      ### Modules
      | Module | Last reviewed ⚑ |
      | Coaching | 2026-02-27 |
      | Feedback | 2026-02-27 |
      | Delegating | 2026-02-27 |
      | Negotiating | 2026-02-27 |
      | Presenting | 2026-02-27 |
      | Selling | 2026-02-27 |
      | Planning | 2026-02-27 |
      | Deciding | 2026-01-15 |
    `,
    clean: `
      ### Modules
      | Module | Last reviewed |
      | Coaching | 2026-02-27 |
      | Feedback | 2026-02-27 |
      | Delegating | 2026-02-27 |
      | Negotiating | 2026-02-27 |
      | Presenting | 2026-02-27 |
      | Selling | 2026-02-27 |
      | Planning | 2026-01-15 |
      | Deciding | 2026-01-15 |
    `,
  },
  subjects: ({ model, options: { fewest } }) => reviewDates(model).filter(({ all }) => all >= fewest),
  check: ({ count, all, day }, { options: { share } }) => (count <= share * all ? PASSED : [{ message: 'default', data: { count, all, day: { day } } }]),
  systemic: false,
});

/** The commonest date among the judged modules. */
const reviewDates = perModel((model: Model): readonly ReviewDates[] => {
  const days = model.judgedModules.flatMap(({ fields }) => (fields.lastReviewed?.value == null ? [] : [fields.lastReviewed.value]));
  const counts = new Map<number, number>();
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1);
  const [commonest] = [...counts].sort((one, other) => other[1] - one[1] || other[0] - one[0]);
  const at = model.headerOf('module.lastReviewed');
  return commonest === undefined || at === null ? [] : [{ kind: 'column', key: 'column:module.lastReviewed', id: null, name: 'the dates of review', at, day: commonest[0], count: commonest[1], all: days.length }];
});
