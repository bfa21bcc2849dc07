/** The law of auditing again where a few cells were edited: what an audit keeps of the one before changes nothing that it says, and nothing that the pane shows. */
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { AuditMemory } from '../../src/audit/audit-memory';
import { costsOf } from '../../src/audit/facts/cost';
import { perModel, perRecord } from '../../src/audit/facts/per-model';
import { latestReadingOf } from '../../src/audit/facts/readings';
import { mapWorkbook } from '../../src/audit/mapping/map-workbook';
import { isSameAnswer } from '../../src/audit/model/same-answer';
import type { Kpi, Model, Module } from '../../src/audit/model/types';
import { dayOf } from '../../src/audit/reading/days';
import { ENGLISH } from '../../src/audit/report/language';
import { DEFAULT_SETTINGS } from '../../src/audit/settings/settings';
import { audited, type AuditResult } from '../../src/auditor';
import { openXlsx } from '../../src/hosts/xlsx/xlsx-host';
import { Assembly, headOf, piecesOf } from '../../src/taskpane/result-pieces';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../src/workbook';
import { casesFile, describeWithCases } from '../support/available';
import { snapshotOf } from '../support/sheet';
import { sampleSheets, sampleSnapshot } from '../workbooks/sample/sample-workbook';

const AS_OF = '2026-03-31';

const SHEETS: Readonly<Record<string, readonly (readonly CellValue[])[]>> = {
  Modules: [
    ['Module ID', 'Module', 'Objective', 'KPI', 'Owner', 'Sponsor', 'Cost (EUR)', 'Start', 'Status', 'Business unit', 'Last reviewed', 'Mandatory'],
    ['M1', 'Leading well', 'O1', 'K1', 'Ana Lind', 'Bo Holm', 1000, '2026-02-01', 'active', 'Sales', '2026-01-10', 'no'],
    ['M2', 'Talks that count', null, 'K2; K3', 'Ana Lind', null, 2000, '2026-02-13', 'active', 'Sales', null, 'no'],
    ['M3', 'Fair shifts', 'O2', null, 'Cy Nox', 'Bo Holm', 700, '2025-06-05', 'planned', 'Plant', '2026-03-01', 'yes'],
    ['M4', 'Fair shifts', 'O2', 'K2', 'Bo Holm', 'Cy Nox', 'see finance', '2026-05-04', 'on hold', 'Sales', '2025-03-01', 'no'],
  ],
  Objectives: [
    ['Objective ID', 'Objective', 'Parent objective', 'Priority', 'Owner', 'Due date', 'Status'],
    ['O1', 'Win 20 contracts by December 2026', null, 'P1', 'Bo Holm', '2026-12-31', 'active'],
    ['O2', 'Reduce returns from 9 % to 6 % by December 2026', 'O1', null, 'Ana Lind', '2026-10-31', 'active'],
  ],
  Priorities: [
    ['Priority ID', 'Priority', 'Rank', 'Executive', 'KPI'],
    ['P1', 'Grow in France', 1, 'Cy Nox', 'K1'],
    ['P2', 'Fewer returns', 2, 'Bo Holm', null],
  ],
  KPIs: [
    ['KPI ID', 'KPI', 'Baseline', 'Target', 'Current', 'Direction', 'Owner', 'Objective ID'],
    ['K1', 'Contracts won', 2, 20, 5, 'up', 'Ana Lind', 'O1'],
    ['K2', 'Returns', '9 %', '6 %', '8 %', 'down', 'Bo Holm', 'O2'],
    ['K3', 'Idle machines', 4, 2, 3, 'up', null, null],
    ['K4', 'Orders late', 40, 10, 30, 'down', 'Bo Holm', 'O2'],
  ],
  Months: [
    ['KPI ID', 'KPI', 'Jan 2026', 'Feb 2026', 'Mar 2026', 'Apr 2026'],
    ['K1', 'Contracts won', 3, 4, 5, null],
    ['K4', 'Orders late', 38, 35, null, null],
    ['K5', 'Hours lost', 9, 8, 7, 6],
  ],
  Competencies: [
    ['Competency ID', 'Competency', 'Priority', 'KPI'],
    ['C1', 'Negotiating', 'P1', 'Idle machines'],
    ['C2', 'Planning', 'Fewer returns', 'Retruns'],
  ],
  Links: [
    ['Module', 'KPI', 'Share', 'Expected impact'],
    ['M3', 'K1', 0.2, '2 points'],
    ['M4', 'K2', 0.9, '+3 %'],
  ],
  Completions: [
    ['Module ID', 'Employee', 'Completed', 'Status'],
    ['M1', 'Ana Lind', '2026-01-31', 'Completed'],
    ['M2', 'Bo Holm', '2026-02-28', 'Completed'],
  ],
  People: [
    ['Name', 'Function', 'Grade', 'Left on'],
    ['Ana Lind', 'Sales', 'Manager', null],
    ['Bo Holm', 'Sales', 'VP', '2026-02-28'],
    ['Cy Nox', 'HR', 'Director', null],
  ],
};

/** A cell below the headers, and what is put there: one of another row's, or something else; numbers are taken modulo what is there. */
interface Put {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly to: CellValue | { readonly ofRow: number } | { readonly times: number };
}
/** Cells that are edited between two audits; none: what was edited last is undone. */
type Step = readonly Put[];

const VALUES: readonly CellValue[] = [
  null,
  'tbc',
  'K2',
  'O1',
  'K1; K3',
  'Ana Lind',
  'Nobody Known',
  'Contracts won',
  'Talks that cuont',
  'Raise revenue by 5 % until June 2026',
  12,
  0.5,
  -3,
  46_000,
  '31.12.2026',
  '1.234,5',
  '12 %',
  'cancelled',
  'Completed',
  '#REF!',
  true,
];

const PUT: fc.Arbitrary<Put> = fc.record({
  sheet: fc.nat(50),
  row: fc.nat(500),
  column: fc.nat(30),
  to: fc.oneof(fc.record({ ofRow: fc.nat(500) }), fc.record({ times: fc.constantFrom(0, 2, 0.5, -1, 1.01) }), fc.constantFrom(...VALUES)),
});

const steps = (most: number): fc.Arbitrary<readonly Step[]> => fc.array(fc.array(PUT, { maxLength: 2 }), { minLength: 1, maxLength: most });

const at = <T>(list: readonly T[], place: number): T => list[place % list.length] as T;

function after(workbook: WorkbookSnapshot, { sheet: which, row, column, to }: Put): WorkbookSnapshot {
  const sheet = at(workbook.sheets, which);
  if (sheet.cells.length < 2) return workbook;
  const lines = sheet.cells.slice(1);
  const place = column % Math.max(1, sheet.cells[0]?.length ?? 1);
  const cells = [...at(lines, row)];
  while (cells.length <= place) cells.push(null);
  const was = cells[place] ?? null;
  const other = to !== null && typeof to === 'object' && 'times' in to ? (typeof was === 'number' ? was * to.times : was) : to;
  cells[place] = other !== null && typeof other === 'object' && 'ofRow' in other ? (at(lines, other.ofRow)[place] ?? null) : (other as CellValue);
  return { ...workbook, sheets: workbook.sheets.with(workbook.sheets.indexOf(sheet), { ...sheet, cells: sheet.cells.with(1 + (row % lines.length), cells) }) };
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const audit = (workbook: WorkbookSnapshot, memory?: AuditMemory): AuditResult => audited(workbook, AS_OF, undefined, ENGLISH, undefined, memory);

/** Audits after each step, and how many of them knew the records from before. */
function holdsFor(first: WorkbookSnapshot, all: readonly Step[]): number {
  const [memory, models] = [new AuditMemory(), [] as Model[]];
  const modelOf = memory.modelOf.bind(memory);
  memory.modelOf = (...of) => {
    models.push(modelOf(...of));
    return models.at(-1) as Model;
  };
  const workbooks = [first];
  let told: AuditResult | null = null;
  let shown: AuditResult | null = null;
  for (const step of [[], ...all]) {
    const workbook = step.length === 0 ? at(workbooks, Math.max(0, workbooks.length - 2)) : step.reduce(after, workbooks.at(-1) as WorkbookSnapshot);
    workbooks.push(workbook);
    const again = audit(workbook, memory);
    const whole = plain(audit(workbook)) as AuditResult;
    expect(plain(again)).toEqual(whole);
    // As it comes to the pane, which knows what it was told before.
    const pane = new Assembly(shown);
    for (const piece of structuredClone([...piecesOf(again, told)])) pane.add(piece);
    shown = pane.with(headOf(structuredClone({ ...again, report: { ...again.report } })));
    told = again;
    const { links: _, ...report } = whole.report as AuditResult['report'] & { readonly links: unknown };
    expect(plain(shown.report)).toEqual(report);
  }
  return models.filter((model, place) => place > 0 && model === models[place - 1]).length;
}

describe('edited cells', () => {
  it('leave nothing else than an audit from scratch would say', () => {
    let kept = 0;
    fc.assert(
      fc.property(steps(6), (all) => {
        kept += holdsFor(snapshotOf(SHEETS), all);
      }),
      { numRuns: 12 },
    );
    // Else nothing was put to the test.
    expect(kept).toBeGreaterThan(5);
  });

  it('leave nothing else in the sample, which has everything', () => {
    fc.assert(
      fc.property(steps(2), (all) => void holdsFor(sampleSnapshot(sampleSheets()), all)),
      { numRuns: 1 },
    );
  });

  describeWithCases('drawn by hand', () => {
    it('leave nothing else there', async () => {
      const files = readdirSync(casesFile('workbooks')).filter((name) => name.endsWith('.xlsx'));
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...files), steps(3), async (file, all) => {
          const host = await openXlsx(new Uint8Array(readFileSync(casesFile('workbooks', file))), file);
          holdsFor(await host.read(), all);
        }),
        { numRuns: 8 },
      );
    });
  });
});

const put = (workbook: WorkbookSnapshot, name: string, row: number, column: number, to: CellValue): WorkbookSnapshot => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet: SheetSnapshot) =>
    sheet.name === name ? { ...sheet, cells: sheet.cells.with(row, (sheet.cells[row] ?? []).with(column, to)) } : sheet,
  ),
});

describe('what is kept', () => {
  const memory = new AuditMemory();
  const modelOf = (workbook: WorkbookSnapshot): Model =>
    memory.modelOf(workbook, mapWorkbook(workbook, DEFAULT_SETTINGS), DEFAULT_SETTINGS, dayOf(2026, 3, 31));
  const first = snapshotOf(SHEETS);
  const asked: string[] = [];
  const named = perRecord((_, { fields, name }: Module) => {
    asked.push(name);
    return (fields.cost?.value ?? 0) > 0 ? name : null;
  });
  const all = perModel((model) => {
    asked.push('all');
    return model.modules.map((module) => named(model, module));
  });
  const left = perModel((model, later) => {
    let known: number | null = null;
    return () => (known ??= later(() => model.modules[1]?.fields.cost?.value ?? 0));
  });

  it('is what hangs on no edited cell, and what says the same again', () => {
    const model = modelOf(first);
    const [module] = model.modules as [Module, ...Module[]];
    const costs = costsOf(model, model.modules[2] as Module);
    expect([all(model), left(model)()]).toEqual([['Leading well', 'Talks that count', 'Fair shifts', null], 2000]);
    asked.length = 0;
    const edited = put(first, 'Modules', 1, 6, 1500);
    expect([modelOf(edited) === model, module.fields.cost?.value, asked]).toEqual([true, 1500, ['Leading well']]);
    expect(costsOf(model, model.modules[2] as Module)).toBe(costs);
    asked.length = 0;
    expect([modelOf(put(edited, 'Modules', 1, 6, null)), all(model)[0]]).toEqual([model, null]);
    expect(asked).toEqual(['Leading well', 'all']);
    // What was left for later hangs on what it read then.
    const other = put(edited, 'Modules', 2, 6, 3000);
    expect([modelOf(other) === model, left(model)()]).toEqual([true, 3000]);
    // An id may be meant by any cell, and a date by which rows are known.
    const again = modelOf(put(other, 'Modules', 1, 0, 'M9'));
    expect([again === model, again.modules[0]?.id, module.id]).toEqual([false, 'M9', 'M1']);
  });

  it('is of a record that is called something else now, and of a KPI that was read anew', () => {
    const model = modelOf(first);
    const [module] = model.modules as [Module, ...Module[]];
    expect(all(model)[0]).toBe('Leading well');
    asked.length = 0;
    const renamed = put(first, 'Modules', 1, 1, 'Leading better');
    expect([modelOf(renamed) === model, module.name, all(model)[0], asked]).toEqual([true, 'Leading better', 'Leading better', ['Leading better', 'all']]);
    const kpi = model.kpis.find(({ id }) => id === 'K5') as Kpi;
    expect(latestReadingOf(model, kpi)?.value).toBe(7);
    const read = put(renamed, 'Months', 3, 4, 31);
    expect([modelOf(read) === model, latestReadingOf(model, kpi)?.value]).toEqual([true, 31]);
    // Of names that nothing was found for the nearest are proposed.
    const nearest = (): unknown => model.competencies[1]?.fields.kpi?.value?.[0]?.nearest.map(({ name }) => name);
    expect(nearest()).toEqual(['Returns']);
    expect([modelOf(put(read, 'KPIs', 2, 1, 'Goods sent back')) === model, nearest()]).toEqual([true, []]);
    // What was named by its name is not found any more.
    const target = (): unknown => model.competencies[0]?.fields.kpi?.value?.[0]?.targets[0];
    const idle = model.kpis.find(({ id }) => id === 'K3') as Kpi;
    expect(target()).toBe(idle);
    expect([modelOf(put(read, 'KPIs', 3, 1, 'Deals')) === model, idle.name, target()]).toEqual([true, 'Deals', undefined]);
  });

  it('is of the records that were known: a name in a cell leads to them', () => {
    const model = modelOf(first);
    const before = model.references.length;
    const again = modelOf(put(put(first, 'Modules', 1, 5, 'Cy Nox'), 'Modules', 2, 3, 'K2'));
    expect(again).toBe(model);
    expect(model.modules[0]?.fields.sponsor?.value?.[0]?.targets[0]).toBe(model.people.find(({ name }) => name === 'Cy Nox'));
    expect(model.references).toHaveLength(before - 1);
    expect(model.references.every(({ record, reference }) => reference.targets.every((target) => target !== record))).toBe(true);
    expect(() => Object.assign(model.modules[0]?.fields as object, { cost: null })).toThrow(TypeError);
  });
});

it('answers are the same where they say the same and hide nothing', () => {
  const record = {};
  const isSame = (one: unknown, other: unknown): boolean => isSameAnswer(one, other, (thing) => thing === record);
  expect(isSame(new Map([[record, [1, { two: '2' }]]]), new Map([[record, [1, { two: '2' }]]]))).toBe(true);
  expect(isSame(new Map([['a', 1], ['b', 2]]), new Map([['b', 2], ['a', 1]]))).toBe(false); // prettier-ignore
  expect(isSame(new Set(['a']), new Set(['b']))).toBe(false);
  expect([isSame([1], [1, 2]), isSame({ a: 1 }, { b: 1 }), isSame({}, []), isSame(record, {}), isSame([{}], [record])]).toEqual([
    false,
    false,
    false,
    false,
    false,
  ]);
  expect([isSame(new Date(1), new Date(1)), isSame(() => 1, () => 1), isSame(Number.NaN, Number.NaN)]).toEqual([false, false, true]); // prettier-ignore
});
