/** Was the last review signed by HR and by the business? */
import type { QuarterlyReview } from '../state/quarterly-reviews';
import { isoOf } from '../reading/days';
import { defineRule, PASSED } from '../rule';
import { type Subject } from '../model/subject';

interface LastReview extends Subject {
  readonly review: QuarterlyReview;
}

export const oneSidedReview = defineRule({
  id: 'one-sided-review',
  title: 'Review signed by one side only',
  why: 'The three questions are asked by HR and business leaders together. A review that one side signed alone is that side’s opinion of the other’s work.',
  fix: 'Bring the missing side to the review and have it sign.',
  needs: [],
  uses: [],
  masks: [],
  options: {},
  messages: {
    hr: 'Nobody from HR has signed the review of {day}; {signed} signed for the business.',
    business: 'Nobody from the business has signed the review of {day}; {signed} signed for HR.',
    nobody: 'Nobody has signed the review of {day}; HR and the business both should.',
  },
  examples: {
    flagged: `
      ### Plumbline Review
      | Period | Date | Question | Answer | Decision | Owner | Due | Done on | Signed by HR | Signed by business |
      | Q1 2026 | 2026-03-20 ⚑ | Are the competencies still right? | Yes | | | | | Jo Lindqvist | |
    `,
    clean: `
      ### Plumbline Review
      | Period | Date | Question | Answer | Decision | Owner | Due | Done on | Signed by HR | Signed by business |
      | Q4 2025 | 2025-12-18 | Are the competencies still right? | Yes | | | | | Jo Lindqvist | |
      | Q1 2026 | 2026-03-20 | Are the competencies still right? | Yes | | | | | Jo Lindqvist | Ines Weber |
    `,
  },
  subjects: ({ model }): LastReview[] => {
    const review = model.reviews?.at(-1);
    return review === undefined
      ? []
      : [{ kind: 'workbook', key: `review|${isoOf(review.on)}`, id: null, name: `The review of ${isoOf(review.on)}`, at: review.at, review }];
  },
  check: ({ review: { on, hr, business } }) => {
    if (hr !== null && business !== null) return PASSED;
    return [{ message: hr === null && business === null ? 'nobody' : hr === null ? 'hr' : 'business', data: { day: { day: on }, signed: hr ?? business } }];
  },
  systemic: false,
});
