/** Do two people stand where one must answer? */
import { fold } from '../reading/fold';
import { namingOf } from '../facts/naming';
import { READS, reads } from '../facts/reads';
import { rolesOf } from '../facts/roles';
import { cannotTell, defineRule, type ProblemOf } from '../rule';

const MESSAGES = { default: '*{record}* names {count} people as {role}: {names}.' } as const;

export const sharedOwner = defineRule({
  id: 'shared-owner',
  title: 'Two names where one must answer',
  why: 'When two people own the same thing, each may think that the other one does it.',
  fix: 'Choose one of them; the other can be named elsewhere.',
  needs: [{ anyOf: ['module.owner', 'module.sponsor', 'objective.owner'] }],
  uses: reads(['module.owner', 'module.sponsor', 'objective.owner'], READS.module, READS.objective, READS.person),
  masks: [],
  options: {},
  messages: MESSAGES,
  unknowns: {
    'person-unclear': 'several words are given, and not all of them are known to be people',
  },
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
      | Negotiating abroad | Jonas Okafor | Ines Weber, VP Sales |
    `,
    undecided: `
      ### Modules
      | Module | Module owner |
      | Coaching essentials | Ines; Jonas |
    `,
  },
  subjects: ({ model }) => [...rolesOf(model).keys()].filter(({ kind }) => kind !== 'priority'),
  check: (record, { model }) => {
    const roles = rolesOf(model).get(record) ?? [];
    const problems = roles.flatMap(({ role, at, references }): ProblemOf<typeof MESSAGES>[] => {
      const people = new Map(
        references.filter((reference) => namingOf(reference) === 'person').map(({ text, targets }) => [targets[0]?.key ?? fold(text), text]),
      );
      return people.size < 2
        ? []
        : [
            {
              message: 'default',
              at,
              about: role,
              data: { record: record.name, role: { word: role }, count: people.size, names: { list: [...people.values()] } },
            },
          ];
    });
    if (problems.length > 0) return problems;
    const unclear = roles.some(
      ({ references }) =>
        references.some((reference) => namingOf(reference) === 'unclear') && references.filter((reference) => namingOf(reference) !== 'role').length > 1,
    );
    return unclear ? cannotTell('person-unclear') : problems;
  },
});
