/** Repairs: what is predicted is what an audit of the edited workbook gives; ranked by it, with a place for a top priority that nothing serves. */
import fc from 'fast-check';
import { audit } from '../../../src/audit/audit';
import type { Report, ReportRepair } from '../../../src/audit/report/report';
import { cellName } from '../../../src/workbook';
import { DEFAULT_SETTINGS } from '../../../src/audit/settings/settings';
import { snapshotOf } from '../../support/sheet';
import { AS_OF, grids, type Grids } from '../scores/generated-workbook';

const reportOf = (sheets: Grids): Report => audit(snapshotOf(sheets), { asOf: AS_OF }).report;
const cents = (amount: number): number => Math.round(amount * 100);

/** The workbook with the edits typed into its cells. */
function typed(sheets: Grids, repairs: readonly ReportRepair[]): Grids {
  const to = new Map(repairs.flatMap(({ edits }) => edits.map((edit) => [`${edit.sheet}!${edit.cell}`, edit.to] as const)));
  return Object.fromEntries(
    Object.entries(sheets).map(([sheet, rows]) => [
      sheet,
      rows.map((row, at) => row.map((value, column) => to.get(`${sheet}!${cellName(at, column)}`) ?? value)),
    ]),
  );
}

const riskOf = ({ money }: Report, currency: string): number => cents(money.find((account) => account.currency === currency)?.atRisk ?? 0);
const served = ({ priorities }: Report): string[] => priorities.flatMap(({ name, modules }) => ((modules ?? 0) > 0 ? [name] : []));

function disagree(before: Report, repair: ReportRepair, after: Report): string[] {
  const currencies = new Set([...before.money, ...after.money].map(({ currency }) => currency));
  const money = [...currencies].flatMap((currency) => {
    const predicted = cents(repair.clears.find((one) => one.currency === currency)?.amount ?? 0);
    const actual = riskOf(before, currency) - riskOf(after, currency);
    return predicted === actual ? [] : [`${repair.record.name}: ${predicted} ${currency} predicted, ${actual} cleared`];
  });
  const module = after.modules.find(({ name }) => name === repair.record.name);
  const score = repair.score === null || module === undefined || repair.score.after === module.score ? [] : ['the score of the module'];
  const alignment = repair.alignment.after === after.scores.alignment ? [] : ['alignment'];
  const newly = served(after).filter((name) => !served(before).includes(name));
  return [...money, ...score, ...alignment, ...(newly.join() === repair.serves.join() ? [] : [`serves ${newly.join()}`])];
}

const PEOPLE: Grids[string] = [
  ['Name', 'Function', 'Grade', 'Left on'],
  ['Ana Lind', 'Human Resources', 'Manager', null],
  ['Bo Holm', 'Sales', 'VP', null],
  ['Cy Dahl', 'Operations', 'VP', null],
  ['Di Moen', 'Sales', 'VP', '2026-01-31'],
];
const GOALS: Grids = {
  Priorities: [
    ['Priority ID', 'Priority', 'Rank'],
    ['P1', 'Grow revenue by 12 %', 1],
    ['P2', 'Cut complaints by a third', 2],
  ],
  Objectives: [
    ['Objective ID', 'Objective', 'Parent objective'],
    ['O1', 'Win 20 contracts by December 2026', 'P1'],
    ['O2', 'Reduce complaints by 30 % by December 2026', 'P2'],
    ['O3', 'Reduce returns by 30 % by December 2026', null],
  ],
  People: PEOPLE,
};
const HEADERS = ['Module ID', 'Module', 'Objective', 'Owner', 'Sponsor', 'Cost (EUR)'];
const modules = (...rows: Grids[string][number][]): Grids => ({ ...GOALS, Modules: [HEADERS, ...rows] });
const whatOf = ({ edits }: ReportRepair): string[] => edits.map(({ cell, to }) => `${cell} ${to}`);

it('two faults of one module are one repair: singly each would clear nothing', () => {
  const report = reportOf(modules(['M1', 'Talks that count', 'O3', 'Ana Lind', 'vacant', 1000], ['M2', 'Hold the line', 'O1', 'Ana Lind', 'Bo Holm', 1000]));
  expect(report.money[0]?.atRisk).toBe(500);
  const [first, ...others] = report.repairs;
  expect(first === undefined ? [] : whatOf(first).sort()).toEqual(['C4 P2', 'E2 Cy Dahl']);
  expect(first).toMatchObject({ clears: [{ currency: 'EUR', amount: 500 }], serves: ['Cut complaints by a third'], audited: true });
  expect(others).toEqual([]);
  const single = (cell: string): number =>
    riskOf(
      reportOf(
        typed(modules(['M1', 'Talks that count', 'O3', 'Ana Lind', 'vacant', 1000]), [
          { ...(first as ReportRepair), edits: (first?.edits ?? []).filter((edit) => edit.cell === cell) },
        ]),
      ),
      'EUR',
    );
  expect([single('C4'), single('E2')]).toEqual([50_000, 50_000]);
});

it('a goal that several modules wait for is a repair of its own', () => {
  const report = reportOf(modules(['M1', 'Talks that count', 'O3', 'Ana Lind', 'Bo Holm', 1000], ['M2', 'Hold the line', 'O3', 'Ana Lind', 'Bo Holm', 600]));
  expect(report.repairs[0]).toMatchObject({ clears: [{ currency: 'EUR', amount: 800 }] });
  expect(report.repairs.map(({ record }) => record.kind)).toContain('objective');
});

it('one of the first three places is for a top priority that nothing serves', () => {
  const rows = Array.from({ length: 4 }, (_, place): Grids[string][number] => [
    `M${place}`,
    ['Talks', 'Shifts', 'Lines', 'Routes'][place] ?? '',
    'O1',
    'Ana Lind',
    'vacant',
    9000 + place,
  ]);
  const report = reportOf(modules(...rows, ['M9', 'Hearing the customer out', '', 'Ana Lind', 'Bo Holm', 10]));
  expect(report.repairs.map(({ serves }) => serves.length)).toEqual([0, 0, 1, 0, 0]);
  expect(report.repairs[2]).toMatchObject({ record: { id: 'M9' }, serves: ['Cut complaints by a third'], clears: [{ currency: 'EUR', amount: 10 }] });
});

it('somebody who has left is replaced by somebody in post, and what no edit can clear is said', () => {
  const report = reportOf({
    ...GOALS,
    KPIs: [
      ['KPI ID', 'KPI', 'Objective ID', 'Direction'],
      ['K1', 'Conversion rate', 'O1', 'up'],
    ],
    Modules: [
      [...HEADERS.filter((header) => header !== 'Objective'), 'KPI served', 'Expected impact'],
      ['M1', 'Talks that count', 'Ana Lind', 'Di Moen', 1000, 'K1', '+3 points'],
      ['M2', 'Hold the line', 'Ana Lind', 'Bo Holm', 600, 'K1', '-3 points'],
    ],
  });
  expect(report.repairs.map(({ record }) => record.id)).toEqual(['M1']);
  expect(report.notRepairable).toEqual([{ rule: 'contradicting-modules', currency: 'EUR', amount: 600, modules: 1 }]);
  const [alone] = reportOf(modules(['M1', 'Talks that count', 'O1', 'Ana Lind', 'Di Moen', 1000])).repairs;
  expect(alone).toMatchObject({ clears: [{ currency: 'EUR', amount: 200 }], edits: [{ cell: 'E2', to: 'Bo Holm', whatCode: 'name-person' }] });
});

it('the shortest set stays below the share that the settings state', () => {
  const rows = [400, 300, 200, 100].map((cost, place): Grids[string][number] => [
    `M${place}`,
    ['Talks', 'Shifts', 'Lines', 'Routes'][place] ?? '',
    place === 3 ? 'O1' : '',
    'Ana Lind',
    'Bo Holm',
    cost,
  ]);
  const at = (riskLimit: number) => audit(snapshotOf(modules(...rows)), { asOf: AS_OF, settings: { ...DEFAULT_SETTINGS, riskLimit } }).report.repairSets[0];
  expect(at(0.1)).toMatchObject({ before: 900, after: 0, reached: true, exact: true, atLeast: 3, audited: true });
  expect(at(0.5)).toMatchObject({ after: 200, reached: true });
  expect(at(0.51)?.repairs).toHaveLength(1);
  expect(at(0)).toMatchObject({ after: 0, reached: false });
});

it('of a workbook too large to be audited again it says so', () => {
  const filler = Array.from({ length: 1700 }, (_, row) => [`W-${row}`, ...Array.from({ length: 99 }, (__, column) => row * 100 + column)]);
  const report = reportOf({ ...modules(['M1', 'Talks that count', 'O1', 'Ana Lind', 'Di Moen', 1000]), Warehouse: filler });
  expect(report.repairs).toMatchObject([{ audited: false, clears: [{ currency: 'EUR', amount: 200 }], alignment: { after: null } }]);
});

it('predicted is actual: 500 generated workbooks, the first repair and the shortest set of each applied', () => {
  const met = { repairs: 0, several: 0, sets: 0, fields: new Set<string>() };
  fc.assert(
    fc.property(grids, (sheets) => {
      const before = reportOf(sheets);
      const [first] = before.repairs;
      if (first !== undefined) {
        met.repairs += 1;
        met.several += first.edits.length > 1 ? 1 : 0;
        for (const { edits } of before.repairs) for (const { field } of edits) met.fields.add(field);
        expect(first.audited).toBe(true);
        expect(disagree(before, first, reportOf(typed(sheets, [first])))).toEqual([]);
      }
      for (const set of before.repairSets.filter(({ repairs }) => repairs.length > 0)) {
        met.sets += 1;
        const after = reportOf(
          typed(
            sheets,
            set.repairs.map((place) => before.repairs[place] as ReportRepair),
          ),
        );
        expect(riskOf(after, set.currency)).toBe(cents(set.after));
        expect(set.reached).toBe(riskOf(after, set.currency) < set.total * 100 * set.share);
      }
    }),
    { numRuns: 500, endOnFailure: true },
  );
  // Far below what chance gives, so that only a law that met nothing fails here.
  expect(met.repairs).toBeGreaterThan(50);
  expect(met.several).toBeGreaterThan(5);
  expect(met.sets).toBeGreaterThan(30);
  expect(met.fields.size).toBeGreaterThan(3);
});
