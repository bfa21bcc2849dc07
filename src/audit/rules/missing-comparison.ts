/** Is there anybody to compare those with who were trained? */
import { effectsOfModule, modulesWith } from '../impact/effects';
import type { Effect } from '../impact/effect';
import { NEEDED_FOR_IMPACT, READS, reads } from '../facts/reads';
import { grouped } from '../model/grouped';
import { cannotTell, defineRule, PASSED } from '../rule';

export const missingComparison = defineRule({
  id: 'missing-comparison',
  title: 'Effect without anybody to compare with',
  why: 'When everybody is trained at once, nobody can tell the training from the season, the market or the new price list. A few teams that begin one quarter later cost nothing and make the difference.',
  fix: 'Read the KPI for comparable teams without the training, too, or let some begin later.',
  needs: NEEDED_FOR_IMPACT,
  uses: reads(READS.module, READS.impact),
  masks: [],
  options: {},
  messages: {
    none: 'What *{module}* did for *{kpi}* is told from before and after alone: nobody who could have been trained and was not has readings of the same time.',
    few: 'What *{module}* did for *{kpi}* is told from before and after alone: of those without it {count} have readings of the same time, and {needed} are needed.',
  },
  unknowns: {
    'too-little': 'too few of those trained have readings',
    'group-undefined': 'nothing says who could have been trained',
  },
  examples: {
    flagged: `
      ### KPIs
      | KPI ID | KPI | Desired direction |
      | KPI-08 | Renewal rate | Increase |

      ### Modules
      | Module ID | Module | KPI served |
      | M-1 | Keeping a contract | KPI-08 ⚑ |

      ### Completions
      | Module | Team | Completion date | Group |
      | M-1 | Team 1 | 2025-01-31 | Trained |
      | M-1 | Team 2 | 2025-01-31 | Trained |
      | M-1 | Team 3 | 2025-01-31 | Trained |
      | M-1 | Team 4 | 2025-01-31 | Trained |
      | M-1 | Team 5 | 2025-01-31 | Trained |

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
    `,
    clean: `
      ### KPIs
      | KPI ID | KPI | Desired direction |
      | KPI-08 | Renewal rate | Increase |

      ### Modules
      | Module ID | Module | KPI served |
      | M-1 | Keeping a contract | KPI-08 |

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
    undecided: `
      ### KPIs
      | KPI ID | KPI | Desired direction |
      | KPI-08 | Renewal rate | Increase |

      ### Modules
      | Module ID | Module | KPI served |
      | M-1 | Keeping a contract | KPI-08 |

      ### Completions
      | Module | Team | Completion date | Group |
      | M-1 | Team 1 | 2025-01-31 | Trained |
      | M-1 | Team 2 | 2025-01-31 | Trained |

      ### Readings
      | KPI | Team | Quarter | Value |
      | KPI-08 | Team 1 | Q4 2024 | 70 |
      | KPI-08 | Team 1 | Q2 2025 | 78 |
      | KPI-08 | Team 2 | Q4 2024 | 74 |
      | KPI-08 | Team 2 | Q2 2025 | 80 |
    `,
  },
  subjects: ({ model }) => modulesWith(model, ({ window, estimated }) => window !== null || estimated !== null),
  check: (module, { model }) => {
    const answers = [...grouped(readOf(effectsOfModule(model, module)), ({ kpi }) => [kpi])].map(([kpi, effects]) => ({ kpi, answer: answerOf(effects) }));
    const lacking = answers.flatMap(({ kpi, answer }) =>
      answer === null || typeof answer === 'string' ? [] : [{ kpi, because: answer.because, at: answer.service.at }],
    );
    if (lacking.length > 0)
      return lacking.map(({ kpi, because, at }) =>
        because.code === 'few-comparison'
          ? { message: 'few', at, about: kpi.key, data: { module: module.name, kpi: kpi.name, ...because.data } }
          : { message: 'none', at, about: kpi.key, data: { module: module.name, kpi: kpi.name } },
      );
    if (answers.some(({ answer }) => answer === null)) return PASSED;
    return cannotTell(answers.some(({ answer }) => answer === 'group-undefined') ? 'group-undefined' : 'too-little');
  },
});

/** Of those that were trained there are readings. */
function readOf(effects: readonly Effect[]): readonly Effect[] {
  return effects.filter(({ window, estimated }) => window !== null || estimated !== null);
}

/** Null: compared. Else the effect that is not, or why nothing can be told. */
function answerOf(effects: readonly Effect[]): Effect | null | 'too-little' | 'group-undefined' {
  const estimated = effects.filter((effect) => effect.estimated !== null);
  if (estimated.length === 0) return 'too-little';
  const alone = estimated.find((effect) => effect.estimated?.comparison === null);
  if (estimated.some(({ estimated: one, because }) => one?.comparison !== null && because.code !== 'comparison-undefined')) return null;
  return alone ?? 'group-undefined';
}
