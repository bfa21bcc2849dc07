/** Mapping against the labelled collection: what the sheets people keep would be taken to mean. */
import { KINDS, fieldNames } from '../../../src/audit/fields';
import { COLLECTION } from './collection/collection';
import { draw, type LabelledSheet } from './collection/draw';
import { READ_WRONGLY_TODAY } from './collection/read-wrongly-today';
import { differenceLine, measureCollection } from './measure-collection';
import { measureRecords } from './measure-records';

const LEAST_PRECISION = 0.995;
const LEAST_RECALL = 0.96;
const MOST_RECORDS_WRONG = 0.001;
const MOST_SHEETS_WITH_ANY = 0.02;
/** The list of sheets read wrongly only ever gets shorter. */
const MOST_KNOWN = 30;

const called = ({ language, name }: LabelledSheet): string => `${language} · ${name}`;
const isKnown = (sheet: LabelledSheet): boolean => called(sheet) in READ_WRONGLY_TODAY;
/** What is held to the bar: all but the sheets known to be read wrongly. */
const HELD = COLLECTION.filter((sheet) => !isKnown(sheet));

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

it('knows which of its sheets are read wrongly, and there are never more', () => {
  const names = COLLECTION.map(called);
  expect(Object.keys(READ_WRONGLY_TODAY).filter((name) => names.filter((other) => other === name).length !== 1)).toEqual([]);
  expect(Object.keys(READ_WRONGLY_TODAY).length).toBeLessThanOrEqual(MOST_KNOWN);
});

it('reads no other record wrongly', () => {
  const { records, wrong, sheets, sheetsWithAny, lines } = measureRecords(HELD);
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
  const { wrong, missed, rows, precision, recall } = measureCollection(HELD.filter((sheet) => language === 'all' || sheet.language === language));

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
