/** A file that proves itself: what was signed, what changed since, and what is refused. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import XLSX from 'xlsx';
import { changedInputs } from '../../src/audit/state/changed-inputs';
import { shownKeys } from '../../src/audit/state/proof';
import { sealInputs } from '../../src/audit/state/sealed-inputs';
import { openXlsx } from '../../src/hosts/xlsx/xlsx-host';
import { ourColumns, readLedger, type CellValue, type WorkbookSnapshot } from '../../src/workbook';
import { checkProof } from '../../src/proof/check';
import { proofSaid } from '../../src/proof/sentences';
import { describeWithLibreOffice, LIBREOFFICE } from '../support/available';
import { runCommand } from '../cli/run-command';

const SAMPLE = resolve(__dirname, '../../samples/halden-instruments.xlsx');
const folder = mkdtempSync(join(tmpdir(), 'plumbline-proof-'));
const at = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

const read = async (path: string): Promise<WorkbookSnapshot> => (await openXlsx(new Uint8Array(readFileSync(path)), basename(path))).read();
const check = async (path: string) => {
  const found = await checkProof(await read(path));
  return { ...found, said: proofSaid(found) };
};

beforeAll(async () => {
  cpSync(SAMPLE, at('book.xlsx'));
  expect((await runCommand('audit', at('book.xlsx'), '--as-of', '2026-06-30', '--fail-on', 'never')).code).toBe(0);
  expect(
    (await runCommand('sign', at('book.audited.xlsx'), '--as', 'HR', '--name', 'Nora Berg', '--on', '2026-07-02', '--key', at('hr.json'), '-o', at('hr.xlsx')))
      .code,
  ).toBe(0);
  expect((await runCommand('sign', at('hr.xlsx'), '--as', 'Finance', '--name', 'Jon Dahl', '--on', '2026-07-03', '-o', at('signed.xlsx'))).code).toBe(0);
});

/** The signed workbook with one cell of a sheet changed by somebody else's program. */
async function edited(name: string, change: (book: ExcelJS.Workbook) => void): Promise<string> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(at('signed.xlsx'));
  change(book);
  await book.xlsx.writeFile(at(name));
  return at(name);
}

it('reproduces as it was signed, by both, and so does the copy for others', async () => {
  const { said, signatures } = await check(at('signed.xlsx'));
  expect(said.verdict).toMatch(/^The figures reproduce/);
  expect(signatures.map(({ statement, state }) => [statement?.role, statement?.name, state])).toEqual([
    ['HR', 'Nora Berg', 'holds'],
    ['Finance', 'Jon Dahl', 'holds'],
  ]);
  expect(await runCommand('verify', at('signed.xlsx'))).toMatchObject({ code: 0, out: expect.stringContaining('The figures reproduce') });
  expect((await runCommand('send', at('signed.xlsx'), '-o', at('sent.xlsx'))).code).toBe(0);
  expect((await check(at('sent.xlsx'))).said).toEqual(said);
});

it('puts the public part of each key on the Review sheet, keeps it at the next audit, and takes it back', async () => {
  const run = async (...args: string[]): Promise<void> => expect((await runCommand(...args)).code).toBe(0);
  const [audited, hr, both, again, reverted] = [
    at('review.xlsx'),
    at('review-hr.xlsx'),
    at('review-both.xlsx'),
    at('review-again.xlsx'),
    at('review-reverted.xlsx'),
  ];
  await run('template', at('own.xlsx'));
  await run('audit', at('own.xlsx'), '--as-of', '2026-06-30', '--fail-on', 'never', '--sheets', 'review', '-o', audited);
  await run('sign', audited, '--as', 'HR', '--name', 'Nora Berg', '--on', '2026-07-02', '-o', hr);
  await run('sign', hr, '--as', 'Finance', '--name', 'Jon Dahl', '--on', '2026-07-03', '-o', both);
  const reviewIn = async (path: string): Promise<string> => {
    const sheet = (await read(path)).sheets.find(({ name }) => name === 'Plumbline Review');
    return (sheet?.cells ?? []).map((row) => row.filter((value) => value !== null).join(' | ')).join('\n');
  };
  const keys = shownKeys(await read(both));
  expect(keys.map(({ role, name }) => `${role} ${name}`)).toEqual(['HR Nora Berg', 'Finance Jon Dahl']);
  expect(await reviewIn(audited)).toContain('To sign so that the file proves itself');
  expect(await reviewIn(hr)).not.toContain('Finance');
  // As it was audited, not as the copies are called.
  for (const path of [audited, hr, both]) expect(await reviewIn(path)).toMatch(/^Review of own\.xlsx\n/);
  const proof = (await read(both)).sheets.find(({ name }) => name === 'Plumbline Proof');
  expect(proof?.cells[0]?.[0]).toBe('Proof for own.xlsx');
  expect((await runCommand('verify', both)).code).toBe(0);
  await run('audit', both, '--as-of', '2026-07-10', '--fail-on', 'never', '-o', again);
  for (const path of [both, again])
    for (const { role, name, on, fingerprint, publicKey } of keys) {
      expect(publicKey).toMatch(/^[\w.-]{80,}$/);
      expect(await reviewIn(path)).toContain(`${role} | ${name}, on ${on}, with the key ${fingerprint}\nits public part: ${publicKey}\n`);
    }
  await run('revert', both, '-o', reverted);
  expect(await reviewIn(reverted)).toBe(await reviewIn(hr));
});

it('names the input that was changed, added or emptied', async () => {
  const path = await edited('input.xlsx', (book) => {
    const sheet = book.getWorksheet('KPIs');
    if (sheet === undefined) throw new Error('The sample has no sheet of KPIs.');
    sheet.getCell('B3').value = 'Another name';
    sheet.getCell('C4').value = null;
    sheet.getCell('A60').value = 'KPI-60';
  });
  const { changes, said, signatures } = await check(path);
  expect(changes?.cells).toEqual([
    { sheet: 'KPIs', row: 2, column: 1, what: 'changed' },
    { sheet: 'KPIs', row: 3, column: 2, what: 'gone' },
    { sheet: 'KPIs', row: 59, column: 0, what: 'added' },
  ]);
  expect(said.proven).toBe(false);
  expect(said.changes).toContain('KPIs, B3: changed.');
  expect(signatures.map(({ state }) => state)).toEqual(['other-inputs', 'other-inputs']);
  expect((await runCommand('verify', path)).code).toBe(1);
});

it.each([
  ['Plumbline Scorecard', 'Alignment, 0 to 100', 1],
  ['Plumbline Modules', 'M-07', 8],
])('refuses an altered score on %s', async (name, label, beside) => {
  const path = await edited('score.xlsx', (book) => {
    book.getWorksheet(name)?.eachRow((row) => {
      const first = row.getCell(1).text;
      if (first === label || (name === 'Plumbline Modules' && row.number === 8)) row.getCell(1 + beside).value = 99.5;
    });
  });
  const { others, said, changes } = await check(path);
  expect(changes?.cells).toEqual([]);
  expect(others?.map(({ sheet, is }) => [sheet, is])).toEqual([[name, 99.5]]);
  expect(said.proven).toBe(false);
});

it('refuses signatures that were swapped, changed, or put beside another statement or key', async () => {
  const columns = { statement: 5, signature: 6, publicKey: 7 };
  const rows = (book: ExcelJS.Workbook): readonly [ExcelJS.Row, ExcelJS.Row] => {
    const sheet = book.getWorksheet('Plumbline Proof') as ExcelJS.Worksheet;
    return [sheet.getRow(6), sheet.getRow(7)];
  };
  const swap = (column: number) => (book: ExcelJS.Workbook) => {
    const [hr, finance] = rows(book).map((row) => row.getCell(column)) as [ExcelJS.Cell, ExcelJS.Cell];
    [hr.value, finance.value] = [finance.value, hr.value];
  };
  for (const column of Object.values(columns)) {
    const { signatures, said } = await check(await edited('swapped.xlsx', swap(column)));
    expect(signatures.map(({ state }) => state)).toEqual(['not-genuine', 'not-genuine']);
    expect(said.verdict).toContain('A signature is not genuine.');
  }
  const renamed = await edited('renamed.xlsx', (book) => {
    const [hr] = rows(book);
    hr.getCell(columns.statement).value = hr.getCell(columns.statement).text.replace('Nora Berg', 'Somebody');
  });
  expect((await check(renamed)).signatures.map(({ state }) => state)).toEqual(['not-genuine', 'holds']);
});

it('locates a thousand single edits, each alone', async () => {
  const workbook = await read(at('signed.xlsx'));
  const ours = ourColumns(workbook, readLedger(workbook));
  const sealed = sealInputs(workbook, ours).inputs;
  const places = workbook.sheets.flatMap((sheet) =>
    (sealed.get(sheet.name) ?? []).flatMap(({ row, columns }) => columns.map((column) => ({ sheet, index: sheet.rows.indexOf(row), column }))),
  );
  const value = fc.oneof(
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.string({ minLength: 1, maxLength: 12 }),
    fc.constant(null),
  );
  fc.assert(
    fc.property(fc.constantFrom(...places), value, ({ sheet, index, column }, next: CellValue) => {
      const old = sheet.cells[index]?.[column];
      fc.pre(old !== next && !(typeof old === 'number' && typeof next === 'number' && Math.abs(old - next) <= 1e-9 * Math.abs(old)));
      const cells = sheet.cells.map((each, place) => (place === index ? each.map((kept, where) => (where === column ? next : kept)) : each));
      // The other sheets say what they said.
      const before = new Map([[sheet.name, sealed.get(sheet.name) ?? []]]);
      const now = sealInputs({ ...workbook, sheets: [{ ...sheet, cells }] }, ours).inputs;
      expect(changedInputs(before, now).cells).toEqual([{ sheet: sheet.name, row: sheet.rows[index], column, what: next === null ? 'gone' : 'changed' }]);
    }),
    { numRuns: Number(process.env['PLUMBLINE_EDITS'] ?? 100) },
  );
});

it('knows rows that were sorted, and those around one that was put in or taken out', async () => {
  const workbook = await read(at('signed.xlsx'));
  const ours = ourColumns(workbook, readLedger(workbook));
  const { inputs } = sealInputs(workbook, ours);
  const with_ = (change: (rows: { row: number; cells: readonly CellValue[] }[]) => void): ReturnType<typeof changedInputs> => {
    const sheets = workbook.sheets.map((sheet) => {
      if (sheet.name !== 'KPIs') return sheet;
      const rows = sheet.rows.map((row, index) => ({ row, cells: sheet.cells[index] as readonly CellValue[] }));
      change(rows);
      return { ...sheet, rows: rows.map(({ row }) => row), cells: rows.map(({ cells }) => cells), patternOf: rows.map(() => 0) };
    });
    return changedInputs(inputs, sealInputs({ ...workbook, sheets }, ours).inputs);
  };
  const inserted = with_((rows) => {
    const moved = rows.splice(5).map(({ row, cells }) => ({ row: row + 1, cells }));
    rows.push({ row: (rows[4]?.row ?? 0) + 1, cells: ['new'] }, ...moved);
  });
  expect(inserted.cells).toEqual([{ sheet: 'KPIs', row: 5, column: 0, what: 'added' }]);
  expect(inserted.moved).toBeGreaterThan(5);
  const sorted = with_((rows) => {
    const numbers = rows.map(({ row }) => row);
    const [head, ...body] = rows.splice(0);
    rows.push(...[head as (typeof body)[number], ...body.reverse()].map(({ cells }, index) => ({ row: numbers[index] as number, cells })));
  });
  expect(sorted.cells).toEqual([]);
});

describe('gives no false alarm after another program has saved it', () => {
  const quiet = async (path: string): Promise<void> => {
    const { changes, signatures, said } = await check(path);
    expect({ cells: changes?.cells, states: signatures.map(({ state }) => state) }).toEqual({ cells: [], states: ['holds', 'holds'] });
    expect(said.proven).toBe(true);
  };

  it('exceljs', async () => quiet(await edited('exceljs.xlsx', () => undefined)));

  it('SheetJS', async () => {
    XLSX.writeFile(XLSX.readFile(at('signed.xlsx'), { cellNF: true, cellStyles: true }), at('sheetjs.xlsx'));
    await quiet(at('sheetjs.xlsx'));
  });

  describeWithLibreOffice('LibreOffice', () => {
    it('LibreOffice', async () => {
      const run = spawnSync(LIBREOFFICE, [
        '--headless',
        `-env:UserInstallation=file://${folder}/profile`,
        '--convert-to',
        'xlsx',
        '--outdir',
        at('libreoffice'),
        at('signed.xlsx'),
      ]);
      expect(run.status).toBe(0);
      await quiet(join(at('libreoffice'), 'signed.xlsx'));
    });
  });
});

it('is saved beside the workbook, and a second one under the day of its signing', async () => {
  const sign = (name: string, role: string): ReturnType<typeof runCommand> =>
    runCommand('sign', at(name), '--as', role, '--name', 'X', '--on', role === 'HR' ? '2026-07-02' : '2026-07-03');
  expect((await sign('book.audited.xlsx', 'HR')).out).toContain(`Saved: ${at('book.signed.xlsx')}`);
  expect((await sign('book.signed.xlsx', 'Finance')).out).toContain(`Saved: ${at('book.2026-07-03.signed.xlsx')}`);
  expect((await check(at('book.2026-07-03.signed.xlsx'))).said.proven).toBe(true);
  // Of the same day it would be the workbook itself, which is never changed.
  expect(await sign('book.2026-07-03.signed.xlsx', 'Finance')).toMatchObject({ code: 2, err: expect.stringContaining('save to another name with -o') });
});

it.each([
  [1, ['1 row stands elsewhere, with all that it said.', '1 input changed since it was signed.', '1 figure on its sheets is not what an audit gives.']],
  [
    1200,
    [
      '1,200 rows stand elsewhere, with all that they said.',
      '1,200 inputs changed since it was signed.',
      '1,200 figures on its sheets are not what an audit gives.',
    ],
  ],
])('says of %i what agrees with it', (count, sentences) => {
  const many = <T>(value: T): T[] => Array.from({ length: count }, () => value);
  const said = proofSaid({
    signatures: [],
    changes: { cells: many({ sheet: 'KPIs', row: 2, column: 1, what: 'changed' as const }), moved: count, formats: [] },
    others: many({ sheet: 'Plumbline Scorecard', at: null, what: '', is: 1, shouldBe: null }),
    asOf: '2026-06-30',
  });
  const all = [said.verdict, ...said.changes].join(' ');
  for (const sentence of sentences) expect(all).toContain(sentence);
});

it('carries the organisation’s profile under which it was audited, and refuses another', async () => {
  writeFileSync(
    at('profile.json'),
    JSON.stringify({ topPriorities: 1, words: { vague: ['=1+1'.repeat(10_000)] }, rules: { 'unsponsored-module': { off: 'in spring' } } }),
  );
  const settings = ['--settings', at('profile.json')];
  cpSync(SAMPLE, at('by-profile.xlsx'));
  expect((await runCommand('audit', at('by-profile.xlsx'), '--as-of', '2026-06-30', '--fail-on', 'never', ...settings)).code).toBe(0);
  const sign = (...args: string[]): ReturnType<typeof runCommand> =>
    runCommand('sign', at('by-profile.audited.xlsx'), '--as', 'HR', '--name', 'Nora Berg', ...args);
  expect(await sign()).toMatchObject({ code: 2, err: expect.stringContaining('audit it again') });
  expect((await sign(...settings)).code).toBe(0);
  // Whoever gets the file has no profile beside it.
  expect((await check(at('by-profile.signed.xlsx'))).said.proven).toBe(true);
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(at('by-profile.signed.xlsx'));
  book.getWorksheet('Plumbline Proof')?.eachRow((row) => {
    if (row.getCell(2).text.startsWith('p{"topPriorities":1')) row.getCell(2).value = row.getCell(2).text.replace('"topPriorities":1', '"topPriorities":9');
  });
  await book.xlsx.writeFile(at('other-profile.xlsx'));
  const { said, signatures } = await check(at('other-profile.xlsx'));
  expect(signatures.map(({ state }) => state)).toEqual(['other-profile']);
  expect(said.proven).toBe(false);
});

it('is not made for a workbook that was never audited, nor for one whose figures were changed', async () => {
  expect(await runCommand('sign', at('book.xlsx'), '--as', 'HR', '--name', 'X')).toMatchObject({ code: 2, err: expect.stringContaining('audit it first') });
  const path = await edited('other.xlsx', (book) =>
    book.getWorksheet('Plumbline Scorecard')?.eachRow((row) => {
      if (row.getCell(1).text === 'Alignment, 0 to 100') row.getCell(2).value = 99.5;
    }),
  );
  expect(await runCommand('sign', path, '--as', 'HR', '--name', 'X')).toMatchObject({ code: 2, err: expect.stringContaining('audit it again') });
  writeFileSync(at('bad.json'), '{}');
  expect(await runCommand('sign', at('signed.xlsx'), '--as', 'HR', '--name', 'X', '--key', at('bad.json'))).toMatchObject({
    code: 2,
    err: expect.stringContaining('holds no key'),
  });
});
