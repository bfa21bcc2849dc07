/** What a module is expected to cost, beside what was planned for it: to be spent, and no budget. Beside what was paid, nobody knows whether it holds that too. */
import type { FieldName } from '../fields';
import { fold } from '../reading/fold';
import { wordPattern } from '../reading/word-pattern';
import { EXPECTED_WORDS, ORDERED_IN_ALL_WORDS } from '../reading/words/costs';
import type { Assigned, Assignment } from './assign-columns';
import { stageIn } from './cost-stages';
import type { BlockColumn } from './find-blocks';
import { withoutUnit } from './fold-header';
import { notUsed } from './reasons';
import type { ColumnProfile } from './value-evidence';

const EXPECTED = wordPattern(EXPECTED_WORDS);
const ORDERED = new RegExp(`^(?:${wordPattern(ORDERED_IN_ALL_WORDS).source})$`, 'u');
const MOST_WORDS = 0.5;
const PLANNED: readonly FieldName[] = ['module.budget', 'module.cost'];

export function withForecast(assignment: Assignment, open: readonly BlockColumn[], profileOf: (column: number) => ColumnProfile): Assignment {
  if (assignment.kind !== 'module') return assignment;
  const columns = new Map<number, Assigned>(assignment.columns);
  const columnOf = (field: FieldName): number | undefined => [...columns].find(([, one]) => one.field === field)?.[0];
  const isMeant = ({ column }: BlockColumn, fields: readonly FieldName[]): boolean => fields.includes(columns.get(column)?.field ?? 'module.name');
  const [expected, ...others] = open.filter((column) => isMeant(column, PLANNED) && EXPECTED.test(fold(column.header)));
  const isPaid = columnOf('module.actual') !== undefined;
  if (expected !== undefined && others.length === 0) {
    const isFree = ({ column, header }: BlockColumn): boolean =>
      (columns.get(column)?.field ?? null) === null && stageIn(header) === 'budget' && profileOf(column).words < MOST_WORDS;
    const planned =
      open.find((column) => column !== expected && isMeant(column, PLANNED)) ?? (columnOf('module.kpi') === undefined ? open.find(isFree) : undefined);
    if (planned !== undefined) {
      if (isFree(planned)) columns.set(planned.column, { field: 'module.budget', confidence: 0.75, how: 'values', reason: null });
      const isOpen = !isPaid && columnOf('module.committed') === undefined;
      columns.set(
        expected.column,
        isOpen ? { field: 'module.committed', confidence: 0.8, how: 'synonym', reason: { code: 'expected-cost' } } : notUsed({ code: 'expected-in-all' }),
      );
    }
  }
  const ordered = open.find((column) => isMeant(column, ['module.committed']) && ORDERED.test(fold(withoutUnit(column.header))));
  if (ordered !== undefined && isPaid) {
    const isBudgeted = PLANNED.some((field) => columnOf(field) !== undefined);
    columns.set(ordered.column, isBudgeted ? notUsed({ code: 'ordered-in-all' }) : { field: 'module.budget', confidence: 0.75, how: 'synonym', reason: null });
  }
  return { ...assignment, columns };
}
