/** Do HR, Finance, Operations and the executive level all sit in the committee that aligns training with strategy? */
import { committeeOf, seatsOf, type Seat } from '../facts/committee';
import { READS, reads } from '../facts/reads';
import { cannotTell, defineRule, PASSED } from '../rule';
import { type Subject } from '../model/subject';

const NEEDED: readonly Seat[] = ['HR', 'Finance', 'Operations', 'the executive level'];

export const committeeGap = defineRule({
  id: 'committee-gap',
  title: 'Alignment committee incomplete or absent',
  why: 'Silos are repaired by one committee with HR, Finance, Operations and the executive level: whoever is missing will have another plan.',
  fix: 'Invite a member from what is missing, or form the committee.',
  needs: [
    { anyOf: ['person.name', 'person.firstName', 'person.lastName'] },
    'person.role',
    { anyOf: ['person.function', 'person.title', 'person.unit', 'person.grade'] },
  ],
  uses: reads(READS.inHr, ['person.grade', 'person.left', 'person.status']),
  masks: [],
  options: {},
  messages: {
    missingFunction: 'The alignment committee ({members}) has no member from {missing}.',
    noCommittee: 'None of the {count} people has a role in an alignment committee, which needs HR, Finance, Operations and the executive level.',
  },
  unknowns: {
    'committee-unclear': 'the roles that are given name no committee',
    'function-missing': 'of a member nothing says in which function they sit',
  },
  examples: {
    flagged: `
      ### People
      | Name | Function | Job title | Committee role ⚑ |
      | Ines Weber | Finance | Chief financial officer | Committee |
      | Jonas Okafor | HR | CHRO | Committee |
      | Kim Duarte | Sales | Head of Sales | |
    `,
    clean: `
      ### People
      | Name | Function | Job title | Committee role |
      | Ines Weber | Finance | CFO | Committee |
      | Jonas Okafor | HR | HR partner | Committee |
      | Kim Duarte | Operations | Plant manager | Chair |
    `,
    undecided: `
      ### People
      | Name | Function | Committee role |
      | Ines Weber | Finance | Committee |
      | Jonas Okafor | | Committee |
    `,
  },
  subjects: ({ model }): Subject[] => {
    const at = model.headerOf('person.role');
    return at === null || !model.hasTable('person') || model.people.length === 0
      ? []
      : [{ kind: 'workbook', key: 'committee', id: null, name: 'The alignment committee', called: 'the-committee', at }];
  },
  check: (_, { model }) => {
    const { members, unclear } = committeeOf(model);
    if (unclear) return cannotTell('committee-unclear');
    if (members.length === 0) return [{ message: 'noCommittee', data: { count: model.people.length } }];
    const seats = members.map((member) => seatsOf(model, member));
    const missing = NEEDED.filter((seat) => !seats.some((taken) => taken?.has(seat) === true));
    if (missing.length === 0) return PASSED;
    if (seats.includes(null)) return cannotTell('function-missing');
    return [{ message: 'missingFunction', data: { members: { list: members.map(({ name }) => name) }, missing: { list: missing.map((word) => ({ word })) } } }];
  },
  systemic: false,
});
