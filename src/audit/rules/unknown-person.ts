/** Is everybody who is named as owner, sponsor or executive among the people? */
import { rolesHeld, type RoleHeld } from '../model/roles';
import { READS, reads } from '../model/reads';
import { defineRule, PASSED, type Subject } from '../rule';
import { perModel } from '../model/per-model';
import type { Model } from '../model/types';

interface NamedPerson extends Subject {
  readonly held: readonly RoleHeld[];
  readonly known: boolean;
  readonly near: readonly string[];
}

export const unknownPerson = defineRule({
  id: 'unknown-person',
  title: 'Person not among the people',
  why: 'A name that is on no roster may have left, may be misspelt, or may never have been asked. Accountability needs somebody who can be called.',
  fix: 'Correct the name, or add the person to the list of people.',
  needs: ['person.name', { anyOf: ['module.owner', 'module.sponsor', 'objective.owner', 'priority.executive'] }],
  uses: reads(['person.id', 'person.firstName', 'person.lastName', 'person.email', 'person.title', 'module.owner', 'module.sponsor', 'objective.owner', 'priority.executive'], READS.module, READS.objective, READS.priority),
  masks: [],
  options: {},
  messages: {
    default: '*{person}*, {role} of *{record}*{more}, is not among the people.',
    near: '*{person}*, {role} of *{record}*{more}, is not among the people; the nearest is {near}.',
  },
  examples: {
    flagged: `
      ### People
      | Name | Email |
      | Ines Weber | ines.weber@halden.example |
      | Jonas Okafor | jonas.okafor@halden.example |

      ### Modules
      | Module | Module owner | Sponsor |
      | Coaching essentials | Jonas Okafor | Ines Webber ⚑ |
    `,
    clean: `
      ### People
      | Name | Email | Job title |
      | Ines Weber | ines.weber@halden.example | CFO |
      | Jonas Okafor | jonas.okafor@halden.example | Trainer |

      ### Modules
      | Module | Module owner | Sponsor |
      | Coaching essentials | Okafor, Jonas | CFO |
      | Negotiating abroad | jonas.okafor@halden.example | Ines Weber |
    `,
  },
  subjects: ({ model }) => (model.hasTable('person') ? namedPeople(model) : []),
  check: ({ held, known, near, name }) => {
    const first = held[0];
    if (known || first === undefined) return PASSED;
    const more = held.length > 1 ? ` and ${held.length - 1} more` : '';
    return [{ message: near.length > 0 ? 'near' : 'default', at: first.at, data: { person: name, role: first.role, record: first.record.name, more, near: { list: near } } }];
  },
});

/** One subject per distinct text, so that one wrong name is one finding. */
const namedPeople = perModel((model: Model): readonly NamedPerson[] => {
  const people = new Map<string, { held: RoleHeld[]; known: boolean; near: string[] }>();
  for (const held of rolesHeld(model)) {
    for (const { text, targets, nearest } of held.references) {
      const entry = people.get(text) ?? { held: [], known: targets.length > 0, near: nearest.map(({ name }) => name) };
      entry.held.push(held);
      people.set(text, entry);
    }
  }
  return [...people].map(([text, entry]): NamedPerson => ({ kind: 'name', key: `name:${text}`, id: null, name: text, at: (entry.held[0] as RoleHeld).at, ...entry }));
});
