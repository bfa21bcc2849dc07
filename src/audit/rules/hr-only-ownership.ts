/** Is a module owned and sponsored by HR alone? */
import { judgedModules } from '../facts/judged-modules';
import { answeringOf } from '../facts/answering';
import { namedIn } from '../facts/naming';
import { READS, reads } from '../facts/reads';
import { cannotTell, defineRule, PASSED } from '../rule';

export const hrOnlyOwnership = defineRule({
  id: 'hr-only-ownership',
  title: 'Owned and sponsored by HR alone',
  why: 'Shared ownership between HR and the business is a condition of alignment. Without it learning and development works alone, however good the programme.',
  fix: 'Find a sponsor in the unit whose results the module should change.',
  needs: [
    'module.name',
    'module.owner',
    'module.sponsor',
    { anyOf: ['person.name', 'person.firstName', 'person.lastName'] },
    { anyOf: ['person.function', 'person.title', 'person.unit', 'person.team'] },
  ],
  uses: reads(READS.module, READS.inHr),
  masks: ['self-sponsored-module'],
  options: {},
  messages: { default: '{owner} (owner) and {sponsor} (sponsor) of *{module}* both sit in HR.' },
  unknowns: {
    'person-not-listed': 'owner or sponsor is not among the people',
    'function-missing': 'nothing says in which function owner or sponsor sits',
  },
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
  subjects: ({ model }) => judgedModules(model).filter(({ fields }) => namedIn(fields.owner).length > 0 && namedIn(fields.sponsor).length > 0),
  check: (module, { model }) => {
    const { owner, sponsor } = module.fields;
    const answering = [answeringOf(model, module, 'owner'), answeringOf(model, module, 'sponsor')];
    if (answering.some(({ allHr }) => allHr === false)) return PASSED;
    if (answering.some(({ people }) => people.includes(null)) || sponsor === undefined) return cannotTell('person-not-listed');
    if (answering.some(({ allHr }) => allHr === null)) return cannotTell('function-missing');
    const listed = (cell: typeof owner) => ({ list: namedIn(cell).map(({ text }) => text) });
    return [{ message: 'default', at: sponsor.at, data: { module: module.name, owner: listed(owner), sponsor: listed(sponsor) } }];
  },
});
