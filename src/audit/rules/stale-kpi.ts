/** Is a KPI still being read? */
import { lifeOf } from '../facts/life';
import { judgedKpis } from '../facts/judged-goals';
import { lastRead, spacingOf } from '../facts/reading-age';
import { READS, reads } from '../facts/reads';
import { cannotTell, defineRule, PASSED } from '../rule';

export const staleKpi = defineRule({
  id: 'stale-kpi',
  title: 'KPI that has not been read for long',
  why: 'Training that should move a KPI cannot be steered by a figure from before it began.',
  fix: 'Read the KPI, enter the value and its date, or drop the KPI if nobody reads it any more.',
  needs: ['kpi.name', { anyOf: ['kpi.asOf', 'reading.period', 'kpi.period'] }],
  uses: reads(READS.usedKpis, READS.readings, ['kpi.asOf', 'kpi.frequency']),
  masks: [],
  options: { times: 1.5 },
  messages: { default: '*{kpi}* was last read on {last}, {age} <day|days> ago; its figures come about every {spacing} <day|days>.' },
  unknowns: {
    'reading-undated': 'nothing says when it was last read',
  },
  examples: {
    flagged: `
      ### KPIs
      | KPI ID | KPI | Priority | Frequency | As of |
      | KPI-01 | Conversion rate | Grow revenue | Monthly | 2026-02-28 |
      | KPI-02 | Average contract value | Grow revenue | Monthly | 2026-01-31 ⚑ |
    `,
    clean: `
      ### KPIs
      | KPI ID | KPI | Priority | Frequency | As of |
      | KPI-01 | Conversion rate | Grow revenue | Quarterly | 2025-12-31 |
      | KPI-02 | Average contract value | Grow revenue | | |

      ### Readings
      | KPI | Period | Value |
      | KPI-02 | 2024 | 85 |
      | KPI-02 | 2025 | 89 |
    `,
    undecided: `
      ### KPIs
      | KPI ID | KPI | Priority | Frequency | As of |
      | KPI-01 | Conversion rate | Grow revenue | Monthly | |
    `,
  },
  subjects: ({ model }) => judgedKpis(model).filter((kpi) => lifeOf(model, kpi) !== 'ended'),
  check: (kpi, { model, options: { times } }) => {
    const last = lastRead(model, kpi);
    if (last === null) return cannotTell('reading-undated');
    const spacing = spacingOf(model, kpi);
    const age = model.asOf - last.day;
    if (age <= times * spacing) return PASSED;
    return [{ message: 'default', at: last.at, data: { kpi: kpi.name, last: { day: last.day }, age, spacing } }];
  },
});
