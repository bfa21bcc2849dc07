/** Does a business leader want a module's outcome, by name? */
import { judgedModules } from '../facts/judged-modules';
import { isCompanyWide } from '../facts/organisation';
import { answeringOf } from '../facts/answering';
import { READS, reads } from '../facts/reads';
import { cannotTell, defineRule, PASSED } from '../rule';

export const unsponsoredModule = defineRule({
  id: 'unsponsored-module',
  title: 'Module without a business sponsor',
  why: 'Weak sponsorship is one of the four things that break alignment: a module that no leader of the business asked for is defended by nobody when priorities change.',
  fix: 'Name a sponsor from the business, at VP level or above for a company-wide module.',
  needs: ['module.name', 'module.sponsor'],
  uses: reads(READS.module, READS.companyWide),
  masks: [],
  options: {},
  messages: {
    companyWide: '*{module}* is for the whole company and names no business sponsor.',
    other: '*{module}* names no business sponsor.',
  },
  unknowns: {
    'cell-unreadable': 'the cell of its sponsor could not be read',
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
    undecided: `
      ### Modules
      | Module | Sponsor |
      | Negotiating abroad | #N/A |
    `,
  },
  subjects: ({ model }) => judgedModules(model),
  check: (module, { model }) => {
    const { sponsor } = module.fields;
    const { named } = answeringOf(model, module, 'sponsor');
    if (sponsor === undefined || named === null) return cannotTell('cell-unreadable');
    if (named) return PASSED;
    return [{ message: isCompanyWide(model, module) ? 'companyWide' : 'other', at: sponsor.at, data: { module: module.name } }];
  },
});
