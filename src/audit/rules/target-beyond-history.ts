/** Does a target ask for more than the KPI has ever shown it can do? */
import { measureOf } from '../facts/measure';
import { readingsOf } from '../facts/readings';
import { judgedKpis } from '../facts/judged-goals';
import { READS, reads } from '../facts/reads';
import { cannotTell, defineRule, PASSED } from '../rule';

export const targetBeyondHistory = defineRule({
  id: 'target-beyond-history',
  title: 'Target far beyond anything seen before',
  why: 'A target that asks for several times the largest change on record is often a slip of the pen; where it is meant, training alone will hardly reach it.',
  fix: 'Check the target, or say what will be so different this time.',
  needs: ['kpi.name', { anyOf: ['kpi.target', 'kpi.minimum', 'kpi.maximum'] }],
  uses: reads(READS.usedKpis, READS.kpiMeasure),
  masks: [],
  options: { readings: 4, times: 3 },
  messages: {
    default: '*{kpi}* stood at {latest} and should come to {target}; the largest change between any of its {count} <reading|readings> was {largest}.',
  },
  unknowns: {
    'readings-flat': 'its readings have never changed',
    'numbers-missing': 'it has no target, or fewer than {fewest} <reading|readings>',
  },
  examples: {
    flagged: `
      ### KPIs
      | KPI ID | KPI | Priority | Target |
      | KPI-01 | Contracts abroad | Grow revenue | 90 ⚑ |

      ### Readings
      | KPI | Period | Value |
      | KPI-01 | Q1 2025 | 10 |
      | KPI-01 | Q2 2025 | 12 |
      | KPI-01 | Q3 2025 | 11 |
      | KPI-01 | Q4 2025 | 15 |
    `,
    clean: `
      ### KPIs
      | KPI ID | KPI | Priority | Target |
      | KPI-01 | Contracts abroad | Grow revenue | 30 |

      ### Readings
      | KPI | Period | Value |
      | KPI-01 | Q1 2025 | 10 |
      | KPI-01 | Q2 2025 | 12 |
      | KPI-01 | Q3 2025 | 11 |
      | KPI-01 | Q4 2025 | 15 |
    `,
    undecided: `
      ### KPIs
      | KPI ID | KPI | Priority | Target |
      | KPI-01 | Contracts abroad | Grow revenue | 90 |

      ### Readings
      | KPI | Period | Value |
      | KPI-01 | Q3 2025 | 11 |
      | KPI-01 | Q4 2025 | 15 |
    `,
  },
  subjects: ({ model }) => judgedKpis(model),
  check: (kpi, { model, options: { readings: fewest, times } }) => {
    const { target, direction } = measureOf(model, kpi);
    const values = readingsOf(model, kpi)
      .filter(({ span, team, person }) => span.end <= model.asOf && team === null && person === null)
      .map(({ value }) => value);
    const latest = values.at(-1);
    if (target === null || latest === undefined || values.length < fewest) return cannotTell('numbers-missing', { fewest });
    const [least, most] = values.reduce(([low, high], value) => [Math.min(low, value), Math.max(high, value)], [latest, latest]);
    const largest = most - least;
    if (largest === 0) return cannotTell('readings-flat');
    // A target that has been passed already asks for nothing.
    const asked = direction === 'up' ? target - latest : direction === 'down' ? latest - target : Math.abs(target - latest);
    if (asked <= times * largest * (1 + 1e-9)) return PASSED;
    return [{ message: 'default', at: kpi.fields.target?.at ?? kpi.at, data: { kpi: kpi.name, latest, target, largest, count: values.length } }];
  },
});
