/** Does anybody from HR or learning have a part in a module? */
import { READS, reads } from '../model/reads';
import { cannotTell, defineRule, PASSED } from '../rule';

export const businessOnlyOwnership = defineRule({
  id: 'business-only-ownership',
  title: 'Run without HR or learning and development',
  why: 'Units that build programmes on their own contradict each other sooner or later, and what one learns the next buys again.',
  fix: 'Bring a partner from HR or learning and development into the module.',
  needs: ['module.name', 'module.owner', 'person.name', { anyOf: ['person.function', 'person.title', 'person.unit'] }],
  uses: reads(READS.module, ['module.deliverer', 'person.id', 'person.email', 'person.firstName', 'person.lastName', 'person.function', 'person.title', 'person.unit', 'person.team', 'person.role', 'unit.id', 'unit.name']),
  masks: [],
  options: {},
  messages: { default: 'Neither the owner ({owner}) nor the trainer of *{module}* is from HR or learning and development, and nobody in the committee is.' },
  examples: {
    flagged: `
      ### People
      | Name | Function |
      | Jo Lindqvist | HR |
      | Ines Weber | Sales |

      ### Modules
      | Module | Module owner |
      | Coaching essentials | Jo Lindqvist |
      | Negotiating abroad | Ines Weber ⚑ |
    `,
    clean: `
      ### People
      | Name | Function | Committee role |
      | Jo Lindqvist | HR | Alignment committee |
      | Ines Weber | Sales | |

      ### Modules
      | Module | Module owner |
      | Negotiating abroad | Ines Weber |
    `,
  },
  subjects: ({ model }) => model.judgedModules.filter(({ fields }) => (fields.owner?.value ?? []).length > 0),
  check: (module, { model }) => {
    const { owner, deliverer } = module.fields;
    const people = [model.personOf(owner), model.personOf(deliverer)].filter((person) => person !== null);
    if (model.personOf(owner) === null || owner === undefined) return cannotTell('the owner is not among the people');
    if (people.some((person) => model.isHr(person) === true)) return PASSED;
    if (people.some((person) => model.isHr(person) === null)) return cannotTell('nothing says in which function the owner sits');
    const committee = model.people.filter(({ fields }) => fields.role?.value != null);
    if (committee.some((person) => model.isHr(person) === true)) return PASSED;
    return [{ message: 'default', at: owner.at, data: { module: module.name, owner: people[0]?.name ?? '' } }];
  },
});
