/** `verify.html` in Chromium, from a disk, without a network. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import webpack from 'webpack';
import { SCORECARD_LABELS, SCORECARD_SHEET } from '../../src/audit/state/own-sheets';
import { sealInputs } from '../../src/audit/state/sealed-inputs';
import { openXlsx } from '../../src/hosts/xlsx/xlsx-host';
import { cellName, ourColumns, readLedger, parseArea, type CellValue } from '../../src/workbook';
import { describeWithChromium } from '../support/available';
import { launchChromium, patientContext } from '../support/chromium';
import { runCommand } from '../cli/run-command';
import { turns } from '../support/patience';
import { smallWorkbook } from '../taskpane/small-workbook';
import { opened, saved } from './signed-in-pane';

/** Each is an audit in the page: PLUMBLINE_EDITS=1000 tries as many. */
const EDITS = Number(process.env['PLUMBLINE_EDITS'] ?? 100);
const IN_A_BATCH = 100;

describeWithChromium('verify.html', () => {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-verify-'));
  const at = (name: string): string => join(folder, name);
  const asked: string[] = [];
  const errors: string[] = [];
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    const config = createRequire(__filename)('../../webpack.config.verify.js') as webpack.Configuration;
    // Small is of no use here.
    const compiler = webpack({ ...config, output: { ...config.output, path: folder }, optimization: { minimize: false } });
    await new Promise<void>((done, failed) => {
      compiler.run((error, stats) => {
        if (error !== null || stats?.hasErrors() === true) failed(error ?? new Error(stats?.toString('errors-only')));
        else compiler.close(() => done());
      });
    });
    expect((await runCommand('template', at('book.xlsx'))).code).toBe(0);
    expect((await runCommand('audit', at('book.xlsx'), '--fail-on', 'never', '-o', at('audited.xlsx'))).code).toBe(0);
    expect((await runCommand('sign', at('audited.xlsx'), '--as', 'Finance', '--name', 'Jon Dahl', '-o', at('signed.xlsx'))).code).toBe(0);
    browser = await launchChromium();
    const context = await patientContext(browser);
    await context.setOffline(true);
    context.on('request', (request) => asked.push(request.url()));
    page = await context.newPage();
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => errors.push(message.text()));
    await page.goto(pathToFileURL(at('verify.html')).href);
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  /** What the page says of each file, in the order in which they were dropped. */
  async function saidOf(files: readonly { readonly name: string; readonly buffer: Buffer }[]): Promise<string[]> {
    await page.evaluate(() => document.getElementById('results')?.replaceChildren());
    await page.locator('#file').setInputFiles(files.map((file) => ({ ...file, mimeType: 'application/octet-stream' })));
    await page.waitForFunction((count) => document.querySelectorAll('section').length === count && document.querySelector('.waiting') === null, files.length);
    return (await page.locator('section').allInnerTexts()).reverse();
  }

  it('says that the figures reproduce, and what is no signed workbook', async () => {
    writeFileSync(at('none.txt'), 'no workbook');
    const [signed, audited, none] = await saidOf(['signed.xlsx', 'audited.xlsx', 'none.txt'].map((name) => ({ name, buffer: readFileSync(at(name)) })));
    expect(signed).toMatch(/The figures reproduce: as of \d{4}-\d\d-\d\d, .*\n[\s\S]*Finance, Jon Dahl, on .*: the signature holds/);
    expect(audited).toContain('Nobody has signed this workbook. The figures on its sheets are those that an audit of it gives now.');
    expect(none).toMatch(/none\.txt/);
    expect({ errors, asked: asked.filter((url) => !url.startsWith('file:')) }).toEqual({ errors: [], asked: [] });
  });

  it('believes what was signed in the pane, names an input that was edited, and refuses an altered score and swapped signatures', async () => {
    const { session, person, write, sign, workbook } = opened(smallWorkbook());
    await write();
    await sign('HR', 'Nora Berg');
    await sign('Finance', 'Jon Dahl');
    expect(session.get().trouble).toBeNull();
    /** By their rows: what is blank is left out of a snapshot. */
    const cellsOf = (sheet: string): (readonly CellValue[])[] => {
      const found = workbook().sheets.find(({ name }) => name === sheet);
      const cells: (readonly CellValue[])[] = [];
      found?.rows.forEach((row, index) => (cells[row] = found.cells[index] ?? []));
      return Array.from(cells, (row) => row ?? []);
    };
    const kept = async (name: string): Promise<{ name: string; buffer: Buffer }> => ({ name, buffer: readFileSync(await saved(workbook(), at(name))) });
    /** The file with some cells as somebody else typed them. */
    const typed = async (name: string, sheet: string, edits: readonly (readonly [row: number, column: number, value: CellValue])[]) => {
      const before = edits.map(([row, column]) => [row, column, cellsOf(sheet)[row]?.[column] ?? null] as const);
      for (const [row, column, value] of edits) person.edit(sheet, cellName(row, column), value);
      const file = await kept(name);
      for (const [row, column, value] of before) person.edit(sheet, cellName(row, column), value);
      return file;
    };
    const alignment = cellsOf(SCORECARD_SHEET).findIndex(([label]) => label === SCORECARD_LABELS.alignment);
    const proof = cellsOf('Plumbline Proof');
    const [hr, finance] = ['HR', 'Finance'].map((role) => proof.findIndex(([first]) => first === role)) as [number, number];
    const signatures = (proof[hr] ?? []).flatMap((value, column) => (typeof value === 'string' && value !== proof[finance]?.[column] ? [column] : []));
    const [column = -1] = signatures.filter((each) => String(proof[hr]?.[each]).startsWith('{'));
    expect(column).toBeGreaterThan(0);
    const files = [
      await kept('pane.xlsx'),
      await typed('input.xlsx', 'KPIs', [[1, 6, 111]]),
      await typed('score.xlsx', SCORECARD_SHEET, [[alignment, 1, 99.5]]),
      await typed('swapped.xlsx', 'Plumbline Proof', [
        [hr, column, proof[finance]?.[column] ?? null],
        [finance, column, proof[hr]?.[column] ?? null],
      ]),
    ];
    await turns();
    const [whole = '', input = '', score = '', swapped = ''] = await saidOf(files);
    expect(whole).toMatch(/The figures reproduce: as of 2026-06-30/);
    for (const who of ['HR, Nora Berg, on 2026-07-02', 'Finance, Jon Dahl, on 2026-07-02'])
      expect(whole).toMatch(new RegExp(`${who} \\(key [0-9a-f ]{19}\\): the signature holds`));
    expect(input).toContain('KPIs, G2: changed.');
    expect(score).toMatch(new RegExp(`${SCORECARD_SHEET}.*99\\.5`));
    expect(swapped).toContain('A signature is not genuine.');
    for (const said of [input, score, swapped]) expect(said).not.toContain('The figures reproduce');
    expect({ errors, asked: asked.filter((url) => !url.startsWith('file:')) }).toEqual({ errors: [], asked: [] });
  });

  it(`names the one cell of each of ${EDITS} edits`, async () => {
    const parts = unzipSync(new Uint8Array(readFileSync(at('signed.xlsx'))));
    const workbook = await (await openXlsx(new Uint8Array(readFileSync(at('signed.xlsx'))), 'signed.xlsx')).read();
    const { inputs } = sealInputs(workbook, ourColumns(workbook, readLedger(workbook)));
    const isInput = (sheet: string, cell: string): boolean => {
      const at = parseArea(cell);
      return (inputs.get(sheet) ?? []).some(({ row, columns }) => row === at?.top && columns.includes(at.left));
    };
    const part = (path: string): string => strFromU8(parts[path] as Uint8Array);
    const attribute = (tag: string, name: string): string => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
    const relations = new Map(
      [...part('xl/_rels/workbook.xml.rels').matchAll(/<Relationship [^>]*>/g)].map(([tag]) => [attribute(tag, 'Id'), attribute(tag, 'Target')]),
    );
    const cells = [...part('xl/workbook.xml').matchAll(/<sheet [^>]*>/g)].flatMap(([tag]) => {
      const sheet = attribute(tag, 'name');
      if (sheet.startsWith('Plumbline ')) return [];
      const path = join('xl', relations.get(attribute(tag, 'r:id')) ?? '');
      const xml = part(path);
      return [...xml.matchAll(/<c r="([A-Z]+\d+)"[^>]*?(?:\/>|>.*?<\/c>)/g)].flatMap(([whole, cell]) =>
        isInput(sheet, cell as string) ? [{ sheet, path, xml, whole, cell: cell as string }] : [],
      );
    });
    expect(cells.length).toBeGreaterThan(100);
    // A fixed walk over all of them: seeded, so that a failure is found again.
    let seed = 7;
    const edits = Array.from({ length: EDITS }, (_, number) => {
      seed = (seed * 48_271) % 2_147_483_647;
      return { ...(cells[seed % cells.length] as (typeof cells)[number]), number };
    });
    for (let from = 0; from < EDITS; from += IN_A_BATCH) {
      const batch = edits.slice(from, from + IN_A_BATCH);
      const files = batch.map(({ path, xml, whole, cell, number }) => {
        const edited = xml.replace(
          whole,
          number % 2 === 0 ? `<c r="${cell}"><v>${1e6 + number}.5</v></c>` : `<c r="${cell}" t="str"><v>edit ${number}</v></c>`,
        );
        return { name: `${number}.xlsx`, buffer: Buffer.from(zipSync({ ...parts, [path]: strToU8(edited) }, { level: 1 })) };
      });
      const wanted = batch.map(({ sheet, cell }) => `${sheet}, ${cell}: changed.`);
      const said = (await saidOf(files)).map((text) => text.split('\n').filter((line) => /: (?:changed|added|what stood there is gone)\.$/.test(line)));
      expect(said).toEqual(wanted.map((line) => [line]));
    }
    expect(errors).toEqual([]);
  });
});
