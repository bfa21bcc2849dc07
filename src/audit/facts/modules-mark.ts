/** One mark for what all module rows hold, to tell whether anything but a date of review changed since. */
import type { Module } from '../model/types';
import type { FieldCell } from '../reading/types';

/** The same for the same rows in any order, whatever their dates of review: a sum of FNV-1a (Fowler, Noll, Vo) over the rows, in base 36. */
export function modulesMark(modules: readonly Module[]): string {
  let sum = modules.length;
  for (const { fields } of modules) {
    const cells: Readonly<Record<string, FieldCell<unknown> | undefined>> = fields;
    const said: string[] = [];
    for (const name in cells) {
      const raw = name === 'lastReviewed' ? null : (cells[name]?.raw ?? null);
      if (raw !== null) said.push(`${name}=${String(raw).trim()}`);
    }
    let hash = 0x811c9dc5;
    const text = said.sort().join('\n');
    for (let at = 0; at < text.length; at++) {
      const code = text.codePointAt(at) ?? 0;
      hash = Math.imul(hash ^ code, 0x01000193);
      if (code > 0xffff) at += 1;
    }
    sum = (sum + (hash >>> 0)) % 0x20000000000000;
  }
  return `m${sum.toString(36)}`;
}
