/** Quick fixes: few, safe, and each mends the finding that it is offered for. */
import { audit } from '../../../src/audit/audit';
import { addColumnPlan, fixPlan } from '../../../src/audit/plan/fix-plan';
import { edited } from '../../../src/audit/repairs/edited';
import { quickFixes, type QuickFix } from '../../../src/audit/repairs/quick-fixes';
import { checkPlan, groundOf, type WorkbookSnapshot } from '../../../src/workbook';
import { snapshotOf, type Drawn } from '../../support/sheet';
import { SAMPLE_AS_OF, sampleSheets, sampleSnapshot } from '../../workbooks/sample/sample-workbook';

const AS_OF = '2026-06-30';

const PEOPLE = [
  ['Employee ID', 'Name', 'Job title', 'Leaving date'],
  ['E1', 'Ines Weber', 'CFO', null],
  ['E2', 'Sam Haugen', 'Head of Sales', null],
  ['E3', 'Gone Already', 'Head of Sales', '2025-01-31'],
] as const;
const KPIS = [
  ['KPI ID', 'KPI', 'Priority', 'Owner'],
  ['KPI-07', 'Conversion rate', 'Grow revenue', 'Ines Weber'],
  ['KPI-08', 'Contract value', 'Grow revenue', 'Ines Weber'],
] as const;
const PRIORITIES = [
  ['Priority ID', 'Strategic priority', 'Rank', 'Executive'],
  ['P1', 'Grow revenue', 1, 'Ines Weber'],
] as const;

function workbookWith(modules: readonly (readonly Drawn[])[]): WorkbookSnapshot {
  return snapshotOf({ Priorities: PRIORITIES, KPIs: KPIS, People: PEOPLE, Modules: modules });
}

function fixesOf(workbook: WorkbookSnapshot, asOf = AS_OF) {
  const { report, model, mapping } = audit(workbook, { asOf });
  return { report, mapping, fixes: quickFixes(report.findings, model, workbook, mapping) };
}

/** What is offered, by rule. */
function offered(workbook: WorkbookSnapshot, rule: string): QuickFix | undefined {
  const { report, fixes } = fixesOf(workbook);
  const finding = report.findings.find((one) => one.rule === rule);
  if (finding === undefined) throw new Error(`${rule} found nothing`);
  return fixes.of[finding.id]?.[0];
}

const HEAD = ['Module ID', 'Module', 'Module owner', 'Sponsor', 'KPI', 'Cost', 'Currency'];

describe('quick fixes', () => {
  it.each<[string, string, Drawn[], unknown]>([
    [
      'the nearest id',
      'dangling-reference',
      ['M2', 'Negotiating', 'Sam Haugen', 'Ines Weber', 'KPI-70', 9000, 'EUR'],
      { code: 'nearest-name', to: expect.arrayContaining(['KPI-07']) },
    ],
    [
      'the nearest name, beside others in its cell',
      'dangling-reference',
      ['M2', 'Negotiating', 'Sam Haugen', 'Ines Weber', 'KPI-08; Conversion ratte', 9000, 'EUR'],
      { code: 'nearest-name', to: ['KPI-08; Conversion rate'] },
    ],
    [
      'a person’s name',
      'unknown-person',
      ['M2', 'Negotiating', 'Sam Haugen', 'Ines Webber', 'KPI-07', 9000, 'EUR'],
      { code: 'nearest-name', to: ['Ines Weber'] },
    ],
    ['the number', 'number-stored-as-text', ['M2', 'Negotiating', 'Sam Haugen', 'Ines Weber', 'KPI-07', '9,000', 'EUR'], { code: 'as-number', to: [9000] }],
    ['a person where none is', 'unowned-module', ['M2', 'Negotiating', null, 'Ines Weber', 'KPI-07', 9000, 'EUR'], { code: 'name-person', before: null }],
    ['a person instead of tbc', 'unowned-module', ['M2', 'Negotiating', 'tbc', 'Ines Weber', 'KPI-07', 9000, 'EUR'], { code: 'name-person', before: 'tbc' }],
  ])('offer %s', (_, rule, row, expected) => {
    const first = ['M1', 'Coaching', 'Sam Haugen', 'Ines Weber', 'KPI-07', 12_000, 'EUR'];
    expect(offered(workbookWith([HEAD, first, row]), rule)).toMatchObject(expected as object);
  });

  it('offer of two names in one cell the nearest of the one that a finding means, and leave the other', () => {
    const workbook = workbookWith([HEAD, ['M1', 'Coaching', 'Sam Haugen', 'Ines Weber', 'Conversion ratte; Contract valu', 12_000, 'EUR']]);
    const { report, fixes, mapping } = fixesOf(workbook);
    const lost = report.findings.filter(({ rule }) => rule === 'dangling-reference');
    expect(lost.map(({ id }) => fixes.of[id]?.map((fix) => (fix.code === 'nearest-name' ? fix.to : [])))).toEqual([
      [['Conversion rate; Contract valu']],
      [['Conversion ratte; Contract value']],
    ]);
    // One after the other, both are mended.
    const [first] = fixes.of[lost[0]?.id ?? ''] ?? [];
    const to = first?.code === 'nearest-name' ? (first.to[0] as string) : '';
    expect(fixPlan(first as QuickFix, to, { workbook, mapping, asOf: AS_OF })).not.toBeNull();
    const then = fixesOf(edited(workbook, [{ at: (first as QuickFix).at, to }]));
    const left = then.report.findings.filter(({ rule }) => rule === 'dangling-reference');
    expect(left.map(({ id }) => then.fixes.of[id])).toEqual([[expect.objectContaining({ to: ['Conversion rate; Contract value'] })]]);
  });

  it('offer the whole name where it is a part of another one', () => {
    const workbook = workbookWith([HEAD, ['M1', 'Coaching', 'Sam Haugen', 'Ines Weber', 'KPI-0; KPI-08', 12_000, 'EUR']]);
    const { report, fixes } = fixesOf(workbook);
    const [finding] = report.findings.filter(({ rule }) => rule === 'dangling-reference');
    const [fix] = fixes.of[finding?.id ?? ''] ?? [];
    expect(fix?.code === 'nearest-name' && fix.to.every((to) => to.endsWith('; KPI-08') && !to.startsWith('KPI-0;'))).toBe(true);
  });

  it('offer only people of the list who are in post', () => {
    const { fixes } = fixesOf(workbookWith([HEAD, ['M1', 'Coaching', null, 'Ines Weber', 'KPI-07', 12_000, 'EUR']]));
    expect(fixes.people).toEqual(['Ines Weber', 'Sam Haugen']);
  });

  it('are not offered where a formula stands', () => {
    const workbook = workbookWith([HEAD, ['M1', 'Coaching', { value: '', formula: true }, 'Ines Weber', 'KPI-07', 12_000, 'EUR']]);
    const { report, fixes } = fixesOf(workbook);
    const [finding] = report.findings.filter(({ rule }) => rule === 'unowned-module');
    expect(finding).toBeDefined();
    expect(fixes.of[finding?.id ?? '']).toBeUndefined();
  });

  it.each([['12 %'], ['9,000 EUR'], ['(500)'], ['1.2 mn']])('store %s as no number, since it says more than one', (text) => {
    const workbook = workbookWith([HEAD, ['M1', 'Coaching', 'Sam Haugen', 'Ines Weber', 'KPI-07', text, 'EUR']]);
    expect(
      Object.values(fixesOf(workbook).fixes.of)
        .flat()
        .filter(({ code }) => code === 'as-number'),
    ).toEqual([]);
  });

  it('mend, each of those offered in the sample, the finding that they are offered for, and can be written', () => {
    const workbook = sampleSnapshot(sampleSheets());
    const { report, mapping, fixes } = fixesOf(workbook, SAMPLE_AS_OF);
    const all = report.findings.filter(({ id }) => fixes.of[id] !== undefined);
    expect(all.length).toBeGreaterThan(3);
    for (const finding of all.slice(0, 5)) {
      const fix = fixes.of[finding.id]?.[0] as QuickFix;
      const to = fix.code === 'name-person' ? (fixes.people[0] as string) : (fix.to[0] as string | number);
      const plan = fixPlan(fix, to, { workbook, mapping, asOf: SAMPLE_AS_OF });
      expect(plan?.columns).toHaveLength(1);
      const ground = groundOf(workbook, { locked: false, visibleSheets: [], isOurs: () => false });
      expect({ cell: finding.cell, refused: checkPlan(plan as NonNullable<typeof plan>, ground).refused }).toEqual({ cell: finding.cell, refused: [] });
      // Of several cells of one finding the first is mended: then it says so of fewer.
      const after = audit(edited(workbook, [{ at: fix.at, to: to as string }]), { asOf: SAMPLE_AS_OF }).report.findings.find(({ id }) => id === finding.id);
      expect([finding.rule, after?.message]).not.toEqual([finding.rule, finding.message]);
    }
  });
});

describe('a column to add', () => {
  const where = (workbook: WorkbookSnapshot) => ({ workbook, mapping: audit(workbook, { asOf: AS_OF }).mapping, asOf: AS_OF });
  const modules = [HEAD.slice(0, 2), ['M1', 'Coaching'], ['M2', 'Negotiating']];

  it('stands right beside its table, and lets more be asked', () => {
    const workbook = workbookWith(modules);
    const { report } = audit(workbook, { asOf: AS_OF });
    const next = report.nextColumns.find(({ sheet, rules }) => sheet === 'Modules' && rules.length > 0);
    if (next === undefined) throw new Error('no column is missing');
    const plan = addColumnPlan(next, where(workbook));
    expect(plan?.columns).toMatchObject([{ sheet: 'Modules', column: 2, headerRow: 0, header: next.header, headerBefore: null, rows: [] }]);
    const asked = (of: WorkbookSnapshot): number => audit(of, { asOf: AS_OF }).report.rules.filter(({ outcome }) => outcome === 'ran').length;
    expect(asked(edited(workbook, [{ at: { sheet: 'Modules', row: 0, column: 2 }, to: next.header }]))).toBeGreaterThan(asked(workbook));
  });

  it('is not added where something stands beside an Excel table, nor where there is no such table', () => {
    const tables = [{ name: 'Training', area: { top: 0, left: 0, bottom: 2, right: 1 }, headerRow: true, totalsRow: false }];
    const beside = (cell: string | null): WorkbookSnapshot =>
      snapshotOf({ Modules: modules.map((line, row) => [...line, row === 1 ? cell : null]) }, { sheets: { Modules: { tables } } });
    const next = { field: 'module.kpi', header: 'KPI served', sheet: 'Modules' } as const;
    expect(addColumnPlan(next, where(beside(null)))?.columns).toMatchObject([{ table: 'Training', column: 2 }]);
    expect(addColumnPlan(next, where(beside('lunch')))).toBeNull();
    expect(addColumnPlan({ ...next, sheet: 'Nowhere' }, where(beside(null)))).toBeNull();
    expect(addColumnPlan({ ...next, field: 'person.grade' }, where(beside(null)))).toBeNull();
  });
});
