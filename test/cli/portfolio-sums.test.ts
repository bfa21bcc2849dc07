/** Sums over a data set equal those of single runs, to the cent. `npm run bench:portfolio` does it with a thousand workbooks, killed on the way. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from './run-command';
import { sumsOfDataSet, sumsOfSingleRuns, writeBooks } from './portfolio-sums';

const DAY = '2026-06-30';
const COUNT = 40;
const folder = mkdtempSync(join(tmpdir(), 'plumbline-sums-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('the data set adds up to what single runs add up to', async () => {
  const [input, out] = [join(folder, 'in'), join(folder, 'out')];
  await writeBooks(input, COUNT);
  const single = await sumsOfSingleRuns(input, COUNT, DAY);
  const { auditPortfolio } = await import('../../src/cli/portfolio-command');
  const { auditOne } = await import('../../src/cli/portfolio/audit-one');
  const { Outlet } = await import('../../src/cli/outlet');
  const { PassThrough } = await import('node:stream');
  const stream = new Outlet(new PassThrough().resume());
  for (const number of [1, 2]) {
    const options = {
      out,
      asOf: DAY,
      jobs: 2,
      limit: 600,
      shard: { number, of: 2 },
      format: 'ndjson',
    } as const;
    await auditPortfolio([input], options, { out: stream, err: stream }, () => ({
      audit: async (task) => ({
        result: await auditOne(task),
        isOver: false,
      }),
      stop: () => undefined,
    }));
  }
  expect(sumsOfDataSet(out)).toEqual(single);
  expect(
    Object.keys(single)
      .filter((name) => name.endsWith('atRisk'))
      .sort(),
  ).toEqual(['CHF atRisk', 'EUR atRisk', 'USD atRisk']);
  expect(single['EUR atRisk']).toBeGreaterThan(0);
  expect((await runCommand('portfolio', input, '--out', out, '--as-of', DAY)).code).toBe(2);
});
