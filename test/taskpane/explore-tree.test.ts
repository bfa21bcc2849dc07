/** What training serves, as a tree: every module stands in it once, and every priority. */
import { audited } from '../../src/auditor';
import { SEVERITIES } from '../../src/audit/severity';
import { treeOf, worstOf } from '../../src/taskpane/parts/explore-tree';
import { sampleSheets, sampleSnapshot } from '../workbooks/sample/sample-workbook';
import { LITTLE } from '../workbooks/little';
import { smallWorkbook } from './small-workbook';

describe.each([
  ['the small workbook', () => smallWorkbook()],
  ['the sample', () => sampleSnapshot(sampleSheets())],
] as const)('%s as a tree', (_, make) => {
  const { report } = audited(make(), '2026-06-30');
  const worst = worstOf(report.findings);
  const tree = treeOf(report);

  it('is one of a workbook that says what modules serve', () => expect(tree.isTold).toBe(true));

  it('has every module once', () => {
    const listed = [...tree.served.flatMap(({ ways }) => ways.flatMap(({ modules }) => modules)), ...tree.broken, ...tree.servesNothing];
    const place = ({ at }: { at: { sheet: string; cell: string } }): string => `${at.sheet}!${at.cell}`;
    expect(listed.map(place).sort()).toEqual(report.modules.map(place).sort());
  });

  it('has every priority once, those that nothing serves at the end', () => {
    expect([...tree.served, ...tree.unserved].map(({ priority }) => priority.name).sort()).toEqual(report.priorities.map(({ name }) => name).sort());
    for (const { priority } of tree.unserved) expect(priority.modules ?? 0).toBe(0);
  });

  it('gives every priority its own gravest finding, those that nothing serves first of all', () => {
    const ranks = report.findings.filter(({ subject, accepted }) => subject.kind === 'priority' && accepted === null);
    for (const { priority, own } of [...tree.served, ...tree.unserved]) {
      const found = ranks.filter(({ subject }) => subject.name === priority.name).map(({ severity }) => SEVERITIES.indexOf(severity));
      expect([priority.name, own]).toEqual([priority.name, SEVERITIES[Math.min(...found)] ?? null]);
    }
    for (const { priority, own } of tree.unserved)
      if (priority.top && priority.modules === 0) expect([priority.name, own]).toEqual([priority.name, 'critical']);
  });

  it('gives a priority the gravest finding of what lies below it', () => {
    for (const { ways, below } of tree.served) {
      const found = ways.flatMap(({ modules }) => modules.map(({ id, name }) => worst('module', id, name)));
      if (found.includes('critical')) expect(below).toBe('critical');
      if (below === null) expect(found.every((severity) => severity === null)).toBe(true);
    }
  });
});

it.each(Object.entries(LITTLE))('of %s alone, nothing is said to serve nothing', (_, workbook) => {
  const { report } = audited(workbook, '2026-06-30');
  expect(treeOf(report).isTold).toBe(false);
});
