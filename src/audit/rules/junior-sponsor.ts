/** Is the sponsor of a company-wide module senior enough to be heard? */
import { READS, reads } from '../model/reads';
import { cannotTell, defineRule, PASSED } from '../rule';

export const juniorSponsor = defineRule({
  id: 'junior-sponsor',
  title: 'Sponsor too junior for a company-wide module',
  why: 'A launch for the whole company needs a visible sponsor at VP level or above: below that, units decide for themselves whether it is for them.',
  fix: 'Find a sponsor at the needed grade, or limit the module to the sponsor’s own unit.',
  needs: ['module.name', 'module.sponsor', { anyOf: ['person.grade', 'module.sponsorGrade'] }, { anyOf: ['module.tier', 'module.audience', 'completion.person'] }],
  uses: reads(READS.module, ['module.tier', 'module.audience', 'module.sponsorGrade', 'person.grade', 'person.id', 'person.name', 'person.email', 'person.title', 'completion.module', 'completion.person', 'person.unit', 'person.team']),
  masks: [],
  options: { grade: 'VP' },
  messages: { default: '*{module}* is for the whole company; its sponsor {sponsor} is {grade}, and {needed} or above is needed.' },
  examples: {
    flagged: `
      ### People
      | Name | Grade |
      | Ines Weber | VP |
      | Kim Duarte | Manager |

      ### Modules
      | Module | Sponsor | Tier |
      | Leading at Halden | Kim Duarte ⚑ | company-wide |
      | Leading change | Ines Weber | company-wide |
    `,
    clean: `
      ### People
      | Name | Grade |
      | Ines Weber | VP |
      | Kim Duarte | Manager |

      ### Modules
      | Module | Sponsor | Tier |
      | Leading at Halden | Ines Weber | company-wide |
      | Value conversations | Kim Duarte | unit |
    `,
    undecided: `
      ### People
      | Name | Grade |
      | Ines Weber | Band 7 |

      ### Modules
      | Module | Sponsor | Tier |
      | Leading at Halden | Ines Weber | company-wide |
    `,
  },
  subjects: ({ model }) => model.judgedModules.filter((module) => model.isCompanyWide(module) && (module.fields.sponsor?.value ?? []).length > 0),
  check: (module, { model, options }) => {
    const { sponsor, sponsorGrade } = module.fields;
    const person = model.personOf(sponsor);
    const stated = sponsorGrade?.value ?? person?.fields.grade?.value ?? null;
    const rank = stated === null ? null : model.gradeRank(stated);
    const needed = model.gradeRank(String(options.grade));
    if (rank === null || needed === null || sponsor === undefined) return cannotTell('the sponsor’s grade is not on the grade ladder');
    if (rank >= needed) return PASSED;
    return [{ message: 'default', at: sponsor.at, data: { module: module.name, sponsor: sponsor.value?.[0]?.text ?? '', grade: stated, needed: String(options.grade) } }];
  },
});
