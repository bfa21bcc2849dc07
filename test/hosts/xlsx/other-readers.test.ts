import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import { blankXlsx } from '../../../src/hosts/xlsx/blank-xlsx';
import { starterXlsx } from '../../../src/hosts/xlsx/starter-xlsx';
import { csvToXlsx } from '../../../src/hosts/xlsx/csv-file';
import { openXlsx } from '../../../src/hosts/xlsx/xlsx-host';
import { audit } from '../../../src/audit/audit';
import { planWrite } from '../../../src/audit/plan/write-plan';
import { cellName, columnLetters, inputValue } from '../../../src/workbook';
import { EVERYTHING } from '../../workbooks/sample/everything';
import { starterWorkbook } from '../../../src/audit/template/starter-workbook';
import { OTHER_READERS } from './other-readers';
import { plainHeaders, unzipped } from './packages';
import { columnOf, FINDINGS, planOf, sheetEdit } from './plans';

const SAMPLE = join(__dirname, '../../../samples/halden-instruments.xlsx');

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'plumbline-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function saved(bytes: Uint8Array): string {
  const path = join(folder, 'Plan.xlsx');
  writeFileSync(path, bytes);
  return path;
}

/** The sample with a column beside its modules and a sheet of ours. */
async function written(): Promise<Uint8Array> {
  const host = await openXlsx(new Uint8Array(readFileSync(SAMPLE)), 'Plan.xlsx');
  const workbook = await host.read();
  const score = columnOf(workbook, 'Modules', [80, '=text', { formula: '=1+2', value: 3 }]);
  const own = sheetEdit([
    ['Severity', 'Where'],
    ['High', true],
    ['a\u00a0“quoted” <text>', 2.5],
  ]);
  const applied = await host.apply(planOf({ columns: [score], sheets: [own] }));
  expect(applied.refused).toEqual([]);
  return host.toBytes();
}

/** The right end of the sample's table of modules, before ours. */
async function scoreColumn(): Promise<string> {
  const { sheets } = await (await openXlsx(new Uint8Array(readFileSync(SAMPLE)), 'Plan.xlsx')).read();
  const right = sheets.find(({ name }) => name === 'Modules')?.tables[0]?.area.right ?? -1;
  return columnLetters(right + 1);
}

describe.each(Object.entries(OTHER_READERS))('%s', (_name, open) => {
  it('opens what we write, and finds our cells and those of others', async () => {
    const cell = await open(saved(await written()));
    const untouched = await open(SAMPLE);
    const column = await scoreColumn();
    expect([1, 2, 3, 4].map((row) => cell('Modules', `${column}${row}`))).toEqual(['Alignment score', 80, '=text', 3]);
    expect(['A1', 'B1', 'A2', 'B2', 'A3', 'B3'].map((at) => cell(FINDINGS, at))).toEqual(['Severity', 'Where', 'High', true, 'a\u00a0“quoted” <text>', 2.5]);
    for (const sheet of ['Priorities', 'KPIs', 'People'])
      for (const at of ['A1', 'A3', 'B4', 'C5', 'D6']) expect([sheet, at, cell(sheet, at)]).toEqual([sheet, at, untouched(sheet, at)]);
  });

  it('opens an audit with all its sheets and charts, and finds their figures', async () => {
    const host = await openXlsx(new Uint8Array(readFileSync(SAMPLE)), 'Plan.xlsx');
    const workbook = await host.read();
    const plan = planWrite(audit(workbook, { asOf: '2026-06-30' }), workbook, EVERYTHING);
    expect((await host.apply(plan)).refused).toEqual([]);
    const bytes = host.toBytes();
    expect(Object.keys(unzipped(bytes)).filter((path) => /^xl\/charts\/[^/]+\.xml$/.test(path))).toHaveLength(2);
    const cell = await open(saved(bytes));
    for (const { name, cells } of plan.sheets) {
      const row = cells.findIndex((line) => line.some((input) => typeof inputValue(input) === 'number'));
      const column = (cells[row] ?? []).findIndex((input) => typeof inputValue(input) === 'number');
      expect([name, cell(name, 'A1')]).toEqual([name, inputValue(cells[0]?.[0] ?? null)]);
      if (row >= 0) expect([name, cell(name, cellName(row, column))]).toEqual([name, inputValue(cells[row]?.[column] ?? null)]);
    }
  });

  it('opens the starter workbook', async () => {
    const cell = await open(saved(await starterXlsx(starterWorkbook(20_000))));
    expect(cell('Start here', 'A1')).toEqual(expect.stringMatching(/\w/));
  });

  it('opens a CSV that became a workbook', async () => {
    const cell = await open(saved(csvToXlsx(Buffer.from('Module,Cost\nCoaching,10\n'), 'modules.csv')));
    expect(cell('modules', 'A2')).toBe('Coaching');
  });
});

/** The blank workbook with one more part, packed by hand and said to be this large, in ZIP64 headers. */
async function zip64(size: number): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { zip64: true, useWebWorkers: false });
  for (const [path, bytes] of Object.entries(unzipped(blankXlsx()))) await writer.add(path, new Uint8ArrayReader(bytes));
  await writer.add('xl/media/film.bin', new Uint8ArrayReader(new Uint8Array(9)), {
    passThrough: true,
    uncompressedSize: size,
    signature: 0,
    compressionMethod: 8,
  });
  return writer.close();
}

const onePlan = planOf({ sheets: [sheetEdit([['High']])] });

describe('zip headers', () => {
  it('are plain, without ZIP64, wherever we write them', async () => {
    expect(plainHeaders(await written())).toBeGreaterThan(20);
    expect(plainHeaders(await starterXlsx(starterWorkbook(20_000)))).toBeGreaterThan(5);
    expect(plainHeaders(csvToXlsx(Buffer.from('Module\nCoaching\n'), 'modules.csv'))).toBeGreaterThan(3);
  });

  it('become plain where another program wrote ZIP64 for small parts', async () => {
    const bytes = await zip64(100);
    expect(() => plainHeaders(bytes)).toThrow('ZIP64');
    const host = await openXlsx(bytes, 'Plan.xlsx');
    await host.apply(onePlan);
    expect(plainHeaders(host.toBytes())).toBeGreaterThan(6);
  });

  it('need not be ZIP64: what only that could hold is refused when it is opened', async () => {
    for (const size of [0xffffffff, 0xfffffffff])
      await expect(openXlsx(await zip64(size), 'Plan.xlsx')).rejects.toThrow(/^Plan\.xlsx unpacks to far more than its size \(\d+ MB\), [^\n]+\.$/);
  });
});
