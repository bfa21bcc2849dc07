/** Is the sponsor somebody other than those who run the module? */
import { READS, reads } from '../model/reads';
import { cannotTell, defineRule, PASSED } from '../rule';

export const selfSponsoredModule = defineRule({
  id: 'self-sponsored-module',
  title: 'Sponsored by its own owner or trainer',
  why: 'A sponsor wants the outcome and would stop the module if it did not come. Whoever runs the module cannot be the one to say so.',
  fix: 'Find a sponsor among those whose results the module should change.',
  needs: ['module.name', 'module.sponsor', { anyOf: ['module.owner', 'module.deliverer'] }],
  uses: reads(READS.module, ['module.owner', 'module.deliverer', 'person.id', 'person.name', 'person.email', 'person.title', 'person.firstName', 'person.lastName']),
  masks: [],
  options: {},
  messages: { default: '{person} is both sponsor and {role} of *{module}*.' },
  examples: {
    flagged: `
      ### Modules
      | Module | Module owner | Trainer | Sponsor |
      | Coaching essentials | Jo Lindqvist | Sam Okafor | Jo Lindqvist ⚑ |
      | Negotiating abroad | Jo Lindqvist | Sam Okafor | Ines Weber |
    `,
    clean: `
      ### Modules
      | Module | Module owner | Trainer | Sponsor |
      | Negotiating abroad | Jo Lindqvist | Sam Okafor | Ines Weber |
    `,
    undecided: `
      ### Modules
      | Module | Module owner | Sponsor |
      | Negotiating abroad | | Ines Weber |
    `,
  },
  subjects: ({ model }) => model.judgedModules.filter((module) => (module.fields.sponsor?.value ?? []).length > 0),
  check: (module, { model }) => {
    const { sponsor, owner, deliverer } = module.fields;
    const person = model.personOf(sponsor);
    const others = [{ role: 'owner', person: model.personOf(owner) }, { role: 'trainer', person: model.personOf(deliverer) }].filter((one) => one.person !== null);
    if (person === null || sponsor === undefined || others.length === 0) return cannotTell('sponsor or owner was not found');
    const same = others.find((one) => one.person === person);
    return same === undefined ? PASSED : [{ message: 'default', at: sponsor.at, data: { person: person.name, role: same.role, module: module.name } }];
  },
});
