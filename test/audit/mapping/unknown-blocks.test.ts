/** Sheets of which no header is known: a list is offered to be named, never read for itself, and read as a person says. */
import { mapWorkbook } from '../../../src/audit/mapping/map-workbook';
import { DEFAULT_SETTINGS, type ColumnChoice } from '../../../src/audit/settings/settings';
import { snapshotOf, type Drawn } from '../../support/sheet';

const LIST: readonly (readonly Drawn[])[] = [
  ['Posten', 'Betrag X', 'Fürsprecher'],
  ['Talks that count', 12_000, 'Ines Weber'],
  ['Selling with numbers', 9_000, 'Sam Haugen'],
];
const offered = (rows: readonly (readonly Drawn[])[]): (string | number)[][] =>
  mapWorkbook(snapshotOf({ Liste: rows }), DEFAULT_SETTINGS).notUnderstood.flatMap(({ headers = [] }) =>
    headers.map(({ header, at }) => [header, at.row, at.column]),
  );
const said = (columns: readonly ColumnChoice[], rows = LIST) => mapWorkbook(snapshotOf({ Liste: rows }), { ...DEFAULT_SETTINGS, columns });
const NAME: ColumnChoice = { sheet: 'Liste', header: 'Posten', kind: 'module', field: 'module.name' };

it.each<[string, readonly (readonly Drawn[])[], readonly string[]]>([
  ['at the top', LIST, ['Posten', 'Betrag X', 'Fürsprecher']],
  ['below a title', [['Was wir so tun'], [], ...LIST], ['Posten', 'Betrag X', 'Fürsprecher']],
  [
    'with a column that has no header',
    [
      ['Posten', null, 'Betrag X'],
      ['Talks that count', 'x', 12],
      ['Selling with numbers', 'y', 9],
    ],
    ['Posten', 'Betrag X'],
  ],
])('the headers of a list %s are offered, and nothing is read of it', (_, rows, headers) => {
  expect(offered(rows).map(([header]) => header)).toEqual(headers);
  expect(mapWorkbook(snapshotOf({ Liste: rows }), DEFAULT_SETTINGS)).toMatchObject({
    tables: [],
    notUnderstood: [{ area: null, reason: { code: 'no-headers' } }],
  });
});

it.each<[string, readonly (readonly Drawn[])[]]>([
  ['scribbles', [['ask', 'Ines', 'about'], [], ['lunch']]],
  [
    'rows of values',
    [
      ['Flour', 500],
      ['Water', 350],
      ['Salt', 10],
    ],
  ],
  [
    'headers twice',
    [
      ['Posten', 'Posten'],
      ['a', 'b'],
    ],
  ],
  ['one column', [['Posten'], ['a'], ['b']]],
  ['headers with nothing below', [['Posten', 'Betrag X']]],
  [
    'paragraphs',
    [
      ['x'.repeat(90), 'y'],
      ['a', 'b'],
    ],
  ],
])('%s are no list to be named', (_, rows) => expect(offered(rows)).toEqual([]));

it('a list is read as a person says, its other columns by their headers', () => {
  const { tables, notUnderstood } = said([NAME]);
  expect(notUnderstood).toEqual([]);
  expect(tables).toMatchObject([
    { kind: 'module', headerRow: 0, rows: [1, 2], columns: [{ field: 'module.name', how: 'by hand' }, { field: null }, { field: null }] },
  ]);
});

it('a column that is to be left alone says nothing of a list, nor does one of another sheet', () => {
  expect(said([{ ...NAME, field: null }]).tables).toEqual([]);
  expect(mapWorkbook(snapshotOf({ Liste: LIST, Notes: [] }), { ...DEFAULT_SETTINGS, columns: [{ ...NAME, sheet: 'Notes' }] }).tables).toEqual([]);
});

it('what was said of a list stays with it when its sheet is renamed', () => {
  expect(said([{ ...NAME, sheet: 'Liste alt' }]).tables).toMatchObject([{ kind: 'module', rows: [1, 2] }]);
});

it('a list of names alone stays what a person says, though another table has the same names', () => {
  const book = snapshotOf({
    Modules: [
      ['Module', 'Sponsor'],
      ['Coaching', 'Ines'],
      ['Selling', 'Sam'],
    ],
    Auswahl: [['Modules'], ['Coaching'], ['Selling']],
  });
  expect(mapWorkbook(book, DEFAULT_SETTINGS).tables.map(({ sheet }) => sheet)).toEqual(['Modules']);
  const columns: ColumnChoice[] = [{ sheet: 'Auswahl', header: 'Modules', kind: 'module', field: 'module.name' }];
  expect(mapWorkbook(book, { ...DEFAULT_SETTINGS, columns }).tables.map(({ sheet }) => sheet)).toEqual(['Modules', 'Auswahl']);
});
