/** Do two people stand where one must answer? */
import { rolesOf } from '../model/roles';
import { READS, reads } from '../model/reads';
import { defineRule, PASSED } from '../rule';

export const sharedOwner = defineRule({
  id: 'shared-owner',
  title: 'Two names where one must answer',
  why: 'When two people own the same thing, each may think that the other one does it.',
  fix: 'Choose one of them; the other can be named elsewhere.',
  needs: [{ anyOf: ['module.owner', 'module.sponsor', 'objective.owner'] }],
  uses: reads(['module.owner', 'module.sponsor', 'objective.owner'], READS.module, READS.objective),
  masks: [],
  options: {},
  messages: { default: '*{record}* names {count} people as {role}: {names}.' },
  examples: {
    flagged: `
      ### People
      | Name | Function |
      | Ines Weber | Sales |
      | Jonas Okafor | HR |

      ### Modules
      | Module | Module owner | Sponsor |
      | Coaching essentials | Jonas Okafor | Ines Weber; Jonas Okafor ⚑ |
    `,
    clean: `
      ### People
      | Name | Function |
      | Weber, Ines | Sales |
      | Jonas Okafor | HR |

      ### Modules
      | Module | Module owner | Sponsor |
      | Coaching essentials | Jonas Okafor | Weber, Ines |
    `,
  },
  subjects: ({ model }) => [...rolesOf(model).keys()].filter(({ kind }) => kind !== 'priority'),
  check: (record, { model }) => {
    const problems = (rolesOf(model).get(record) ?? [])
      .filter(({ references }) => references.length > 1)
      .map(({ role, at, references }) => ({ message: 'default', at, about: role, data: { record: record.name, role, count: references.length, names: { list: references.map(({ text }) => text) } } }));
    return problems.length === 0 ? PASSED : problems;
  },
});
