import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Parser } from 'saxen';
import { openXlsx, type XlsxHost } from '../../../src/hosts/xlsx/xlsx-host';
import { xmlFault } from '../../../src/hosts/xlsx/well-formed';
import { planRevert } from '../../../src/audit/plan/revert-plan';
import { columnNumber, HostError, LEDGER_SHEET, valueAt, type Applied, type WorkbookSnapshot, type WritePlan } from '../../../src/workbook';
import { describeWithData } from '../../support/available';
import { collection, fullPlan } from './collection';
import { expectSameParts, packed, unzipped } from './packages';
import { FINDINGS } from './plans';

/** What ends in a refusal, on purpose: damaged, encrypted and hostile files. */
const REFUSED = new Set([
  '54764-2.xlsx',
  '58616.xlsx',
  'clusterfuzz-testcase-minimized-POIXSSFFuzzer-4828727001088000.xlsx',
  'clusterfuzz-testcase-minimized-POIXSSFFuzzer-5185049589579776.xlsx',
  'clusterfuzz-testcase-minimized-POIXSSFFuzzer-5937385319563264.xlsx',
  'clusterfuzz-testcase-minimized-POIXSSFFuzzer-6419366255919104.xlsx',
  'clusterfuzz-testcase-minimized-XLSX2CSVFuzzer-5025401116950528.xlsx',
  'clusterfuzz-testcase-minimized-XLSX2CSVFuzzer-5636439151607808.xlsx',
  'clusterfuzz-testcase-minimized-XLSX2CSVFuzzer-6594557414080512.xlsx',
  'crash-9bf3cd4bd6f50a8a9339d363c2c7af14b536865c.xlsx',
  'duplicate-filename-case-insensitive.xlsx',
  'poc-shared-strings.xlsx',
  'poc-xmlbomb.xlsx',
  'xlsx-corrupted.xlsx',
]);

/** Parts that a write may change; all others must not differ by a bit. */
const EDITED = [
  /^\[Content_Types\]\.xml$/i,
  /^xl\/(?:[^/]*\/)?workbook[^/]*\.xml$/i,
  /^xl\/_rels\/workbook[^/]*\.rels$/i,
  /styles[^/]*\.xml$/i,
  /^docProps\/app\.xml$/i,
  /sheets?\/[^/]*\.xml$/i,
  /tables\/[^/]*\.xml$/i,
  /calcChain\.xml$/i,
];

/** Every tag of a part but the cells we wrote, and but what widens for them. */
function outline(xml: string, ours: (column: number, row: number) => boolean): string[] {
  const tags: string[] = [];
  const parser = new Parser();
  let skipping = '';
  let row = 0;
  parser.on('openTag', (name, attributesOf) => {
    if (skipping !== '') return;
    const local = name.replace(/^.*:/, '');
    const attributes = { ...attributesOf() };
    const [, letters, number] = /^([A-Z]+)(\d+)$/.exec(attributes['r'] ?? '') ?? [];
    if (local === 'row') row = Number(attributes['r']);
    if (local === 'c' && ours(columnNumber(letters ?? ''), Number(number ?? row) - 1)) return void (skipping = name);
    if (['dimension', 'cols', 'col'].includes(local)) return;
    if (local === 'row') delete attributes['spans'];
    tags.push(`${name} ${JSON.stringify(attributes)}`);
  });
  parser.on('closeTag', (name) => {
    if (name === skipping) skipping = '';
  });
  parser.parse(xml);
  return tags;
}

/** Rows that hold nothing now held nothing before, and are left out of both. */
const withoutEmptyRows = (tags: readonly string[]): string[] =>
  tags.filter((tag, index) => !/^(?:\w+:)?row \{"r":"\d+"\}$/.test(tag) || /^(?:\w+:)?c /.test(tags[index + 1] ?? ''));

async function expectNothingLost(original: Uint8Array, host: XlsxHost, plan: WritePlan, applied: Applied, before: WorkbookSnapshot): Promise<WorkbookSnapshot> {
  const result = host.toBytes();
  const [old, now] = [unzipped(original), unzipped(result)];
  const [oldPacked, nowPacked] = [packed(original), packed(result)];
  for (const [path, bytes] of oldPacked) {
    const kept = nowPacked.get(path);
    if (kept === undefined) {
      expect(path).toMatch(/calcChain\.xml$/i);
      continue;
    }
    if (kept.equals(bytes)) continue;
    expect([path, EDITED.some((pattern) => pattern.test(path))]).toEqual([path, true]);
    const [was, is] = [Buffer.from(old[path] as Uint8Array).toString(), Buffer.from(now[path] as Uint8Array).toString()];
    expect([path, xmlFault(is)]).toEqual([path, xmlFault(was)]);
    if (/sheets?\/[^/]*\.xml$/i.test(path) && /sheetData/.test(was)) {
      const columns = new Set(plan.columns.map(({ column }) => column));
      const rows = new Set(plan.columns.flatMap(({ rows: each, headerRow }) => [headerRow, ...each]));
      const ours = (column: number, row: number): boolean => columns.has(column) && rows.has(row);
      expect(withoutEmptyRows(outline(is, ours)).join('\n')).toBe(withoutEmptyRows(outline(was, ours)).join('\n'));
    }
  }
  for (const [path, bytes] of Object.entries(now))
    if (!(path in old) && /\.(xml|rels)$/.test(path)) expect([path, xmlFault(Buffer.from(bytes).toString())]).toEqual([path, undefined]);

  const after = await host.read();
  const refused = new Set(applied.refused.map(({ at }) => `${at.sheet}!${at.row},${at.column}`));
  for (const sheet of before.sheets) {
    const written = after.sheets.find(({ name }) => name === sheet.name);
    const edits = plan.columns.filter((edit) => edit.sheet === sheet.name && !refused.has(`${edit.sheet}!${edit.headerRow},${edit.column}`));
    const missing = edits.flatMap((edit) =>
      edit.rows.filter((row, index) => !refused.has(`${sheet.name}!${row},${edit.column}`) && valueAt(written!, row, edit.column) !== edit.values[index]),
    );
    expect([sheet.name, missing]).toEqual([sheet.name, []]);
    const ours = new Set(edits.map(({ column }) => column));
    sheet.rows.forEach((row, index) =>
      (sheet.cells[index] ?? []).forEach((value, column) => {
        if (!ours.has(column) && !Object.is(valueAt(written!, row, column), value))
          throw new Error(`${sheet.name} ${row},${column}: ${String(value)} is ${String(valueAt(written!, row, column))}`);
      }),
    );
  }
  expect(after.sheets.slice(0, before.sheets.length).map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
  return after;
}

describeWithData('every public workbook', () => {
  it.each(collection().map((path) => [basename(path), path]))(
    '%s is read, written and reverted without a loss, or refused with one sentence',
    async (name, path) => {
      const bytes = new Uint8Array(readFileSync(path));
      let host: XlsxHost;
      let before: WorkbookSnapshot;
      try {
        host = await openXlsx(bytes, name);
        before = await host.read();
      } catch (error) {
        expect(error).toBeInstanceOf(HostError);
        expect((error as HostError).message.startsWith(`${name} `)).toBe(true);
        expect((error as HostError).message).toMatch(/^[^\n]+\.$/);
        expect(REFUSED.has(name)).toBe(true);
        return;
      }
      expect(REFUSED.has(name)).toBe(false);
      const plan = fullPlan(before);
      const applied = await host.apply(plan);
      for (const { message } of applied.refused) expect(message).toMatch(/^[^\n]+\.$/);
      const written = await expectNothingLost(bytes, host, plan, applied, before);
      if (!applied.sheetsWritten.includes(FINDINGS)) return void expect(applied.refused.map(({ code }) => code)).toContain('protected');
      const back = await host.apply(planRevert(written)!);
      expect([back.refused, back.restored]).toEqual([[], 'byte by byte']);
      expectSameParts(host.toBytes(), bytes);
      const reverted = await host.read();
      expect(reverted.sheets.map(({ name: each }) => each)).not.toContain(LEDGER_SHEET);
      expect(reverted.sheets.map(({ tables, cells, rows }) => ({ tables, cells, rows }))).toEqual(
        before.sheets.map(({ tables, cells, rows }) => ({ tables, cells, rows })),
      );
    },
  );
});
