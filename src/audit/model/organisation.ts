/** People and units: who is in post, at which grade, in HR or not, and which unit lies below which. */
import { addTo } from './add-to';
import type { Settings } from '../settings';
import { targetsOf } from './targets';
import type { Day } from './days';
import { fold } from './fold';
import { wordPattern } from './word-pattern';
import { GRADE_FORMS, HR_FUNCTIONS, HR_TITLES, NOT_HR_TITLES } from './words/roles';
import type { Completion, FieldCell, Module, Person, Reference, Unit } from './types';

const HR_FUNCTION = wordPattern(HR_FUNCTIONS);
const HR_TITLE = wordPattern(HR_TITLES);
/** Titles and units that hold a word of HR and are none of it. */
const NOT_HR = wordPattern(NOT_HR_TITLES, 'gu');
/** Alone they mean the whole company; before a noun they do not: "alle Teamleiter". */
const DETERMINERS: ReadonlySet<string> = new Set(['all', 'alle', 'tous', 'toutes']);
/** A module is company-wide when its completions reach this many units and this share of the roster. */
const WIDE_UNITS = 3;
const WIDE_SHARE = 0.1;

export interface Organisation {
  personOf(cell: FieldCell<readonly Reference<'person'>[]> | undefined): Person | null;
  hasLeft(person: Person, on: Day): boolean;
  gradeOf(person: Person): number | null;
  gradeRank(grade: string): number | null;
  isHr(person: Person): boolean | null;
  unitsBelow(unit: Unit): ReadonlySet<Unit>;
  unitOfPerson(person: Person): Unit | null;
  isCompanyWide(module: Module): boolean;
}

export interface OrganisationInput {
  readonly people: readonly Person[];
  readonly units: readonly Unit[];
  /** Completions of a module that have taken place. */
  readonly completedOf: (module: Module) => readonly Completion[];
  readonly settings: Settings;
}

export function buildOrganisation(input: OrganisationInput): Organisation {
  const ladder = new Map(input.settings.gradeLadder.map((grade, rank) => [fold(grade), rank]));
  const wideWords = input.settings.companyWideWords.map(fold).filter((word) => word !== '');
  const childUnits = new Map<Unit, Unit[]>();
  for (const unit of input.units) for (const parent of targetsOf<Unit>(unit.fields.parent)) addTo(childUnits, parent, unit);
  const below = new Map<Unit, ReadonlySet<Unit>>();
  const wide = new Map<Module, boolean>();
  const roster = input.people.filter(({ stated }) => stated).length;
  for (const [grade, forms] of Object.entries(GRADE_FORMS)) {
    const rank = ladder.get(grade);
    if (rank !== undefined) for (const form of forms) if (!ladder.has(form)) ladder.set(form, rank);
  }
  const gradeRank = (grade: string): number | null => ladder.get(fold(grade)) ?? null;
  const unitOfPerson = (person: Person): Unit | null => targetsOf<Unit>(person.fields.unit)[0] ?? targetsOf<Unit>(person.fields.team)[0] ?? null;
  return {
    personOf: (cell) => ((cell?.value ?? []).length === 1 ? (targetsOf<Person>(cell)[0] ?? null) : null),
    hasLeft: (person, on) => {
      const left = person.fields.left?.value ?? null;
      if (left !== null) return left < on;
      const status = person.fields.status?.value ?? null;
      return status === 'closed' || status === 'withdrawn' || status === 'completed';
    },
    gradeOf: (person) => {
      const grade = person.fields.grade?.value ?? null;
      return grade === null ? null : gradeRank(grade);
    },
    gradeRank,
    isHr: (person) => {
      const stated = person.fields.function?.value ?? null;
      if (stated !== null) return HR_FUNCTION.test(fold(stated));
      const told = [person.fields.title?.value ?? null, unitOfPerson(person)?.name ?? null].filter((text) => text !== null);
      return told.length === 0 ? null : told.some((text) => HR_TITLE.test(fold(text).replace(NOT_HR, ' ')));
    },
    unitsBelow: (unit) => {
      const known = below.get(unit);
      if (known !== undefined) return known;
      const found = new Set<Unit>([unit]);
      for (const one of found) for (const child of childUnits.get(one) ?? []) found.add(child);
      below.set(unit, found);
      return found;
    },
    unitOfPerson,
    isCompanyWide: (module) => {
      const known = wide.get(module);
      if (known !== undefined) return known;
      const answer = saysWide(module) || reachesWide(module);
      wide.set(module, answer);
      return answer;
    },
  };

  function saysWide(module: Module): boolean {
    const said = [module.fields.tier?.value, module.fields.audience?.value].map((text) => ` ${fold(text ?? '')} `);
    return wideWords.some((word) => said.some((text) => (DETERMINERS.has(word) ? text.trim() === word : text.includes(` ${word} `))));
  }

  function reachesWide(module: Module): boolean {
    if (roster === 0 || input.completedOf(module).length < WIDE_UNITS) return false;
    const people = new Set(input.completedOf(module).flatMap((completion) => targetsOf<Person>(completion.fields.person)));
    if (people.size < WIDE_SHARE * roster) return false;
    return new Set([...people].map(unitOfPerson).filter((unit) => unit !== null)).size >= WIDE_UNITS;
  }
}
