/** People and units: who is in post, at which grade, in HR or not, and which unit lies below which. */
import { grouped } from '../model/grouped';
import { completedOf } from './completions';
import { perModel, perRecord } from './per-model';
import { targetsOf } from '../model/targets';
import type { Day } from '../reading/days';
import { fold } from '../reading/fold';
import { wordPattern } from '../reading/word-pattern';
import { GRADE_FORMS, HR_FUNCTIONS, HR_TITLES, NOT_HR_TITLES } from '../reading/words/roles';
import type { Model, Module, Person, Reference, Unit } from '../model/types';
import type { FieldCell } from '../reading/types';

const HR_FUNCTION = wordPattern(HR_FUNCTIONS);
const HR_TITLE = wordPattern(HR_TITLES);
/** Titles and units that hold a word of HR and are none of it. */
const NOT_HR = wordPattern(NOT_HR_TITLES, 'gu');
/** Alone they mean the whole company; before a noun they do not: "alle Teamleiter". */
const DETERMINERS: ReadonlySet<string> = new Set(['all', 'alle', 'tous', 'toutes']);
/** A module is company-wide when its completions reach this many units and this share of the roster. */
const WIDE_UNITS = 3;
const WIDE_SHARE = 0.1;

/** The found person of a one-name field, else null. */
export function personOf(cell: FieldCell<readonly Reference<'person'>[]> | undefined): Person | null {
  return (cell?.value ?? []).length === 1 ? (targetsOf<Person>(cell)[0] ?? null) : null;
}

/** Whether a person had left by a day. */
export function hasLeft(person: Person, on: Day): boolean {
  const left = person.fields.left?.value ?? null;
  if (left !== null) return left < on;
  const status = person.fields.status?.value ?? null;
  return status === 'closed' || status === 'withdrawn' || status === 'completed';
}

export function unitOfPerson(person: Person): Unit | null {
  return targetsOf<Unit>(person.fields.unit)[0] ?? targetsOf<Unit>(person.fields.team)[0] ?? null;
}

/** Null where neither function, title nor unit tells. */
export function isHr(person: Person): boolean | null {
  const stated = person.fields.function?.value ?? null;
  if (stated !== null) return HR_FUNCTION.test(fold(stated));
  const told = [person.fields.title?.value ?? null, unitOfPerson(person)?.name ?? null].filter((text) => text !== null);
  return told.length === 0 ? null : told.some((text) => HR_TITLE.test(fold(text).replace(NOT_HR, ' ')));
}

const ladderOf = perModel(({ settings }): ReadonlyMap<string, number> => {
  const ladder = new Map(settings.gradeLadder.map((grade, rank) => [fold(grade), rank]));
  for (const [grade, forms] of Object.entries(GRADE_FORMS)) {
    const rank = ladder.get(grade);
    if (rank !== undefined) for (const form of forms) if (!ladder.has(form)) ladder.set(form, rank);
  }
  return ladder;
}, 'no names');

/** Position on the grade ladder, 0 lowest; null for an unlisted grade. */
export function gradeRank(model: Model, grade: string): number | null {
  return ladderOf(model).get(fold(grade)) ?? null;
}

/** Position of a person's grade; null for an unlisted or unknown one. */
export function gradeOf(model: Model, person: Person): number | null {
  const grade = person.fields.grade?.value ?? null;
  return grade === null ? null : gradeRank(model, grade);
}

const childUnits = perModel(({ units }) => grouped(units, ({ fields }) => targetsOf<Unit>(fields.parent)), 'no names');

/** A unit and all units below it. */
export const unitsBelow = perRecord((model, unit: Unit): ReadonlySet<Unit> => {
  const children = childUnits(model);
  const found = new Set<Unit>([unit]);
  for (const one of found) for (const child of children.get(one) ?? []) found.add(child);
  return found;
}, 'no names');

/** The module is said or shown to be for the whole company. */
export const isCompanyWide = perRecord((model, module: Module): boolean => saysWide(model, module) || reachesWide(model, module), 'no names');

const wideWords = perModel(
  ({ settings }) => settings.companyWideWords.map(fold).flatMap((word) => (word === '' ? [] : { word: ` ${word} `, isAlone: DETERMINERS.has(word) })),
  'no names',
);

function saysWide(model: Model, module: Module): boolean {
  const said = [module.fields.tier?.value, module.fields.audience?.value].map((text) => ` ${fold(text ?? '')} `);
  return wideWords(model).some(({ word, isAlone }) => said.some((text) => (isAlone ? text === word : text.includes(word))));
}

const rosterSize = perModel(({ people }) => people.filter(({ stated }) => stated).length, 'no names');

function reachesWide(model: Model, module: Module): boolean {
  const roster = rosterSize(model);
  const completed = completedOf(model, module);
  if (roster === 0 || completed.length < WIDE_UNITS) return false;
  const people = new Set(completed.flatMap((completion) => targetsOf<Person>(completion.fields.person)));
  if (people.size < WIDE_SHARE * roster) return false;
  return new Set([...people].map(unitOfPerson).filter((unit) => unit !== null)).size >= WIDE_UNITS;
}
