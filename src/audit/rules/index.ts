/** Every rule, in the order of the catalogue. */
import type { Rule } from '../rule';

export const RULES = [
] as const satisfies readonly Rule[];

export type RuleId = (typeof RULES)[number]['id'];

/** The rule of an id; undefined for an unknown one. */
export function ruleOf(id: string): Rule | undefined {
  return RULES.find((rule) => rule.id === id);
}
