/** Does every unit that is named still exist? */
import { judgedObjectives } from '../model/judged-goals';
import { READS, reads } from '../model/reads';
import { perModel } from '../model/per-model';
import type { Model, Module, Objective } from '../model/types';
import { cannotTell, defineRule, PASSED } from '../rule';

export const vanishedUnit = defineRule({
  id: 'vanished-unit',
  title: 'Unit that does not exist any more',
  why: 'Units are merged, renamed and closed. A goal or module of a unit that is gone has nobody to work on it and nobody to report to.',
  fix: 'Name the unit that took over, or add the old name to the unit’s aliases.',
  needs: [{ anyOf: ['module.unit', 'objective.unit'] }, { anyOf: ['unit.name', 'person.unit'] }],
  uses: reads(READS.module, READS.objective, ['module.unit', 'objective.unit', 'unit.id', 'unit.name', 'unit.aliases', 'unit.to', 'unit.from', 'person.unit', 'person.team']),
  masks: [],
  options: {},
  messages: {
    unknown: '*{unit}*, the unit of *{record}*, is neither among the units nor in the roster{near}.',
    closed: '*{unit}*, the unit of *{record}*, existed until {to}.',
  },
  examples: {
    flagged: `
      ### Units
      | Unit ID | Unit | Aliases | To |
      | U-1 | Logistics | Transport | |
      | U-2 | Field Service | | 2025-12-31 |

      ### Modules
      | Module | Business unit |
      | Deciding at the right level | Logistic Services ⚑ |
      | Keeping a contract | Field Service ⚑ |
      | Freight and the whole order | Transport |
    `,
    clean: `
      ### Units
      | Unit ID | Unit |
      | U-1 | Logistics |

      ### Modules
      | Module | Business unit |
      | Deciding at the right level | logistics |
    `,
  },
  subjects: ({ model }): readonly (Module | Objective)[] => [...model.judgedModules, ...judgedObjectives(model)].filter(({ fields }) => (fields.unit?.value ?? []).length > 0),
  check: (record, { model }) => {
    const cell = record.fields.unit;
    if (cell?.value == null || (!model.hasTable('unit') && !model.has('person.unit'))) return cannotTell('there is no list of units');
    for (const { text, targets, nearest } of cell.value) {
      const [unit] = targets;
      const to = unit?.fields.to?.value ?? null;
      if (to !== null && to < model.asOf) return [{ message: 'closed', at: cell.at, about: text, data: { unit: text, record: record.name, to: { day: to } } }];
      const inRoster = targets.some((target) => target.stated) || rosterUnits(model).has(text.trim().toLowerCase());
      if (!inRoster) return [{ message: 'unknown', at: cell.at, about: text, data: { unit: text, record: record.name, near: nearest[0] === undefined ? '' : `; the nearest is ${nearest[0].name}` } }];
    }
    return PASSED;
  },
});

/** Unit and team names that the roster uses, for workbooks without a table of units. */
const rosterUnits = perModel((model: Model): ReadonlySet<string> => new Set(model.people.flatMap(({ fields }) => [...(fields.unit?.value ?? []), ...(fields.team?.value ?? [])].map(({ text }) => text.trim().toLowerCase()))));
