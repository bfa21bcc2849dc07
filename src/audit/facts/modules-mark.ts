/** One mark for what all module rows hold, to tell whether anything but a date of review changed since. */
import type { Model, Module } from '../model/types';
import type { FieldCell } from '../reading/types';
import { perPart } from './per-model';

/** The same for the same rows in any order, whatever their dates of review: a sum of FNV-1a (Fowler, Noll, Vo) over the rows, in base 36. */
export function modulesMark(model: Model): string {
  let sum = model.modules.length;
  for (const module of model.modules) sum = (sum + rowMark(model, module)) % 0x20000000000000;
  return `m${sum.toString(36)}`;
}

const rowMark = perPart((_, { fields }: Module): number => {
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
  return hash >>> 0;
});
