/** Who reads a finding reads what is wrong and then what to do: the message never says the fix, nor gives any order of its own. */
import { RULES } from '../../src/audit/rules';

/** So many words in a row that stand in both are said twice. */
const RUN = 5;

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\d%]+/gu) ?? [];
const runs = (text: string): string[] => words(text).flatMap((_, at, all) => (at + RUN <= all.length ? [all.slice(at, at + RUN).join(' ')] : []));

/** The verbs with which fixes tell what to do. */
const ORDERS = new Set(RULES.map(({ fix }) => words(fix)[0] as string));
/** The first word of each clause but the first, which may be a name. */
const openings = (message: string): string[] =>
  message
    .split(/[;:.](?=\s)/)
    .slice(1)
    .map((clause) => words(clause)[0] ?? '');

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (_, { messages, fix }) => {
  it.each(Object.entries<string>(messages))('says in “%s” what is wrong, and not what to do', (_code, message) => {
    const fixed = new Set(runs(fix));
    expect({ repeated: runs(message).filter((run) => fixed.has(run)), orders: openings(message).filter((word) => ORDERS.has(word)) }).toEqual({
      repeated: [],
      orders: [],
    });
  });
});
