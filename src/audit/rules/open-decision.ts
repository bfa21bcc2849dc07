/** Was what the reviews decided done when it was due? */
import { fold } from '../reading/fold';
import { isoOf } from '../reading/days';
import type { ReviewDecision } from '../state/quarterly-reviews';
import { cannotTell, defineRule, PASSED } from '../rule';
import { type Subject } from '../model/subject';

interface Decided extends Subject {
  readonly decision: ReviewDecision;
}

export const openDecision = defineRule({
  id: 'open-decision',
  title: 'Decision of a review past its due date',
  why: 'A review that decides and does not follow up teaches everybody that its decisions need not be taken seriously.',
  fix: 'Do it and enter the day, or agree on another date at the next review.',
  needs: [],
  uses: [],
  masks: [],
  options: {},
  messages: {
    default: '“{decision}” was due on {due} and is not done.',
    owned: '“{decision}”, which {owner} was to do by {due}, is not done.',
  },
  unknowns: {
    'due-missing': 'the decision has no due date',
  },
  examples: {
    flagged: `
      ### Plumbline Review
      | Period | Date | Question | Answer | Decision | Owner | Due | Done on | Signed by HR | Signed by business |
      | Q4 2025 | 2025-12-18 | Are the competencies still right? | No | Drop the module on negotiation ⚑ | Jo Lindqvist | 2026-02-28 | | Jo Lindqvist | Ines Weber |
      | Q4 2025 | 2025-12-18 | Do our metrics measure impact? | Partly | Link a result to each module | Jo Lindqvist | 2026-02-28 | 2026-02-20 | | |
    `,
    clean: `
      ### Plumbline Review
      | Period | Date | Question | Answer | Decision | Owner | Due | Done on | Signed by HR | Signed by business |
      | Q4 2025 | 2025-12-18 | Are the competencies still right? | No | Drop the module on negotiation | Jo Lindqvist | 2026-03-31 | | Jo Lindqvist | Ines Weber |
    `,
    undecided: `
      ### Plumbline Review
      | Period | Date | Question | Answer | Decision | Owner | Due | Done on | Signed by HR | Signed by business |
      | Q4 2025 | 2025-12-18 | Are the competencies still right? | No | Drop the module on negotiation | Jo Lindqvist | soon | | Jo Lindqvist | Ines Weber |
    `,
  },
  subjects: ({ model }) =>
    (model.reviews ?? []).flatMap(({ on, decisions }) =>
      decisions.map((decision): Decided => ({
        kind: 'workbook',
        key: `decision|${isoOf(on)}|${fold(decision.text)}`,
        id: null,
        name: decision.text,
        at: decision.at,
        decision,
      })),
    ),
  check: ({ decision: { text, owner, due, done } }, { model }) => {
    if (done !== null) return PASSED;
    if (due === null) return cannotTell('due-missing');
    return due >= model.asOf ? PASSED : [{ message: owner === null ? 'default' : 'owned', data: { decision: text, due: { day: due }, owner } }];
  },
  systemic: false,
});
