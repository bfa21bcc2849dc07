/** Audits in a worker, so that the pane stays alive and an audit can be given up. */
import type { Auditor, AuditResult } from '../auditor';
import { nextTask } from '../hosts/excel/next-task';
import type { WorkbookSnapshot } from '../workbook';
import { assembledPlan, type PlanPiece } from './plan-pieces';
import { Assembly } from './result-pieces';
import { sentAs } from './sent-workbook';
import type { WorkerAnswer, WorkerRequest } from './worker-messages';

type Start = () => Worker;
/** A request without the number that ties its answer to it; null for what needs no workbook. */
type Task = WorkerRequest extends infer R
  ? R extends WorkerRequest
    ? Omit<R, 'id' | 'workbook'> & { readonly workbook: WorkbookSnapshot | null }
    : never
  : never;

/**
 * One worker, started at the first request and again after one was given up or broke.
 * @param made waited for with each result, before anybody hears of it
 */
export function workerAuditor(start: Start, made: (result: AuditResult) => Promise<void> = () => Promise.resolve()): Auditor {
  let worker: Worker | null = null;
  let last = 0;
  /** The workbook that the worker has. */
  let sent: WorkbookSnapshot | null = null;
  /** The result that came from it last. */
  let told: { readonly id: number; readonly result: AuditResult } | null = null;

  function ask<T>(task: Task, taken: (answer: WorkerAnswer) => T | undefined, signal?: AbortSignal): Promise<T> {
    const asked = (worker ??= start());
    const id = ++last;
    return new Promise<T>((resolve, reject) => {
      const end = (finish: () => void): void => {
        asked.removeEventListener('message', hear);
        asked.removeEventListener('error', broke);
        signal?.removeEventListener('abort', giveUp);
        finish();
      };
      const drop = (reason: string): void => {
        asked.terminate();
        worker = null;
        sent = told = null;
        end(() => reject(new Error(reason)));
      };
      const hear = ({ data }: MessageEvent<WorkerAnswer>): void => {
        if (data.id !== id) return;
        if (data.kind === 'failed') {
          // What it has by now is not known.
          sent = null;
          end(() => reject(new Error(data.reason)));
        }
        const answer = taken(data);
        if (answer !== undefined) end(() => resolve(answer));
      };
      const broke = (fault: ErrorEvent): void => drop(fault.message || 'the audit could not be started');
      const giveUp = (): void => drop('stopped');
      asked.addEventListener('message', hear);
      asked.addEventListener('error', broke);
      signal?.addEventListener('abort', giveUp);
      asked.postMessage({ ...task, workbook: task.workbook === null || task.workbook === sent ? null : sentAs(task.workbook, sent), id });
      sent = task.workbook ?? sent;
    });
  }

  return {
    sign: (workbook, request) => ask({ task: 'sign', workbook, request }, (answer) => (answer.kind === 'signed' ? answer.signed : undefined)),
    settings: (text) => ask({ task: 'settings', text, workbook: null }, (answer) => (answer.kind === 'settings' ? answer.read : undefined)),
    map: (workbook, base) => ask({ task: 'map', workbook, base }, (answer) => (answer.kind === 'mapped' ? answer.mapping : undefined)),
    plan: (workbook, request) => {
      const pieces: PlanPiece[] = [];
      return ask({ task: 'plan', workbook, request }, (answer) => {
        if (answer.kind === 'plan-piece') pieces.push(answer.piece);
        return answer.kind === 'planned' ? assembledPlan(answer.head, pieces) : undefined;
      });
    },
    audit: async (workbook, { onProgress, signal, ...request }) => {
      const [result, before] = [new Assembly(told?.result ?? null), told];
      // What was done with the workbook until now was a task of its own, and to send it is another.
      await nextTask();
      const whole = await ask(
        { task: 'audit', workbook, request, knows: before?.id ?? null },
        (answer) => {
          if (answer.kind === 'progress') onProgress?.(answer.share, answer.doing);
          if (answer.kind === 'piece') result.add(answer.piece);
          if (answer.kind !== 'audited') return undefined;
          told = { id: answer.id, result: result.with(answer.head) };
          return told.result;
        },
        signal,
      );
      await made(whole);
      return whole;
    },
  };
}
