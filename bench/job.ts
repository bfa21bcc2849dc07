/** One job in a process of its own: `job.ts ROOT FILE read|write|audit|whole|look`, with the sources under ROOT; prints what it cost. `whole` writes what the command writes, `audit` two columns beside the first block, `look` nothing. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
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

interface Sources {
  readonly xlsx: () => Promise<{ readonly openXlsx: typeof OpenXlsx }>;
  readonly audit: () => Promise<{ readonly audit: typeof Audit }>;
  readonly text: () => Promise<{ readonly textReport: typeof TextReport }>;
  readonly plan: () => Promise<{ readonly planWrite: typeof PlanWrite }>;
}

/** Those beside this file are named, so that they can be joined into one program as the command is; those of another build by where they stand. */
function sourcesUnder(root: string): Sources {
  const own: Sources = {
    xlsx: () => import('../src/hosts/xlsx/xlsx-host'),
    audit: () => import('../src/audit/audit'),
    text: () => import('../src/audit/report/text'),
    plan: () => import('../src/audit/plan/write-plan'),
  };
  if (resolve(root) === resolve(__dirname, '..')) return own;
  const under = async (path: string): Promise<unknown> => import(join(root, 'src', path));
  return {
    xlsx: () => under('hosts/xlsx/xlsx-host.ts') as ReturnType<Sources['xlsx']>,
    audit: () => under('audit/audit.ts') as ReturnType<Sources['audit']>,
    text: () => under('audit/report/text.ts') as ReturnType<Sources['text']>,
    plan: () => under('audit/plan/write-plan.ts') as ReturnType<Sources['plan']>,
  };
}

async function job(sources: Sources, file: string, what: string): Promise<Uint8Array> {
  const { openXlsx } = await sources.xlsx();
  const host = await openXlsx(new Uint8Array(readFileSync(file)), 'Large.xlsx');
  const workbook = await host.read();
  if (what === 'read') return host.toBytes();
  let plan: Parameters<typeof host.apply>[0] = { purpose: 'write', asOf: AS_OF, columns: what === 'whole' ? [] : columnsBeside(workbook), sheets: [] };
  if (what === 'look' || what === 'audit' || what === 'whole') {
    const { audit } = await sources.audit();
    if (what === 'look') {
      const { textReport } = await sources.text();
      return new TextEncoder().encode(textReport(audit(workbook, { asOf: AS_OF }).report));
    }
    const { planWrite } = await sources.plan();
    const own = planWrite(audit(workbook, { asOf: AS_OF }), workbook);
    plan = what === 'whole' ? own : { ...own, columns: plan.columns };
  }
  const { refused } = await host.apply(plan);
  if (refused.length > 0) throw new Error(refused[0]?.message);
  return host.toBytes();
}

async function main(): Promise<void> {
  const [root = '', file = '', what = 'audit'] = process.argv.slice(2);
  const { length: bytes } = await job(sourcesUnder(root), file, what);
  const { user, system } = process.cpuUsage();
  const cost: Cost = { processorSeconds: (user + system) / 1e6, peakMegabytes: process.resourceUsage().maxRSS / 1024, bytes };
  process.stdout.write(JSON.stringify(cost));
}

if (require.main === module) void main();
