/** Does somebody answer for each KPI? */
import { isUnreadable } from '../reading/cell-state';
import { judgedKpis } from '../facts/judged-goals';
import { READS } from '../facts/reads';
import { cannotTell, defineRule, PASSED } from '../rule';

export const kpiWithoutOwner = defineRule({
  id: 'kpi-without-owner',
  title: 'KPI without an owner',
  why: 'A figure that nobody answers for is read late and explained away. The owner is whom L&D asks what would move it.',
  fix: 'Enter the person who answers for the KPI.',
  needs: ['kpi.name', 'kpi.owner'],
  uses: READS.usedKpis,
  masks: [],
  options: {},
  messages: { default: 'Nobody is named as the owner of *{kpi}*.' },
  unknowns: {
    'cell-unreadable': 'the cell of its owner could not be read',
  },
  examples: {
    flagged: `
      ### KPIs
      | KPI ID | KPI | Priority | Owner |
      | KPI-01 | Conversion rate | Grow revenue | Ines Weber |
      | KPI-02 | Average contract value | Grow revenue | tbc ⚑ |
    `,
    clean: `
      ### KPIs
      | KPI ID | KPI | Priority | Owner |
      | KPI-01 | Conversion rate | Grow revenue | Ines Weber |
      | KPI-04 | Tea drunk | | |
    `,
    undecided: `
      ### KPIs
      | KPI ID | KPI | Priority | Owner |
      | KPI-01 | Conversion rate | Grow revenue | #REF! |
    `,
  },
  subjects: ({ model }) => judgedKpis(model),
  check: ({ name, fields: { owner } }) => {
    if (owner === undefined || isUnreadable(owner)) return cannotTell('cell-unreadable');
    if ((owner.value ?? []).length > 0) return PASSED;
    return [{ message: 'default', at: owner.at, data: { kpi: name } }];
  },
});
