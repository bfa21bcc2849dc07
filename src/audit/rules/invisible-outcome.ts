/** Does the outcome of an important module appear anywhere that counts? */
import { fold } from '../model/fold';
import { perModel } from '../model/per-model';
import { READS, reads } from '../model/reads';
import type { Model, Module } from '../model/types';
import { defineRule, PASSED } from '../rule';

const SHOWN = /\b(performance|appraisal|scorecard\w*|dashboard\w*|board|executive|kpi report|business review|management report|leistungsbeurteilung|kennzahlenbericht|tableau de bord|evaluation)\b/;

export const invisibleOutcome = defineRule({
  id: 'invisible-outcome',
  title: 'Outcome that appears in no scorecard',
  why: 'Alignment holds where outcomes appear in performance reviews, unit scorecards and executive dashboards. What nobody sees, nobody is held to.',
  fix: 'Report the outcome in a performance review, a scorecard or a dashboard, and name it.',
  needs: ['module.name', 'module.reportedIn'],
  uses: reads(READS.module, ['module.tier', 'module.audience', 'module.cost', 'module.costDevelopment', 'module.costDelivery', 'module.costOverhead', 'module.costParticipantTime', 'module.costBackfill', 'module.currency', 'cost.module', 'cost.amount', 'cost.type', 'cost.currency', 'completion.module', 'completion.person', 'person.id', 'person.name', 'person.unit', 'person.team']),
  masks: [],
  options: { quantile: 0.75 },
  messages: {
    blank: '*{module}*, {why}, is reported nowhere.',
    elsewhere: '*{module}*, {why}, is reported in “{where}”: no performance review, scorecard or dashboard.',
  },
  examples: {
    flagged: `
      ### Modules
      | Module | Tier | Reported in |
      | Leading at Halden | company-wide | Newsletter ⚑ |
      | Leading change | company-wide | ⚑ |
      | Safe leadership | unit | Newsletter |
    `,
    clean: `
      ### Modules
      | Module | Tier | Reported in |
      | Leading at Halden | company-wide | Unit scorecards |
      | Safe leadership | unit | |
    `,
  },
  subjects: ({ model, options: { quantile } }) => {
    const limit = costLimit(model, quantile);
    return model.judgedModules.filter((module) => model.isCompanyWide(module) || (limit !== null && (model.costOf(module)?.amount ?? 0) >= limit));
  },
  check: (module, { model }) => {
    const cell = module.fields.reportedIn;
    if (cell === undefined || (cell.value !== null && SHOWN.test(fold(cell.value)))) return PASSED;
    const why = model.isCompanyWide(module) ? 'a module for the whole company' : 'among the most expensive quarter of modules';
    return [{ message: cell.value === null ? 'blank' : 'elsewhere', at: cell.at, data: { module: module.name, why, where: cell.value } }];
  },
});

const costsOf = perModel((model: Model): readonly number[] => model.judgedModules.flatMap((module: Module) => model.costOf(module)?.amount ?? []).sort((one, other) => one - other));

/** The cost from which on a module is among the most expensive; null with too few costs to have quarters. */
function costLimit(model: Model, quantile: number): number | null {
  const costs = costsOf(model);
  return costs.length < 4 ? null : (costs[Math.floor(costs.length * quantile)] ?? null);
}
