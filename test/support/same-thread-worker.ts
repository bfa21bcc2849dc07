/** The audit worker on this thread: what goes to it and what comes from it is copied as it is between threads. */
import type { WorkerAnswer, WorkerRequest } from '../../src/taskpane/worker-messages';

interface Scope {
  postMessage: (answer: WorkerAnswer) => void;
  onmessage: ((message: { readonly data: WorkerRequest }) => void) | null;
}

/** How many bytes, or messages, went which way is for those to count who ask. */
export interface Heard {
  readonly request?: (request: WorkerRequest) => void;
  readonly answer?: (answer: WorkerAnswer) => void;
}

/** One at a time: a worker's own scope is the only one there is. */
export async function sameThreadWorker(heard: Heard = {}): Promise<() => Worker> {
  const scope = globalThis as unknown as Scope;
  const listeners = new Set<(message: MessageEvent<WorkerAnswer>) => void>();
  scope.postMessage = (answer) => {
    const data = structuredClone(answer);
    heard.answer?.(data);
    for (const hear of listeners) hear({ data } as MessageEvent<WorkerAnswer>);
  };
  await import('../../src/taskpane/audit-worker');
  const worker = {
    addEventListener: (kind: string, hear: (message: MessageEvent<WorkerAnswer>) => void) => void (kind === 'message' && listeners.add(hear)),
    removeEventListener: (kind: string, hear: (message: MessageEvent<WorkerAnswer>) => void) => void (kind === 'message' && listeners.delete(hear)),
    postMessage: (request: WorkerRequest) => {
      const data = structuredClone(request);
      heard.request?.(data);
      scope.onmessage?.({ data });
    },
    terminate: () => undefined,
  };
  return () => worker as unknown as Worker;
}
