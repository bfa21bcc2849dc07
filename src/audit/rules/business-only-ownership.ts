/** Does anybody from HR or learning have a part in a module? */
import { judgedModules } from '../facts/judged-modules';
import { isHr } from '../facts/organisation';
import { committeeOf } from '../facts/committee';
import { namedIn } from '../facts/naming';
import { READS, reads } from '../facts/reads';
import { cannotTell, defineRule, PASSED } from '../rule';

export const businessOnlyOwnership = defineRule({
  id: 'business-only-ownership',
  title: 'Run without HR or learning and development',
  why: 'Units that build programmes on their own contradict each other sooner or later, and what one learns the next buys again.',
  fix: 'Bring a partner from learning or HR into the module.',
  needs: [
    'module.name',
    'module.owner',
    'person.role',
    { anyOf: ['person.name', 'person.firstName', 'person.lastName'] },
    { anyOf: ['person.function', 'person.title', 'person.unit', 'person.team'] },
  ],
  uses: reads(READS.module, ['module.deliverer', 'module.sponsor', 'person.role', 'person.left', 'person.status'], READS.inHr),
  masks: [],
  options: {},
  messages: {
    default: 'Nobody from HR or learning and development has a part in *{module}*: not {owner}, who owns it, nor the trainer, nor the alignment committee.',
  },
  unknowns: {
    'function-missing': 'of somebody who has a part in it nothing says where they sit',
  },
  examples: {
    flagged: `
      ### People
      | Name | Function | Committee role |
      | Jo Lindqvist | HR | |
      | Ines Weber | Sales | Alignment committee |

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
    undecided: `
      ### People
      | Name | Function | Committee role |
      | Ines Weber | | Alignment committee |

      ### Modules
      | Module | Module owner |
      | Negotiating abroad | Ines Weber |
    `,
  },
  subjects: ({ model }) => judgedModules(model).filter(({ fields }) => namedIn(fields.owner).length > 0),
  check: ({ name, fields: { owner, deliverer, sponsor } }, { model }) => {
    const { members, unclear } = committeeOf(model);
    const named = [...namedIn(owner), ...namedIn(deliverer), ...namedIn(sponsor)];
    const people = named.map(({ targets: [person, another] }) => (another === undefined && person?.stated === true ? person : null));
    const sits = [...members, ...people].map((person) => (person === null ? null : isHr(person)));
    if (sits.includes(true)) return PASSED;
    if (sits.includes(null) || unclear || owner === undefined) return cannotTell('function-missing');
    return [{ message: 'default', at: owner.at, data: { module: name, owner: { list: namedIn(owner).map(({ text }) => text) } } }];
  },
});
