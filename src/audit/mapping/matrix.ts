/** Matrices of people and courses: a column of people whose header alone is known, and courses across that people are marked under. */
import type { CellValue, SheetSnapshot } from '../../workbook';
import { PARTICIPANT, isMark } from './marks';
import { meaningsOf } from './synonyms';

export interface Heading {
  readonly column: number;
  readonly header: string;
}

const FEWEST_COURSES = 2;
const FEWEST_PEOPLE = 2;
const SAMPLE = 60;
/** Days of a week or a month across make a rota, and grades of agreement a survey. */
const NO_COURSE =
  /^(?:\d+|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|mo|di|mi|do|fr|sa|so|(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)|lun|mar|mer|jeu|ven|sam|dim|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|yes|no|ja|nein|oui|non|(?:day|tag|jour|week|kw|q|month)\s?\d*)\.?$/i;

const ABOUT_TRAINING = /matri[xc]|skill|qualifi|training|schulung|formation|compétence|kompetenz|course|kurs/i;

/**
 * The column of people of a matrix whose header says so (“Employee”, “Salarié”; “Name” where a title or the name of the sheet speaks of training);
 * null where these headers head none.
 */
export function peopleOfMatrix(headings: readonly Heading[], body: readonly (readonly CellValue[])[], titles: readonly string[]): Heading | null {
  const isAbout = titles.some((title) => ABOUT_TRAINING.test(title));
  const people = headings.filter(({ header }) => (isAbout || PARTICIPANT.test(header.replace(/[_-]+/g, ' '))) && namesPeople(header));
  const [who] = people;
  return who !== undefined && people.length === 1 && isMatrixOf(who.column, headings, body) ? who : null;
}

/** Whether people stand in the column, and marks under at least two others that no list of headers knows. */
export function isMatrixOf(who: number, headings: readonly Heading[], body: readonly (readonly CellValue[])[]): boolean {
  const rows = body.slice(0, SAMPLE);
  const named = rows.filter((row) => String(row[who] ?? '').trim() !== '');
  const courses = headings.filter(({ column, header }) => column !== who && header !== '' && meaningsOf(header).length === 0 && !NO_COURSE.test(header.trim()));
  const marked = courses.filter(({ column }) => {
    const values = rows.flatMap((row) => ((row[column] ?? '') === '' ? [] : [row[column]]));
    return values.length > 0 && values.filter(isMark).length >= values.length * 0.8;
  });
  return named.length >= FEWEST_PEOPLE && marked.length >= FEWEST_COURSES && marked.length * 2 > headings.length - 1;
}

/** What the name of a sheet and the lone texts above a row say. */
export function titlesOf({ name, cells }: SheetSnapshot, index: number): readonly string[] {
  const above = cells.slice(Math.max(0, index - 3), index).map((row) => row.filter((value) => typeof value === 'string' && value !== ''));
  return [name, ...above.flatMap((texts) => (texts.length === 1 ? [String(texts[0])] : []))];
}

/** The rows of a sheet below one of them. */
export function rowsBelow({ cells }: SheetSnapshot, index: number): readonly (readonly CellValue[])[] {
  return cells.slice(index + 1, index + 1 + SAMPLE);
}

function namesPeople(header: string): boolean {
  return meaningsOf(header).some(({ field }) => field === 'completion.person' || field === 'person.name' || field === 'person.id');
}
