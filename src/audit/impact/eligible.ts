/** Who could have been trained in a module: without that, those who were not are no comparison. */
import { audienceUnits } from '../facts/audience-units';
import { unitsBelow } from '../facts/organisation';
import { perModel, perRecord } from '../facts/per-model';
import { targetsOf } from '../model/targets';
import { fold } from '../reading/fold';
import type { Model, Module, Person, Unit } from '../model/types';
import { audiencePeople, meansLeaders } from './audience-people';
import { ledBy, leadersOf } from './leaders';
import { trainingOf, type Training } from './training';
import type { Observed } from './unit';

/** Null where nothing says for whom the module is. */
export type Eligible = ((one: Observed) => boolean) | null;

const wideWords = perModel(({ settings }) => settings.companyWideWords.map(fold), 'no names');

/** By the groups that the sheet states, else by the units, titles and grades of the module's audience, or whoever leads a team where that is it; those who are named for it and wait can always be told. */
export const eligibleFor = perRecord((model, module: Module): Record<'team' | 'person', Eligible> => {
  const training = trainingOf(model, module);
  const audience = inAudience(model, module);
  return { team: eligible(training.team, audience), person: eligible(training.person, audience) };
}, 'no names');

function eligible({ comparison, waiting }: Training, audience: Eligible): Eligible {
  if (comparison.size > 0) return ({ key }) => comparison.has(key);
  if (audience !== null) return (one) => waiting.has(one.key) || audience(one);
  return waiting.size > 0 ? ({ key }) => waiting.has(key) : null;
}

function inAudience(model: Model, module: Module): Eligible {
  const units = new Set([...audienceUnits(model, module)].flatMap((unit) => [...unitsBelow(model, unit)]));
  if (units.size > 0) return ({ record }) => placesOf(record).some((unit) => units.has(unit));
  const said = [module.fields.tier?.value, module.fields.audience?.value].map((text) => fold(text ?? ''));
  if (wideWords(model).some((word) => said.includes(word))) return () => true;
  const people = audiencePeople(model, module.fields.audience?.value ?? '');
  if (people.size === 0 && meansLeaders(module.fields.audience?.value ?? ''))
    return ({ record }) => (record.kind === 'person' ? ledBy(model, record) : leadersOf(model, record)).length > 0;
  if (people.size === 0) return null;
  return ({ record }) => (record.kind === 'person' ? people.has(record) : leadersOf(model, record).some((leader) => people.has(leader)));
}

function placesOf(record: Unit | Person): readonly Unit[] {
  return record.kind === 'unit' ? [record] : [...targetsOf<Unit>(record.fields.team), ...targetsOf<Unit>(record.fields.unit)];
}
