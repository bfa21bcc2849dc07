/** What places work out of a result before they can be drawn: once, in short tasks, before anybody hears of the result. */
import type { AuditResult } from '../auditor';
import { nextTask } from '../hosts/excel/next-task';
import { treeOf, waysOf, worstOf } from './parts/explore-tree';
import { findingsOf, groupsOf, linesOf, ordered, usualGrouping } from './parts/queue';

export async function makeReady(result: AuditResult): Promise<void> {
  const { findings, modules } = result.report;
  for (const work of [
    () => ordered(findings),
    () => usualGrouping(findings),
    () => groupsOf(findings, usualGrouping(findings)),
    () => linesOf(groupsOf(findings, usualGrouping(findings))),
    () => findingsOf(groupsOf(findings, usualGrouping(findings))),
  ]) {
    await nextTask();
    work();
  }
  for (const isMade of [() => worstOf.part(findings), () => waysOf.part(modules), () => treeOf.part(result)])
    do await nextTask();
    while (!isMade());
  await nextTask();
}
