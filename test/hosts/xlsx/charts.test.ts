/** Charts in files: each leads from its sheet to its cells, is there once however often it is written, and goes with its sheet. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, zipSync } from 'fflate';
import { planRemove } from '../../../src/audit/plan/remove-plan';
import { planRevert } from '../../../src/audit/plan/revert-plan';
import { xmlFault } from '../../../src/hosts/xlsx/well-formed';
import { openXlsx } from '../../../src/hosts/xlsx/xlsx-host';
import { CHART_NAME, LEDGER_SHEET, type SheetChart, type SheetEdit } from '../../../src/workbook';
import { expectSameParts, unzipped } from './packages';
import { planOf, sheetEdit } from './plans';

const SAMPLE = new Uint8Array(readFileSync(join(__dirname, '../../../samples/halden-instruments.xlsx')));
const CHART: SheetChart = {
  kind: 'bars',
  title: 'Scores & <more>',
  place: { top: 4, left: 0, bottom: 15, right: 5 },
  names: { top: 1, left: 0, bottom: 3, right: 0 },
  series: [{ title: 'Score', values: { top: 1, left: 1, bottom: 3, right: 1 } }],
  most: 100,
};

const drawn = (chart: SheetChart | undefined, last = 70): SheetEdit => ({
  ...sheetEdit([
    ['Dimension', 'Score'],
    ['=Strategy', 50],
    ['"Linkage" & <rest>', 'not evaluated'],
    ['Money', last],
  ]),
  ...(chart === undefined ? {} : { chart }),
});

async function writtenInto(bytes: Uint8Array, sheet: SheetEdit): Promise<Uint8Array> {
  const host = await openXlsx(bytes, 'Plan.xlsx');
  await host.read();
  expect((await host.apply(planOf({ columns: [], sheets: [sheet] }))).refused).toEqual([]);
  return host.toBytes();
}

const chartsIn = (bytes: Uint8Array): string[] => Object.keys(unzipped(bytes)).filter((path) => /charts|drawings/.test(path));
const textOf = (bytes: Uint8Array, path: string): string => strFromU8(unzipped(bytes)[path] as Uint8Array);

describe.each(['bars', 'line', 'waterfall'] as const)('a chart of kind %s', (kind) => {
  const chart: SheetChart = { ...CHART, kind, series: kind === 'waterfall' ? [...CHART.series, ...CHART.series] : CHART.series };

  it('leads from its sheet to its cells, by parts that are declared', async () => {
    const bytes = await writtenInto(SAMPLE, drawn(chart));
    const parts = unzipped(bytes);
    const [path] = chartsIn(bytes).filter((each) => /charts\/chart\d+\.xml$/.test(each));
    const xml = textOf(bytes, path as string);
    expect(xmlFault(xml)).toBeUndefined();
    expect([...xml.matchAll(/<c:f>(.*?)<\/c:f>/g)].map((match) => match[1]).slice(0, 2)).toEqual([
      "'Plumbline Findings'!$A$2:$A$4",
      "'Plumbline Findings'!$B$2:$B$4",
    ]);
    // What is not evaluated is no number, and so no point.
    expect(xml).toContain('<c:ptCount val="3"/><c:pt idx="0"><c:v>50</c:v></c:pt><c:pt idx="2"><c:v>70</c:v></c:pt>');
    expect(xml).toContain('&quot;Linkage&quot; &amp; &lt;rest&gt;');
    const types = strFromU8(parts['[Content_Types].xml'] as Uint8Array);
    for (const each of chartsIn(bytes)) if (!each.endsWith('.rels')) expect([each, types.includes(`PartName="/${each}"`)]).toEqual([each, true]);
  });
});

it('is there once however often its sheet is written, and draws the cells that are there now', async () => {
  const once = await writtenInto(SAMPLE, drawn(CHART));
  const twice = await writtenInto(once, drawn(CHART, 80));
  expect(chartsIn(twice)).toEqual(chartsIn(once));
  const drawing = chartsIn(twice).find((path) => /drawing\d+\.xml$/.test(path)) as string;
  expect(textOf(twice, drawing).split(CHART_NAME)).toHaveLength(2);
  expect(textOf(twice, chartsIn(twice).find((path) => path.includes('charts/')) as string)).toContain('<c:v>80</c:v>');
});

it('goes with its drawing where the sheet has none any more', async () => {
  const bytes = await writtenInto(await writtenInto(SAMPLE, drawn(CHART)), drawn(undefined));
  expect(chartsIn(bytes)).toEqual([]);
  expect(textOf(bytes, '[Content_Types].xml')).not.toMatch(/drawing|chart/);
});

/** Somebody drew a shape beside our chart. */
function withShape(bytes: Uint8Array): Uint8Array {
  const parts = unzipped(bytes);
  const path = Object.keys(parts).find((each) => /drawing\d+\.xml$/.test(each)) as string;
  const xml = strFromU8(parts[path] as Uint8Array);
  const shape = '<xdr:absoluteAnchor><xdr:sp><xdr:nvSpPr><xdr:cNvPr id="7" name="Arrow"/></xdr:nvSpPr></xdr:sp></xdr:absoluteAnchor>';
  return zipSync({ ...parts, [path]: strToU8(xml.replace('</xdr:wsDr>', `${shape}</xdr:wsDr>`)) });
}

it('leaves what people drew beside it, and comes back beside that', async () => {
  const without = await writtenInto(withShape(await writtenInto(SAMPLE, drawn(CHART))), drawn(undefined));
  const drawing = (bytes: Uint8Array): string => textOf(bytes, chartsIn(bytes).find((path) => /drawing\d+\.xml$/.test(path)) as string);
  expect(drawing(without)).toContain('name="Arrow"');
  expect(drawing(without)).not.toContain(CHART_NAME);
  expect(chartsIn(without).filter((path) => path.includes('charts/'))).toEqual([]);
  const again = await writtenInto(without, drawn(CHART));
  expect(drawing(again)).toContain('name="Arrow"');
  expect(drawing(again)).toContain(`id="8" name="${CHART_NAME}"`);
});

const WAYS = [
  ['a revert', planRevert],
  ['a removal', (workbook: Parameters<typeof planRemove>[0]) => planRemove(workbook)?.plan ?? null],
] as const;

/** Another program saved the file, and the ledger's image of its parts fits no more. */
function savedByOthers(bytes: Uint8Array): Uint8Array {
  const parts = unzipped(bytes);
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, part]) => [path, /sheet\d+\.xml$/.test(path) ? strToU8(`${strFromU8(part)}\n`) : part])));
}

describe.each(WAYS)('%s', (_, planned) => {
  it('takes it out byte by byte', async () => {
    const host = await openXlsx(await writtenInto(SAMPLE, drawn(CHART)), 'Plan.xlsx');
    const plan = planned(await host.read());
    if (plan === null) throw new Error('there is no plan');
    await host.apply(plan);
    expectSameParts(host.toBytes(), SAMPLE);
  });

  it('leaves no part of it where another program saved the file since', async () => {
    const host = await openXlsx(savedByOthers(await writtenInto(SAMPLE, drawn(CHART))), 'Plan.xlsx');
    const plan = planned(await host.read());
    if (plan === null) throw new Error('there is no plan');
    expect((await host.apply(plan)).refused).toEqual([]);
    const bytes = host.toBytes();
    expect(Object.keys(unzipped(bytes)).sort()).toEqual(Object.keys(unzipped(SAMPLE)).sort());
    expect(textOf(bytes, '[Content_Types].xml')).toBe(textOf(SAMPLE, '[Content_Types].xml'));
    expect((await host.read()).sheets.some(({ mark }) => mark === LEDGER_SHEET)).toBe(false);
  });
});
