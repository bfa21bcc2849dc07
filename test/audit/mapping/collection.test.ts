/** Mapping against the labelled collection: what the sheets people keep would be taken to mean. */
import { KINDS, fieldNames } from '../../../src/audit/fields';
import { COLLECTION } from './collection/collection';
import { draw } from './collection/draw';
import { differenceLine, measureCollection } from './measure-collection';

const LEAST_PRECISION = 0.99;
const LEAST_RECALL = 0.95;

const labels = COLLECTION.flatMap((sheet) => draw(sheet).labels);

it('holds at least sixty sheets, in three languages, each under its own name', () => {
  const inLanguage = (language: string): number => COLLECTION.filter((sheet) => sheet.language === language).length;
  expect(COLLECTION.length).toBeGreaterThanOrEqual(60);
  expect(inLanguage('en')).toBeGreaterThanOrEqual(30);
  expect(inLanguage('fr')).toBeGreaterThanOrEqual(15);
  expect(inLanguage('de')).toBeGreaterThanOrEqual(15);
});

it('has every kind of table', () => {
  const kinds = new Set(labels.map(({ kind }) => kind));
  expect(KINDS.filter((kind) => !kinds.has(kind))).toEqual([]);
});

it('has every field of the catalogue', () => {
  const fields = new Set(labels.map(({ field }) => field));
  expect(KINDS.flatMap(fieldNames).filter((field) => !fields.has(field))).toEqual([]);
});

it('labels every header that is drawn', () => {
  const unlabelled = COLLECTION.flatMap((sheet) => {
    const { grid, labels: own } = draw(sheet);
    return [...new Set(own.map(({ row }) => row))].flatMap((row) =>
      (grid[row] ?? []).flatMap((cell, column) =>
        cell === null || own.some((label) => label.row === row && label.column === column) ? [] : [`${sheet.name}: ${String(cell)}`],
      ),
    );
  });
  expect(unlabelled).toEqual([]);
});

describe.each(['en', 'fr', 'de', 'all'])('the sheets in %s', (language) => {
  const { wrong, missed, rows, precision, recall } = measureCollection(COLLECTION.filter((sheet) => language === 'all' || sheet.language === language));

  it('are hardly ever taken for what they are not', () => {
    expect({ enough: precision >= LEAST_PRECISION, wrong: precision >= LEAST_PRECISION ? [] : wrong.map(differenceLine) }).toEqual({ enough: true, wrong: [] });
  });

  it('are understood', () => {
    expect({ enough: recall >= LEAST_RECALL, missed: recall >= LEAST_RECALL ? [] : missed.map(differenceLine) }).toEqual({ enough: true, missed: [] });
  });

  it('are read row by row, without totals, notes and titles', () => {
    expect(rows.map(differenceLine)).toEqual([]);
  });
});

it('leaves alone what nobody should map', () => {
  const alone = COLLECTION.filter((sheet) => draw(sheet).labels.every(({ field }) => field === null));
  expect(alone.length).toBeGreaterThanOrEqual(12);
  expect(measureCollection(alone).wrong.map(differenceLine)).toEqual([]);
});
