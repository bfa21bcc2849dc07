/** Do the priorities say which of them come first? */
import { isUnreadable } from '../reading/cell-state';
import { judgedPriorities } from '../facts/judged-goals';
import { READS } from '../facts/reads';
import { cannotTell, defineRule, PASSED } from '../rule';
import { type Subject } from '../model/subject';

export const unrankedPriorities = defineRule({
  id: 'unranked-priorities',
  title: 'Too many priorities share the top',
  why: 'Where everything matters most, any course can claim to serve what matters most. A short list of first ones is what a training plan is built from.',
  fix: 'Rank the priorities so that a handful stands at the top.',
  needs: ['priority.name'],
  uses: READS.topPriorities,
  masks: [],
  options: { most: 5 },
  messages: {
    unranked: 'None of the {count} <priority|priorities> has a rank; no more than {most} should share the top.',
    shared: '{count} <priority|priorities> share rank {rank}; no more than {most} should.',
  },
  unknowns: {
    'ranks-in-words': 'ranks are given in words',
  },
  examples: {
    flagged: `
      ### Priorities
      | Priority | Rank ⚑ |
      | Grow revenue in the north | 1 |
      | Cut complaints | 1 |
      | Keep the people we hire | 1 |
      | Shorten delivery | 1 |
      | Launch three instruments | 1 |
      | Reduce scrap | 1 |
    `,
    clean: `
      ### Priorities
      | Priority | Rank |
      | Grow revenue in the north | 1 |
      | Cut complaints | 1 |
      | Keep the people we hire | 1 |
      | Shorten delivery | 1 |
      | Launch three instruments | 1 |
      | Reduce scrap | 2 |
    `,
    undecided: `
      ### Priorities
      | Priority | Rank |
      | Grow revenue in the north | high |
      | Cut complaints | high |
      | Keep the people we hire | high |
      | Shorten delivery | middling |
      | Launch three instruments | low |
      | Reduce scrap | low |
    `,
  },
  subjects: ({ model }): Subject[] => {
    const first = judgedPriorities(model)[0];
    if (first === undefined) return [];
    const at = model.headerOf('priority.rank') ?? model.headerOf('priority.name') ?? first.at;
    return [{ kind: 'workbook', key: 'priorities', id: null, name: 'The priorities', called: 'the-priorities', at }];
  },
  check: (_, { model, options: { most } }) => {
    const priorities = judgedPriorities(model);
    const ranks = priorities.flatMap(({ fields: { rank } }) => (typeof rank?.value === 'number' ? [rank.value] : []));
    if (priorities.length <= most) return PASSED;
    if (priorities.some(({ fields: { rank } }) => isUnreadable(rank))) return cannotTell('ranks-in-words');
    if (ranks.length === 0) return [{ message: 'unranked', data: { count: priorities.length, most } }];
    const rank = ranks.reduce((least, one) => Math.min(least, one));
    const count = ranks.filter((one) => one === rank).length;
    return count > most ? [{ message: 'shared', data: { count, rank, most } }] : PASSED;
  },
});
