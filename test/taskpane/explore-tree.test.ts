/** What training serves, as a tree: every module stands in it once, and every priority. */
import { audited } from '../../src/auditor';
import { exploreTree, worstOf } from '../../src/taskpane/parts/explore-tree';
import { sampleSheets, sampleSnapshot } from '../workbooks/sample/sample-workbook';
import { smallWorkbook } from './small-workbook';

describe.each([
  ['the small workbook', () => smallWorkbook()],
  ['the sample', () => sampleSnapshot(sampleSheets())],
] as const)('%s as a tree', (_, make) => {
  const { report } = audited(make(), '2026-06-30');
  const worst = worstOf(report.findings);
  const tree = exploreTree(report, worst);

  it('has every module once', () => {
    const listed = [...tree.served.flatMap(({ ways }) => ways.flatMap(({ modules }) => modules)), ...tree.broken, ...tree.servesNothing];
    const place = ({ at }: { at: { sheet: string; cell: string } }): string => `${at.sheet}!${at.cell}`;
    expect(listed.map(place).sort()).toEqual(report.modules.map(place).sort());
  });

  it('has every priority once, those that nothing serves at the end', () => {
    expect([...tree.served, ...tree.unserved].map(({ priority }) => priority.name).sort()).toEqual(report.priorities.map(({ name }) => name).sort());
    for (const { priority } of tree.unserved) expect(priority.modules ?? 0).toBe(0);
  });

  it('gives a priority the gravest finding of what lies below it', () => {
    for (const { ways, below } of tree.served) {
      const found = ways.flatMap(({ modules }) => modules.map(({ id, name }) => worst('module', id, name)));
      if (found.includes('critical')) expect(below).toBe('critical');
      if (below === null) expect(found.every((severity) => severity === null)).toBe(true);
    }
  });
});
