/** Does every unit that is named still exist? */
import { fold } from '../reading/fold';
import { namedUnits, type NamedUnit } from '../facts/known-units';
import { perModel } from '../facts/per-model';
import { READS, reads } from '../facts/reads';
import type { Model } from '../model/types';
import { cannotTell, defineRule, PASSED } from '../rule';
import { type Subject } from '../model/subject';

interface Vanishing extends Subject {
  readonly named: NamedUnit;
}

export const vanishedUnit = defineRule({
  id: 'vanished-unit',
  title: 'Unit that does not exist any more',
  why: 'Units are merged, renamed and closed. A goal or module of a unit that is gone has nobody to work on it and nobody to report to.',
  fix: 'Name the unit that took over, or add the old name to the unit’s aliases.',
  needs: [{ anyOf: ['module.unit', 'objective.unit'] }, { anyOf: ['unit.name', 'person.unit', 'person.team'] }],
  uses: reads(READS.module, READS.objective, READS.person, [
    'objective.level',
    'unit.id',
    'unit.name',
    'unit.aliases',
    'unit.parent',
    'unit.to',
    'person.unit',
    'person.team',
    'person.left',
    'person.status',
    'module.unit',
    'objective.unit',
  ]),
  masks: [],
  options: {},
  messages: {
    unknown: '*{unit}*, the unit of *{record}*{more}, is neither among the units nor in the list of people.',
    near: '*{unit}*, the unit of *{record}*{more}, is neither among the units nor in the list of people; the nearest there: {near}.',
    closed: '*{unit}*, the unit of *{record}*{more}, existed until {to}.',
  },
  unknowns: {
    'other-names': 'most units that are named are not in the list of units or people: the sheets may name them differently',
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
      | Leading at Halden | company-wide |
    `,
    undecided: `
      ### Units
      | Unit ID | Unit |
      | U-1 | Logistics |

      ### Modules
      | Module | Business unit |
      | Deciding at the right level | Warehouse Lyon |
    `,
  },
  subjects: ({ model }): Vanishing[] =>
    namedUnits(model).map((named) => ({ kind: 'name', key: `unit:${fold(named.name)}`, id: null, name: named.name, at: named.reference.at, named })),
  check: ({ at, named: { name, records, reference, unit, staffed } }, { model }) => {
    const to = unit?.fields.to?.value ?? null;
    const data = { unit: name, record: records[0]?.name ?? '', more: { more: records.length - 1 } };
    if (staffed) return PASSED;
    if (to !== null && to < model.asOf) return [{ message: 'closed', at, data: { ...data, to: { day: to } } }];
    if (unit !== null || reference.targets.length > 1) return PASSED;
    if (sharesNothing(model)) return cannotTell('other-names');
    const near = reference.nearest.map((one) => `“${one.name}”`);
    return [near.length > 0 ? { message: 'near', at, data: { ...data, near: { list: near } } } : { message: 'unknown', at, data }];
  },
});

/** Fewer than half of the names are known: then the lists speak another language, not of vanished units. */
const sharesNothing = perModel((model: Model): boolean => {
  const units = namedUnits(model);
  return units.filter(({ unit, staffed }) => unit !== null || staffed).length * 2 < units.length;
});
