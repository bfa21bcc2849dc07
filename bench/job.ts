/** One job in a process of its own: `tsx bench/job.ts ROOT FILE read|write|audit|whole|look`, with the sources under ROOT; prints what it cost. `whole` writes what the command writes, `audit` two columns beside the first block, `look` nothing. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { planWrite as PlanWrite } from '../src/audit/plan/write-plan';
import type { audit as Audit } from '../src/audit/audit';
import type { textReport as TextReport } from '../src/audit/report/text';
import type { openXlsx as OpenXlsx } from '../src/hosts/xlsx/xlsx-host';
import { columnsBeside } from './files';

const AS_OF = '2026-03-31';

/** What a process prints of itself. */
export interface Cost {
  /** Of all threads, from the start of the process. */
  readonly processorSeconds: number;
  readonly peakMegabytes: number;
  readonly bytes: number;
}

async function job(root: string, file: string, what: string): Promise<Uint8Array> {
  const { openXlsx } = (await import(join(root, 'src/hosts/xlsx/xlsx-host.ts'))) as { openXlsx: typeof OpenXlsx };
  const host = await openXlsx(new Uint8Array(readFileSync(file)), 'Large.xlsx');
  const workbook = await host.read();
  if (what === 'read') return host.toBytes();
  let plan: Parameters<typeof host.apply>[0] = { purpose: 'write', asOf: AS_OF, columns: what === 'whole' ? [] : columnsBeside(workbook), sheets: [] };
  if (what === 'look' || what === 'audit' || what === 'whole') {
    const { audit } = (await import(join(root, 'src/audit/audit.ts'))) as { audit: typeof Audit };
    if (what === 'look') {
      const { textReport } = (await import(join(root, 'src/audit/report/text.ts'))) as { textReport: typeof TextReport };
      return new TextEncoder().encode(textReport(audit(workbook, { asOf: AS_OF }).report));
    }
    const { planWrite } = (await import(join(root, 'src/audit/plan/write-plan.ts'))) as { planWrite: typeof PlanWrite };
    const own = planWrite(audit(workbook, { asOf: AS_OF }), workbook);
    plan = what === 'whole' ? own : { ...own, columns: plan.columns };
  }
  const { refused } = await host.apply(plan);
  if (refused.length > 0) throw new Error(refused[0]?.message);
  return host.toBytes();
}

async function main(): Promise<void> {
  const [root = '', file = '', what = 'audit'] = process.argv.slice(2);
  const { length: bytes } = await job(root, file, what);
  const { user, system } = process.cpuUsage();
  const cost: Cost = { processorSeconds: (user + system) / 1e6, peakMegabytes: process.resourceUsage().maxRSS / 1024, bytes };
  process.stdout.write(JSON.stringify(cost));
}

if (require.main === module) void main();
