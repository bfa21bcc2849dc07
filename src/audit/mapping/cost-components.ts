/** What a cost is made of, a column each: trainer, travel, rooms; what is done in house and what is bought. They add up where nothing states the whole. */
import type { FieldName } from '../fields';
import { fold } from '../reading/fold';
import { wordPattern } from '../reading/word-pattern';
import { BOUGHT_WORDS, COMPONENT_WORDS, IN_HOUSE_WORDS } from '../reading/words/costs';
import type { Assigned, Assignment } from './assign-columns';

import type { BlockColumn } from './find-blocks';
import { withoutUnit } from './fold-header';
import { notUsed } from './reasons';
import type { ColumnProfile } from './value-evidence';
import { isWhole } from './whole-column';

const COST_WORDS = /\b(?:costs?|fees?|expenses?|kosten|honorare?|gebuhr(?:en)?|frais|couts?)\b/g;
const whole = (words: readonly string[]): RegExp => new RegExp(`^(?:${wordPattern(words).source})$`, 'u');
const COMPONENT = whole(COMPONENT_WORDS);
const IN_HOUSE = whole(IN_HOUSE_WORDS);
const BOUGHT = whole(BOUGHT_WORDS);
/** Mostly numbers; a venue may also be a place. */
const NUMBERS = 0.8;

/** Only modules: the rows of a ledger have a category each. */
export function withComponents(assignment: Assignment, open: readonly BlockColumn[], profileOf: (column: number) => ColumnProfile): Assignment {
  if (assignment.kind !== 'module') return assignment;
  const result = new Map<number, Assigned>(assignment.columns);
  const columnOf = (field: FieldName): number | undefined => [...result].find(([, one]) => one.field === field)?.[0];
  const wordsOf = (header: string): string => fold(withoutUnit(header)).replace(COST_WORDS, ' ').trim().replace(/ +/g, ' ');
  const found = open.filter(({ column }) => {
    const profile = profileOf(column);
    return profile.filled > 0 && profile.numbers + profile.dates >= NUMBERS && profile.words === 0;
  });
  const named = (pattern: RegExp): readonly BlockColumn[] => found.filter(({ header }) => pattern.test(wordsOf(header)));
  const sides = [named(IN_HOUSE), named(BOUGHT)].every((list) => list.length === 1) ? [...named(IN_HOUSE), ...named(BOUGHT)] : [];
  const priced = open.filter(({ column }) => result.get(column)?.times !== undefined);
  const parts = sides.length === 2 ? sides : [...named(COMPONENT), ...priced];
  const states = columnOf('module.cost');
  if (parts.length < 2 || (states !== undefined && !priced.some(({ column }) => column === states)) || columnOf('module.budget') !== undefined)
    return assignment;
  const totals = found.filter(({ header }) => isWhole(header));
  const [total] = totals;
  if (total !== undefined && totals.length === 1) {
    result.set(total.column, { field: 'module.cost', confidence: 0.8, how: 'synonym', reason: null });
    for (const { column } of parts) result.set(column, notUsed({ code: 'part-of-cost', data: { header: total.header } }));
    return { ...assignment, columns: result };
  }
  const field: FieldName = sides.length === 2 ? 'module.cost' : 'module.costDelivery';
  for (const { column } of parts) {
    const times = result.get(column)?.times;
    result.set(column, { field, confidence: 0.8, how: 'synonym', reason: { code: 'makes-up-cost' }, adds: true, ...(times === undefined ? {} : { times }) });
  }
  return { ...assignment, columns: result };
}
