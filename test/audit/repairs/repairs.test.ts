/** Repairs: what is predicted is what an audit of the edited workbook gives; ranked by it, with a place for a top priority that nothing serves. */
import fc from 'fast-check';
import { audit } from '../../../src/audit/audit';
import { gainText } from '../../../src/audit/report/repairs-text';
import type { Report, ReportRepair } from '../../../src/audit/report/report';
import { cellName } from '../../../src/workbook';
import { DEFAULT_SETTINGS } from '../../../src/audit/settings/settings';
import { snapshotOf } from '../../support/sheet';
import { AS_OF, grids, type Grids } from '../scores/generated-workbook';

const reportOf = (sheets: Grids): Report => audit(snapshotOf(sheets), { asOf: AS_OF }).report;
const cents = (amount: number): number => Math.round(amount * 100);

/** The workbook with the edits typed into its cells, and into the row below its last. */
function typed(sheets: Grids, repairs: readonly ReportRepair[]): Grids {
  const to = new Map(repairs.flatMap(({ edits }) => edits.map((edit) => [`${edit.sheet}!${edit.cell}`, edit.to] as const)));
  return Object.fromEntries(
    Object.entries(sheets).map(([sheet, rows]) => {
      const width = Math.max(0, ...rows.map(({ length }) => length));
      const room = [...rows, Array.from({ length: width }, () => null)];
      const after = room.map((row, at) => row.map((value, column) => to.get(`${sheet}!${cellName(at, column)}`) ?? value));
      return [sheet, after.at(-1)?.every((value) => value === null) === true ? after.slice(0, -1) : after];
    }),
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

const LINKS: Grids[string] = [
  ['Module ID', 'Objective ID', 'Share'],
  ['M1', 'O1', 0.5],
  ['M2', 'O1', 0.5],
];
const linked = (links: Grids[string] = LINKS): Grids => ({
  ...GOALS,
  Modules: [
    HEADERS.filter((header) => header !== 'Objective'),
    ['M1', 'Talks that count', 'Ana Lind', 'Bo Holm', 1000],
    ['M2', 'Answering complaints', 'Ana Lind', 'Bo Holm', 600],
  ],
  Links: links,
});
const edits = (report: Report): string[][] => report.repairs.map((repair) => repair.edits.map(({ sheet, cell, to }) => `${sheet}!${cell} ${to}`));

it('a top priority that nothing serves gets a new row of links, for the module that suits it, with what an audit gives then', () => {
  const report = reportOf(linked());
  expect(edits(report)).toEqual([['Links!A4 M2', 'Links!B4 O2']]);
  const [first] = report.repairs as [ReportRepair];
  expect(first).toMatchObject({ record: { id: 'M2' }, clears: [], serves: ['Cut complaints by a third'], audited: true });
  expect(first.edits.map(({ what }) => what)).toEqual([
    'name it in a new row of links',
    'link it to “Reduce complaints by 30 % by December 2026”, too, which leads to “Cut complaints by a third”, which nothing serves; both speak of “complaint”',
  ]);
  expect(disagree(report, first, reportOf(typed(linked(), [first])))).toEqual([]);
});

it('no row is proposed where something stands below the list: the goal is named beside those of the module, where it has such a column', () => {
  const total = [...LINKS, ['Total', null, 1]];
  expect(edits(reportOf(linked(total)))).toEqual([]);
  const sheets = modules(['M1', 'Talks that count', 'O1', 'Ana Lind', 'Bo Holm', 1000], ['M2', 'Hold the line', 'O1', 'Ana Lind', 'Bo Holm', 600]);
  const report = reportOf(sheets);
  expect(edits(report)).toEqual([['Modules!C2 O1; O2']]);
  expect(disagree(report, report.repairs[0] as ReportRepair, reportOf(typed(sheets, report.repairs)))).toEqual([]);
});

it('of two top priorities that nothing serves one takes the new row, so that no two repairs type into the same cell', () => {
  const sheets: Grids = {
    ...linked([
      ['Module ID', 'Objective ID'],
      ['M1', 'O1'],
    ]),
    Priorities: [...(GOALS.Priorities ?? []), ['P3', 'Lower returns by a third', 3]],
    Objectives: [...(GOALS.Objectives ?? []).slice(0, 3), ['O3', 'Reduce returns by 30 % by December 2026', 'P3']],
  };
  expect(edits(reportOf(sheets)).filter(([edit]) => edit?.startsWith('Links!'))).toEqual([['Links!A3 M2', 'Links!B3 O2']]);
});

it('right below an Excel table a row belongs to it, as it does in Excel', () => {
  const area = { top: 0, left: 0, bottom: 2, right: 2 };
  const asTable = (totalsRow: boolean) =>
    audit(snapshotOf(linked(), { sheets: { Links: { tables: [{ name: 'tblLinks', area, headerRow: true, totalsRow }] } } }), { asOf: AS_OF }).report;
  expect(asTable(false).repairs).toMatchObject([{ serves: ['Cut complaints by a third'], audited: true }]);
  expect(edits(asTable(true))).toEqual([]);
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
  expect(report.repairs).toMatchObject([
    { audited: false, clears: [{ currency: 'EUR', amount: 200 }], alignment: { after: null } },
    { audited: false, clears: [], serves: ['Cut complaints by a third'] },
  ]);
  expect(report.repairs.map((repair) => gainText(repair))).toEqual([
    'clears EUR\u00a0200; as its findings add up, not audited again',
    'serves “Cut complaints by a third”; as its findings add up, not audited again',
  ]);
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

it('predicted is actual for links to add, too: whatever else is wrong with modules whose KPIs all lead elsewhere', () => {
  const goals: Grids = {
    Priorities: [
      ['Priority ID', 'Priority', 'Rank'],
      ['P1', 'Grow revenue by 12 %', 1],
      ['P2', 'Cut complaints by a third', 2],
    ],
    KPIs: [
      ['KPI ID', 'KPI', 'Priority', 'Direction'],
      ['K1', 'Conversion rate', 'P1', 'up'],
      ['K2', 'Customer complaints', 'P2', 'down'],
      ['K3', 'Contract value', 'P1', 'up'],
    ],
  };
  const elsewhere = (rows: Grids[string] = []): Grids[string] =>
    rows.map((row) => row.map((value) => (typeof value === 'string' && /^K\d/.test(value) ? value.replaceAll('K2', 'K1').replaceAll('K9', 'K3') : value)));
  let links = 0;
  fc.assert(
    fc.property(grids, (drawn) => {
      const sheets: Grids = { ...drawn, ...goals, Modules: elsewhere(drawn.Modules), Links: elsewhere(drawn.Links) };
      const before = reportOf(sheets);
      const added = before.repairs.find(({ edits: all }) => all.some(({ whatCode }) => whatCode.startsWith('link-too')));
      if (added === undefined) return;
      links += 1;
      expect(before.repairs.findIndex(({ serves }) => serves.length > 0)).toBeLessThan(3);
      expect(disagree(before, added, reportOf(typed(sheets, [added])))).toEqual([]);
    }),
    { numRuns: 80, endOnFailure: true },
  );
  expect(links).toBeGreaterThan(5);
});
