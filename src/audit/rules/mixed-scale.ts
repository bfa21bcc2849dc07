/** Are a KPI's numbers written on one scale, all as fractions or all as percentages? */
import { judgedKpis } from '../facts/judged-goals';
import { isPercent } from '../facts/percent';
import { READS, reads } from '../facts/reads';
import { clash, scaledValues } from '../facts/scale';
import { cannotTell, defineRule, PASSED } from '../rule';

export const mixedScale = defineRule({
  id: 'mixed-scale',
  title: 'Fractions and percentages mixed',
  why: 'A baseline of 0.85 and a target of 85 look like a hundredfold goal. Every figure computed from them (progress, effect, money) is wrong by as much.',
  fix: 'Write all numbers of the KPI on one scale, as 0.85 or as 85.',
  needs: ['kpi.name', { anyOf: ['kpi.baseline', 'kpi.target', 'kpi.current', 'reading.value'] }],
  uses: reads(READS.usedKpis, READS.kpiMeasure, ['kpi.measureUnit']),
  masks: ['target-beyond-history', 'status-contradicts-numbers', 'target-against-direction', 'flat-target'],
  options: {},
  messages: {
    default: 'The {small} of *{kpi}* is {fraction}, its {large} {percentage}: one looks like a fraction, the other like a percentage.',
  },
  unknowns: {
    'too-few-numbers': 'it has fewer than two numbers to compare',
  },
  examples: {
    flagged: `
      ### KPIs
      | KPI ID | KPI | Priority | Unit | Baseline | Target |
      | KPI-01 | Retention after 12 months | Keep people | % | 0.85 ⚑ | 92 |
      | KPI-02 | First-time fix | Keep people | | 0.71 ⚑ | 71 |
    `,
    clean: `
      ### KPIs
      | KPI ID | KPI | Priority | Unit | Baseline | Target |
      | KPI-01 | Retention after 12 months | Keep people | % | 85 | 92 |
      | KPI-02 | Coaching talks per employee | Keep people | talks | 0.6 | 60 |
      | KPI-03 | Defects | Keep people | % | 0.9 | 0.1 |
      | KPI-04 | Market share | Keep people | % | 0.9 | 10 |
    `,
    undecided: `
      ### KPIs
      | KPI ID | KPI | Priority | Baseline | Target |
      | KPI-01 | Retention after 12 months | Keep people | 0.85 | |
    `,
  },
  subjects: ({ model }) => judgedKpis(model),
  check: (kpi, { model }) => {
    const values = scaledValues(model, kpi);
    if (values.length < 2) return cannotTell('too-few-numbers');
    const percent = isPercent(kpi);
    const found = percent === 'no' ? null : clash(values, percent === 'yes');
    if (found === null) return PASSED;
    const { small, large } = found;
    return [
      {
        message: 'default',
        at: small.at,
        data: { kpi: kpi.name, small: { word: small.what }, fraction: small.value, large: { word: large.what }, percentage: large.value },
      },
    ];
  },
});
