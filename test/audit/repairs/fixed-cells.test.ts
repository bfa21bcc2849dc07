/** A fix that is offered can be written under headers of any layout, mends its finding, changes nothing else, and is taken back exactly. */
import { audit } from '../../../src/audit/audit';
import { addColumnPlan, fixPlan } from '../../../src/audit/plan/fix-plan';
import { planRevert } from '../../../src/audit/plan/revert-plan';
import { quickFixes, type QuickFix } from '../../../src/audit/repairs/quick-fixes';
import type { Finding } from '../../../src/audit/report/report';
import { cellName, valueAt, type Area, type WorkbookSnapshot, type WritePlan } from '../../../src/workbook';
import { openMemory } from '../../hosts/contract';
import { pictureOf, sheetOf } from '../../hosts/contract-workbooks';
import { snapshotOf, type Drawn, type SheetOptions } from '../../support/sheet';

const AS_OF = '2026-06-30';
const HEAD = ['Module ID', 'Module', 'Module owner', 'Sponsor', 'KPI', 'Cost', 'Currency'];
const BODY: readonly (readonly Drawn[])[] = [
  ['M1', 'Coaching for leads', null, 'Ines Weber', 'KPI-07', '12,000', 'EUR'],
  ['M2', 'Negotiating well', null, 'Ines Weber', 'KPI-70', 9000, 'EUR'],
  ['M3', 'Giving feedback', 'tbc', 'Ines Weber', 'KPI-07', 7000, 'EUR'],
  ['M4', 'Leading change', null, 'Ines Webber', 'KPI-08', '8,500', 'EUR'],
  ['M5', 'Planning a team', null, 'Ines Weber', 'KPI-08', 4000, 'EUR'],
  ['M6', 'Hiring people', 'Sam Haugen', 'Ines Weber', 'KPI-07', 3000, 'EUR'],
];

interface Layout {
  readonly name: string;
  readonly above: readonly (readonly Drawn[])[];
  readonly options?: SheetOptions;
  /** Where a column has its header. */
  readonly headed: (column: number) => number;
}

const across = (row: number, left: number, right: number): Area => ({ top: row, bottom: row, left, right });
const down = (column: number): Area => ({ top: 0, bottom: 1, left: column, right: column });
const UPPER = [...HEAD.slice(0, 5), 'Money', null];
const GROUPS = ['Training', null, 'People', null, 'Serves', 'Money', null];
const LAYOUTS: readonly Layout[] = [
  { name: 'headers in one row', above: [HEAD], headed: () => 0 },
  { name: 'a title above them', above: [['Academy 2026'], [], HEAD], headed: () => 2 },
  { name: 'groups above them', above: [GROUPS, HEAD], headed: () => 1, options: { merged: [across(0, 0, 1), across(0, 2, 3), across(0, 5, 6)] } },
  {
    name: 'headers merged over two rows',
    above: [UPPER, [null, null, null, null, null, 'Cost', 'Currency']],
    headed: (column) => (column < 5 ? 0 : 1),
    options: { merged: [down(0), down(1), down(2), down(3), down(4), across(0, 5, 6)] },
  },
  {
    name: 'headers in two rows, of which nobody says whether they are merged',
    above: [UPPER, [null, null, null, null, null, 'Cost', 'Currency']],
    headed: (column) => (column < 5 ? 0 : 1),
    options: { merged: null },
  },
  {
    name: 'a header merged over two columns',
    above: [['Module ID', 'Module', 'Module owner', null, 'Sponsor', 'KPI', 'Cost', 'Currency']],
    headed: () => 0,
    options: { merged: [across(0, 2, 3)] },
  },
  {
    name: 'an Excel table',
    above: [['Academy 2026'], [], HEAD],
    headed: () => 2,
    options: { tables: [{ name: 'Training', area: { top: 2, left: 0, bottom: 8, right: 6 }, headerRow: true, totalsRow: false }] },
  },
];

function workbookWith({ above, options = {} }: Layout): WorkbookSnapshot {
  const wide = (above.at(-1)?.length ?? 0) > HEAD.length;
  const body = wide ? BODY.map(([id, name, owner, ...rest]) => [id, name, owner, 'ext. 12', ...rest]) : BODY;
  return snapshotOf(
    {
      Priorities: [
        ['Priority ID', 'Strategic priority', 'Rank', 'Executive'],
        ['P1', 'Grow revenue', 1, 'Ines Weber'],
      ],
      KPIs: [
        ['KPI ID', 'KPI', 'Priority', 'Owner'],
        ['KPI-07', 'Conversion rate', 'Grow revenue', 'Ines Weber'],
        ['KPI-08', 'Contract value', 'Grow revenue', 'Ines Weber'],
      ],
      People: [
        ['Employee ID', 'Name', 'Job title'],
        ['E1', 'Ines Weber', 'CFO'],
        ['E2', 'Sam Haugen', 'Head of Sales'],
      ],
      Modules: [...above, ...body],
    },
    { sheets: { Modules: options } },
  );
}

function offeredIn(workbook: WorkbookSnapshot) {
  const { report, model, mapping } = audit(workbook, { asOf: AS_OF });
  const fixes = quickFixes(report.findings, model, workbook, mapping);
  return { where: { workbook, mapping, asOf: AS_OF }, fixes, findings: report.findings.filter(({ id }) => fixes.of[id] !== undefined) };
}

/** The cells of the same finding, as far as it is still there. */
function cellsOf(finding: Finding, workbook: WorkbookSnapshot): readonly string[] {
  const now = audit(workbook, { asOf: AS_OF }).report.findings.filter((one) => one.rule === finding.rule);
  return now.flatMap(({ sheet, cell, subjects }) => (subjects ?? [{ sheet, cell }]).map((one) => `${one.sheet}!${one.cell}`));
}

function planned(plan: WritePlan | null): WritePlan {
  if (plan === null) throw new Error('There is no plan.');
  return plan;
}

describe.each(LAYOUTS)('under $name', (layout) => {
  const workbook = workbookWith(layout);

  it('a column that is added is read as what it is for, and taken back', async () => {
    const { report, mapping } = audit(workbook, { asOf: AS_OF });
    const next = report.nextColumns.find(({ sheet, rules }) => sheet === 'Modules' && rules.length > 0);
    const { host, snapshot } = await openMemory(workbook);
    const plan = planned(next === undefined ? null : addColumnPlan(next, { workbook, mapping, asOf: AS_OF }));
    expect((await host.apply(plan)).refused).toEqual([]);
    const read = audit(await snapshot(), { asOf: AS_OF }).mapping.tables.filter(({ sheet }) => sheet === 'Modules');
    expect(read.flatMap(({ columns }) => columns.flatMap(({ field }) => field ?? []))).toContain(next?.field);
    expect((await host.apply(planned(planRevert(await host.read())))).refused).toEqual([]);
    expect(pictureOf(await snapshot(), { merged: false })).toEqual(pictureOf(workbook, { merged: false }));
  });

  const { where, fixes, findings } = offeredIn(workbook);
  const all = findings.flatMap((finding) => (fixes.of[finding.id] ?? []).map((fix): [Finding, QuickFix] => [finding, fix]));

  it('every cell that a finding names is offered', () => {
    const offered = all.map(([{ rule }, { at, code }]) => `${rule} ${cellName(at.row - layout.above.length + 1, at.column > 2 ? 3 : at.column)} ${code}`);
    expect(new Set(offered)).toEqual(
      new Set([
        ...[1, 2, 3, 4, 5].map((row) => `unowned-module C${row + 1} name-person`),
        'dangling-reference D3 nearest-name',
        'unknown-person D5 nearest-name',
        'number-stored-as-text D2 as-number',
        'number-stored-as-text D5 as-number',
      ]),
    );
  });

  it.each(all.filter(([{ rule }], index) => index === all.length - 1 || all[index + 1]?.[0].rule !== rule))(
    'the last cell of a finding is mended, and nothing else changes (%#)',
    async (finding, fix) => {
      const to = fix.code === 'name-person' ? 'Sam Haugen' : (fix.to[0] as string | number);
      const { host, mutate, snapshot } = await openMemory(workbook);
      const plan = planned(fixPlan(fix, to, where));
      expect(plan.columns).toMatchObject([{ rows: [fix.at.row], column: fix.at.column, values: [to], headerRow: layout.headed(fix.at.column) }]);
      expect((await host.apply(plan)).refused).toEqual([]);
      const after = await snapshot();
      const cell = `${fix.at.sheet}!${cellName(fix.at.row, fix.at.column)}`;
      expect({ rule: finding.rule, cells: cellsOf(finding, after) }).toEqual({ rule: finding.rule, cells: expect.not.arrayContaining([cell]) });
      const byHand = await openMemory(workbook);
      await byHand.mutate({ kind: 'edit', ...fix.at, value: to });
      expect(pictureOf(after, { merged: false })).toEqual(pictureOf(await byHand.snapshot(), { merged: false }));
      // People go on working: a row above is no reason to lose the cell.
      if (layout.options?.tables === undefined) await mutate({ kind: 'insert-row', sheet: 'Modules', row: fix.at.row });
      expect((await host.apply(planned(planRevert(await host.read())))).refused).toEqual([]);
      const back = sheetOf(await snapshot(), 'Modules');
      expect(valueAt(back, fix.at.row + (layout.options?.tables === undefined ? 1 : 0), fix.at.column)).toBe(fix.before);
    },
  );
});

it('no fix is offered where the cell stands under a header that is a number, or is merged into another', () => {
  const covered = workbookWith({ name: '', above: [HEAD], headed: () => 0, options: { merged: [{ top: 4, bottom: 5, left: 2, right: 2 }] } });
  const cells = (workbook: WorkbookSnapshot): readonly string[] =>
    Object.values(offeredIn(workbook).fixes.of).flatMap((own) => own.map(({ at }) => cellName(at.row, at.column)));
  expect(cells(covered)).not.toContain('C6');
  const [first, ...columns] = HEAD;
  const numbered = workbookWith({ name: '', above: [[first, ...columns.slice(0, 4), 2026, 'Currency']], headed: () => 0 });
  expect(cells(numbered).filter((cell) => cell.startsWith('F'))).toEqual([]);
});
