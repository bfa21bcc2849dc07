/** For a workbook with tables in which no rule found anything to judge: what is missing, so that silence is not taken for praise. */
import { kindWords } from '../fields';
import { listText } from './message';
import type { Report } from './report';

/** One sentence; null where something was judged. */
export function nothingJudged({ tables, rules }: Report): string | null {
  if (rules.some(({ checked }) => checked > 0)) return null;
  if (tables.length === 0) return 'Nothing was judged: no table was understood.';
  if (tables.every(({ rows }) => rows === 0)) return 'Nothing was judged: the tables have headers and no rows.';
  const missing = distinct(rules.flatMap(({ outcome, reason }) => (outcome === 'skipped' && reason !== undefined ? [reason] : [])));
  // A column that lacks beside what is there is nearer than a table that is not.
  const kinds = distinct(tables.map(({ kind }) => `the ${kindWords(kind)}’s `));
  const near = missing.filter((reason) => reason.split(' or ').every((field) => kinds.some((kind) => field.includes(kind))));
  const undecided = distinct(rules.flatMap(({ undecided, reason }) => (undecided > 0 && reason !== undefined ? [reason] : [])));
  const reasons = [near, undecided, missing].find((some) => some.length > 0) ?? ['no rule found anything it speaks of'];
  return `Nothing was judged: ${listText(reasons)}.`;
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
