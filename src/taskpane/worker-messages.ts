/** What the pane and its audit worker say to each other. */
import type { Settings } from '../audit/settings/settings';
import type { Auditor, AuditRequest, PlanRequest, SignRequest } from '../auditor';
import type { NotSigned, Signed } from '../proof/sign-workbook';
import type { Mapping } from '../audit/mapping/types';
import type { Doing } from '../workbook';
import type { PlanHead, PlanPiece } from './plan-pieces';
import type { Piece, ResultHead } from './result-pieces';
import type { SentWorkbook } from './sent-workbook';

export type WorkerRequest = { readonly id: number; /** Null: the one that came last. */ readonly workbook: SentWorkbook | null } & (
  | { readonly task: 'settings'; readonly text: string }
  | { readonly task: 'sign'; readonly request: SignRequest }
  | { readonly task: 'map'; readonly base: Settings | undefined }
  /** `knows`: by the number of its request, the result before that is still there where this one goes. */
  | { readonly task: 'audit'; readonly knows: number | null; readonly request: Pick<AuditRequest, 'asOf' | 'language' | 'base' | 'edited'> }
  | { readonly task: 'plan'; readonly request: PlanRequest }
);

export type WorkerAnswer = { readonly id: number } & (
  | { readonly kind: 'progress'; readonly share: number; readonly doing: Doing }
  | { readonly kind: 'settings'; readonly read: Awaited<ReturnType<Auditor['settings']>> }
  | { readonly kind: 'signed'; readonly signed: Signed | NotSigned }
  | { readonly kind: 'mapped'; readonly mapping: Mapping }
  | { readonly kind: 'piece'; readonly piece: Piece }
  /** After its pieces. */
  | { readonly kind: 'audited'; readonly head: ResultHead }
  | { readonly kind: 'plan-piece'; readonly piece: PlanPiece }
  /** After its pieces. */
  | { readonly kind: 'planned'; readonly head: PlanHead }
  | { readonly kind: 'failed'; readonly reason: string }
);
