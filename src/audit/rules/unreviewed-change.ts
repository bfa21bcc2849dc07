/** Was what a change touches looked at since? */
import { judgedModules } from '../facts/judged-modules';
import { latestChange, reviewOf, unreviewedChangeOf } from '../facts/reviews';
import { judgedObjectives } from '../facts/judged-goals';
import { READS, reads } from '../facts/reads';
import type { Module, Objective } from '../model/types';
import { cannotTell, defineRule, PASSED } from '../rule';

export const unreviewedChange = defineRule({
  id: 'unreviewed-change',
  title: 'Not reviewed since a change that touches it',
  why: 'Changes in the organisation open gaps in the programme: a unit is merged, a market opened, and its training goes on as if nothing had happened.',
  fix: 'Review it in the light of the change and enter the date.',
  needs: ['change.date', { anyOf: ['change.units', 'change.priorities'] }, { anyOf: ['module.lastReviewed', 'objective.lastReviewed'] }],
  uses: reads(READS.module, READS.objective, READS.serves, READS.climb, READS.priority, [
    'change.units',
    'change.priorities',
    'change.kind',
    'change.note',
    'module.unit',
    'objective.unit',
    'module.lastReviewed',
    'objective.lastReviewed',
    'objective.agreedOn',
    'unit.id',
    'unit.name',
    'unit.parent',
    'unit.aliases',
  ]),
  masks: ['stale-review'],
  options: {},
  messages: {
    reviewed: '*{record}* was last reviewed on {day}, before the change of {changed} (“{change}”).',
    never: '*{record}* has no date of review, and the change of {changed} (“{change}”) touches it.',
  },
  unknowns: {
    'review-unreadable': 'the date of its last review could not be read',
    'review-to-come': 'the date of its last review is yet to come',
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
    undecided: `
      ### Changes
      | Change date | Kind of change | Units | What happened |
      | 2026-03-01 | restructure | Logistics | Night shift moved to Lyon |

      ### Units
      | Unit ID | Unit |
      | U-1 | Logistics |

      ### Modules
      | Module | Business unit | Last reviewed |
      | Deciding at the right level | Logistics | after the move |
    `,
  },
  subjects: ({ model }): readonly (Module | Objective)[] => [
    ...(model.has('module.lastReviewed') ? judgedModules(model).filter((module) => latestChange(model, module) !== null) : []),
    ...(model.has('objective.lastReviewed') ? judgedObjectives(model).filter((objective) => latestChange(model, objective) !== null) : []),
  ],
  check: (record, { model }) => {
    const change = unreviewedChangeOf(model, record);
    const { state } = reviewOf(model, record);
    const cell = record.fields.lastReviewed;
    if (cell === undefined || state === 'unreadable') return cannotTell('review-unreadable');
    if (state === 'to-come') return cannotTell('review-to-come');
    const changed = change?.fields.date?.value ?? null;
    if (change === null || changed === null) return PASSED;
    const data = { record: record.name, changed: { day: changed }, change: change.fields.note?.value ?? change.fields.kind?.value ?? change.name };
    return [
      cell.value === null
        ? { message: 'never', at: cell.at, about: change.key, data }
        : { message: 'reviewed', at: cell.at, about: change.key, data: { ...data, day: { day: cell.value } } },
    ];
  },
});
