/** Who answers for a module as its owner or sponsor: named, in post, in the business or in HR, and at which grade. */
import { namedIn, namesNobody } from './naming';
import { gradeRank, hasLeft, isCompanyWide, isHr } from './organisation';
import { perRecord } from './per-model';
import { companyWideGrade } from './thresholds';
import { isUnreadable } from '../reading/cell-state';
import type { Model, Module, Person, Reference } from '../model/types';
import type { FieldCell } from '../reading/types';

/** Needed to sponsor a module that is not for the whole company. */
const UNIT_GRADE = 'Manager';

export interface Answering {
  /** Null where the column is missing or the cell could not be read. */
  readonly named: boolean | null;
  /** One for each name; null where the list of people does not have it. */
  readonly people: readonly (Person | null)[];
  /** Everybody who is named has left. */
  readonly gone: boolean;
  /** Everybody who is named sits in HR or learning; null where that is not known of somebody, and nobody sits in the business. */
  readonly allHr: boolean | null;
}

type Cell = FieldCell<readonly Reference<'person'>[]> | undefined;

const answering = perRecord((model, module: Module) => ({
  owner: answeringIn(model, module.fields.owner),
  sponsor: answeringIn(model, module.fields.sponsor),
}));

/** Who is named as owner or sponsor of a module. */
export function answeringOf(model: Model, module: Module, role: 'owner' | 'sponsor'): Answering {
  return answering(model, module)[role];
}

/** The person of the list whom a name stands for; null where it has none, or several. */
export function listedPerson({ targets: [person, another] }: Reference<'person'>): Person | null {
  return another === undefined && person?.stated === true ? person : null;
}

function answeringIn(model: Model, cell: Cell): Answering {
  const people = namedIn(cell).map(listedPerson);
  const inHr = people.map((person) => (person === null ? null : isHr(person)));
  return Object.freeze({
    named: cell === undefined || isUnreadable(cell) ? null : !namesNobody(cell),
    people,
    gone: people.length > 0 && people.every((person) => person !== null && hasLeft(person, model.asOf)),
    allHr: inHr.includes(false) ? false : people.length === 0 || inHr.includes(null) ? null : true,
  });
}

/** The grade that a sponsor needs. */
export function neededGrade(model: Model, module: Module): string {
  return isCompanyWide(model, module) ? companyWideGrade(model) : UNIT_GRADE;
}

/** What the sponsors' grades are: as the module's own row says, else as the list of people does; null for an unknown one. */
export function sponsorGrades(model: Model, module: Module): readonly (string | null)[] {
  const stated = module.fields.sponsorGrade?.value ?? null;
  if (stated !== null) return [stated];
  return answeringOf(model, module, 'sponsor').people.map((person) => person?.fields.grade?.value ?? null);
}

/** Whether a sponsor has a grade or a higher one; null where the ladder lacks it, or a grade of theirs. */
export function isSeniorEnough(model: Model, module: Module, grade: string): boolean | null {
  const needed = gradeRank(model, grade);
  if (needed === null) return null;
  const ranks = sponsorGrades(model, module).map((one) => (one === null ? null : gradeRank(model, one)));
  if (ranks.some((rank) => rank !== null && rank >= needed)) return true;
  return ranks.includes(null) || ranks.length === 0 ? null : false;
}
