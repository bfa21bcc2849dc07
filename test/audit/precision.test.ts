/** The counts of docs/precision.md are of the order of what is found: a rule that falls silent or runs wild on real data is to be read anew. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { audit } from '../../src/audit/audit';
import { DEFAULT_SETTINGS } from '../../src/audit/settings/settings';
import { openFile } from '../../src/hosts/xlsx/file-host';
import { dataFile, describeWithData } from '../support/available';

const FILES = [
  ['nyc', 'indicators-even.xlsx'],
  ['gsa', 'fy2018-apr-complete.xlsx'],
  ['cif', 'cif_metadata.csv'],
  ['infobase', 'indicators.csv'],
  ['infobase', 'results.csv'],
] as const;

/** By rule, the column “Now” of the page's first table. */
function stated(): Map<string, number> {
  const page = readFileSync(resolve(__dirname, '../../docs/precision.md'), 'utf8');
  const table = page.slice(page.indexOf('## Each file by itself'), page.indexOf('## The files as one workbook'));
  return new Map(
    [...table.matchAll(/^\| `([a-z-]+)` \| ([\d,]+) \|/gm)].map(([, rule, count]) => [rule as string, Number((count as string).replace(',', ''))]),
  );
}

async function counted(): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const parts of FILES) {
    const workbook = await (await openFile(dataFile(...parts))).read();
    const { findings } = audit(workbook, { asOf: '2026-06-30', settings: DEFAULT_SETTINGS }).report;
    for (const { rule, subjects } of findings) counts.set(rule, (counts.get(rule) ?? 0) + (subjects?.length ?? 1));
  }
  return counts;
}

describeWithData('precision on real data', () => {
  it('the page names the rules that flag, with counts that are right within a quarter', async () => {
    const [page, now] = [stated(), await counted()];
    expect([...now.keys()].sort()).toEqual([...page.keys()].sort());
    const far = [...page].filter(([rule, count]) => Math.abs((now.get(rule) ?? 0) - count) > Math.max(1, count / 4));
    expect(far.map(([rule, count]) => ({ rule, page: count, now: now.get(rule) }))).toEqual([]);
  });
});
