/** Did HR and the business sit together and sign off within the quarter? */
import { REVIEW_SHEET } from '../state/quarterly-reviews';
import { cannotTell, defineRule, PASSED } from '../rule';
import { type Subject } from '../model/subject';

export const overdueReview = defineRule({
  id: 'overdue-review',
  title: 'Quarterly review overdue',
  why: 'Alignment decays in two or three quarters unless HR and business leaders ask together, every quarter, whether competencies, metrics and units still fit.',
  fix: 'Hold the review: answer its three questions together and sign it off.',
  needs: [],
  uses: [],
  masks: [],
  options: { days: 100 },
  messages: { default: 'The last review was signed off on {day}, {age} <day|days> ago; {days} <day is|days are> the most between two.' },
  unknowns: {
    'no-review-yet': 'no review has been signed off yet; the first one starts the clock',
  },
  examples: {
    asOf: '2026-04-30',
    flagged: `
      ### Plumbline Review
      | Period | Date | Question | Answer | Decision | Owner | Due | Done on | Signed by HR | Signed by business |
      | Q4 2025 | 2026-01-15 ⚑ | Are the competencies still right? | Yes | | | | | Jo Lindqvist | Ines Weber |
      | Q3 2025 | 2025-10-15 | Are the competencies still right? | Yes | | | | | Jo Lindqvist | Ines Weber |
    `,
    clean: `
      ### Plumbline Review
      | Period | Date | Question | Answer | Decision | Owner | Due | Done on | Signed by HR | Signed by business |
      | Q4 2025 | 2026-01-20 | Are the competencies still right? | Yes | | | | | Jo Lindqvist | Ines Weber |
    `,
    undecided: `
      ### Modules
      | Module | Sponsor |
      | Coaching essentials | Ines Weber |
    `,
  },
  subjects: ({ model }): Subject[] => {
    const at = model.reviews?.at(-1)?.at ?? { sheet: REVIEW_SHEET, row: 0, column: 0 };
    return [{ kind: 'workbook', key: 'review', id: null, name: 'The quarterly review', called: 'the-review', at }];
  },
  check: (_, { model, options: { days } }) => {
    const signed = model.reviews?.filter(({ hr, business }) => hr !== null || business !== null).at(-1);
    const on = Math.max(signed?.on ?? 0, model.lastSignOff?.on ?? 0);
    if (on === 0) return cannotTell('no-review-yet');
    const age = model.asOf - on;
    return age <= days ? PASSED : [{ message: 'default', ...(signed === undefined ? {} : { at: signed.at }), data: { day: { day: on }, age, days } }];
  },
  systemic: false,
});
