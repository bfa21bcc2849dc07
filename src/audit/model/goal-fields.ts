/** Gives goals without columns for their numbers those that their own words state. */
import { readGoalSentence } from '../reading/goal-sentence';
import type { RawCell, RawRecord } from './raw-record';

/** In this order: the title speaks before the columns of a SMART goal. */
const WORDINGS = ['title', 'measurable', 'specific'] as const;

/** Only where the table has no such column: a blank cell beside a telling sentence stays blank. */
export function readGoalSentences(records: readonly RawRecord[]): void {
  for (const { kind, fields } of records) {
    if (kind !== 'objective' && kind !== 'keyResult') continue;
    for (const name of WORDINGS) {
      const wording = fields[name];
      if (typeof wording?.value === 'string' && /\d/.test(wording.value)) readSentence(wording as RawCell & { value: string }, fields);
    }
  }
}

function readSentence(wording: RawCell & { readonly value: string }, fields: RawRecord['fields']): void {
  const numbered = fields['target'] !== undefined || fields['baseline'] !== undefined;
  const dated = fields['due'] !== undefined || fields['period'] !== undefined;
  if (numbered && dated) return;
  const said = readGoalSentence(wording.value);
  const cell = (value: unknown, more: Partial<RawCell> = {}): RawCell => Object.freeze({ value, at: wording.at, raw: wording.raw, ...more });
  const unit = said.unit === null ? {} : { unit: said.unit };
  if (!numbered && said.target !== null) {
    fields['target'] = cell(said.target, { ...unit, ...(said.bound === null ? {} : { bound: said.bound }) });
    // A baseline that is named and has no value is there, and cannot be read.
    if (said.baseline !== null) fields['baseline'] = cell(said.baseline, unit);
    else if (said.relativeTo !== null) fields['baseline'] = cell(null, { raw: said.relativeTo, oddity: 'unreadable' });
    if (said.unit !== null && fields['measureUnit'] === undefined) fields['measureUnit'] = cell(said.unit);
  }
  // So is a target that may be twelve hundred or one and a fifth.
  if (!numbered && said.ambiguous === true) fields['target'] = cell(null, { oddity: 'unreadable' });
  if (!dated && said.due !== null) fields['due'] = cell(said.due);
}
