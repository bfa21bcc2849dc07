/** “Required by law” where a priority should stand: such a module is mandatory, and serves none. */
import type { Kind } from '../fields';
import { fold } from '../reading/fold';
import { OBLIGATION_WORDS } from '../reading/words/obligations';
import type { RawRecord } from './raw-record';

const WORDS: ReadonlySet<string> = new Set(OBLIGATION_WORDS);

/** Whether a text under what a row serves says no more than that a rule asks for it. */
export function saysObligation(text: unknown): boolean {
  return typeof text === 'string' && WORDS.has(fold(text));
}

/** In place, before names are looked up; what a table of priorities or objectives lists under such a name is one all the same. */
export function obligationsApart(records: readonly RawRecord[]): void {
  const listed = new Set(records.flatMap(({ kind, name, id }) => (SERVED.has(kind) ? [fold(name), fold(id ?? '')] : [])));
  for (const { kind, fields } of records) {
    for (const name of SERVES[kind] ?? []) {
      const served = fields[name];
      if (served === undefined || !saysObligation(served.value) || listed.has(fold(String(served.value)))) continue;
      const { at, raw } = served;
      fields[name] = Object.freeze({ value: null, at, raw });
      if (kind === 'module' && (fields['mandatory']?.value ?? null) === null) fields['mandatory'] = Object.freeze({ value: true, at, raw });
    }
  }
}

const SERVED: ReadonlySet<Kind> = new Set<Kind>(['priority', 'objective']);
const SERVES: Readonly<Partial<Record<Kind, readonly string[]>>> = { module: ['priority', 'objective'], objective: ['priority'] };
