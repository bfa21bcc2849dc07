/** Makes a part of the data set from the kept results: one file a table, replaced in one step. */
import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { DISK } from '../../hosts/xlsx/disk';
import { clearUnfinished, unfinishedName } from '../../hosts/xlsx/unfinished-saves';
import type { Parquet } from './parquet';
import { written, type Store } from './store';
import { EVERY_ROW, RUN_COLUMNS, TABLES, type ColumnType } from './tables';

export const FORMATS = ['parquet', 'ndjson'] as const;
export type Format = (typeof FORMATS)[number];

/** The columns of every table, in their order. */
export function columnsOf(table: string): Readonly<Record<string, ColumnType>> {
  return { ...EVERY_ROW, ...(table === 'runs' ? RUN_COLUMNS : TABLES[table]?.columns) };
}

export const TABLE_NAMES: readonly string[] = ['runs', ...Object.keys(TABLES)];

/** How many rows each table has. `parquet`: null for NDJSON. */
export async function publish(store: Store, parquet: Parquet | null): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const table of TABLE_NAMES) counts.set(table, await publishTable(store, table, parquet));
  return counts;
}

async function publishTable(store: Store, table: string, parquet: Parquet | null): Promise<number> {
  const folder = store.partition(table);
  return written(folder, async () => {
    await mkdir(folder, { recursive: true });
    await clearUnfinished(folder, DISK);
    const lines = unfinishedName(folder);
    const count = await writeLines(store, table, lines);
    const files = { ndjson: join(folder, 'rows.ndjson'), parquet: join(folder, 'rows.parquet') };
    if (parquet === null) await rename(lines, files.ndjson);
    else {
      const rows = unfinishedName(folder);
      await parquet.write(lines, columnsOf(table), rows);
      await rm(lines);
      await rename(rows, files.parquet);
    }
    // A part in both formats would be read twice.
    await rm(parquet === null ? files.parquet : files.ndjson, { force: true });
    return count;
  });
}

async function writeLines(store: Store, table: string, path: string): Promise<number> {
  const columns = Object.keys(columnsOf(table));
  const file = createWriteStream(path, { mode: 0o666 });
  let count = 0;
  for await (const { tables } of store.all()) {
    for (const row of tables[table] ?? []) {
      count += 1;
      if (!file.write(`${JSON.stringify(Object.fromEntries(columns.map((name) => [name, row[name] ?? null])))}\n`)) await once(file, 'drain');
    }
  }
  file.end();
  await finished(file);
  return count;
}
