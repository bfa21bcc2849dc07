/** What a sheet looks like that was not understood, with the next step. */
import { columnLetters, rowIndex, type Area, type CellValue, type SheetSnapshot } from '../../workbook';
import { fold } from '../reading/fold';
import { KINDS, type FieldName } from '../fields';
import { OTHER_LANGUAGES } from '../reading/words/other-languages';
import { isMatrixOf, type Heading } from './matrix';
import { isYearless, periodOf } from './period-header';
import { isComplete } from './required-fields';
import type { MappingReason } from './reasons';
import { meaningsOf } from './synonyms';

/** So many rows and columns tell what a sheet is. */
const MOST_ROWS = 60;
const MOST_COLUMNS = 80;
/** Headers stand within the first rows, below titles. */
const HEAD_ROWS = 12;
const LONGEST = 60;

/** Null where it looks like nothing that we know. */
export function nearMiss(sheet: SheetSnapshot, area: Area | null): MappingReason | null {
  const left = area?.left ?? 0;
  const right = Math.min(left + MOST_COLUMNS, (area?.right ?? Number.POSITIVE_INFINITY) + 1);
  const from = area === null ? 0 : rowIndex(sheet, area.top);
  const first = sheet.cells.slice(from, from + MOST_ROWS).map((row) => row.slice(left, right));
  return inOneCell(first) ?? inColumn(first, left) ?? otherLanguage(first) ?? matrix(first) ?? raci(first) ?? scorecard(first);
}

const textOf = (value: CellValue | undefined): string => (typeof value === 'string' && value.length <= LONGEST ? value.trim() : '');
const isFilled = (value: CellValue | undefined): boolean => value !== null && value !== undefined && value !== '';

const SEPARATORS = [';', ',', '\t', '|'] as const;
const SEPARATOR_NAMES: Readonly<Record<(typeof SEPARATORS)[number], string>> = { ';': 'semicolons', ',': 'commas', '\t': 'tabs', '|': 'bars' };
const FEWEST_PARTS = 3;
const LONGEST_LINE = 5000;

/** Lines of an export that were pasted, or quoted, whole. */
function inOneCell(rows: readonly (readonly CellValue[])[]): MappingReason | null {
  const lines = rows.flatMap((row) => {
    const filled = row.filter(isFilled);
    return filled.length === 0 ? [] : [filled];
  });
  const texts = lines.flatMap(([line, ...others]) => (others.length === 0 && typeof line === 'string' && line.length <= LONGEST_LINE ? [line] : []));
  if (texts.length < 3 || texts.length < lines.length * 0.9) return null;
  for (const separator of SEPARATORS) {
    const parts = texts.map((line) => line.split(separator).map((part) => part.trim().replace(/^"+|"+$/g, '')));
    const head = parts.slice(0, HEAD_ROWS).find((some) => some.length >= FEWEST_PARTS && some.filter((part) => meaningsOf(part).length > 0).length >= 2);
    if (head !== undefined && parts.filter(({ length }) => length >= head.length).length >= texts.length * 0.6)
      return { code: 'lines-in-one-cell', data: { separator: SEPARATOR_NAMES[separator] } };
  }
  return null;
}

const FEWEST_LABELS = 3;

/** Headers one below the other, with their values beside them: a form, or a table on its side. */
function inColumn(rows: readonly (readonly CellValue[])[], left: number): MappingReason | null {
  for (let column = 0; column < 3; column++) {
    const labelled = rows.filter((row) => isFilled(row[column]));
    const labels = labelled.map((row) => textOf(row[column])).filter((text) => text !== '');
    const known = new Set(labels.filter((text) => meaningsOf(text).length > 0));
    if (
      known.size < FEWEST_LABELS ||
      labels.filter((text) => known.has(text)).length > known.size ||
      known.size < labelled.length * 0.5 ||
      known.size < labels.length * 0.6
    )
      continue;
    const beside = labelled.filter((row) => isFilled(row[column + 1]) && meaningsOf(textOf(row[column + 1])).length === 0);
    const fields = new Set<FieldName>([...known].flatMap((label) => meaningsOf(label).map(({ field }) => field)));
    if (beside.length >= known.size * 0.5 && KINDS.some((kind) => isComplete(kind, fields)))
      return { code: 'headers-in-column', data: { column: columnLetters(left + column) } };
  }
  return null;
}

const FEWEST_WORDS = 3;
const VOCABULARIES: readonly (readonly [string, ReadonlySet<string>])[] = Object.entries(OTHER_LANGUAGES).map(([language, words]) => [
  language,
  new Set(words.split('|')),
]);

/** A row of headers in a language that we do not read. */
function otherLanguage(rows: readonly (readonly CellValue[])[]): MappingReason | null {
  for (const row of rows.slice(0, HEAD_ROWS)) {
    const texts = row.map(textOf).filter((text) => text !== '');
    const words = new Set(texts.map((text) => fold(text.replace(/\(.*\)/, ''))));
    const counts = VOCABULARIES.map(([language, known]) => ({ language, count: [...words].filter((word) => known.has(word)).length }));
    const most = Math.max(...counts.map(({ count }) => count));
    const ours = texts.filter((text) => meaningsOf(text).length > 0).length;
    if (most < FEWEST_WORDS || most < texts.length * 0.3 || ours >= most) continue;
    const languages = counts.filter(({ count }) => count === most).map(({ language }) => language);
    return { code: 'other-language', data: { language: languages.slice(0, 2).join(' or ') } };
  }
  return null;
}

const FULL_NAME = /^\p{Lu}[\p{Ll}.'’-]+(?:[\s,]+[\p{L}.'’-]+){0,2}[\s,]+\p{Lu}[\p{Ll}.]+/u;

/** Names of people down, marks under headers across. */
function matrix(rows: readonly (readonly CellValue[])[]): MappingReason | null {
  for (const [place, row] of rows.slice(0, HEAD_ROWS).entries()) {
    const headings = row.flatMap((value, column): Heading[] => (textOf(value) === '' ? [] : [{ column, header: textOf(value) }]));
    if (headings.length < FEWEST_LABELS - 1) continue;
    const body = rows.slice(place + 1);
    const who = [0, 1].find((column) => {
      const names = body.map((cells) => textOf(cells[column])).filter((text) => text !== '');
      return names.length > 1 && names.filter((name) => FULL_NAME.test(name)).length >= names.length * 0.8;
    });
    if (who !== undefined && isMatrixOf(who, headings, body)) return { code: 'looks-like-matrix' };
  }
  return null;
}

const FEWEST_FUNCTIONS = 2;
/** Responsible, accountable, consulted, informed; supports and signs in some. */
const RACI = /^[RACIS](?:\s*[/,+&]\s*[RACIS])*$/;

/** What is decided down, and under each function the letter of its part in it. */
function raci(rows: readonly (readonly CellValue[])[]): MappingReason | null {
  for (const [place, row] of rows.slice(0, HEAD_ROWS).entries()) {
    const body = rows.slice(place + 1).filter((cells) => isFilled(cells[0]));
    const lettered = row.flatMap((value, column) => {
      const letters = body.map((cells) => textOf(cells[column])).filter((text) => text !== '');
      return column > 0 && textOf(value) !== '' && letters.length > 0 && letters.every((text) => RACI.test(text)) ? [letters] : [];
    });
    const distinct = new Set(lettered.flat());
    if (body.length > 1 && lettered.length >= FEWEST_FUNCTIONS && distinct.size > 1) return { code: 'looks-like-raci' };
  }
  return null;
}

/** Names of people down, a figure of each under every header. */
function scorecard(rows: readonly (readonly CellValue[])[]): MappingReason | null {
  for (const [place, row] of rows.slice(0, HEAD_ROWS).entries()) {
    const body = rows.slice(place + 1).filter((cells) => isFilled(cells[0]));
    const names = body.map((cells) => textOf(cells[0]));
    const heads = row.flatMap((value, column) => (column > 0 && isFilled(value) ? [column] : []));
    const measures = heads.filter((column) => body.every((cells) => !isFilled(cells[column]) || typeof cells[column] === 'number'));
    const isOfPeople = names.length > 1 && names.filter((name) => FULL_NAME.test(name)).length >= names.length * 0.8;
    const areNamed = measures.every((column) => textOf(row[column]) !== '' && periodOf(row[column]) === null && !isYearless(textOf(row[column])));
    if (isOfPeople && areNamed && measures.length >= FEWEST_MEASURES && measures.length === heads.length) return { code: 'looks-like-scorecard' };
  }
  return null;
}

const FEWEST_MEASURES = 2;
