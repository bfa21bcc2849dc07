/** Would a sum over the modules' costs add up different currencies? */
import type { Address } from '../../workbook';
import { perModel } from '../model/per-model';
import type { Model } from '../model/types';
import { defineRule, PASSED, type Subject } from '../rule';

interface CostColumn extends Subject {
  /** Cells by currency, in the order of the sheet. */
  readonly cells: ReadonlyMap<string, readonly Address[]>;
}

export const mixedCurrency = defineRule({
  id: 'mixed-currency',
  title: 'Costs in several currencies',
  why: 'A total over euros and dollars is a number without a meaning, and nobody who reads it can tell.',
  fix: 'Convert the costs into one currency, or keep one sheet per currency.',
  needs: [{ anyOf: ['module.cost', 'module.costDevelopment', 'module.costDelivery', 'module.costOverhead', 'module.costParticipantTime', 'module.costBackfill', 'cost.amount'] }],
  uses: ['module.currency', 'module.cost', 'module.costDevelopment', 'module.costDelivery', 'module.costOverhead', 'module.costParticipantTime', 'module.costBackfill', 'cost.currency', 'cost.module', 'cost.amount', 'cost.type'],
  masks: [],
  options: {},
  messages: { default: 'The costs of the modules are stated in {currencies}; the first in {odd} stands in {cell}. No sum over them is shown.' },
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
      | Negotiating abroad | 18000 | EUR |
    `,
    undecided: `
      ### Modules
      | Module | Total cost | Currency |
      | Coaching essentials | 26000 | EUR |
      | Negotiating abroad | 18000 | |
    `,
  },
  subjects: ({ model }) => costColumns(model),
  check: ({ cells }) => {
    const stated = [...cells].filter(([currency]) => currency !== '').sort((one, other) => other[1].length - one[1].length);
    const odd = stated.at(-1);
    if (stated.length < 2 || odd === undefined) return stated.length === 1 && cells.has('') ? { cannotTell: 'some costs state no currency' } : PASSED;
    const at = odd[1][0] as Address;
    return [{ message: 'default', at, data: { currencies: { list: stated.map(([currency]) => currency) }, odd: odd[0], cell: { cell: at } } }];
  },
  systemic: false,
});

const costColumns = perModel((model: Model): readonly CostColumn[] => {
  const cells = new Map<string, Address[]>();
  for (const module of model.modules) {
    const cost = model.costOf(module);
    if (cost !== null) cells.set(cost.currency, [...(cells.get(cost.currency) ?? []), cost.at]);
  }
  const first = [...cells.values()][0]?.[0];
  return first === undefined ? [] : [{ kind: 'column', key: 'column:module.cost', id: null, name: 'the costs of the modules', at: first, cells }];
});
