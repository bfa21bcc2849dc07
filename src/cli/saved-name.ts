/** Names of the files that commands save, and whether they may replace one. */
import { basename, dirname, extname, join } from 'node:path';
import { Option } from 'commander';
import type { Replaces } from '../hosts/xlsx/save-target';

/** `Plan 2026.mapped.xlsx` for `Plan 2026.xlsx`; a workbook with macros keeps its ending, a CSV becomes a workbook. */
export function savedName(path: string, what: string): string {
  return join(dirname(path), `${stem(path).replace(/\.audited$/, '')}.${what}${ending(path)}`);
}

/** `Plan.audited.xlsx` for `Plan.xlsx`; for an audited copy, which is audited itself, `Plan.2026-06-30.audited.xlsx`. */
export function auditedName(path: string, asOf: string): string {
  return datedName(path, /(?:\.\d{4}-\d{2}-\d{2})?\.audited$/, asOf, 'audited');
}

/** `Plan.signed.xlsx` for `Plan.audited.xlsx`; for a signed copy, which somebody else signs, `Plan.2026-07-03.signed.xlsx`. */
export function signedName(path: string, on: string): string {
  return /\.signed$/.test(stem(path)) ? datedName(path, /(?:\.\d{4}-\d{2}-\d{2})?\.signed$/, on, 'signed') : savedName(path, 'signed');
}

/** A copy of a copy of the same kind has the day in its name, in place of the one that it had. */
function datedName(path: string, before: RegExp, day: string, what: string): string {
  const whole = stem(path);
  const bare = whole.replace(before, '');
  return join(dirname(path), `${bare}${bare === whole ? '' : `.${day}`}.${what}${ending(path)}`);
}

export function forceOption(): Option {
  return new Option('--force', 'replace a file that is there already');
}

export function replacing(force: true | undefined): Replaces {
  return force === true ? 'anything' : 'nothing';
}

function stem(path: string): string {
  return basename(path, extname(path));
}

function ending(path: string): string {
  return extname(path).toLowerCase() === '.xlsm' ? extname(path) : '.xlsx';
}
