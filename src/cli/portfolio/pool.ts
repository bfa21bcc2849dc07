/** Audits many workbooks, several at a time, by auditors that stay warm. */
import type { Task } from './audit-one';
import type { FoundWorkbook } from './find-workbooks';
import type { Result } from './result';

export interface Auditor {
  audit(task: Task): Promise<Answer>;
  stop(): void;
}

export interface Answer {
  /** Null where the kept result still holds. */
  readonly result: Result | null;
  /** Whether the auditor has gone with it. */
  readonly isOver: boolean;
}

/**
 * Calls `ended` for each workbook as it ends, with null where the kept result still holds, one call at a time.
 * @param start starts one of `jobs` auditors, and another where one has gone
 * @throws whatever `taskOf` or `ended` throws, once the auditors are stopped.
 */
export async function auditAll(
  found: readonly FoundWorkbook[],
  { jobs, start }: { readonly jobs: number; readonly start: () => Auditor },
  taskOf: (one: FoundWorkbook) => Promise<Task>,
  ended: (one: FoundWorkbook, result: Result | null) => Promise<void>,
): Promise<void> {
  // One list for all lanes: each takes the next.
  const waiting = found.values();
  let saying: Promise<unknown> = Promise.resolve();
  const lane = async (): Promise<void> => {
    let auditor: Auditor | null = null;
    try {
      for (let next = waiting.next(); next.done !== true; next = waiting.next()) {
        const one = next.value;
        auditor ??= start();
        const answer: Answer = await auditor.audit(await taskOf(one));
        if (answer.isOver) auditor = null;
        saying = saying.then(() => ended(one, answer.result));
        await saying;
      }
    } finally {
      auditor?.stop();
    }
  };
  await Promise.all(Array.from({ length: Math.min(jobs, found.length) }, lane));
}
