/** Colours and weights of a terminal; plain text where they are not wanted. */
import type { Severity } from '../severity';

export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly severity: (severity: Severity, text: string) => string;
}

export const PLAIN: Paint = { bold: (text) => text, dim: (text) => text, severity: (_, text) => text };
