/** Was what a change touches looked at since? */
import { judgedObjectives } from '../model/judged-goals';
import { READS, reads } from '../model/reads';
import type { Change, Model, Module, Objective } from '../model/types';
import { cannotTell, defineRule, PASSED } from '../rule';

export const unreviewedChange = defineRule({
  id: 'unreviewed-change',
  title: 'Not reviewed since a change that touches it',
  why: 'Changes in the organisation open gaps in the programme: a unit is merged, a market opened, and its training goes on as if nothing had happened.',
  fix: 'Review it in the light of the change and enter the date.',
  needs: ['change.date', { anyOf: ['change.units', 'change.priorities'] }, { anyOf: ['module.lastReviewed', 'objective.lastReviewed'] }],
  uses: reads(READS.module, READS.objective, READS.serves, READS.climb, READS.priority, ['change.units', 'change.priorities', 'change.kind', 'change.note', 'module.unit', 'objective.unit', 'module.lastReviewed', 'objective.lastReviewed', 'unit.id', 'unit.name', 'unit.parent', 'unit.aliases']),
  masks: ['stale-review'],
  options: {},
  messages: {
    reviewed: '*{record}* was last reviewed on {day}, before the change of {changed}: {change}.',
    never: '*{record}* has no date of review, and a change of {changed} touches it: {change}.',
  },
  examples: {
    flagged: `
      ### Changes
      | Change date | Kind of change | Units | What happened |
      | 2026-03-01 | restructure | Logistics | Night shift moved to Lyon |

      ### Units
      | Unit ID | Unit |
      | U-1 | Logistics |
      | U-2 | Sales |

      ### Modules
      | Module | Business unit | Last reviewed |
      | Deciding at the right level | Logistics | 2026-02-15 ⚑ |
      | Negotiating abroad | Sales | 2026-02-15 |
    `,
    clean: `
      ### Changes
      | Change date | Kind of change | Units | What happened |
      | 2026-03-01 | restructure | Logistics | Night shift moved to Lyon |

      ### Units
      | Unit ID | Unit |
      | U-1 | Logistics |

      ### Modules
      | Module | Business unit | Last reviewed |
      | Deciding at the right level | Logistics | 2026-03-15 |
    `,
  },
  subjects: ({ model }): readonly (Module | Objective)[] => [
    ...(model.has('module.lastReviewed') ? model.judgedModules.filter((module) => changeOf(model, module) !== null) : []),
    ...(model.has('objective.lastReviewed') ? judgedObjectives(model).filter((objective) => changeOf(model, objective) !== null) : []),
  ],
  check: (record, { model }) => {
    const change = changeOf(model, record);
    const cell = record.fields.lastReviewed;
    if (change?.fields.date?.value == null || cell === undefined) return cannotTell('the change has no date');
    if (cell.value !== null && cell.value >= change.fields.date.value) return PASSED;
    const what = change.fields.note?.value ?? change.fields.kind?.value ?? change.name;
    return [{ message: cell.value === null ? 'never' : 'reviewed', at: cell.at, data: { record: record.name, day: cell.value === null ? null : { day: cell.value }, changed: { day: change.fields.date.value }, change: what } }];
  },
});

/** The latest change up to the audit date. */
function changeOf(model: Model, record: Module | Objective): Change | null {
  return model.changesTouching(record).find(({ fields }) => fields.date?.value != null && fields.date.value <= model.asOf) ?? null;
}
