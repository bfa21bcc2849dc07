/** Does somebody answer for the module, and does the business want it? A named owner and a business sponsor at the needed grade, both in post: full; one of the two: half. */
import { answeringOf, isSeniorEnough, neededGrade } from '../facts/answering';
import type { Model, Module } from '../model/types';
import { notEvaluated, type Answer } from './answer';
import type { ComponentReason } from './component-reasons';

/** Whether one of the two holds; null where that cannot be told. */
type Standing = readonly [holds: boolean | null, words: ComponentReason];

/** One that holds is shown, whatever is unknown of the other; nothing shown while one fails is none. */
export function ownership(model: Model, module: Module): Answer {
  const owner = ownerStanding(model, module);
  const sponsor = sponsorStanding(model, module);
  const held = [owner[0], sponsor[0]];
  const data = { owner: owner[1], sponsor: sponsor[1] };
  if (held.every((one) => one === null)) return notEvaluated({ code: 'owner-and-sponsor', data });
  const assumed = held.includes(true) && !model.hasTable('person');
  const state = held.every((one) => one === true) ? 'full' : held.includes(true) ? 'half' : 'none';
  return [state, { code: assumed ? 'in-post-assumed' : 'owner-and-sponsor', data }];
}

function ownerStanding(model: Model, module: Module): Standing {
  if (!model.has('module.owner')) return [null, { code: 'no-owner-column' }];
  const { named, gone } = answeringOf(model, module, 'owner');
  if (named === null) return [null, { code: 'owner-unreadable' }];
  if (!named) return [false, { code: 'no-owner' }];
  return gone ? [false, { code: 'owner-left' }] : [true, { code: 'named-owner' }];
}

function sponsorStanding(model: Model, module: Module): Standing {
  if (!model.has('module.sponsor')) return [null, { code: 'no-sponsor-column' }];
  const { named, gone, allHr } = answeringOf(model, module, 'sponsor');
  if (named === null) return [null, { code: 'sponsor-unreadable' }];
  if (!named) return [false, { code: 'no-sponsor' }];
  if (gone) return [false, { code: 'sponsor-left' }];
  if (allHr === true) return [false, { code: 'sponsor-in-hr' }];
  if (!model.has('person.grade') && !model.has('module.sponsorGrade')) return [true, { code: 'named-sponsor' }];
  const senior = isSeniorEnough(model, module, neededGrade(model, module));
  if (senior === null) return [null, { code: 'grade-unknown' }];
  return senior ? [true, { code: 'named-sponsor' }] : [false, { code: 'grade-too-low' }];
}
