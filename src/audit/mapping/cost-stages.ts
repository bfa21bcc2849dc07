/** Ledgers with a column for each stage of an amount: what was planned, what is ordered, what was paid. */
import type { FieldName } from '../fields';
import { fold } from '../reading/fold';
import { wordPattern } from '../reading/word-pattern';
import { BUDGET_WORDS, COMMITTED_WORDS, INVOICED_WORDS, ORDERED_IN_ALL_WORDS, SPENT_WORDS } from '../reading/words/costs';
import type { Assigned, Assignment } from './assign-columns';
import type { BlockColumn } from './find-blocks';
import { withoutUnit } from './fold-header';
import { notUsed } from './reasons';
import { isComplete } from './required-fields';
import type { CostStage, MappedTable } from './types';
import type { ColumnProfile } from './value-evidence';

const WHOLE = (words: readonly string[]): RegExp => new RegExp(`^(?:${wordPattern(words).source})$`, 'u');
const STAGES: readonly (readonly [CostStage, RegExp])[] = [
  ['actual', WHOLE(SPENT_WORDS)],
  ['committed', WHOLE(COMMITTED_WORDS)],
  ['budget', WHOLE(BUDGET_WORDS)],
];
const INVOICED = WHOLE(INVOICED_WORDS);
const ORDERED = WHOLE(ORDERED_IN_ALL_WORDS);
/** What may stand beside the word of a stage. */
const BESIDE = /\b(?:costs?|spend|spending|amounts?|kosten|betrag|ausgaben|couts?|montants?|depenses?|to date|ytd|total|(?:fy ?)?(?:19|20)?\d\d)\b/g;

/** The stage that a header names, whatever it calls the amount; null for any other header. */
export function stageIn(header: string): CostStage | null {
  if (INVOICED.test(fold(withoutUnit(header)))) return 'actual';
  const words = fold(withoutUnit(header)).replace(BESIDE, ' ').trim().replace(/ +/g, ' ');
  return STAGES.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** The stage of each column, where there are several stages and one column of each. */
export function costStages(columns: readonly BlockColumn[], profileOf: (column: number) => ColumnProfile): ReadonlyMap<number, CostStage> {
  const stages = new Map<number, CostStage>();
  for (const { column, header } of columns) {
    const stage = stageIn(header);
    if (stage !== null && profileOf(column).words < 0.5) stages.set(column, stage);
  }
  // What was ordered in all holds what was invoiced of it: it is what the whole was to cost, where nothing else says that.
  const ordered = columns.filter(({ column, header }) => ORDERED.test(fold(withoutUnit(header))) && profileOf(column).words < 0.5);
  const said = [...stages.values()];
  for (const { column } of ordered) {
    if (said.includes('actual') && said.includes('budget')) stages.delete(column);
    else stages.set(column, said.includes('actual') ? 'budget' : 'committed');
  }
  const distinct = new Set(stages.values());
  return distinct.size > 1 && distinct.size === stages.size ? stages : new Map();
}

const MODULE_FIELDS: Readonly<Record<CostStage, FieldName>> = { budget: 'module.budget', actual: 'module.actual', committed: 'module.committed' };

/** In a ledger each stage is an amount of its own; beside what a module has cost, “Plan” is what it was to cost. */
export function withStages(assignment: Assignment, stages: ReadonlyMap<number, CostStage>): Assignment {
  const { kind } = assignment;
  if (stages.size === 0 || (kind !== 'cost' && kind !== 'module')) return assignment;
  const result = new Map<number, Assigned>(assignment.columns);
  const taken = new Set([...result.values()].flatMap(({ field }) => field ?? []));
  if (kind === 'module') {
    if (taken.has('module.kpi') || !(taken.has('module.actual') || taken.has('module.committed'))) return assignment;
    for (const [column, stage] of stages) {
      const field = MODULE_FIELDS[stage];
      if ((result.get(column)?.field ?? null) === null && !taken.has(field) && !(stage === 'budget' && taken.has('module.cost')))
        result.set(column, { field, confidence: 0.75, how: 'values', reason: null });
    }
    return { ...assignment, columns: result };
  }
  if (taken.has('cost.amount') || taken.has('cost.type')) return assignment;
  for (const [column, stage] of stages) result.set(column, { field: 'cost.amount', confidence: 0.8, how: 'synonym', reason: null, stage });
  taken.add('cost.amount');
  return { ...assignment, columns: result, score: assignment.score + 0.7, complete: isComplete('cost', taken) };
}

/** A table for each stage; null where there are none. */
export function byStage(table: MappedTable): MappedTable[] | null {
  const amounts = table.columns.filter(({ stage }) => stage !== undefined);
  if (table.kind !== 'cost' || amounts.length < 2) return null;
  return [...new Set(amounts.flatMap(({ stage }) => stage ?? []))].map((stage) => ({
    ...table,
    stage,
    columns: table.columns.map((column) =>
      column.stage === undefined || column.stage === stage ? column : { ...column, ...notUsed({ code: 'other-stage' }) },
    ),
  }));
}
