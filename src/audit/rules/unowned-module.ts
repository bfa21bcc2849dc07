/** Does somebody answer for a module? */
import { READS, reads } from '../model/reads';
import { defineRule, PASSED } from '../rule';

export const unownedModule = defineRule({
  id: 'unowned-module',
  title: 'Module without an owner',
  why: 'Nobody measures what nobody owns. Without a named owner a module is run because it was run last year.',
  fix: 'Name one person who answers for the module.',
  needs: ['module.name', 'module.owner'],
  uses: reads(READS.module),
  masks: ['hr-only-ownership', 'business-only-ownership', 'self-sponsored-module'],
  options: {},
  messages: { default: '*{module}* names no owner.' },
  examples: {
    flagged: `
      ### Modules
      | Module | Module owner |
      | Coaching essentials | Jo Lindqvist |
      | Negotiating abroad | ⚑ |
      | Value conversations | tbc ⚑ |
    `,
    clean: `
      ### Modules
      | Module | Module owner | Status |
      | Coaching essentials | Jo Lindqvist | running |
      | Negotiating abroad | | cancelled |
    `,
  },
  subjects: ({ model }) => model.judgedModules,
  check: ({ name, at, fields }) => ((fields.owner?.value ?? []).length > 0 ? PASSED : [{ message: 'default', at: fields.owner?.at ?? at, data: { module: name } }]),
});
