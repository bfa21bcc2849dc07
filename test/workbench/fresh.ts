/** Builds what is older than something that it is built of, so that nothing is built again for nothing. */
import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';

/** Of a file, or of all files in a folder and the folder itself, since what was taken away changes a folder alone; milliseconds. */
function newest(path: string): number {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return readdirSync(path, { withFileTypes: true }).reduce((latest, entry) => Math.max(latest, newest(join(path, entry.name))), mtimeMs);
}

function isFresh(built: string, sources: readonly string[]): boolean {
  if (!existsSync(built)) return false;
  const { mtimeMs } = statSync(built);
  return sources.every((source) => newest(source) < mtimeMs);
}

/** @param built a file that the build writes; afterwards it is as old as the build's beginning, even where its text is what it was */
export async function unlessFresh(built: string, sources: readonly string[], build: () => Promise<void>): Promise<void> {
  if (isFresh(built, sources)) return;
  const began = new Date();
  await build();
  utimesSync(built, began, began);
}
