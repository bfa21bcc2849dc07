/** What is fresh is not built again; what is not, is. */
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unlessFresh } from './fresh';

const folder = mkdtempSync(join(tmpdir(), 'plumbline-fresh-'));
afterAll(() => rmSync(folder, { recursive: true }));

const [built, source] = [join(folder, 'built.js'), join(folder, 'sources/deep/one.ts')];
let builds = 0;
const look = (): Promise<void> =>
  unlessFresh(built, [join(folder, 'sources')], () => {
    builds += 1;
    writeFileSync(built, 'always the same');
    return Promise.resolve();
  });
/** As if the file had been written so many seconds from now. */
const written = (file: string, seconds: number): void => {
  const at = new Date(Date.now() + seconds * 1000);
  utimesSync(file, at, at);
};

it('builds what is not there or older than a source, once', async () => {
  mkdirSync(join(folder, 'sources/deep'), { recursive: true });
  writeFileSync(source, '');
  for (const path of [source, join(folder, 'sources/deep'), join(folder, 'sources')]) written(path, -60);
  await look();
  await look();
  expect(builds).toBe(1);
  // A source is written while nothing of the result changes.
  written(built, -30);
  written(source, -10);
  await look();
  await look();
  expect(builds).toBe(2);
  // A source is taken away.
  written(built, -30);
  rmSync(source);
  written(join(folder, 'sources/deep'), -10);
  await look();
  await look();
  expect(builds).toBe(3);
});
