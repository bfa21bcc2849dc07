/** How many lines our rows take, beside how many they took when LibreOffice printed them in DejaVu Sans; and where pages begin. */
import { withPageBreaks } from '../../src/workbook';
import { rowLines } from '../../src/workbook/text-lines';
import { BARE_SHEET, type CellStyle, type SheetEdit } from '../../src/workbook';

const PRINTED: readonly (readonly [number, CellStyle, number, string])[] = [
  [32, 'note', 2, 'for amounts that state none, such as EUR'],
  [32, 'note', 3, 'as a part of a year’s salary, such as 0.21, the median of 27 case studies (Boushey and Glynn 2012)'],
  [32, 'note', 2, 'a share of the spend, such as 0.1: the shortest set of repairs reaches it'],
  [32, 'note', 1, 'unless a row says otherwise'],
  [34, 'note', 2, 'Specialist; Manager; Senior manager; Director; VP; SVP; C-level'],
  [54, 'lines', 1, 'not shown to serve a priority: module that serves nothing'],
  [54, 'lines', 1, 'not shown to serve a priority: measured by activity only'],
  [54, 'lines', 2, 'not shown to serve a priority: modules pull one KPI in opposite directions'],
  [17, 'lines', 3, 'Modules pull one KPI in opposite directions'],
  [25, 'lines', 4, 'Link a module to a KPI or objective of this priority, or decide and record that it needs no training.'],
  [31, 'lines', 2, '“Freight and the whole order” names no KPI and no goal that it serves.'],
];

const lines = (width: number, style: CellStyle, text: string): number => rowLines([text], [style], new Set([0]), [width]);

it('rows have room for their text, and hardly more', () => {
  const reckoned = PRINTED.map(([width, style, , text]) => lines(width, style, text));
  expect(PRINTED.filter(([, , printed], place) => (reckoned[place] as number) < printed)).toEqual([]);
  const [all, needed] = [reckoned, PRINTED.map(([, , printed]) => printed)].map((each) => each.reduce((sum, one) => sum + one, 0));
  expect({ all, needed, isTight: (all as number) <= 1.1 * (needed as number) }).toEqual({ all, needed, isTight: true });
});

it('breaks a word that is longer than the column, heeds line feeds, and leaves alone what does not wrap', () => {
  expect(lines(10, 'lines', 'Leistungsbeurteilungsgespräche')).toBe(3);
  expect(lines(40, 'lines', 'one\ntwo\nthree')).toBe(3);
  expect(rowLines(['a long text that runs over the free cells behind it'], ['text'], new Set(), [10])).toBe(1);
  expect(lines(10, 'lines', '研修の目標と成果の指標')).toBe(3);
});

/** A sheet of tables of so many rows, with a free row between. */
function sheetOf(...tables: readonly number[]): SheetEdit {
  const cells = tables.flatMap((rows) => [...Array.from({ length: rows }, (_, row) => [`row ${row}`]), []]);
  return { ...BARE_SHEET, name: 'Plumbline Money', action: 'write', cells, widths: [100], print: { landscape: true, fit: 'width', titles: null } };
}

it.each([
  ['nothing where all stands on one page', [10, 10], []],
  ['a page where a table would be torn', [20, 20], [21]],
  ['a page behind what runs on over one', [50, 3], [51]],
  ['no page for a title alone', [2, 32, 3], [36]],
])('%s', (_, tables, breaks) => expect(withPageBreaks(sheetOf(...tables)).print?.breaks).toEqual(breaks));
