/** A process that audits one workbook after another, for `auditor-process.ts`. */
import { auditOne, type Task } from './audit-one';

/** Answers each task with the text of its result, or null where the kept one still holds; ends with whoever started it. */
export function serve(): void {
  process.on('disconnect', () => process.exit());
  process.on('message', (task: Task) => {
    void auditOne(task).then((result) => process.send?.(result === null ? null : JSON.stringify(result)));
  });
}
