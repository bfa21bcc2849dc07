/** Is everybody who must answer still in post? */
import { listedPerson } from '../facts/answering';
import { hasLeft } from '../facts/organisation';
import { isUnreadable } from '../reading/cell-state';
import { READS, reads } from '../facts/reads';
import { rolesOf } from '../facts/roles';
import { cannotTell, defineRule, PASSED } from '../rule';

const ROLES = ['module.owner', 'module.sponsor', 'objective.owner', 'priority.executive'] as const;

export const departedPerson = defineRule({
  id: 'departed-person',
  title: 'Owner or sponsor has left',
  why: 'People leave and spreadsheets do not notice. A goal or module whose owner is gone has been nobody’s since that day.',
  fix: 'Name a successor.',
  needs: [{ anyOf: ['person.name', 'person.firstName', 'person.lastName'] }, { anyOf: ['person.left', 'person.status'] }, { anyOf: ROLES }],
  uses: reads(READS.person, ['person.left', 'person.status'], ROLES, READS.module, READS.objective, READS.priority),
  masks: [],
  options: {},
  messages: {
    left: '{person}, {role} of *{record}*, left on {day}.',
    gone: '{person}, {role} of *{record}*, is no longer in post according to {cell}.',
  },
  unknowns: {
    'person-not-listed': 'nobody who is named is among the people',
    'post-unreadable': 'whether they are in post could not be read',
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
    const people = (rolesOf(model).get(record) ?? []).flatMap(({ role, at, references }) =>
      references.flatMap((reference) => {
        const person = listedPerson(reference);
        return person === null ? [] : [{ role, at, person }];
      }),
    );
    if (people.length === 0) return cannotTell('person-not-listed');
    const gone = people.filter(({ person }) => hasLeft(person, model.asOf));
    if (gone.length === 0)
      return people.some(({ person: { fields } }) => isUnreadable(fields.left) || (fields.left?.value == null && isUnreadable(fields.status)))
        ? cannotTell('post-unreadable')
        : PASSED;
    return gone.map(({ role, at, person }) => {
      const { left, status } = person.fields;
      const data = { person: person.name, role: { word: role }, record: record.name };
      const about = `${role}|${person.key}`;
      return left?.value == null
        ? { message: 'gone', at, about, data: { ...data, cell: status?.at ?? person.at } }
        : { message: 'left', at, about, data: { ...data, day: { day: left.value } } };
    });
  },
});
