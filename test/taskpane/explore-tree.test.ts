/** What training serves, as a tree: every module stands in it once, and every priority. */
import { audit } from '../../src/audit/audit';
import { judgedKeyResults, judgedObjectives, statedKpis } from '../../src/audit/facts/judged-goals';
import { audited } from '../../src/auditor';
import { SEVERITIES } from '../../src/audit/severity';
import { treeOf, worstOf } from '../../src/taskpane/parts/explore-tree';
import { cellName } from '../../src/workbook';
import { sampleSheets, sampleSnapshot } from '../workbooks/sample/sample-workbook';
import { snapshotOf } from '../support/sheet';
import { LITTLE } from '../workbooks/little';
import { smallWorkbook } from './small-workbook';

const place = ({ at }: { at: { sheet: string; cell: string } }): string => `${at.sheet}!${at.cell}`;

describe.each([
  ['the small workbook', () => smallWorkbook()],
  ['the sample', () => sampleSnapshot(sampleSheets())],
] as const)('%s as a tree', (_, make) => {
  const result = audited(make(), '2026-06-30');
  const { report } = result;
  const worst = worstOf(report.findings);
  const tree = treeOf(result);

  it('is one of a workbook that says what modules serve', () => expect(tree.isTold).toBe(true));

  it('has every module once', () => {
    const listed = [...tree.served.flatMap(({ ways }) => ways.flatMap(({ modules }) => modules)), ...tree.broken, ...tree.servesNothing];
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

  it('has every goal: on the way of a module, or once apart, below its priority or below none', () => {
    const { model } = audit(make(), { asOf: '2026-06-30' });
    const stated = [...judgedObjectives(model), ...judgedKeyResults(model), ...statedKpis(model)].map(({ at }) =>
      place({ at: { sheet: at.sheet, cell: cellName(at.row, at.column) } }),
    );
    const onWays = new Set(report.modules.flatMap(({ chain }) => chain.map(place)));
    const apart = [...[...tree.served, ...tree.unserved].flatMap(({ goals }) => goals), ...tree.goals];
    expect(apart.map(place).sort()).toEqual(stated.filter((goal) => !onWays.has(goal)).sort());
    // One that a module names as its own is not said to be without any.
    const named = new Set(report.modules.flatMap(({ serves }) => serves.map(place)));
    for (const goal of apart) if (named.has(place(goal))) expect([goal.name, goal.isServed]).toEqual([goal.name, true]);
    // Those of a priority reach it; none begins deeper than one below what stands before it.
    for (const { priority, goals } of [...tree.served, ...tree.unserved]) {
      expect(goals.every((goal) => goal.priority === priority.name)).toBe(true);
      for (const [index, { depth }] of goals.entries()) expect(depth).toBeLessThanOrEqual((goals[index - 1]?.depth ?? -1) + 1);
    }
  });

  it('gives a priority the gravest finding of what lies below it', () => {
    for (const { ways, goals, below } of [...tree.served, ...tree.unserved]) {
      const found = [
        ...ways.flatMap(({ modules }) => modules.map(({ id, name }) => worst('module', id, name))),
        ...goals.map(({ kind, id, name }) => worst(kind, id, name)),
      ];
      if (found.includes('critical')) expect(below).toBe('critical');
      if (below === null) expect(found.every((severity) => severity === null)).toBe(true);
    }
  });
});

it.each(Object.entries(LITTLE))('of %s alone, nothing is said to serve nothing', (_, workbook) => {
  expect(treeOf(audited(workbook, '2026-06-30')).isTold).toBe(false);
});

it('of OKRs alone lists them all, each key result below its objective, and says of none that a module is missing', () => {
  const { goals, served, unserved } = treeOf(audited(LITTLE.okrs, '2026-06-30'));
  expect([served, unserved]).toEqual([[], []]);
  expect(goals.map(({ kind, depth }) => [kind, depth])).toEqual([
    ['objective', 0],
    ['keyResult', 1],
    ['objective', 0],
    ['keyResult', 1],
  ]);
  expect(goals.every(({ depth, isAsked }) => depth > 0 || !isAsked)).toBe(true);
});

it('lists goals that name each other in a loop', () => {
  const loop = snapshotOf({
    OKRs: [
      ['Objective ID', 'Objective', 'Parent objective'],
      ['O-1', 'Win abroad', 'O-2'],
      ['O-2', 'Keep our people', 'O-3'],
      ['O-3', 'Grow at home', 'O-1'],
    ],
  });
  expect(
    treeOf(audited(loop, '2026-06-30'))
      .goals.map(({ id }) => id)
      .sort(),
  ).toEqual(['O-1', 'O-2', 'O-3']);
});
