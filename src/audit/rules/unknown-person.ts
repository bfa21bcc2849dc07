/** Is everybody who is named as owner, sponsor or executive among the people? */
import { fold } from '../reading/fold';
import { namingOf, type Naming } from '../facts/naming';
import { perModel } from '../facts/per-model';
import { READS, reads } from '../facts/reads';
import { rolesHeld, type RoleHeld } from '../facts/roles';
import type { Model, Person } from '../model/types';
import { cannotTell, defineRule, PASSED } from '../rule';
import { type Subject } from '../model/subject';

interface NamedPerson extends Subject {
  readonly held: readonly RoleHeld[];
  readonly naming: Naming;
  readonly known: boolean;
  readonly nearest: readonly Person[];
}

const ROLES = ['module.owner', 'module.sponsor', 'objective.owner', 'priority.executive'] as const;

export const unknownPerson = defineRule({
  id: 'unknown-person',
  title: 'Person not among the people',
  why: 'A name that is on no roster may have left, may be misspelt, or may never have been asked. Accountability needs somebody who can be called.',
  fix: 'Correct the name, or add the person to the list of people.',
  needs: [{ anyOf: ['person.name', 'person.firstName', 'person.lastName'] }, { anyOf: ROLES }],
  uses: reads(READS.person, ROLES, READS.module, READS.objective, READS.priority),
  masks: [],
  options: {},
  messages: {
    default: '*{person}*, {role} of *{record}*{more}, is not among the people.',
    near: '*{person}*, {role} of *{record}*{more}, is not among the people; the nearest there: {near}.',
  },
  unknowns: {
    'post-or-team': '“{name}” may be a post or a team and no person',
    'initial-or-address': '“{name}” may be Monsieur, or somebody whose first name begins with M',
    'more-than-a-name': '“{name}” holds the name of somebody in the list and more',
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
      | Negotiating abroad | Jonas Okafor | Ines Webber |
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
    undecided: `
      ### People
      | Name |
      | Jonas Okafor |

      ### Modules
      | Module | Module owner | Sponsor |
      | Coaching essentials | Jonas Okafor | Head of Sales |
    `,
  },
  subjects: ({ model }) => (model.hasTable('person') ? namedPeople(model) : []),
  check: ({ held, naming, known, nearest, name }, { model }) => {
    const first = held[0];
    if (known || first === undefined) return PASSED;
    if (naming !== 'person') return cannotTell('post-or-team', { name });
    const folded = ` ${fold(name)} `;
    if (folded.startsWith(' m ') && lastWords(model).has(folded.trim().slice(2))) return cannotTell('initial-or-address', { name });
    if (nearest.some((person) => folded.includes(` ${fold(person.name)} `))) return cannotTell('more-than-a-name', { name });
    const more = { more: held.length - 1 };
    return [
      {
        message: nearest.length > 0 ? 'near' : 'default',
        at: first.at,
        data: { person: name, role: { word: first.role }, record: first.record.name, more, near: { list: nearest.map((person) => `“${person.name}”`) } },
      },
    ];
  },
});

/** What people's names end in. */
const lastWords = perModel((model: Model): ReadonlySet<string> => new Set(model.people.map(({ name }) => fold(name).split(' ').at(-1) as string)));

/** One subject per distinct name, so that one wrong name is one finding. */
const namedPeople = perModel((model: Model): readonly NamedPerson[] => {
  const people = new Map<string, NamedPerson & { held: RoleHeld[] }>();
  for (const held of rolesHeld(model)) {
    for (const reference of held.references) {
      const { text, targets, nearest } = reference;
      const key = `name:${fold(text)}`;
      const named = people.get(key);
      if (named !== undefined) named.held.push(held);
      else
        people.set(key, {
          kind: 'name',
          key,
          id: null,
          name: text,
          at: held.at,
          held: [held],
          naming: namingOf(reference),
          known: targets.length > 0,
          // Addresses of one domain are alike whoever they belong to.
          nearest: text.includes('@') ? [] : nearest,
        });
    }
  }
  return [...people.values()];
});
