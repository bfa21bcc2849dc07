/** Is everybody who must answer still in post? */
import { rolesOf } from '../model/roles';
import { READS, reads } from '../model/reads';
import { cannotTell, defineRule, PASSED } from '../rule';

export const departedPerson = defineRule({
  id: 'departed-person',
  title: 'Owner or sponsor has left',
  why: 'People leave and spreadsheets do not notice. A goal or module whose owner is gone has been nobody’s since that day.',
  fix: 'Name a successor.',
  needs: ['person.name', { anyOf: ['person.left', 'person.status'] }, { anyOf: ['module.owner', 'module.sponsor', 'objective.owner', 'priority.executive'] }],
  uses: reads(['person.id', 'person.firstName', 'person.lastName', 'person.email', 'person.title', 'person.left', 'person.status', 'module.owner', 'module.sponsor', 'objective.owner', 'priority.executive'], READS.module, READS.objective, READS.priority),
  masks: [],
  options: {},
  messages: {
    left: '{person}, {role} of *{record}*, left on {day}.',
    gone: '{person}, {role} of *{record}*, is no longer in post.',
  },
  examples: {
    flagged: `
      ### People
      | Name | Left on |
      | Ines Weber | 2025-12-31 |
      | Jonas Okafor | |

      ### Modules
      | Module | Module owner | Sponsor |
      | Coaching essentials | Jonas Okafor | Ines Weber ⚑ |
    `,
    clean: `
      ### People
      | Name | Left on |
      | Ines Weber | 2026-12-31 |
      | Jonas Okafor | |

      ### Modules
      | Module | Module owner | Sponsor |
      | Coaching essentials | Jonas Okafor | Ines Weber |
    `,
    undecided: `
      ### People
      | Name | Left on |
      | Jonas Okafor | |

      ### Modules
      | Module | Sponsor |
      | Coaching essentials | Ines Weber |
    `,
  },
  subjects: ({ model }) => [...rolesOf(model).keys()],
  check: (record, { model }) => {
    const held = rolesOf(model).get(record) ?? [];
    const people = held.flatMap(({ role, at, references }) => references.flatMap(({ targets }) => (targets.length === 1 && targets[0] ? [{ role, at, person: targets[0] }] : [])));
    const gone = people.filter(({ person }) => model.hasLeft(person, model.asOf));
    if (people.length === 0) return cannotTell('nobody who is named is among the people');
    if (gone.length === 0) return PASSED;
    return gone.map(({ role, at, person }) => {
      const day = person.fields.left?.value ?? null;
      return { message: day === null ? 'gone' : 'left', at, about: role, data: { person: person.name, role, record: record.name, day: day === null ? null : { day } } };
    });
  },
});
