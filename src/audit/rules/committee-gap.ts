/** Do HR, Finance, Operations and the executive level all sit in the committee that aligns training with strategy? */
import { perModel } from '../model/per-model';
import { fold } from '../model/fold';
import type { Model, Person } from '../model/types';
import { defineRule, PASSED, type Problem, type Subject } from '../rule';

interface Committee extends Subject {
  readonly members: readonly Person[];
}

const SEATS: readonly (readonly [string, RegExp])[] = [
  ['HR', /\b(hr|human resources|people|talent|learning|personal|rh|ressources humaines)\b/],
  ['Finance', /\b(finance|financial|controlling|cfo|finanzen|finances|treasury)\b/],
  ['Operations', /\b(operations?|coo|production|manufacturing|logistics|supply chain|betrieb|produktion|operations|exploitation)\b/],
  ['the executive level', /\b(executive|c[a-z]{1,2}o|chief|c level|board|geschaftsfuhrung|vorstand|direction generale|president)\b/],
];

export const committeeGap = defineRule({
  id: 'committee-gap',
  title: 'Alignment committee incomplete or absent',
  why: 'Silos are repaired by one committee with HR, Finance, Operations and the executive level: whoever is missing will have another plan.',
  fix: 'Invite a member from what is missing, or form the committee.',
  needs: ['person.name', { anyOf: ['person.role', 'person.function'] }],
  uses: ['person.id', 'person.firstName', 'person.lastName', 'person.title', 'person.grade', 'person.role', 'person.function', 'person.left', 'person.status'],
  masks: [],
  options: { fewest: 8 },
  messages: {
    missingFunction: 'The committee ({members}) has no member from {seat}.',
    noCommittee: 'The {count} people name no alignment committee.',
  },
  examples: {
    flagged: `
      ### People
      | Name | Function | Job title | Committee role |
      | Ines Weber | Finance | Chief financial officer | Committee ⚑ |
      | Jonas Okafor | HR | CHRO | Committee |
      | Kim Duarte | Sales | Head of Sales | |
    `,
    clean: `
      ### People
      | Name | Function | Job title | Committee role |
      | Ines Weber | Finance | CFO | Committee |
      | Jonas Okafor | HR | CHRO | Committee |
      | Kim Duarte | Operations | COO | Chair |
    `,
  },
  subjects: ({ model, options: { fewest } }) => committees(model, fewest),
  check: ({ members, at }, { model }) => {
    if (members.length === 0) return [{ message: 'noCommittee', at, data: { count: model.people.length } }];
    const words = members.map(({ fields }) => fold(`${fields.function?.value ?? ''} ${fields.title?.value ?? ''} ${fields.grade?.value ?? ''}`));
    const missing = SEATS.filter(([, pattern]) => !words.some((text) => pattern.test(text)));
    if (missing.length === 0) return PASSED;
    return missing.map(([seat]): Problem => ({ message: 'missingFunction', about: seat, at, data: { members: { list: members.map(({ name }) => name) }, seat } }));
  },
  systemic: false,
});

const committees = (model: Model, fewest: number): readonly Committee[] => {
  const { members, roster } = membership(model);
  const first = members[0];
  if (first !== undefined) return [{ kind: 'workbook', key: 'workbook:committee', id: null, name: 'the alignment committee', at: first.fields.role?.at ?? first.at, members }];
  const at = model.headerOf('person.role') ?? model.headerOf('person.name');
  return roster < fewest || at === null ? [] : [{ kind: 'workbook', key: 'workbook:committee', id: null, name: 'the alignment committee', at, members }];
};

const membership = perModel((model: Model): { members: readonly Person[]; roster: number } => {
  const here = model.people.filter((person) => person.stated && !model.hasLeft(person, model.asOf));
  return { members: here.filter(({ fields }) => /committee|chair|steering|council|comite|ausschuss|gremium|board/.test(fold(fields.role?.value ?? ''))), roster: here.length };
});
