/** Is the sponsor somebody other than those who run the module? */
import { judgedModules } from '../facts/judged-modules';
import { fold } from '../reading/fold';
import { namedIn } from '../facts/naming';
import { READS, reads } from '../facts/reads';
import type { Reference } from '../model/types';
import { cannotTell, defineRule, PASSED } from '../rule';

export const selfSponsoredModule = defineRule({
  id: 'self-sponsored-module',
  title: 'Sponsored by its own owner or trainer',
  why: 'A sponsor wants the outcome and would stop the module if it did not come. Whoever runs the module cannot be the one to say so.',
  fix: 'Find a sponsor among those whose results the module should change.',
  needs: ['module.name', 'module.sponsor', { anyOf: ['module.owner', 'module.deliverer'] }],
  uses: reads(READS.module, ['module.owner', 'module.deliverer'], READS.person),
  masks: [],
  options: {},
  messages: { default: '{person} is both sponsor and {role} of *{module}*.' },
  unknowns: {
    'nobody-named': 'nobody is named who owns or holds the module',
    'person-not-listed': 'not everybody who is named is among the people',
  },
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
      | Coaching essentials | Jo Lindqvist | Sam Okafor | Jo Lindqvist; Ines Weber |
    `,
    undecided: `
      ### Modules
      | Module | Module owner | Sponsor |
      | Negotiating abroad | | Ines Weber |
    `,
  },
  subjects: ({ model }) => judgedModules(model).filter(({ fields }) => namedIn(fields.sponsor).length > 0),
  check: ({ name, fields: { sponsor, owner, deliverer } }) => {
    const sponsors = namedIn(sponsor);
    const [first] = sponsors;
    const running = [
      ...namedIn(owner).map((reference) => ({ role: 'owner' as const, reference })),
      ...namedIn(deliverer).map((reference) => ({ role: 'trainer' as const, reference })),
    ];
    if (first === undefined || sponsor === undefined || running.length === 0) return cannotTell('nobody-named');
    const roles = sponsors.map((one) => running.find(({ reference }) => whoOf(reference) === whoOf(one))?.role);
    if (roles[0] !== undefined && !roles.includes(undefined))
      return [{ message: 'default', at: sponsor.at, data: { person: first.targets[0]?.name ?? first.text, role: { word: roles[0] }, module: name } }];
    return [...sponsors, ...running.map(({ reference }) => reference)].some(({ resolvable, targets }) => resolvable && targets.length !== 1)
      ? cannotTell('person-not-listed')
      : PASSED;
  },
});

/** Stands for the same person however the cell names them. */
function whoOf({ text, targets }: Reference<'person'>): string {
  return targets.length === 1 ? (targets[0]?.key ?? '') : fold(text);
}
