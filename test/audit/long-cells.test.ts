/**
 * Cells of any length and shape: the work grows with the text, and what is too long to read is judged by nobody.
 * It counts by a pattern's own method, which no other file of tests must share.
 *
 * @jest-environment node
 */
import * as levenshtein from 'fastest-levenshtein';
import { audit } from '../../src/audit/audit';
import { fieldDefinition, fieldNames, KINDS, type FieldType } from '../../src/audit/fields';
import { mapWorkbook } from '../../src/audit/mapping/map-workbook';
import { headersAmong } from '../../src/audit/mapping/synonyms';
import { LONGEST_TEXT, readable } from '../../src/audit/reading/readable';
import { DEFAULT_SETTINGS } from '../../src/audit/settings/settings';
import { starterWorkbook } from '../../src/audit/template/starter-workbook';
import type { CellValue, WorkbookSnapshot } from '../../src/workbook';
import { snapshotOf } from '../support/sheet';

jest.mock('fastest-levenshtein', () => {
  const real = jest.requireActual<typeof levenshtein>('fastest-levenshtein');
  return { ...real, distance: jest.fn(real.distance) };
});

const DAY = 46_203;
const AS_OF = '2026-06-30';

/** What is repeated until a cell is full. */
const SHAPES: Readonly<Record<string, string>> = {
  letters: 'a',
  spaces: ' ',
  tabs: '\t',
  'line breaks': '\n',
  'wide spaces': '\u00a0\u2003',
  'a and spaces': 'a          ',
  semicolons: 'a;',
  commas: 'a, ',
  slashes: 'a/',
  bars: 'a | ',
  'words joined': 'a and ',
  lines: 'Ab cd\n',
  names: 'Ines Weber, ',
  addresses: 'a@b.example; ',
  brackets: '((a',
  quotes: '"a\'',
  digits: '1',
  'grouped digits': '1,234',
  dates: '31.12.2026 ',
  percents: '12 % to 14 % ',
  'ids of the sheet': 'K1; ',
  'names of the sheet': 'Ines Weber; Sam Haugen, ',
  amounts: 'EUR 12k, ',
  periods: 'Q1 2026, ',
  percentages: '12 % of 5, ',
  emoji: '👩‍💻',
};

const filled = (shape: string, length: number): string => `x${shape.repeat(Math.ceil(length / shape.length)).slice(0, length - 2)}y`;

const TEXT_TYPES: readonly FieldType[] = ['text', 'id', 'reference'];

/** What each text is put into, read once. */
const SHEETS = sheetsWithAllColumns();
const TABLES = mapWorkbook(snapshotOf(SHEETS), DEFAULT_SETTINGS).tables;

/** The starter workbook's sheets with a column for every field of text that their kind may have. */
function sheetsWithAllColumns(): Record<string, CellValue[][]> {
  const sheets: Record<string, CellValue[][]> = {};
  for (const { sheet } of starterWorkbook(DAY)) sheets[sheet.name] = sheet.cells.map((row) => row.map((cell) => (typeof cell === 'object' ? null : cell)));
  for (const table of mapWorkbook(snapshotOf(sheets), DEFAULT_SETTINGS).tables) {
    const rows = sheets[table.sheet] as CellValue[][];
    const headers = rows[table.headerRow] as CellValue[];
    const known = new Set(table.columns.map(({ field }) => field));
    for (const field of fieldNames(table.kind).filter((one) => !known.has(one) && TEXT_TYPES.includes(fieldDefinition(one).type)))
      headers.push(headersAmong(headers.map(String))(field));
  }
  // Of these the starter workbook has no sheet.
  for (const kind of ['cost', 'event', 'provider'] as const) {
    const headers: string[] = [];
    for (const field of fieldNames(kind)) headers.push(headersAmong(headers)(field));
    sheets[`More ${kind}s`] = [headers, fieldNames(kind).map((field) => fieldDefinition(field).example)];
  }
  return sheets;
}

/** Those, with a row more for each of the columns that hold text, in which that column holds the text. */
function workbookWith(text: string): { workbook: WorkbookSnapshot; long: readonly string[] } {
  const sheets = structuredClone(SHEETS);
  const long: string[] = [];
  for (const table of TABLES) {
    const rows = sheets[table.sheet] as CellValue[][];
    const example = rows[table.rows[0] as number] as CellValue[];
    const free = rows.length;
    const columns = table.columns.filter(({ field }) => field !== null && TEXT_TYPES.includes(fieldDefinition(field).type));
    columns.forEach(({ column, field }, index) => {
      const id = table.columns.find((one) => one.field === `${table.kind}.id`)?.column;
      const row = [...example];
      while (row.length <= column) row.push(null);
      if (id !== undefined) row[id] = `${String(row[id])}${free + index}`;
      row[column] = text;
      rows.push(row);
      if (field !== null) long.push(field);
    });
  }
  return { workbook: snapshotOf(sheets), long };
}

interface Work {
  /** Characters that patterns went over, and pairs of characters that were compared. */
  readonly characters: number;
  /** Of the longest text that any pattern saw. */
  readonly longest: number;
}

const original = RegExp.prototype.exec;

/** Counts what an audit does with text; a pattern goes on from where it last matched. */
function workOf(workbook: WorkbookSnapshot): Work & { readonly report: ReturnType<typeof audit>['report'] } {
  let characters = 0;
  let longest = 0;
  const distance = jest.mocked(levenshtein.distance);
  distance.mockClear();
  const ready = readable(workbook).workbook;
  RegExp.prototype.exec = function (this: RegExp, text: string) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const match = original.call(this, text);
    characters += match !== null ? match.index + match[0].length - from : this.sticky ? 1 : text.length - from;
    longest = Math.max(longest, text.length);
    return match;
  };
  try {
    const { report } = audit(ready, { asOf: AS_OF });
    for (const [one, other] of distance.mock.calls) characters += one.length * other.length;
    return { characters, longest, report };
  } finally {
    RegExp.prototype.exec = original;
  }
}

const without = workOf(workbookWith('x').workbook).characters;

it('tries every column that may hold text', () => {
  const all = KINDS.flatMap((kind) => fieldNames(kind)).filter((field) => TEXT_TYPES.includes(fieldDefinition(field).type));
  const tried = new Set(workbookWith('x').long);
  expect(all.filter((field) => !tried.has(field))).toEqual([]);
});

describe.each(Object.entries(SHAPES))('a cell of %s', (_, shape) => {
  it('is work in proportion to its length', () => {
    const [small, large] = [900, 3600].map((length) => workOf(workbookWith(filled(shape, length)).workbook).characters - without) as [number, number];
    // Four times the text, at most six times the work that the text makes: what compares each part with each makes sixteen times.
    // The work on the texts that it stands in the place of falls away, at any length: so far the smaller one may look too small.
    expect(large).toBeLessThanOrEqual(6 * Math.max(small, without / 10) + without / 10);
  });

  it('of 32,000 characters is seen by no pattern, and judged by no rule', () => {
    const text = filled(shape, 32_000);
    const { workbook } = workbookWith(text);
    const { longest, report, characters } = workOf(workbook);
    expect(longest).toBeLessThanOrEqual(LONGEST_TEXT);
    expect(characters).toBeLessThanOrEqual(2 * without);
    const isRead = /^\s*$/.test(shape);
    expect(report.warnings.some((warning) => warning.includes('too long to read'))).toBe(!isRead);
    const said = JSON.stringify([report.findings, report.modules.map(({ name }) => name), report.rules]);
    expect(said).not.toContain('TOO_LONG');
    expect(said).not.toContain(JSON.stringify(text.slice(0, 200)).slice(1, -1));
  });
});

it('leaves the workbook as it is, and is read the same twice', () => {
  const workbook = snapshotOf({
    A: [
      ['Module', 'Owner'],
      ['a\u00a0 b  c \n\n d', `  indented ${'x'.repeat(9)}`],
      ['y'.repeat(LONGEST_TEXT), 'z'.repeat(LONGEST_TEXT + 1)],
    ],
  });
  const before = JSON.stringify(workbook);
  const read = readable(workbook);
  expect(JSON.stringify(workbook)).toBe(before);
  expect(read.workbook.sheets[0]?.cells).toEqual([
    ['Module', 'Owner'],
    ['a b c\nd', `  indented ${'x'.repeat(9)}`],
    ['y'.repeat(LONGEST_TEXT), '#TOO_LONG'],
  ]);
  expect(read.warnings).toEqual([{ code: 'text-too-long', data: { cell: { sheet: 'A', row: 2, column: 1 }, most: 4000 } }]);
  expect(readable(read.workbook)).toBe(read);
});

it('a name that is too long to read is not taken for none', () => {
  const modules = (sponsor: string | null): WorkbookSnapshot =>
    snapshotOf({
      Modules: [
        ['Module ID', 'Module', 'Business sponsor', 'Cost'],
        ['M1', 'Selling', 'Ines Weber', 5],
        ['M2', 'Coaching', sponsor, 5],
      ],
    });
  const of = (sponsor: string | null): unknown => {
    const rule = audit(modules(sponsor), { asOf: AS_OF }).report.rules.find(({ id }) => id === 'unsponsored-module');
    return { flagged: rule?.flagged, undecided: rule?.undecided };
  };
  expect(of(null)).toEqual({ flagged: 1, undecided: 0 });
  expect(of('Sam Haugen')).toEqual({ flagged: 0, undecided: 0 });
  expect(of('long '.repeat(900))).toEqual({ flagged: 0, undecided: 1 });
});
