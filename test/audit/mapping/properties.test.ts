/** What people do to their sheets without changing what they say never changes what is mapped to what. */
import fc from 'fast-check';
import { isYearless } from '../../../src/audit/mapping/period-header';
import { mapWorkbook } from '../../../src/audit/mapping/map-workbook';
import { DEFAULT_SETTINGS } from '../../../src/audit/settings/settings';
import { COLLECTION } from './collection/collection';
import { draw, workbookOf, type DrawnSheet } from './collection/draw';
import { headerRows, insertColumn, insertRow, permuteColumns, respellHeaders, type Reshaped } from './reshape';

const SHEETS = COLLECTION.map((sheet) => ({ ...sheet, drawn: draw(sheet) }));
type Sheet = (typeof SHEETS)[number];

/** A run tries one sheet of the collection, another one each time the tests run. */
const RUNS = 150;

/** Stands for no column; wherever columns go, it stays. */
const WHOLE_ROW = -1;

/** `3:1 module module.sponsor` for every column that means something, by row and column of its header, and every row that is read. */
function understood(name: string, sheet: Pick<DrawnSheet, 'grid' | 'options'>): readonly string[] {
  const lines = mapWorkbook(workbookOf(name, sheet), DEFAULT_SETTINGS).tables.flatMap(({ kind, headerRow, columns, rows, depth }) => [
    ...columns
      .filter(({ field, reading }) => field !== null || reading !== undefined)
      .map(({ column, field, reading }) => `${headerRow}:${column} ${kind} ${field ?? `reading ${reading?.span.start ?? ''}`}`),
    ...rows.map((row, place) => `${row}:${WHOLE_ROW} ${kind} ${depth?.[place] ?? 'record'}`),
  ]);
  return lines.sort();
}

const before = new Map(SHEETS.map((sheet) => [sheet, understood(sheet.name, sheet.drawn)]));

function expectSame(sheet: Sheet, reshaped: Reshaped, name = sheet.name): void {
  const moved = (before.get(sheet) ?? []).map((line) => {
    const [, row, column, says] = /^(\d+):(-?\d+) (.*)$/.exec(line) as unknown as [string, string, string, string];
    const place = reshaped.place(Number(row), Number(column));
    return `${place.row}:${place.column} ${says}`;
  });
  expect([sheet.name, ...understood(name, reshaped)]).toEqual([sheet.name, ...moved.sort()]);
}

const columnsOf = ({ drawn }: Sheet): number[] => [...new Set(drawn.labels.map(({ column }) => column))].sort((one, other) => one - other);
/** One table without gaps: with two side by side, or a blank column within, the order of columns says which belong together. */
const isSingle = (sheet: Sheet): boolean => headerRows(sheet.drawn).length === 1 && columnsOf(sheet).every((column, place) => column === place);
/** A label over several columns says something of just these: they cannot be moved apart. */
const isUngrouped = ({ merged, drawn }: Sheet): boolean => merged === undefined && rowAbove(drawn).length < 2;
const rowAbove = ({ grid, labels }: DrawnSheet): readonly unknown[] => (grid[(labels[0]?.row ?? 0) - 1] ?? []).filter((cell) => cell !== null);

/** Weeks and months that say no year take that of the title only as long as they stand in their order. */
const isDated = ({ drawn }: Sheet): boolean => !drawn.grid.flat().some((cell) => typeof cell === 'string' && isYearless(cell));

const single = SHEETS.filter((sheet) => isSingle(sheet) && isUngrouped(sheet) && isDated(sheet));

it('has enough sheets to try', () => {
  expect(single.length).toBeGreaterThan(60);
});

it('the order of columns does not matter', () => {
  const shuffled = fc
    .constantFrom(...single)
    .chain((sheet) => fc.tuple(fc.constant(sheet), fc.shuffledSubarray(columnsOf(sheet), { minLength: columnsOf(sheet).length })));
  fc.assert(
    fc.property(shuffled, ([sheet, order]) => expectSame(sheet, permuteColumns(sheet.drawn, order))),
    { numRuns: RUNS },
  );
});

it('a blank row below the headers does not matter', () => {
  const placed = fc
    .constantFrom(...SHEETS.filter(({ drawn }) => drawn.labels.length > 0))
    .chain((sheet) => fc.tuple(fc.constant(sheet), fc.integer({ min: (headerRows(sheet.drawn).at(-1) ?? 0) + 1, max: sheet.drawn.grid.length })));
  fc.assert(
    fc.property(placed, ([sheet, at]) => expectSame(sheet, insertRow(sheet.drawn, at))),
    { numRuns: RUNS },
  );
});

it('a blank column to the left, or within an Excel table, does not matter', () => {
  // Within a plain block an empty column is what parts two tables that stand side by side.
  const placed = fc
    .constantFrom(...SHEETS)
    .chain((sheet) => fc.tuple(fc.constant(sheet), sheet.tables === undefined ? fc.constant(0) : fc.integer({ min: 0, max: columnsOf(sheet).length })));
  fc.assert(
    fc.property(placed, ([sheet, at]) => expectSame(sheet, insertColumn(sheet.drawn, at))),
    { numRuns: RUNS },
  );
});

it('a title above does not matter', () => {
  const title = fc.constantFrom('Overview 2026', 'Prepared by the people office', 'Stand: Mai', 'Mise à jour en mai', 'Draft, not to be passed on');
  fc.assert(
    fc.property(fc.constantFrom(...SHEETS), title, fc.boolean(), (sheet, text, apart) => {
      const gap = apart ? insertRow(sheet.drawn, 0) : { ...sheet.drawn, place: (row: number, column: number) => ({ row, column }) };
      const titled = insertRow(gap, 0, [text]);
      expectSame(sheet, {
        ...titled,
        place: (row, column) => {
          const moved = gap.place(row, column);
          return titled.place(moved.row, moved.column);
        },
      });
    }),
    { numRuns: RUNS },
  );
});

const SPELLINGS: Readonly<Record<string, (header: string) => string>> = {
  'upper case': (header) => header.toUpperCase(),
  'lower case': (header) => header.toLowerCase(),
  'no accents': (header) => header.normalize('NFD').replace(/\p{M}/gu, ''),
  underscores: (header) => header.replaceAll(' ', '_'),
  hyphens: (header) => header.replaceAll(' ', '-'),
  'two spaces': (header) => ` ${header.replaceAll(' ', '  ')} `,
  'line breaks': (header) => header.replace(' ', '\n'),
  'a colon': (header) => `${header}:`,
  'an asterisk': (header) => `${header} *`,
};

it.each(Object.keys(SPELLINGS))('headers may be spelled with %s', (name) => {
  for (const sheet of SHEETS) expectSame(sheet, respellHeaders(sheet.drawn, SPELLINGS[name] as (header: string) => string));
});

it('the name of the sheet does not matter', () => {
  const names = ['Sheet1', 'Tabelle2', 'Feuil3', 'x'];
  SHEETS.forEach((sheet, index) => {
    for (const name of [names[index % 4], names[(index + 1) % 4]]) expectSame(sheet, { ...sheet.drawn, place: (row, column) => ({ row, column }) }, name);
  });
});
