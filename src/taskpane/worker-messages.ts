/** What the pane and its audit worker say to each other. */
import type { AuditRequest, AuditResult } from '../auditor';
import type { Mapping } from '../audit/mapping/types';
import type { Doing, WorkbookSnapshot } from '../workbook';

export type WorkerRequest = { readonly id: number; readonly workbook: WorkbookSnapshot } & (
  { readonly task: 'map' } | { readonly task: 'audit'; readonly request: Pick<AuditRequest, 'asOf' | 'language'> }
);

export type WorkerAnswer = { readonly id: number } & (
  | { readonly kind: 'progress'; readonly share: number; readonly doing: Doing }
  | { readonly kind: 'mapped'; readonly mapping: Mapping }
  | { readonly kind: 'audited'; readonly result: AuditResult }
  | { readonly kind: 'failed'; readonly reason: string }
);
