/** Does the status that people gave a goal agree with its numbers? */
import { measureOf, NOT_MEASURED } from '../facts/measure';
import { expectedBy, statedStatus } from '../facts/expected-progress';
import { statedKpis } from '../facts/judged-goals';
import { READS, reads } from '../facts/reads';
import { endOf } from '../facts/service-ends';
import type { Measured } from '../model/types';
import { cannotTell, defineRule, PASSED } from '../rule';
import type { Status } from '../reading/types';

const SAID: ReadonlySet<Status> = new Set(['met', 'not-met', 'on-track', 'at-risk', 'off-track']);

export const statusContradictsNumbers = defineRule({
  id: 'status-contradicts-numbers',
  title: 'Status says one thing, the numbers another',
  why: 'A status is what gets reported. Where it is kinder, or harsher, than the numbers, decisions about the training are made on a mood.',
  fix: 'Correct the status, or the numbers if they are the ones out of date.',
  needs: [
    { anyOf: ['kpi.status', 'keyResult.status', 'objective.status'] },
    { anyOf: ['kpi.target', 'kpi.minimum', 'kpi.maximum', 'keyResult.target', 'objective.target'] },
  ],
  uses: reads(READS.usedKpis, READS.keyResult, READS.kpiMeasure, READS.keyResultMeasure, READS.objectiveMeasure, ['kpi.asOf', 'keyResult.due', 'kpi.due']),
  masks: [],
  options: { tolerance: 0.25 },
  messages: {
    met: '*{goal}* is said to be *{status}*, but stands at {current} against a target of {target}.',
    missed: '*{goal}* is said to be *{status}*, but stands at {current} and so meets its target of {target}.',
    overdue: '*{goal}* is said to be *{status}*, but was due on {due} and stands at {current} against a target of {target}.',
    behind: '*{goal}* is said to be *{status}*, but has come {progress} of the way where {expected} was to be expected.',
    ahead: '*{goal}* is said to be *{status}*, but has come {progress} of the way where {expected} was to be expected.',
  },
  unknowns: {
    ...NOT_MEASURED,
    'at-risk': 'a goal at risk may stand anywhere',
    'course-missing': 'its start, its due date or its baseline is not stated',
  },
  examples: {
    flagged: `
      ### Key results
      | Key result ID | Key result | Baseline | Target | Current | Status | Start | Due date |
      | KR-1 | Raise conversion | 18 | 25 | 21 | met ⚑ | 2025-01-01 | 2025-12-31 |
      | KR-2 | Cut complaints | 9 | 6 | 5.5 | not met ⚑ | 2025-01-01 | 2025-12-31 |
      | KR-3 | Shorten delivery | 20 | 10 | 19 | on track ⚑ | 2025-07-01 | 2026-06-30 |
      | KR-4 | Raise renewals | 78 | 86 | 80 | green ⚑ | 2025-01-01 | 2025-12-31 |
    `,
    clean: `
      ### Key results
      | Key result ID | Key result | Baseline | Target | Current | Status | Start | Due date |
      | KR-1 | Raise conversion | 18 | 25 | 25 | met | 2025-01-01 | 2025-12-31 |
      | KR-2 | Cut complaints | 9 | 6 | 7 | not met | 2025-01-01 | 2025-12-31 |
      | KR-3 | Shorten delivery | 20 | 10 | 14 | on track | 2025-07-01 | 2026-06-30 |
      | KR-4 | Raise renewals | 78 | 86 | 80 | red | 2025-01-01 | 2025-12-31 |
    `,
    undecided: `
      ### Key results
      | Key result ID | Key result | Baseline | Target | Current | Status | Start | Due date |
      | KR-1 | Raise conversion | 18 | 25 | | met | 2025-01-01 | 2025-12-31 |
      | KR-3 | Shorten delivery | 20 | 10 | 19 | amber | 2025-07-01 | 2026-06-30 |
      | KR-4 | Raise renewals | 78 | 86 | 80 | on track | | |
    `,
  },
  subjects: ({ model }): Measured[] => {
    const goals: readonly Measured[] = [...statedKpis(model), ...model.keyResults, ...model.objectives];
    return goals.filter((goal) => SAID.has(statedStatus(goal) ?? 'idea'));
  },
  check: (goal, { model, options: { tolerance } }) => {
    const status = statedStatus(goal);
    const { verdict, reason, progress, current, target, minimum, maximum } = measureOf(model, goal);
    if (reason !== null) return cannotTell(reason);
    const numbers = { goal: goal.name, status: String(goal.fields.status?.raw ?? ''), current, target: target ?? minimum ?? maximum };
    const at = goal.fields.status?.at ?? goal.at;
    if (status === 'met') return verdict === 'met' ? PASSED : [{ message: 'met', at, data: numbers }];
    if (status === 'not-met') return verdict === 'met' ? [{ message: 'missed', at, data: numbers }] : PASSED;
    // Amber speaks of what may come, which numbers cannot contradict.
    if (status === 'at-risk') return cannotTell('at-risk');
    const due = endOf(goal);
    if (due !== null && due < model.asOf) {
      if (status === 'on-track') return verdict === 'met' ? PASSED : [{ message: 'overdue', at, data: { ...numbers, due: { day: due } } }];
      return verdict === 'met' ? [{ message: 'missed', at, data: numbers }] : PASSED;
    }
    const expected = expectedBy(model, goal, status === 'on-track' ? 'reading' : 'today');
    if (expected === null || progress === null) return cannotTell('course-missing');
    const shown = { progress: { percent: progress }, expected: { percent: expected } };
    if (status === 'on-track') return expected - progress > tolerance + 1e-9 ? [{ message: 'behind', at, data: { ...numbers, ...shown } }] : PASSED;
    return progress - expected > tolerance + 1e-9 ? [{ message: 'ahead', at, data: { ...numbers, ...shown } }] : PASSED;
  },
});
