/** Images of parts that somebody forged: they give back nothing, and what is unpacked for them is bounded by the size of the file. */
import { createHash } from 'node:crypto';
import { changesBack, imageFrom } from '../../../src/hosts/xlsx/file-image';
import { packedText } from '../../../src/hosts/xlsx/packed-text';
import { undoScript } from '../../../src/hosts/xlsx/undo-script';
import { WorkbookPackage } from '../../../src/hosts/xlsx/workbook-package';
import { sheetOf } from './bad-files';
import { unzipped } from './packages';

const LEDGER = 'xl/worksheets/sheet1.xml';
const MEGABYTE = 1024 * 1024;
const bytes = sheetOf('<row r="1"><c r="A1"><v>1</v></c></row>');
const digest = (part: Uint8Array): string => createHash('sha256').update(part).digest().subarray(0, 16).toString('base64');

/** An image that gives back a part of so many zeros in place of the ledger, so many times. */
const zeros = (megabytes: number, times = 1): string => {
  const old = new Uint8Array(megabytes * MEGABYTE);
  return JSON.stringify(Array.from({ length: times }, () => ({ path: LEDGER, before: digest(old), after: null, undo: packedText(old) })));
};

const PARTS = Object.entries(unzipped(bytes));

/** An image of all parts as they are, each named so many times. */
const untouched = (times: number): string => {
  const parts = PARTS.map(([path, part]) =>
    path === LEDGER
      ? { path, before: digest(part), after: null, undo: packedText(part) }
      : { path, before: digest(part), after: digest(part), undo: packedText(undoScript(part, part, [])) },
  );
  return JSON.stringify(Array.from({ length: times }, () => parts).flat());
};

const given = async (image: string): Promise<readonly string[] | undefined> => {
  const changes = await changesBack(await WorkbookPackage.open(bytes, 'Plan.xlsx'), imageFrom(image), 'last', LEDGER);
  return changes && [...changes.keys()];
};

/** The same, kept as the way to the file before the first write. */
const givenFirst = async (parts: string): Promise<readonly string[] | undefined> => {
  const image = imageFrom(`{"last":null,"first":${parts}}`);
  const changes = await changesBack(await WorkbookPackage.open(bytes, 'Plan.xlsx'), image, 'first', LEDGER);
  return changes && [...changes.keys()];
};

it('an honest size is given back', async () => {
  expect(await given(zeros(1))).toEqual([LEDGER]);
  expect(await given(untouched(1))).toEqual(PARTS.map(([path]) => path));
  expect(await givenFirst(untouched(1))).toEqual(PARTS.map(([path]) => path));
});

it.each([
  ['one large part', zeros(64)],
  ['many parts that are large together', zeros(2, 30)],
  ['nothing', '[]'],
  ['no list', '{"path":"x"}'],
  ['cut off', zeros(1).slice(0, 500)],
  ['a script that does not fit', untouched(1).replace(/"undo":"[^"]*"/, '"undo":"AA=="')],
  ['the same parts over and over', untouched(2)],
  ['the same parts, spelt otherwise', `${untouched(1).slice(0, -1)},${untouched(1).slice(1).replaceAll('"xl/', '"XL/')}`],
])('%s gives nothing', async (_, image) => {
  expect(await given(image)).toBeUndefined();
  expect(await givenFirst(image)).toBeUndefined();
});
