/** The audit on its own thread: Excel restarts a pane that does not answer for five seconds. */
import { audited, mapped } from '../auditor';
import { languageOf } from '../languages';
import type { Doing } from '../workbook';
import type { WorkerAnswer, WorkerRequest } from './worker-messages';

// The DOM's types know a worker's own scope only as a window.
const scope = globalThis as unknown as { postMessage(answer: WorkerAnswer): void; onmessage: ((message: MessageEvent<WorkerRequest>) => void) | null };

async function answerTo({ data }: MessageEvent<WorkerRequest>): Promise<void> {
  const { id, workbook } = data;
  try {
    if (data.task === 'map') scope.postMessage({ id, kind: 'mapped', mapping: mapped(workbook) });
    else {
      const onProgress = (share: number, doing: Doing): void => scope.postMessage({ id, kind: 'progress', share, doing });
      scope.postMessage({ id, kind: 'audited', result: audited(workbook, data.request.asOf, onProgress, await languageOf(data.request.language)) });
    }
  } catch (error) {
    scope.postMessage({ id, kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
  }
}

scope.onmessage = (message) => void answerTo(message);
