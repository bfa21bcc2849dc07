/** Who was trained in a module and when, who was not, and who could have been. */
import { completionsOf, hasCompleted } from '../facts/completions';
import { perRecord } from '../facts/per-model';
import { readGroup } from '../reading/read-group';
import { targetsOf } from '../model/targets';
import type { Completion, Model, Module, Person, Unit } from '../model/types';
import { ledBy, leadersOf } from './leaders';
import { drawnFor } from './drawn';
import { AFTER } from './kpi-series';
import type { TrainedOn } from './unit';

export interface Training {
  /** By key of a team or person: since when; null where nothing says when. */
  readonly trained: ReadonlyMap<string, TrainedOn>;
  /** Named for this module, and not trained by the audit date: enrolled, waiting, to come. */
  readonly waiting: ReadonlySet<string>;
  /** Those that the sheet itself puts beside the trained ones. */
  readonly comparison: ReadonlySet<string>;
  /** Of those in either group, which the sheet says were drawn by lot. */
  readonly randomised: ReadonlySet<string>;
}

/** A team is trained when whoever leads it is; a person when they are themselves. */
export const trainingOf = perRecord((model, module: Module): Record<'team' | 'person', Training> => {
  const rows = completionsOf(model, module);
  const drawn = drawnFor(model, module);
  return { team: withDrawn(gather(model, module, rows, teamsOf), drawn.team), person: withDrawn(gather(model, module, rows, peopleOf), drawn.person) };
}, 'no names');

function gather(model: Model, module: Module, rows: readonly Completion[], keysOf: (model: Model, row: Completion) => readonly string[]): Training {
  const trained = new Map<string, TrainedOn>();
  const [waiting, comparison, randomised] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const row of rows) {
    const group = readGroup(row.fields.group?.value ?? '');
    // Without a date and a status only a group that says so was trained.
    const told = row.fields.completed !== undefined || row.fields.status !== undefined || row.fields.group === undefined || group.trained;
    const done = !group.comparison && told && hasCompleted(model, row);
    for (const key of keysOf(model, row)) {
      if (group.randomised) randomised.add(key);
      if (done) trained.set(key, earlier(trained, key, row.fields.completed?.value ?? endedOn(model, module)));
      else if (group.comparison || group.randomised) comparison.add(key);
      else if (told) waiting.add(key);
    }
  }
  // Who was trained at last is not compared with, whatever an earlier row says.
  for (const key of trained.keys()) {
    waiting.delete(key);
    comparison.delete(key);
  }
  return { trained, waiting, comparison, randomised };
}

/** Who was drawn and has not been trained yet waits, to be compared with. */
function withDrawn(training: Training, drawn: ReadonlySet<string>): Training {
  if (drawn.size === 0) return training;
  const comparison = new Set(training.comparison);
  for (const key of drawn) if (!training.trained.has(key)) comparison.add(key);
  return { ...training, comparison, randomised: new Set([...training.randomised, ...drawn]) };
}

/** For readings that say before and after alone: whoever was trained was so between the two. */
export function withoutDays(training: Training): Training {
  return { ...training, trained: new Map([...training.trained.keys()].map((key) => [key, AFTER.start])) };
}

/** The first of several completions counts: from then on nobody is untrained. */
function earlier(trained: ReadonlyMap<string, TrainedOn>, key: string, day: TrainedOn): TrainedOn {
  const before = trained.get(key);
  return before == null ? day : day === null ? before : Math.min(before, day);
}

/** A completion without a day of its own is over with the module. */
function endedOn(model: Model, { fields: { end } }: Module): TrainedOn {
  const day = end?.value ?? null;
  return day !== null && day <= model.asOf ? day : null;
}

/** The teams that a person leads. Where nobody is known to lead a team, the row's own team, or that of the person. */
function teamsOf(model: Model, { fields }: Completion): readonly string[] {
  const people = targetsOf<Person>(fields.person);
  const led = people.flatMap((person) => ledBy(model, person));
  if (led.length > 0) return led.map(({ key }) => key);
  const stated = targetsOf<Unit>(fields.team);
  const named = (fields.person?.value ?? []).length > 0;
  const own =
    stated.length > 0 ? stated : people.flatMap((person) => [...targetsOf<Unit>(person.fields.team), ...targetsOf<Unit>(person.fields.unit)].slice(0, 1));
  return own.filter((team) => !named || leadersOf(model, team).length === 0).map(({ key }) => key);
}

function peopleOf(_: Model, { fields }: Completion): readonly string[] {
  return targetsOf<Person>(fields.person).map(({ key }) => key);
}
