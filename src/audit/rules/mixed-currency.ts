/** Would a sum over the costs add up different currencies? */
import { statedCurrencies } from '../facts/priced-modules';
import { assumedCurrency } from '../facts/stated-currencies';
import { MODULE_COST, MODULE_COST_PARTS, READS, reads } from '../facts/reads';
import { defineRule, PASSED } from '../rule';
import { type Subject } from '../model/subject';

export const mixedCurrency = defineRule({
  id: 'mixed-currency',
  title: 'Costs in several currencies',
  why: 'A total over euros and dollars is a number without a meaning, and nobody who reads it can tell.',
  fix: 'Convert the costs into one currency, or keep one sheet per currency.',
  needs: [{ anyOf: [...MODULE_COST, ...MODULE_COST_PARTS, 'cost.amount'] }],
  uses: reads(READS.module, READS.cost),
  masks: [],
  options: {},
  messages: {
    default: 'The costs of the modules are stated in {currencies}; the first in {odd} stands in {cell}. No sum over them is shown.',
  },
  examples: {
    flagged: `
      ### Modules
      | Module | Total cost | Currency |
      | Coaching essentials | 26000 | EUR |
      | Negotiating abroad | 18000 ⚑ | USD |
      | Value conversations | 12000 | EUR |
    `,
    clean: `
      ### Modules
      | Module | Total cost | Currency |
      | Coaching essentials | 26000 | EUR |
      | Negotiating abroad | 18000 | Euro |
      | Value conversations | 12000 | |
    `,
  },
  subjects: ({ model }): Subject[] => {
    const [first] = statedCurrencies(model);
    return first === undefined ? [] : [{ kind: 'column', key: 'costs', id: null, name: 'The costs of the modules', at: first.at }];
  },
  check: (_, { model }) => {
    const assumed = assumedCurrency(model).currency;
    const stated = statedCurrencies(model).map((one) => ({ ...one, currency: one.currency ?? (assumed === '' ? null : assumed) }));
    const counts = new Map<string, number>();
    for (const { currency } of stated) if (currency !== null) counts.set(currency, (counts.get(currency) ?? 0) + 1);
    const [rarest] = [...counts].sort(([one, few], [other, many]) => few - many || (one < other ? 1 : -1));
    if (counts.size > 1 && rarest !== undefined) {
      const odd = stated.find(({ currency }) => currency === rarest[0]);
      return odd === undefined
        ? PASSED
        : [{ message: 'default', at: odd.at, data: { currencies: { list: [...counts.keys()].sort() }, odd: rarest[0], cell: odd.at } }];
    }
    return PASSED;
  },
  systemic: false,
});
