/** Does one date of review stand on nearly everything? */
import { judgedModules } from '../facts/judged-modules';
import { fieldNames } from '../fields';
import { modulesMark } from '../facts/modules-mark';
import { perModel } from '../facts/per-model';
import type { Model } from '../model/types';
import { cannotTell, defineRule, PASSED } from '../rule';
import { type Subject } from '../model/subject';

interface ReviewDates extends Subject {
  readonly day: number;
  readonly count: number;
}

export const copiedReviewDate = defineRule({
  id: 'copied-review-date',
  title: 'One review date copied to everything',
  why: 'When the same date stands on every module, the column was filled down before the audit, not after a conversation about each of them.',
  fix: 'Enter for each module the day on which it was really looked at.',
  needs: ['module.name', 'module.lastReviewed'],
  uses: fieldNames('module'),
  masks: [],
  options: { share: 0.8, fewest: 8 },
  messages: {
    default:
      '{count} of {all} <module|modules> were last reviewed on the same day, {day}, and nothing else about the modules has changed since the audit of {audited}.',
  },
  unknowns: {
    'first-audit': 'whether anything else has changed is only known from the second audit on',
  },
  examples: {
    flagged: `
      ### Plumbline History
      | Audited on | Modules mark |
      | 2025-12-31 | m8y1jyxz |

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
    undecided: `
      ### Modules
      | Module | Last reviewed |
      | Coaching | 2026-02-27 |
      | Feedback | 2026-02-27 |
      | Delegating | 2026-02-27 |
      | Negotiating | 2026-02-27 |
      | Presenting | 2026-02-27 |
      | Selling | 2026-02-27 |
      | Planning | 2026-02-27 |
      | Deciding | 2026-02-27 |
    `,
  },
  subjects: ({ model, options: { fewest } }) => (judgedModules(model).length < fewest ? [] : commonestDate(model)),
  check: ({ count, day }, { model, options: { share } }) => {
    const all = judgedModules(model).length;
    if (count <= share * all) return PASSED;
    if (model.lastAudit == null) return cannotTell('first-audit');
    if (day <= model.lastAudit.on || modulesMark(model) !== model.lastAudit.mark) return PASSED;
    return [{ message: 'default', data: { count, all, day: { day }, audited: { day: model.lastAudit.on } } }];
  },
  systemic: false,
});

/** The date of review that most of the judged modules share. */
const commonestDate = perModel((model: Model): readonly ReviewDates[] => {
  const counts = new Map<number, number>();
  for (const { fields } of judgedModules(model))
    if (fields.lastReviewed?.value != null) counts.set(fields.lastReviewed.value, (counts.get(fields.lastReviewed.value) ?? 0) + 1);
  const [commonest] = [...counts].sort((one, other) => other[1] - one[1] || other[0] - one[0]);
  const at = model.headerOf('module.lastReviewed');
  return commonest === undefined || at === null
    ? []
    : [{ kind: 'column', key: 'column:module.lastReviewed', id: null, name: 'the dates of review', at, day: commonest[0], count: commonest[1] }];
});
