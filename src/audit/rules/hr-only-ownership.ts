/** Is a module owned and sponsored by HR alone? */
import { READS, reads } from '../model/reads';
import { cannotTell, defineRule, PASSED } from '../rule';

export const hrOnlyOwnership = defineRule({
  id: 'hr-only-ownership',
  title: 'Owned and sponsored by HR alone',
  why: 'Shared ownership between HR and the business is a condition of alignment. Without it learning and development works alone, however good the programme.',
  fix: 'Find a sponsor in the unit whose results the module should change.',
  needs: ['module.name', 'module.owner', 'module.sponsor', 'person.name', { anyOf: ['person.function', 'person.title', 'person.unit'] }],
  uses: reads(READS.module, ['person.id', 'person.email', 'person.firstName', 'person.lastName', 'person.function', 'person.title', 'person.unit', 'person.team', 'unit.id', 'unit.name']),
  masks: [],
  options: {},
  messages: { default: '{owner} (owner) and {sponsor} (sponsor) of *{module}* both sit in HR.' },
  examples: {
    flagged: `
      ### People
      | Name | Function |
      | Jo Lindqvist | HR |
      | Maud Haugen | Human Resources |
      | Ines Weber | Sales |

      ### Modules
      | Module | Module owner | Sponsor |
      | Coaching essentials | Jo Lindqvist | Maud Haugen ⚑ |
      | Negotiating abroad | Jo Lindqvist | Ines Weber |
    `,
    clean: `
      ### People
      | Name | Function |
      | Jo Lindqvist | HR |
      | Ines Weber | Sales |

      ### Modules
      | Module | Module owner | Sponsor |
      | Negotiating abroad | Jo Lindqvist | Ines Weber |
    `,
    undecided: `
      ### People
      | Name | Function |
      | Jo Lindqvist | HR |
      | Ines Weber | |

      ### Modules
      | Module | Module owner | Sponsor |
      | Negotiating abroad | Jo Lindqvist | Ines Weber |
    `,
  },
  subjects: ({ model }) => model.judgedModules.filter(({ fields }) => (fields.owner?.value ?? []).length > 0 && (fields.sponsor?.value ?? []).length > 0),
  check: (module, { model }) => {
    const owner = model.personOf(module.fields.owner);
    const sponsor = model.personOf(module.fields.sponsor);
    if (owner === null || sponsor === null || module.fields.sponsor === undefined) return cannotTell('owner or sponsor is not among the people');
    const answers = [model.isHr(owner), model.isHr(sponsor)];
    if (answers.includes(false)) return PASSED;
    if (answers.includes(null)) return cannotTell('nothing says in which function owner or sponsor sits');
    return [{ message: 'default', at: module.fields.sponsor.at, data: { module: module.name, owner: owner.name, sponsor: sponsor.name } }];
  },
});
