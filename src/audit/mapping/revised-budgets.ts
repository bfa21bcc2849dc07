/** What was planned at first, beside what it was changed to: the latter counts. */
import type { FieldName } from '../fields';
import { fold } from '../reading/fold';
import { wordPattern } from '../reading/word-pattern';
import { BUDGET_WORDS, FIRST_WORDS } from '../reading/words/costs';
import type { Assigned, Assignment } from './assign-columns';
import type { BlockColumn } from './find-blocks';
import { notUsed } from './reasons';
import { saysRevised } from './revised-headers';

const PLANNED = wordPattern([...BUDGET_WORDS, ...FIRST_WORDS]);
const PLANS: ReadonlySet<FieldName | null> = new Set<FieldName | null>(['module.cost', 'module.budget']);

/** Without the plan of before, where a column beside it says that it is the revised one. */
export function withRevision(assignment: Assignment, open: readonly BlockColumn[]): Assignment {
  if (assignment.kind !== 'module') return assignment;
  const plans = open.filter(({ column }) => PLANS.has(assignment.columns.get(column)?.field ?? null) && assignment.columns.get(column)?.how !== 'by hand');
  const revised = plans.filter(({ header }) => saysRevised(header));
  const before = plans.filter(({ header }) => !saysRevised(header) && PLANNED.test(fold(header)));
  const [one] = revised;
  if (one === undefined || revised.length > 1 || before.length === 0) return assignment;
  const columns = new Map<number, Assigned>(assignment.columns);
  for (const { column } of before) columns.set(column, notUsed({ code: 'before-revision', data: { header: one.header } }));
  return { ...assignment, columns };
}
