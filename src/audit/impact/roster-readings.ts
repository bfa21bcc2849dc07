/** Readings made of the list of people: of those in a team when a quarter began, or hired in it, the share that stayed. */
import { perModel } from '../facts/per-model';
import { targetsOf } from '../model/targets';
import type { Day, Span } from '../reading/days';
import { fold } from '../reading/fold';
import { wordPattern } from '../reading/word-pattern';
import { OTHER_REASON_WORDS, OWN_WILL_WORDS } from '../reading/words/retention';
import type { Model, Person } from '../model/types';
import { leadersOf, unitIn } from './leaders';
import { quarterOf } from './quarters';
import type { RosterMeasure } from './roster-measure';
import type { MadeReading, Observed } from './unit';

/** Why the list of people makes no readings. */
export type RosterSilence = 'no-leavers' | 'no-leave-reason';

/** A list of so many in which nobody ever left lists no leavers. */
const MANY = 50;
/** So many quarters back: more than both windows and what came before them need. */
const QUARTERS_BACK = 24;

const OWN_WILL = wordPattern(OWN_WILL_WORDS);
const OTHER = wordPattern(OTHER_REASON_WORDS);

interface Roster {
  readonly people: readonly Person[];
  readonly anyLeaver: boolean;
  readonly anyReason: boolean;
}

const rosterOf = perModel((model): Roster => {
  const people = model.people.filter(({ stated }) => stated);
  const leavers = people.filter((person) => isGone(person) || person.fields.left?.value != null);
  return { people, anyLeaver: leavers.length > 0, anyReason: leavers.some(({ fields }) => (fields.leaveReason?.value ?? null) !== null) };
}, 'no names');

/** Gone, by the status or the day. */
function isGone({ fields: { status } }: Person): boolean {
  return status?.value === 'closed' || status?.value === 'withdrawn' || status?.value === 'completed';
}

/** Whether the list of people says who left; where nobody did, a short one may be right. */
export function rosterSilence(model: Model, { voluntary }: RosterMeasure): RosterSilence | null {
  const { people, anyLeaver, anyReason } = rosterOf(model);
  if (!anyLeaver && people.length >= MANY) return 'no-leavers';
  return voluntary && anyLeaver && !anyReason ? 'no-leave-reason' : null;
}

interface Cell {
  readonly observed: Observed;
  readonly span: Span;
  there: number;
  stayed: number;
  /** Of some nobody knows when, or why, they left: the share cannot be told. */
  unknown: boolean;
}

/**
 * By team, or by the manager whom people report to where no team tells; a team's lead is not counted in it.
 * A quarter's reading ends `days` after the quarter began, for new hires after it ended.
 */
export function rosterReadings(model: Model, measure: RosterMeasure, side: 'team' | 'person', days: number): readonly MadeReading[] {
  const { people } = rosterOf(model);
  if (!model.has('person.left') && !model.has('person.status')) return [];
  const quarters = quartersUntil(model.asOf).map((quarter) => ({ quarter, until: (measure.of === 'new hires' ? quarter.end : quarter.start) + days }));
  const cells = new Map<string, Cell>();
  for (const person of people) {
    const observed = side === 'team' ? teamOf(model, person) : managerOf(person);
    if (observed === null) continue;
    const joined = person.fields.joined?.value ?? null;
    const left = person.fields.left?.value ?? null;
    if (measure.of === 'new hires' && joined === null) continue;
    for (const { quarter, until } of quarters) {
      if (until > model.asOf) continue;
      const isIn = measure.of === 'new hires' ? contains(quarter, joined as Day) : (joined ?? quarter.start) <= quarter.start;
      if (!isIn || (left !== null && left < quarter.start)) continue;
      const key = `${observed.key}|${quarter.start}`;
      const cell = cells.get(key) ?? { observed, span: { ...quarter, end: until }, there: 0, stayed: 0, unknown: false };
      cells.set(key, cell);
      count(cell, person, measure.of === 'new hires' ? (joined as Day) + days : until, measure.voluntary);
    }
  }
  return [...cells.values()].flatMap(({ observed, span, there, stayed, unknown }) =>
    unknown || there === 0 ? [] : [{ observed, span, value: measure.leaving ? (there - stayed) / there : stayed / there }],
  );
}

function count(cell: Cell, person: Person, until: Day, voluntary: boolean): void {
  const left = person.fields.left?.value ?? null;
  const reason = fold(person.fields.leaveReason?.value ?? '');
  if (left === null && isGone(person)) cell.unknown = true;
  if (left === null || left >= until) cell.stayed += 1;
  else if (voluntary && OTHER.test(reason)) cell.there -= 1;
  else if (voluntary && !OWN_WILL.test(reason)) cell.unknown = true;
  cell.there += 1;
}

const contains = ({ start, end }: Span, day: Day): boolean => start <= day && day <= end;

function quartersUntil(last: Day): readonly Span[] {
  const quarters: Span[] = [];
  for (let day = last; quarters.length < QUARTERS_BACK;) {
    const quarter = quarterOf(day);
    quarters.push(quarter);
    day = quarter.start - 1;
  }
  return quarters;
}

/** A unit that several people lead is more than one team. */
function teamOf(model: Model, person: Person): Observed | null {
  const unit = unitIn(person);
  if (unit === null) return null;
  const leaders = leadersOf(model, unit);
  return leaders.length > 1 || leaders.includes(person) ? null : { key: unit.key, name: unit.name, record: unit };
}

function managerOf({ fields }: Person): Observed | null {
  const [manager, second] = targetsOf<Person>(fields.manager);
  return manager === undefined || second !== undefined ? null : { key: manager.key, name: manager.name, record: manager };
}
