/** A ledger that somebody forged to keep us busy: the command refuses in one sentence, and leaves everything as it is. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { escapeXml, unescapeXml } from '../../src/hosts/xlsx/xml-text';
import { LEDGER_SHEET } from '../../src/workbook';
import { fileOf } from '../hosts/xlsx/file-of';
import { smallWorkbook } from '../taskpane/small-workbook';
import { runCommand } from './run-command';

let folder: string;
let parts: Record<string, Uint8Array>;
let path: string;
let body: Record<string, unknown> & { columns: object[] };
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-forged-'));
  writeFileSync(join(folder, 'book.xlsx'), await fileOf(smallWorkbook()));
  await runCommand('audit', join(folder, 'book.xlsx'), '--as-of', '2026-06-30', '--fail-on', 'never');
  parts = unzipSync(readFileSync(join(folder, 'book.audited.xlsx')));
  path = Object.keys(parts).find((each) => strFromU8(parts[each]!).includes(`${LEDGER_SHEET}: do not edit`))!;
  const chunks = [...strFromU8(parts[path]!).matchAll(/<t[^>]*>j([^<]*)<\/t>/g)].map(([, chunk = '']) => chunk);
  body = JSON.parse(unescapeXml(chunks.join(''))) as typeof body;
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The audited workbook with another text in its ledger, as a file of some 20 kB. */
function forged(text: string): string {
  const xml = strFromU8(parts[path]!);
  const rows = Array.from({ length: Math.ceil(text.length / 30_000) }, (_, index) => {
    const chunk = escapeXml(`j${text.slice(index * 30_000, (index + 1) * 30_000)}`);
    return `<row r="${index + 4}"><c r="A${index + 4}" t="inlineStr"><is><t>${chunk}</t></is></c></row>`;
  });
  const around = [xml.slice(0, xml.search(/<row r="4"/)), xml.slice(xml.indexOf('</sheetData>'))];
  const file = join(folder, 'forged.xlsx');
  writeFileSync(file, zipSync({ ...parts, [path]: strToU8(around.join(rows.join(''))) }, { level: 9 }));
  return file;
}

/** Columns of so many rows, all named by a few numbers. */
const columns = (count: number, rows: number): string =>
  JSON.stringify({
    ...body,
    lists: Array.from({ length: count }, (_, index) => [index, rows]),
    columns: Array.from({ length: count }, (_, index) => ({ ...body.columns[0], guards: [], rows: index })),
    before: { sheets: [], columns: [] },
  });

it.each<[string, () => string]>([
  ['a million rows in a column', () => columns(4, 1_000_000)],
  ['many columns of many rows', () => columns(900, 4200)],
  ['thousands of columns', () => JSON.stringify({ ...body, columns: Array.from({ length: 5000 }, (_, index) => ({ ...body.columns[0], column: index })) })],
  ['fifteen million characters', () => 'x'.repeat(15_000_000)],
  ['lists in lists', () => '['.repeat(900_000)],
])('%s', async (_, text) => {
  const file = forged(text());
  for (const command of [
    ['audit', file, '--as-of', '2026-06-30'],
    ['remove', file],
    ['revert', file],
  ]) {
    const { code, out, err } = await runCommand(...command, '-o', join(folder, 'out.xlsx'));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.trim().split('\n')).toEqual([expect.stringMatching(/can no longer be read/)]);
  }
  expect(readdirSync(folder).sort()).toEqual(['book.audited.xlsx', 'book.xlsx', 'forged.xlsx']);
});
