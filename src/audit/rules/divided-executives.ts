/** Do the executives name the same outcomes? */
import { topOutcomes } from '../facts/briefings';
import { monthsBefore } from '../reading/days';
import { cannotTell, defineRule, PASSED } from '../rule';
import { type Subject } from '../model/subject';

export const dividedExecutives = defineRule({
  id: 'divided-executives',
  title: 'Executives name different top outcomes',
  why: 'Leaders who nod at the same document still pull apart when each would put something else first; training built on such a list serves one of them at best.',
  fix: 'Bring the executives together to agree on the outcomes of the next twelve months.',
  needs: ['briefing.executive', 'briefing.date', 'briefing.priority'],
  uses: ['briefing.rank', 'person.id', 'person.name', 'person.title', 'person.email', 'priority.id', 'priority.name'],
  masks: [],
  options: { months: 12, top: 3, agree: 2 },
  messages: {
    none: '{executives} share {shared} of their top {top} <outcome|outcomes> on average, and none is named by all; they should share at least {agree} of {top}.',
    default:
      '{executives} share {shared} of their top {top} <outcome|outcomes> on average; all of them name {common}; they should share at least {agree} of {top}.',
  },
  unknowns: {
    'too-few-briefings': 'fewer than two executives have named a top {top} in the last {months} <month|months>',
  },
  examples: {
    flagged: `
      ### Briefings
      | Executive | Date | Rank | Priority ⚑ |
      | Ines Weber | 2026-01-20 | 1 | Grow revenue |
      | Ines Weber | 2026-01-20 | 2 | Cut complaints |
      | Ines Weber | 2026-01-20 | 3 | Keep people |
      | Omar Haddad | 2026-01-22 | 1 | Reduce scrap |
      | Omar Haddad | 2026-01-22 | 2 | Shorten delivery |
      | Omar Haddad | 2026-01-22 | 3 | Grow revenue |
    `,
    clean: `
      ### Briefings
      | Executive | Date | Rank | Priority |
      | Ines Weber | 2026-01-20 | 1 | Grow revenue |
      | Ines Weber | 2026-01-20 | 2 | Cut complaints |
      | Ines Weber | 2026-01-20 | 3 | Keep people |
      | Omar Haddad | 2026-01-22 | 1 | Cut complaints |
      | Omar Haddad | 2026-01-22 | 2 | Shorten delivery |
      | Omar Haddad | 2026-01-22 | 3 | Grow revenue |
    `,
    undecided: `
      ### Briefings
      | Executive | Date | Rank | Priority |
      | Ines Weber | 2026-01-20 | 1 | Grow revenue |
      | Omar Haddad | 2026-01-22 | 1 | Cut complaints |
    `,
  },
  subjects: ({ model }): Subject[] => {
    const at = model.headerOf('briefing.priority');
    return at === null || model.briefings.length === 0
      ? []
      : [{ kind: 'workbook', key: 'briefings', id: null, name: 'The briefings', called: 'the-briefings', at }];
  },
  check: (_, { model, options: { months, top, agree } }) => {
    const named = topOutcomes(model, monthsBefore(model.asOf, months), top);
    if (named.length < 2) return cannotTell('too-few-briefings', { top, months });
    const counts = new Map<string, { name: string; times: number }>();
    for (const { outcomes } of named) for (const [key, name] of outcomes) counts.set(key, { name, times: (counts.get(key)?.times ?? 0) + 1 });
    const pairs = (times: number): number => (times * (times - 1)) / 2;
    // Each outcome that n executives name is shared by n(n−1)/2 of the pairs: no need to compare them pair by pair.
    const shared = [...counts.values()].reduce((sum, { times }) => sum + pairs(times), 0) / pairs(named.length);
    if (shared >= agree) return PASSED;
    const common = [...counts.values()].filter(({ times }) => times === named.length).map(({ name }) => `“${name}”`);
    const message = common.length === 0 ? 'none' : 'default';
    return [{ message, data: { top, agree, shared, executives: { list: named.map(({ executive }) => executive) }, common: { list: common } } }];
  },
});
