/** Is a module called a success that its readings do not show? */
import { claimOf } from '../facts/claims';
import { effectsOfModule, modulesWith } from '../impact/effects';
import { isEvaluated } from '../impact/effect';
import { NEEDED_FOR_IMPACT, READS, reads } from '../facts/reads';
import { defineRule, PASSED } from '../rule';

export const unprovenEffect = defineRule({
  id: 'unproven-effect',
  title: 'Called a success that the readings do not show',
  why: 'A difference that chance alone would give is no success, nor a failure: it is not known yet. Who reports it as one loses the room when the next quarter turns out otherwise.',
  fix: 'Report it as too close to call, and measure more teams or wait for later readings.',
  needs: [...NEEDED_FOR_IMPACT, { anyOf: ['module.claimedResult', 'module.benefit'] }],
  uses: reads(READS.module, READS.impact, ['module.claimedResult', 'module.benefit']),
  masks: [],
  options: {},
  messages: {
    open: '*{module}* is reported as a success, and *{kpi}* does not show it: {effect}, somewhere from {low} to {high}, may be none. These readings could have shown {smallest} or more.',
    worse: '*{module}* is reported as a success, and *{kpi}* became worse: {effect}, somewhere from {low} to {high}.',
  },
  examples: {
    flagged: `
      ### KPIs
      | KPI ID | KPI | Desired direction |
      | KPI-08 | Renewal rate | Increase |

      ### Modules
      | Module ID | Module | KPI served | Claimed result |
      | M-1 | Keeping a contract | KPI-08 | Successful ⚑ |

      ### Completions
      | Module | Team | Completion date | Group |
      | M-1 | Team 1 | 2025-01-31 | Trained |
      | M-1 | Team 2 | 2025-01-31 | Trained |
      | M-1 | Team 3 | 2025-01-31 | Trained |
      | M-1 | Team 4 | 2025-01-31 | Trained |
      | M-1 | Team 5 | 2025-01-31 | Trained |
      | M-1 | Team 6 | | Comparison |
      | M-1 | Team 7 | | Comparison |
      | M-1 | Team 8 | | Comparison |
      | M-1 | Team 9 | | Comparison |
      | M-1 | Team 10 | | Comparison |

      ### Readings
      | KPI | Team | Quarter | Value |
      | KPI-08 | Team 1 | Q4 2024 | 70 |
      | KPI-08 | Team 1 | Q2 2025 | 72 |
      | KPI-08 | Team 2 | Q4 2024 | 74 |
      | KPI-08 | Team 2 | Q2 2025 | 74 |
      | KPI-08 | Team 3 | Q4 2024 | 68 |
      | KPI-08 | Team 3 | Q2 2025 | 71 |
      | KPI-08 | Team 4 | Q4 2024 | 80 |
      | KPI-08 | Team 4 | Q2 2025 | 79 |
      | KPI-08 | Team 5 | Q4 2024 | 77 |
      | KPI-08 | Team 5 | Q2 2025 | 79 |
      | KPI-08 | Team 6 | Q4 2024 | 72 |
      | KPI-08 | Team 6 | Q2 2025 | 73 |
      | KPI-08 | Team 7 | Q4 2024 | 69 |
      | KPI-08 | Team 7 | Q2 2025 | 71 |
      | KPI-08 | Team 8 | Q4 2024 | 75 |
      | KPI-08 | Team 8 | Q2 2025 | 74 |
      | KPI-08 | Team 9 | Q4 2024 | 78 |
      | KPI-08 | Team 9 | Q2 2025 | 81 |
      | KPI-08 | Team 10 | Q4 2024 | 71 |
      | KPI-08 | Team 10 | Q2 2025 | 72 |
    `,
    clean: `
      ### KPIs
      | KPI ID | KPI | Desired direction |
      | KPI-08 | Renewal rate | Increase |

      ### Modules
      | Module ID | Module | KPI served | Claimed result |
      | M-1 | Keeping a contract | KPI-08 | Successful |

      ### Completions
      | Module | Team | Completion date | Group |
      | M-1 | Team 1 | 2025-01-31 | Trained |
      | M-1 | Team 2 | 2025-01-31 | Trained |
      | M-1 | Team 3 | 2025-01-31 | Trained |
      | M-1 | Team 4 | 2025-01-31 | Trained |
      | M-1 | Team 5 | 2025-01-31 | Trained |
      | M-1 | Team 6 | | Comparison |
      | M-1 | Team 7 | | Comparison |
      | M-1 | Team 8 | | Comparison |
      | M-1 | Team 9 | | Comparison |
      | M-1 | Team 10 | | Comparison |

      ### Readings
      | KPI | Team | Quarter | Value |
      | KPI-08 | Team 1 | Q4 2024 | 70 |
      | KPI-08 | Team 1 | Q2 2025 | 78 |
      | KPI-08 | Team 2 | Q4 2024 | 74 |
      | KPI-08 | Team 2 | Q2 2025 | 80 |
      | KPI-08 | Team 3 | Q4 2024 | 68 |
      | KPI-08 | Team 3 | Q2 2025 | 73 |
      | KPI-08 | Team 4 | Q4 2024 | 80 |
      | KPI-08 | Team 4 | Q2 2025 | 84 |
      | KPI-08 | Team 5 | Q4 2024 | 77 |
      | KPI-08 | Team 5 | Q2 2025 | 86 |
      | KPI-08 | Team 6 | Q4 2024 | 72 |
      | KPI-08 | Team 6 | Q2 2025 | 73 |
      | KPI-08 | Team 7 | Q4 2024 | 69 |
      | KPI-08 | Team 7 | Q2 2025 | 71 |
      | KPI-08 | Team 8 | Q4 2024 | 75 |
      | KPI-08 | Team 8 | Q2 2025 | 74 |
      | KPI-08 | Team 9 | Q4 2024 | 78 |
      | KPI-08 | Team 9 | Q2 2025 | 81 |
      | KPI-08 | Team 10 | Q4 2024 | 71 |
      | KPI-08 | Team 10 | Q2 2025 | 72 |
    `,
  },
  subjects: ({ model }) => modulesWith(model, isEvaluated),
  check: (module, { model }) => {
    const claim = claimOf(module);
    const effects = effectsOfModule(model, module).filter(isEvaluated);
    const [shown] = [...effects.filter(({ verdict }) => verdict === 'clearly worse'), ...effects];
    if (claim === null || shown === undefined || effects.some(({ verdict }) => verdict === 'clearly better')) return PASSED;
    const scale = shown.isShare ? 100 : 1;
    const { effect, low, high, smallestEffect } = shown.estimated;
    const data = { module: module.name, kpi: shown.kpi.name, effect: effect * scale, low: low * scale, high: high * scale };
    return shown.verdict === 'clearly worse'
      ? [{ message: 'worse', at: claim.at, data }]
      : [{ message: 'open', at: claim.at, data: { ...data, smallest: smallestEffect * scale } }];
  },
});
