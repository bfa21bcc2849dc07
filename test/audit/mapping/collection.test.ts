/** Mapping against the labelled collection: what the sheets people keep would be taken to mean. */
import { KINDS, fieldNames } from '../../../src/audit/fields';
import { COLLECTION } from './collection/collection';
import { draw } from './collection/draw';
import { differenceLine, measureCollection } from './measure-collection';
import { measureRecords } from './measure-records';

const LEAST_PRECISION = 0.995;
const LEAST_RECALL = 0.96;
const MOST_RECORDS_WRONG = 0.001;
const MOST_SHEETS_WITH_ANY = 0.02;

const labels = COLLECTION.flatMap((sheet) => draw(sheet).labels);

it('holds at least 260 sheets, in three languages', () => {
  const inLanguage = (language: string): number => COLLECTION.filter((sheet) => sheet.language === language).length;
  expect(COLLECTION.length).toBeGreaterThanOrEqual(260);
  expect(inLanguage('en')).toBeGreaterThanOrEqual(140);
  expect(inLanguage('fr')).toBeGreaterThanOrEqual(50);
  expect(inLanguage('de')).toBeGreaterThanOrEqual(50);
});

it('holds at least sixty sheets with totals, sections, notes, merged rows or others of their kind beside them', () => {
  const kept = COLLECTION.filter(({ drawing, merged, workbook }) => /^\s*[~+]/m.test(drawing) || merged !== undefined || workbook !== undefined);
  expect(kept.length).toBeGreaterThanOrEqual(60);
});

it('reads its records: one in a thousand wrongly at most, on one sheet of fifty', () => {
  const { records, wrong, sheets, sheetsWithAny, lines } = measureRecords(COLLECTION);
  const enough = wrong / records <= MOST_RECORDS_WRONG && sheetsWithAny / sheets <= MOST_SHEETS_WITH_ANY;
  expect({ enough, lines: enough ? [] : lines }).toEqual({ enough: true, lines: [] });
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
