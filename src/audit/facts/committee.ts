/** Who sits in the committee that aligns training with strategy. */
import { hasLeft, unitOfPerson, isHr, gradeOf } from './organisation';
import { fold } from '../reading/fold';
import { perModel } from './per-model';
import { readBoolean } from '../reading/read-words';
import type { Model, Person } from '../model/types';
import { wordPattern } from '../reading/word-pattern';
import { ALIGNMENT_WORDS, COMMITTEE_WORDS, EXECUTIVE_WORDS, FINANCE_WORDS, OPERATIONS_WORDS, OTHER_COMMITTEE_WORDS, SEAT_WORDS } from '../reading/words/people';

const COMMITTEE = wordPattern(COMMITTEE_WORDS);
const OTHER = wordPattern(OTHER_COMMITTEE_WORDS);
const ALIGNMENT = wordPattern(ALIGNMENT_WORDS);
const SEATS: ReadonlySet<string> = new Set(SEAT_WORDS);

export interface Committee {
  /** In post at the audit date. */
  readonly members: readonly Person[];
  /** Roles are given, but none of them is one in a committee: the column may hold jobs. */
  readonly unclear: boolean;
}

export const committeeOf = perModel((model: Model): Committee => {
  const inPost = model.people.filter((person) => person.stated && !hasLeft(person, model.asOf));
  const roles = inPost.flatMap((person) =>
    person.fields.role?.value == null ? [] : [{ person, role: fold(person.fields.role.value), word: person.fields.role.value }],
  );
  const seated = roles.filter(
    ({ role, word }) => readBoolean(word).value === true || SEATS.has(role) || (COMMITTEE.test(role) && (ALIGNMENT.test(role) || !OTHER.test(role))),
  );
  const aligning = seated.filter(({ role }) => ALIGNMENT.test(role));
  return {
    members: (aligning.length > 0 ? aligning : seated).map(({ person }) => person),
    unclear: seated.length === 0 && roles.some(({ word }) => readBoolean(word).value !== false),
  };
});

export type Seat = 'HR' | 'Finance' | 'Operations' | 'the executive level';

const SEAT_PATTERNS: readonly (readonly [Seat, RegExp])[] = [
  ['Finance', wordPattern(FINANCE_WORDS)],
  ['Operations', wordPattern(OPERATIONS_WORDS)],
  ['the executive level', wordPattern(EXECUTIVE_WORDS)],
];
const CHIEF = /\bchief\b.*\bofficer\b|^(?:president|directeur|direktor)$/;
/** Those who work for an executive are not one. */
const ASSISTANT = /\b(?:assistant|assistante|assistenz|secretary|office of)\b/;
/** How many of the top grades of the ladder count as the executive level. */
const EXECUTIVE_GRADES = 2;

/** The seats a member fills; one member may fill several. Null where the roster says nothing of the person. */
export function seatsOf(model: Model, person: Person): ReadonlySet<Seat> | null {
  const { function: stated, title, grade } = person.fields;
  const unit = unitOfPerson(person)?.name ?? null;
  if ([stated?.value, title?.value, grade?.value, unit].every((text) => text == null)) return null;
  const text = fold([stated?.value, title?.value, unit].filter((part) => part != null).join(' | '));
  const seats = new Set<Seat>(
    SEAT_PATTERNS.filter(([seat, pattern]) => pattern.test(text) && !(seat === 'the executive level' && ASSISTANT.test(text))).map(([seat]) => seat),
  );
  if (isHr(person) === true) seats.add('HR');
  const rank = gradeOf(model, person);
  if (CHIEF.test(fold(title?.value ?? '')) || (rank !== null && rank >= model.settings.gradeLadder.length - EXECUTIVE_GRADES)) seats.add('the executive level');
  return seats;
}
