/** Does somebody answer for a module? */
import { judgedModules } from '../facts/judged-modules';
import { answeringOf } from '../facts/answering';
import { READS, reads } from '../facts/reads';
import { cannotTell, defineRule, PASSED } from '../rule';

export const unownedModule = defineRule({
  id: 'unowned-module',
  title: 'Module without an owner',
  why: 'Nobody measures what nobody owns. Without a named owner a module is run because it was run last year.',
  fix: 'Name one person who answers for the module.',
  needs: ['module.name', 'module.owner'],
  uses: reads(READS.module),
  masks: [],
  options: {},
  messages: { default: 'Nobody is named as owner of *{module}*.' },
  unknowns: {
    'cell-unreadable': 'the cell of its owner could not be read',
  },
  examples: {
    flagged: `
      ### Modules
      | Module | Module owner |
      | Coaching essentials | Jo Lindqvist |
      | Negotiating abroad | ⚑ |
      | Value conversations | tbc ⚑ |
      | Leading a tender | vacant ⚑ |
    `,
    clean: `
      ### Modules
      | Module | Module owner | Status |
      | Coaching essentials | Jo Lindqvist | running |
      | Negotiating abroad | | cancelled |
    `,
    undecided: `
      ### Modules
      | Module | Module owner |
      | Coaching essentials | #N/A |
    `,
  },
  subjects: ({ model }) => judgedModules(model),
  check: (module, { model }) => {
    const { owner } = module.fields;
    const { named } = answeringOf(model, module, 'owner');
    if (owner === undefined || named === null) return cannotTell('cell-unreadable');
    return !named ? [{ message: 'default', at: owner.at, data: { module: module.name } }] : PASSED;
  },
});
