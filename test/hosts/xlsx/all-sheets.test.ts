/** Everything that can be ticked, written into a file: once or twice is the same, text stays text, and it comes out again byte by byte. */
import { strFromU8, strToU8, zipSync } from 'fflate';
import { audit, type Audit } from '../../../src/audit/audit';
import { choicesNamed, DEFAULT_CHOICES } from '../../../src/audit/plan/choices';
import { planRemove } from '../../../src/audit/plan/remove-plan';
import { planRevert } from '../../../src/audit/plan/revert-plan';
import { planWrite } from '../../../src/audit/plan/write-plan';
import { readSettings } from '../../../src/audit/state/settings-sheet';
import { areOurRows } from '../../../src/hosts/xlsx/our-cells';
import { openXlsx } from '../../../src/hosts/xlsx/xlsx-host';
import { isFormulaAt, LEDGER_SHEET, type SheetSnapshot, type WorkbookSnapshot, type WritePlan } from '../../../src/workbook';
import { SAMPLE_AS_OF, sampleSheets } from '../../workbooks/sample/sample-workbook';
import { sampleBytes } from '../../workbooks/write-samples';
import { snapshotOf, type Drawn } from '../../support/sheet';
import { fileOf } from './file-of';
import { expectSameParts, unzipped } from './packages';

const ALL = choicesNamed(['all']) ?? DEFAULT_CHOICES;

interface Written {
  readonly audited: Audit;
  readonly plan: WritePlan;
  readonly bytes: Uint8Array;
  readonly after: WorkbookSnapshot;
}

async function written(bytes: Uint8Array, asOf: string): Promise<Written> {
  const host = await openXlsx(bytes, 'Plan.xlsx');
  const workbook = await host.read();
  const audited = audit(workbook, { asOf, settings: readSettings(workbook).settings });
  const plan = planWrite(audited, workbook, ALL);
  expect((await host.apply(plan)).refused).toEqual([]);
  return { audited, plan, bytes: host.toBytes(), after: await host.read() };
}

async function takenBack(bytes: Uint8Array, planOf: (workbook: WorkbookSnapshot) => WritePlan): Promise<Uint8Array> {
  const host = await openXlsx(bytes, 'Plan.xlsx');
  const applied = await host.apply(planOf(await host.read()));
  expect(applied).toMatchObject({ refused: [], restored: 'byte by byte' });
  return host.toBytes();
}

/** All but the ledger, which counts the writes. */
function shown({ sheets }: WorkbookSnapshot): unknown {
  return sheets.filter(({ mark }) => mark !== LEDGER_SHEET).map(({ name, rows, cells }) => ({ name, rows, cells }));
}

describe('of the sample company, without the sheets that it keeps of its own', () => {
  let original: Uint8Array;
  let once: Written;
  let twice: Written;
  beforeAll(async () => {
    original = await sampleBytes(sampleSheets().filter(({ name }) => !name.startsWith('Plumbline ')));
    once = await written(original, SAMPLE_AS_OF);
    twice = await written(once.bytes, SAMPLE_AS_OF);
  });

  it('every sheet is written', () => {
    const names = ['Scorecard', 'Modules', 'Matrix', 'Money', 'Impact', 'Case', 'Units', 'Review', 'Findings', 'History', 'Settings'];
    expect(once.plan.sheets.map(({ name }) => name)).toEqual(names.map((name) => `Plumbline ${name}`));
  });

  it('the rows of every sheet follow the grammar by which they are told to be well-formed', () => {
    const before = unzipped(original);
    const added = Object.entries(unzipped(once.bytes)).filter(([path]) => /^xl\/worksheets\/[^/]+$/.test(path) && !(path in before));
    // The ledger is one more.
    expect(added).toHaveLength(once.plan.sheets.length + 1);
    for (const [, part] of added) {
      const xml = strFromU8(part);
      expect(areOurRows(xml, xml.indexOf('<sheetData>') + '<sheetData>'.length, xml.indexOf('</sheetData>'))).toBe(true);
    }
  });

  it('writing twice is writing once', () => {
    expect(shown(twice.after)).toEqual(shown(once.after));
  });

  it('an audit of the audited file says the same', () => {
    const said = ({ report: { scores, money, modules, kpis, links, findings, conditions, tables } }: Audit): string =>
      JSON.stringify({ scores, money, modules, kpis, links, findings, conditions, tables });
    expect(said(twice.audited)).toBe(said(once.audited));
  });

  it('columns that people hid stay hidden, and sheets that they moved stay where they are', async () => {
    const parts = unzipped(once.bytes);
    const path = Object.keys(parts).find((each) => each.startsWith('xl/worksheets/') && strFromU8(parts[each] as Uint8Array).includes('Modules in '))!;
    const hidden = strFromU8(parts[path] as Uint8Array).replace(/<col min="(2|3|7)" max="\1"/g, '<col min="$1" max="$1" hidden="1"');
    const list = strFromU8(parts['xl/workbook.xml'] as Uint8Array);
    const tab = /<sheet [^>]*name="Plumbline Modules"[^>]*\/>/.exec(list)?.[0] ?? '';
    const from = [...list.matchAll(/<sheet [^>]*>/g)].findIndex(([each]) => each === tab);
    const moved = list
      .replace(tab, '')
      .replace('<sheets>', `<sheets>${tab}`)
      // Names that belong to a sheet follow it, as programs that move one see to.
      .replace(/localSheetId="(\d+)"/g, (_, place: string) => `localSheetId="${Number(place) === from ? 0 : Number(place) + (Number(place) < from ? 1 : 0)}"`);
    const again = await written(zipSync({ ...parts, [path]: strToU8(hidden), 'xl/workbook.xml': strToU8(moved) }, { level: 1 }), SAMPLE_AS_OF);
    const now = strFromU8(unzipped(again.bytes)[path] as Uint8Array);
    expect([...now.matchAll(/<col min="(\d+)"[^>]*hidden="1"/g)].map(([, column]) => column)).toEqual(['2', '3', '7']);
    expect(again.after.sheets[0]?.name).toBe('Plumbline Modules');
  });

  it('a revert gives back what stood before the last write, and removing what stood before all', async () => {
    expectSameParts(await takenBack(once.bytes, (workbook) => planRevert(workbook)!), original);
    expectSameParts(await takenBack(once.bytes, (workbook) => planRemove(workbook)!.plan), original);
    expectSameParts(await takenBack(twice.bytes, (workbook) => planRemove(workbook)!.plan), original);
    expectSameParts(await takenBack(await takenBack(twice.bytes, (workbook) => planRevert(workbook)!), (workbook) => planRemove(workbook)!.plan), original);
  });
});

/** With each of these a program begins a formula, or leaves a text out of sight. */
const DANGEROUS = ['=1+1', '+1', '-1', '@SUM(1)', '\t=1+1', '\r=1+1'];

it('text that looks like a formula is text on every sheet', async () => {
  const says = (index: number, what: string): string => `${DANGEROUS[index % DANGEROUS.length] as string} ${what} ${index}`;
  const rows = (count: number, row: (index: number) => Drawn[]): Drawn[][] => Array.from({ length: count }, (_, index) => row(index));
  const original = await fileOf(
    snapshotOf({
      '=Priorities': [['Priority ID', 'Priority', 'Rank'], ...rows(6, (index) => [`P-${index}`, says(index, 'Grow revenue'), index + 1])],
      '+KPIs': [
        ['KPI ID', 'KPI', 'Priority', 'Owner', 'Baseline', 'Target', 'Current', 'Unit'],
        ...rows(6, (index) => [`K-${index}`, says(index, 'Conversion rate'), `P-${index}`, says(index, 'Ines Weber'), 10, 20, 15, says(index, 'Sales')]),
      ],
      '@Modules': [
        ['Module ID', 'Module', 'KPI', 'Business sponsor', 'Total cost', 'Actual cost', 'Currency', 'Business unit', 'Problem', 'Benefit'],
        ...rows(12, (index) => [
          says(index, 'M'),
          says(index, 'Coaching'),
          index % 4 === 0 ? null : `K-${index % 6}`,
          index % 3 === 0 ? null : says(index, 'Jo Bell'),
          1_000 + index,
          900,
          'EUR',
          says(index, 'Sales'),
          says(index, 'we lose deals'),
          50_000,
        ]),
      ],
    }),
  );
  const { plan, after, bytes } = await written(original, '2026-06-30');
  const planned = (sheet: SheetSnapshot): ((row: number, column: number) => boolean) => {
    const cells = plan.sheets.find(({ name }) => name === sheet.name)?.cells ?? [];
    return (row, column) => typeof (cells[row]?.[column] ?? null) === 'object' && cells[row]?.[column] !== null;
  };
  let dangerous = 0;
  for (const sheet of after.sheets.filter(({ name }) => plan.sheets.some((edit) => edit.name === name))) {
    const isPlanned = planned(sheet);
    sheet.cells.forEach((line, index) =>
      line.forEach((value, column) => {
        const row = sheet.rows[index] as number;
        expect([sheet.name, row, column, isFormulaAt(sheet, row, column)]).toEqual([sheet.name, row, column, isPlanned(row, column)]);
        if (DANGEROUS.some((text) => String(value).trim().startsWith(text.trim()))) dangerous++;
      }),
    );
  }
  expect(dangerous).toBeGreaterThan(50);
  expectSameParts(await takenBack(bytes, (workbook) => planRemove(workbook)!.plan), original);
});
