/** Was there a sponsor before the launch? */
import { judgedModules } from '../facts/judged-modules';
import { isCompanyWide } from '../facts/organisation';
import { namesOneDay } from '../reading/exact-day';
import { namedIn } from '../facts/naming';
import { READS, reads } from '../facts/reads';
import { cannotTell, defineRule, PASSED } from '../rule';

export const lateSponsor = defineRule({
  id: 'late-sponsor',
  title: 'Sponsored after its launch',
  why: 'A sponsor who is found after the launch was asked for a signature, not for a problem. Programmes that start from what the business needs have their sponsor first.',
  fix: 'Review the module with its sponsor now, and find the next sponsor before the launch.',
  needs: ['module.name', 'module.sponsor', 'module.sponsoredOn', 'module.start'],
  uses: reads(READS.module, READS.companyWide),
  masks: [],
  options: {},
  messages: {
    companyWide: '*{module}* was launched for the whole company on {start}; its sponsor came on {sponsored}, after it.',
    other: '*{module}* was launched on {start}; its sponsor came on {sponsored}, after it.',
  },
  unknowns: {
    'dates-missing': 'nothing says since when there is a sponsor, or when the module starts',
    'start-inexact': 'the start of the module is given as a month, a quarter or a year',
  },
  examples: {
    flagged: `
      ### Modules
      | Module | Sponsor | Sponsored on | Start |
      | Coaching essentials | Ines Weber | 2026-02-01 ⚑ | 2026-01-12 |
      | Negotiating abroad | Ines Weber | 2025-12-01 | 2026-01-12 |
    `,
    clean: `
      ### Modules
      | Module | Sponsor | Sponsored on | Start |
      | Negotiating abroad | Ines Weber | 2026-01-12 | 2026-01-12 |
    `,
    undecided: `
      ### Modules
      | Module | Sponsor | Sponsored on | Start |
      | Negotiating abroad | Ines Weber | | 2026-01-12 |
    `,
  },
  subjects: ({ model }) => judgedModules(model).filter(({ fields }) => namedIn(fields.sponsor).length > 0),
  check: (module, { model }) => {
    const { sponsoredOn, start: began } = module.fields;
    const start = began?.value ?? null;
    if (sponsoredOn?.value == null || began === undefined || start === null) return cannotTell('dates-missing');
    if (sponsoredOn.value <= start) return PASSED;
    if (!namesOneDay(began)) return cannotTell('start-inexact');
    return [
      {
        message: isCompanyWide(model, module) ? 'companyWide' : 'other',
        at: sponsoredOn.at,
        data: { module: module.name, start: { day: start }, sponsored: { day: sponsoredOn.value } },
      },
    ];
  },
});
