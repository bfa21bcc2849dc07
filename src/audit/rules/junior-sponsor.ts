/** Is the sponsor of a company-wide module senior enough to be heard? */
import { judgedModules } from '../facts/judged-modules';
import { THRESHOLDS } from '../facts/thresholds';
import { isSeniorEnough, neededGrade, sponsorGrades } from '../facts/answering';
import { gradeRank, isCompanyWide } from '../facts/organisation';
import { namedIn } from '../facts/naming';
import { READS, reads } from '../facts/reads';
import { cannotTell, defineRule, PASSED } from '../rule';

export const juniorSponsor = defineRule({
  id: 'junior-sponsor',
  title: 'Sponsor too junior for a company-wide module',
  why: 'A launch for the whole company needs a visible sponsor at VP level or above: below that, units decide for themselves whether it is for them.',
  fix: 'Find a sponsor at the needed grade, or limit the module to the sponsor’s own unit.',
  needs: [
    'module.name',
    'module.sponsor',
    { anyOf: ['person.grade', 'module.sponsorGrade'] },
    { anyOf: ['module.tier', 'module.audience', 'completion.person'] },
  ],
  uses: reads(READS.module, READS.companyWide, ['module.sponsorGrade', 'person.grade']),
  masks: [],
  options: THRESHOLDS['junior-sponsor'],
  messages: { default: '*{module}* is for the whole company; its sponsor {sponsor} has the grade {grade}, and {needed} or above is needed.' },
  unknowns: {
    'grade-unknown': 'the sponsor’s grade is not known, or not on the grade ladder',
    'needed-grade-unknown': '“{grade}” is not on the grade ladder',
  },
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
  subjects: ({ model }) => judgedModules(model).filter((module) => isCompanyWide(model, module) && namedIn(module.fields.sponsor).length > 0),
  check: (module, { model }) => {
    const { sponsor } = module.fields;
    const needed = neededGrade(model, module);
    if (sponsor === undefined || gradeRank(model, needed) === null) return cannotTell('needed-grade-unknown', { grade: needed });
    const senior = isSeniorEnough(model, module, needed);
    if (senior === true) return PASSED;
    if (senior === null) return cannotTell('grade-unknown');
    return [
      {
        message: 'default',
        at: sponsor.at,
        data: { module: module.name, sponsor: namedIn(sponsor)[0]?.text ?? '', grade: sponsorGrades(model, module)[0] ?? '', needed },
      },
    ];
  },
});
