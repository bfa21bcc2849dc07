/** Is it known whether more or less of a KPI is better? */
import { hasDirection } from '../facts/goal-numbers';
import { hasUnreadableTarget } from '../facts/unreadable-target';
import { isUnreadable } from '../reading/cell-state';
import { judgedKpis } from '../facts/judged-goals';
import { READS, reads } from '../facts/reads';
import { cannotTell, defineRule, PASSED } from '../rule';

export const kpiWithoutDirection = defineRule({
  id: 'kpi-without-direction',
  title: 'Nothing says whether more or less is better',
  why: 'A KPI whose good direction is not stated is read by each person in the way that suits them, and a computer cannot judge it at all.',
  fix: 'State whether the KPI should rise, fall or stay within a band, or give it a baseline and a target.',
  needs: ['kpi.name', { anyOf: ['kpi.direction', 'kpi.baseline', 'kpi.minimum', 'kpi.maximum'] }],
  uses: reads(READS.usedKpis, READS.kpiMeasure),
  masks: [],
  options: {},
  messages: { default: 'Nothing says whether *{kpi}* should rise or fall.' },
  unknowns: {
    'unknown-words': 'its direction is stated in words that we do not know',
    'target-unreadable': 'its target could not be read as one number, and may say which way is good',
  },
  examples: {
    flagged: `
      ### KPIs
      | KPI ID | KPI | Priority | Direction | Target |
      | KPI-01 | Conversion rate | Grow revenue | up | 25 |
      | KPI-02 | Hours per order | Grow revenue | ⚑ | 9 |
    `,
    clean: `
      ### KPIs
      | KPI ID | KPI | Priority | Direction | Baseline | Target | Minimum | Maximum |
      | KPI-01 | Conversion rate | Grow revenue | Increase | | 25 | | |
      | KPI-02 | Hours per order | Grow revenue | | 12 | 9 | | |
      | KPI-03 | Vacancy rate | Grow revenue | | | | 0 | 0.02 |
    `,
    undecided: `
      ### KPIs
      | KPI ID | KPI | Priority | Direction | Target |
      | KPI-02 | Hours per order | Grow revenue | as in the contract | 9 |
      | KPI-03 | Place in the ranking | Grow revenue | | Top 5 of the members |
    `,
  },
  subjects: ({ model }) => judgedKpis(model),
  check: (kpi, { model }) => {
    const { direction } = kpi.fields;
    if (hasDirection(model, kpi)) return PASSED;
    if (isUnreadable(direction)) return cannotTell('unknown-words');
    if (hasUnreadableTarget(kpi)) return cannotTell('target-unreadable');
    return [{ message: 'default', ...(direction === undefined ? {} : { at: direction.at }), data: { kpi: kpi.name } }];
  },
});
