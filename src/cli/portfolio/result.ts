/** What is kept of each workbook of a portfolio: one file, whole or absent, from which the data set is made. */
import { createHash } from 'node:crypto';
import type { Row } from './tables';

/** Raised when what stands in these files changes: results of another layout are made anew. */
const LAYOUT = 1;

export interface Result {
  readonly layout: typeof LAYOUT;
  /** The path under which it was found, with `/` on every system. */
  readonly workbook: string;
  /** Of all that the rows depend on: the file, the settings, the day and the version. */
  readonly fingerprint: string;
  readonly tables: Readonly<Record<string, readonly Row[]>>;
}

export function resultOf(parts: Omit<Result, 'layout'>): Result {
  return { layout: LAYOUT, ...parts };
}

/** Null for what is no result of this layout: then the workbook is audited again. */
export function parseResult(text: string): Result | null {
  try {
    const value = JSON.parse(text) as Partial<Result> | null;
    return value?.layout === LAYOUT && typeof value.workbook === 'string' && typeof value.fingerprint === 'string' && typeof value.tables === 'object'
      ? (value as Result)
      : null;
  } catch {
    return null;
  }
}

export function digestOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('hex');
}
