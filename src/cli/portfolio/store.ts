/** The folder of a portfolio: one result a workbook, and the data set that is made of them. */
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DISK } from '../../hosts/xlsx/disk';
import { diskWords } from '../../hosts/xlsx/disk-words';
import { saveFile } from '../../hosts/xlsx/save-file';
import { clearUnfinished } from '../../hosts/xlsx/unfinished-saves';
import { CannotAudit } from '../console';
import { digestOf, parseResult, type Result } from './result';
import { shardName, type Shard } from './shard';

/** Names how many parts the folder is made of: another number would put a workbook into two of them. */
const ABOUT = 'portfolio.json';
const KEPT = /^[0-9a-f]{64}\.json$/;

export interface Store {
  /** Null where nothing is kept, or nothing that can be read. */
  kept(workbook: string): Promise<Result | null>;
  keep(result: Result): Promise<void>;
  /** Takes away what is kept of workbooks that are not in the list; how many there were. */
  forgetOthers(workbooks: ReadonlySet<string>): Promise<number>;
  /** Everything that is kept, one after the other. */
  all(): AsyncGenerator<Result>;
  /** Where one table of this part and period stands. */
  partition(table: string): string;
}

/** @param period `2026-Q2` @throws CannotAudit for a folder that is made of another number of parts, or cannot be written. */
export async function openStore(out: string, period: string, shard: Shard): Promise<Store> {
  await claim(out, shard);
  const folder = join(out, 'results', `period=${period}`, shardName(shard));
  // So that no folder has very many files.
  const pathOf = (workbook: string): string => {
    const name = digestOf(workbook);
    return join(folder, name.slice(0, 2), `${name}.json`);
  };
  return {
    kept: async (workbook) => {
      const result = await resultIn(pathOf(workbook));
      return result?.workbook === workbook ? result : null;
    },
    keep: async (result) => {
      const path = pathOf(result.workbook);
      await written(path, async () => {
        await mkdir(join(path, '..'), { recursive: true });
        await saveFile(path, new TextEncoder().encode(JSON.stringify(result)), { replaces: 'anything' });
      });
    },
    forgetOthers: async (workbooks) => {
      let gone = 0;
      // Whoever was killed between two steps may have left something beside a result that is whole.
      for (const bucket of await names(folder)) await clearUnfinished(join(folder, bucket), DISK);
      for await (const path of filesIn(folder)) {
        const result = await resultIn(path);
        if (result !== null && workbooks.has(result.workbook)) continue;
        await written(path, () => rm(path));
        gone += 1;
      }
      return gone;
    },
    async *all() {
      for await (const path of filesIn(folder)) {
        const result = await resultIn(path);
        if (result !== null) yield result;
      }
    },
    partition: (table) => join(out, table, `period=${period}`, shardName(shard)),
  };
}

async function claim(out: string, { of }: Shard): Promise<void> {
  const path = join(out, ABOUT);
  await written(out, () => mkdir(out, { recursive: true }));
  try {
    await saveFile(path, new TextEncoder().encode(`${JSON.stringify({ shards: of })}\n`), { replaces: 'nothing' });
  } catch {
    // It is there already, or came up this moment: it says for how many parts.
    const there = await shardsIn(path);
    if (there === null) throw new CannotAudit(`${out} cannot be used: ${ABOUT} in it cannot be read or written.`);
    if (there !== of)
      throw new CannotAudit(`${out} is made of ${there} ${there === 1 ? 'part' : 'parts'}: say --shard i/${there}, or choose another folder for ${of}.`);
  }
}

async function shardsIn(path: string): Promise<number | null> {
  try {
    const { shards } = JSON.parse(await readFile(path, 'utf8')) as { shards?: unknown };
    return typeof shards === 'number' ? shards : null;
  } catch {
    return null;
  }
}

async function resultIn(path: string): Promise<Result | null> {
  try {
    return parseResult(await readFile(path, 'utf8'));
  } catch {
    // Not there, or not whole because somebody else wrote it: then the workbook is audited again.
    return null;
  }
}

/** In the order of their names, so that the same results make the same data set. */
async function* filesIn(folder: string): AsyncGenerator<string> {
  for (const bucket of await names(folder)) {
    for (const name of await names(join(folder, bucket))) if (KEPT.test(name)) yield join(folder, bucket, name);
  }
}

async function names(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch {
    return [];
  }
}

/** @throws CannotAudit with one sentence where the disk refuses. */
export async function written<T>(path: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (cause) {
    if (cause instanceof Error && !('code' in cause)) throw cause;
    throw new CannotAudit(`${path} cannot be written (${diskWords(cause)}): check --out and that you may write there.`, { cause });
  }
}
