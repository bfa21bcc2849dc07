/** Gives goals without columns for their numbers those that their own sentence states. */
import { readGoalSentence } from './goal-sentence';
import type { RawCell, RawRecord } from './raw-record';

/** Only where the table has no such column: a blank cell beside a telling sentence stays blank. */
export function readGoalSentences(records: readonly RawRecord[]): void {
  for (const record of records) {
    const { fields } = record;
    const title = fields['title'];
    if ((record.kind !== 'objective' && record.kind !== 'keyResult') || typeof title?.value !== 'string' || !/\d/.test(title.value)) continue;
    const numbered = fields['target'] !== undefined || fields['baseline'] !== undefined;
    const dated = fields['due'] !== undefined || fields['period'] !== undefined;
    if (numbered && dated) continue;
    const said = readGoalSentence(title.value);
    const cell = (value: unknown, more: Partial<RawCell> = {}): RawCell => Object.freeze({ value, at: title.at, raw: title.raw, ...more });
    const unit = said.unit === null ? {} : { unit: said.unit };
    if (!numbered && said.target !== null) {
      fields['target'] = cell(said.target, { ...unit, ...(said.bound === null ? {} : { bound: said.bound }) });
      // A baseline that is named and has no value is there, and cannot be read.
      if (said.baseline !== null) fields['baseline'] = cell(said.baseline, unit);
      else if (said.relativeTo !== null) fields['baseline'] = cell(null, { raw: said.relativeTo, oddity: 'unreadable' });
      if (said.unit !== null && fields['measureUnit'] === undefined) fields['measureUnit'] = cell(said.unit);
    }
    if (!dated && said.due !== null) fields['due'] = cell(said.due);
  }
}
