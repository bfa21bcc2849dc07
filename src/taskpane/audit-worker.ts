/** The audit on its own thread: Excel restarts a pane that does not answer for five seconds. */
import { directAuditor, type AuditResult } from '../auditor';
import type { Doing, WorkbookSnapshot } from '../workbook';
import { planHead, planPieces } from './plan-pieces';
import { headOf, piecesOf } from './result-pieces';
import { received } from './sent-workbook';
import type { WorkerAnswer, WorkerRequest } from './worker-messages';

// The DOM's types know a worker's own scope only as a window.
const scope = globalThis as unknown as { postMessage(answer: WorkerAnswer): void; onmessage: ((message: MessageEvent<WorkerRequest>) => void) | null };

/** The workbook that came last: two million cells need not cross twice. */
let last: WorkbookSnapshot | null = null;
/** The result that was sent last: what is said again need not cross twice either. */
let told: { readonly id: number; readonly result: AuditResult } | null = null;

async function answerTo({ data }: MessageEvent<WorkerRequest>): Promise<void> {
  const { id } = data;
  try {
    if (data.task === 'settings') return scope.postMessage({ id, kind: 'settings', read: await directAuditor.settings(data.text) });
    const workbook = (last = data.workbook === null ? last : received(data.workbook, last));
    if (workbook === null) throw new Error('no workbook was given');
    if (data.task === 'sign') return scope.postMessage({ id, kind: 'signed', signed: await directAuditor.sign(workbook, data.request) });
    if (data.task === 'map') return scope.postMessage({ id, kind: 'mapped', mapping: await directAuditor.map(workbook, data.base) });
    if (data.task === 'plan') {
      const plan = await directAuditor.plan(workbook, data.request);
      for (const piece of planPieces(plan)) scope.postMessage({ id, kind: 'plan-piece', piece });
      return scope.postMessage({ id, kind: 'planned', head: planHead(plan) });
    }
    const onProgress = (share: number, doing: Doing): void => scope.postMessage({ id, kind: 'progress', share, doing });
    const result = await directAuditor.audit(workbook, { ...data.request, onProgress });
    const before = told !== null && told.id === data.knows ? told.result : null;
    for (const piece of piecesOf(result, before)) scope.postMessage({ id, kind: 'piece', piece });
    scope.postMessage({ id, kind: 'audited', head: headOf(result) });
    told = { id, result };
  } catch (error) {
    scope.postMessage({ id, kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
  }
}

scope.onmessage = (message) => void answerTo(message);
