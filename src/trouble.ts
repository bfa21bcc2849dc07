/** What went wrong, as a person is told of it. */
import { ProfileUnusable } from './organisation-profile';
import type { MessageValue } from './audit/message-value';
import { findLedger, HostError, ledgerSentence, type WorkbookSnapshot } from './workbook';

export interface Trouble {
  /** What went wrong, apart from its words: that of the host’s error, `nothing-to-take-back`, or `ours` for a mistake of Plumbline’s. */
  readonly code: string;
  /** One sentence in English: what is wrong and what to do. */
  readonly message: string;
  /** What its sentence shows in any language, where it shows something. */
  readonly data?: Readonly<Record<string, MessageValue>>;
  /** Makes the same attempt again; null where that would not help. */
  readonly again: (() => Promise<void>) | null;
}

/** Why there is no plan: no ledger, one that cannot be relied on, or one that has been used up. */
export function nothingToTakeBack(workbook: WorkbookSnapshot): Trouble {
  const found = findLedger(workbook);
  return {
    code: found.state === 'readable' || found.state === 'none' ? 'nothing-to-take-back' : `ledger-${found.state}`,
    message: ledgerSentence(found.state === 'readable' ? { state: 'none' } : found, 'This workbook'),
    again: null,
  };
}

/** Why there is no plan for a person's edit. */
export function noSafeEdit(): Trouble {
  return { code: 'no-safe-edit', message: 'Plumbline cannot make this edit safely here: make it in the sheet.', again: null };
}

/** Hosts speak in sentences for a person; anything else is a mistake of ours, and says so. */
export function troubleOf(error: unknown, again: () => Promise<void>): Trouble {
  if (error instanceof ProfileUnusable) return { code: error.code, message: error.message, data: { what: error.fault }, again };
  if (error instanceof HostError)
    return { code: error.code, message: error.message, again: error.retry === 'no' ? null : again, ...(error.data === undefined ? {} : { data: error.data }) };
  const reason = error instanceof Error ? error.message : String(error);
  return { code: 'ours', message: `Plumbline itself failed and has stopped (${reason}). Try again; if it stays, please report it.`, again };
}

const NOT_SIGNED = {
  stale: 'Not signed: the workbook has changed since this audit. Audit again, write, then sign.',
  'never-audited': 'Not signed: nothing has been written yet. Write the audit into the workbook, then sign.',
  'other-figures': 'Not signed: the figures on Plumbline’s sheets are not those that an audit gives now. Audit again, write, then sign.',
  'other-day': 'Not signed: the audit that was written is of another day than this one. Write this audit, then sign.',
} as const;

/** Why nothing is signed. */
export function notSigned(why: keyof typeof NOT_SIGNED): Trouble {
  return { code: `not-signed-${why}`, message: NOT_SIGNED[why], again: null };
}

/** Two people filled the same cell of the review: whoever came second decides. */
export function reviewChanged(): Trouble {
  return {
    code: 'review-changed',
    message: 'Somebody filled the same lines of the review otherwise meanwhile. Nothing was written: choose, at each of them, which of the two to keep.',
    again: null,
  };
}
