/** Does a business leader want a module's outcome, by name? */
import { READS, reads } from '../model/reads';
import { defineRule, PASSED } from '../rule';

export const unsponsoredModule = defineRule({
  id: 'unsponsored-module',
  title: 'Module without a business sponsor',
  why: 'Weak sponsorship is one of the four things that break alignment: a module that no leader of the business asked for is defended by nobody when priorities change.',
  fix: 'Name a sponsor from the business, at VP level or above for a company-wide module.',
  needs: ['module.name', 'module.sponsor'],
  uses: reads(READS.module, ['module.tier', 'module.audience', 'completion.module', 'completion.person', 'person.id', 'person.name', 'person.unit', 'person.team']),
  masks: ['junior-sponsor', 'late-sponsor', 'hr-only-ownership', 'self-sponsored-module'],
  options: {},
  messages: {
    companyWide: '*{module}* is for the whole company and names no business sponsor.',
    other: '*{module}* names no business sponsor.',
  },
  examples: {
    flagged: `
      ### Modules
      | Module | Sponsor | Tier |
      | Coaching essentials | ⚑ | unit |
      | Leading at Halden | ⚑ | company-wide |
      | Negotiating abroad | Ines Weber | unit |
    `,
    clean: `
      ### Modules
      | Module | Sponsor | Mandatory |
      | Negotiating abroad | Ines Weber | no |
      | Fire drill | | yes |
    `,
  },
  subjects: ({ model }) => model.judgedModules,
  check: (module, { model }) => {
    const { sponsor } = module.fields;
    if ((sponsor?.value ?? []).length > 0) return PASSED;
    return [{ message: model.isCompanyWide(module) ? 'companyWide' : 'other', at: sponsor?.at ?? module.at, data: { module: module.name } }];
  },
});
