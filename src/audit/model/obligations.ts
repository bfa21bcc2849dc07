/** “Required by law” where a priority should stand: such a module is mandatory, and serves none. */
import { fold } from '../reading/fold';
import { OBLIGATION_WORDS } from '../reading/words/obligations';
import type { RawRecord } from './raw-record';

const WORDS: ReadonlySet<string> = new Set(OBLIGATION_WORDS);

/** Whether a text under what a row serves says no more than that a rule asks for it. */
export function saysObligation(text: unknown): boolean {
  return typeof text === 'string' && WORDS.has(fold(text));
}

/** In place, before names are looked up; what a table of priorities lists under such a name is a priority all the same. */
export function obligationsApart(records: readonly RawRecord[]): void {
  const listed = new Set(records.flatMap(({ kind, name, id }) => (kind === 'priority' ? [fold(name), fold(id ?? '')] : [])));
  for (const { kind, fields } of records) {
    const served = fields['priority'];
    if ((kind !== 'module' && kind !== 'objective') || served === undefined || !saysObligation(served.value) || listed.has(fold(String(served.value))))
      continue;
    const { at, raw } = served;
    fields['priority'] = Object.freeze({ value: null, at, raw });
    if (kind === 'module' && (fields['mandatory']?.value ?? null) === null) fields['mandatory'] = Object.freeze({ value: true, at, raw });
  }
}
