/** Does somebody answer for the module, and does the business want it? A named owner and a business sponsor at the needed grade, both in post: full; one of the two: half. */
import { answeringOf, isSeniorEnough, neededGrade } from '../facts/answering';
import type { Model, Module } from '../model/types';
import { notEvaluated, type Answer } from './answer';

/** Whether one of the two holds; null where that cannot be told. */
type Standing = readonly [holds: boolean | null, words: string];

/** One that holds is shown, whatever is unknown of the other; nothing shown while one fails is none. */
export function ownership(model: Model, module: Module): Answer {
  const owner = ownerStanding(model, module);
  const sponsor = sponsorStanding(model, module);
  const held = [owner[0], sponsor[0]];
  const words = `${owner[1]}, ${sponsor[1]}`;
  if (held.every((one) => one === null)) return notEvaluated(words);
  const assumed = held.includes(true) && !model.hasTable('person') ? '; in post is assumed, for there is no list of people' : '';
  return [held.every((one) => one === true) ? 'full' : held.includes(true) ? 'half' : 'none', `${words}${assumed}`];
}

function ownerStanding(model: Model, module: Module): Standing {
  if (!model.has('module.owner')) return [null, 'no column for the owner'];
  const { named, gone } = answeringOf(model, module, 'owner');
  if (named === null) return [null, 'the cell of the owner could not be read'];
  if (!named) return [false, 'no owner'];
  return gone ? [false, 'the owner has left'] : [true, 'a named owner'];
}

function sponsorStanding(model: Model, module: Module): Standing {
  if (!model.has('module.sponsor')) return [null, 'no column for the sponsor'];
  const { named, gone, allHr } = answeringOf(model, module, 'sponsor');
  if (named === null) return [null, 'the cell of the sponsor could not be read'];
  if (!named) return [false, 'no sponsor'];
  if (gone) return [false, 'the sponsor has left'];
  if (allHr === true) return [false, 'the sponsor sits in HR, not in the business'];
  if (!model.has('person.grade') && !model.has('module.sponsorGrade')) return [true, 'a named sponsor'];
  const senior = isSeniorEnough(model, module, neededGrade(model, module));
  if (senior === null) return [null, 'the sponsor’s grade is not known, or not on the grade ladder'];
  return senior ? [true, 'a named sponsor'] : [false, 'the sponsor is below the grade that is needed'];
}
