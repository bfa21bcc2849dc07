/** Was an effect that may fade looked at once more? */
import { effectsOfModule, modulesWith } from '../impact/effects';
import { isEvaluated, type Effect } from '../impact/effect';
import { lastLookOf } from '../impact/fade';
import { classOf } from '../facts/metric-class';
import { NEEDED_FOR_IMPACT, READS, reads } from '../facts/reads';
import { fold } from '../reading/fold';
import { wordPattern } from '../reading/word-pattern';
import { RETENTION_WORDS } from '../reading/words/retention';
import type { Model } from '../model/types';
import { cannotTell, defineRule, PASSED } from '../rule';

const RETENTION = wordPattern(RETENTION_WORDS);
const DAYS_PER_MONTH = 365.25 / 12;

export const uncheckedFade = defineRule({
  id: 'unchecked-fade',
  title: 'Effect not looked at again',
  why: 'New behaviour fades, and people who were about to leave may leave later. An effect after ninety days that nobody looks at after a year may be gone while it is still being reported.',
  fix: 'Read the KPI of the same teams once more, a year after the training.',
  needs: NEEDED_FOR_IMPACT,
  uses: reads(READS.module, READS.impact),
  masks: [],
  options: { months: 9 },
  messages: {
    default:
      '*{module}* moved *{kpi}* the right way, which was last read {days} <day|days> after the training; whether the effect still stood after {months} <month|months> nobody knows.',
  },
  unknowns: { 'reading-to-come': 'its later readings are yet to come' },
  examples: {
    flagged: `
      ### KPIs
      | KPI ID | KPI | Desired direction |
      | KPI-19 | Retention of employees | Increase |

      ### Modules
      | Module ID | Module | KPI served |
      | M-1 | Coaching essentials | KPI-19 ⚑ |

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
      | KPI-19 | Team 1 | Q4 2024 | 70 |
      | KPI-19 | Team 1 | Q2 2025 | 78 |
      | KPI-19 | Team 2 | Q4 2024 | 74 |
      | KPI-19 | Team 2 | Q2 2025 | 80 |
      | KPI-19 | Team 3 | Q4 2024 | 68 |
      | KPI-19 | Team 3 | Q2 2025 | 73 |
      | KPI-19 | Team 4 | Q4 2024 | 80 |
      | KPI-19 | Team 4 | Q2 2025 | 84 |
      | KPI-19 | Team 5 | Q4 2024 | 77 |
      | KPI-19 | Team 5 | Q2 2025 | 86 |
      | KPI-19 | Team 6 | Q4 2024 | 72 |
      | KPI-19 | Team 6 | Q2 2025 | 73 |
      | KPI-19 | Team 7 | Q4 2024 | 69 |
      | KPI-19 | Team 7 | Q2 2025 | 71 |
      | KPI-19 | Team 8 | Q4 2024 | 75 |
      | KPI-19 | Team 8 | Q2 2025 | 74 |
      | KPI-19 | Team 9 | Q4 2024 | 78 |
      | KPI-19 | Team 9 | Q2 2025 | 81 |
      | KPI-19 | Team 10 | Q4 2024 | 71 |
      | KPI-19 | Team 10 | Q2 2025 | 72 |
    `,
    clean: `
      ### KPIs
      | KPI ID | KPI | Desired direction |
      | KPI-19 | Retention of employees | Increase |

      ### Modules
      | Module ID | Module | KPI served |
      | M-1 | Coaching essentials | KPI-19 |

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
      | KPI-19 | Team 1 | Q4 2024 | 70 |
      | KPI-19 | Team 1 | Q2 2025 | 78 |
      | KPI-19 | Team 1 | Q4 2025 | 77 |
      | KPI-19 | Team 2 | Q4 2024 | 74 |
      | KPI-19 | Team 2 | Q2 2025 | 80 |
      | KPI-19 | Team 2 | Q4 2025 | 79 |
      | KPI-19 | Team 3 | Q4 2024 | 68 |
      | KPI-19 | Team 3 | Q2 2025 | 73 |
      | KPI-19 | Team 3 | Q4 2025 | 72 |
      | KPI-19 | Team 4 | Q4 2024 | 80 |
      | KPI-19 | Team 4 | Q2 2025 | 84 |
      | KPI-19 | Team 4 | Q4 2025 | 83 |
      | KPI-19 | Team 5 | Q4 2024 | 77 |
      | KPI-19 | Team 5 | Q2 2025 | 86 |
      | KPI-19 | Team 5 | Q4 2025 | 85 |
      | KPI-19 | Team 6 | Q4 2024 | 72 |
      | KPI-19 | Team 6 | Q2 2025 | 73 |
      | KPI-19 | Team 6 | Q4 2025 | 73 |
      | KPI-19 | Team 7 | Q4 2024 | 69 |
      | KPI-19 | Team 7 | Q2 2025 | 71 |
      | KPI-19 | Team 7 | Q4 2025 | 71 |
      | KPI-19 | Team 8 | Q4 2024 | 75 |
      | KPI-19 | Team 8 | Q2 2025 | 74 |
      | KPI-19 | Team 8 | Q4 2025 | 74 |
      | KPI-19 | Team 9 | Q4 2024 | 78 |
      | KPI-19 | Team 9 | Q2 2025 | 81 |
      | KPI-19 | Team 9 | Q4 2025 | 81 |
      | KPI-19 | Team 10 | Q4 2024 | 71 |
      | KPI-19 | Team 10 | Q2 2025 | 72 |
      | KPI-19 | Team 10 | Q4 2025 | 72 |
    `,
  },
  subjects: ({ model }) => modulesWith(model, (effect) => mayFade(model, effect)),
  check: (module, { model, options: { months } }) => {
    const days = Math.round(months * DAYS_PER_MONTH);
    const looks = effectsOfModule(model, module).flatMap((effect) => {
      const look = mayFade(model, effect) ? lastLookOf(model, effect) : null;
      return look === null || look.after >= days ? [] : [{ effect, look }];
    });
    const due = looks.filter(({ look: { since, period } }) => since >= days + period);
    if (due.length === 0) return looks.length === 0 ? PASSED : cannotTell('reading-to-come');
    return [...new Map(due.map((one) => [one.effect.kpi, one])).values()].map(({ effect: { kpi, service }, look: { after } }) => ({
      message: 'default',
      at: service.at,
      about: kpi.key,
      data: { module: module.name, kpi: kpi.name, days: after, months },
    }));
  },
});

/** An effect that was seen, on a behaviour or on whether people stay. */
function mayFade(model: Model, effect: Effect): boolean {
  if (!isEvaluated(effect) || effect.verdict !== 'clearly better') return false;
  return classOf(model, effect.kpi).class === 'behaviour' || RETENTION.test(fold(effect.kpi.name));
}
