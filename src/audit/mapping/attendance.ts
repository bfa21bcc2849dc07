/** Who took which course, in the shapes that people keep: a matrix of people and courses, a sheet for each course, a list with a participant and a course. */
import { valueAt, type SheetSnapshot } from '../../workbook';
import { fold } from '../reading/fold';
import { readStatus } from '../reading/read-words';
import type { Assignment } from './assign-columns';
import type { Evidence } from './evidence';
import type { BlockColumn } from './find-blocks';
import { keyForm } from './key-form';
import { kindHint } from './kind-hint';
import { isMark, PARTICIPANT } from './marks';
import { notUsed, type MappingReason } from './reasons';
import { isPlainNote } from './row-words';
import { meaningsOf } from './synonyms';
import type { MappedColumn, MappedTable } from './types';
import type { ColumnProfile } from './value-evidence';

const FULL_NAME = /^\p{Lu}[\p{L}.'’-]*[\s,]+\p{Lu}|\S@\S/u;

/** Whether a block's rows say that somebody took a course: a participant and a course, with a date, a status or a score. */
export function saysWhoTookWhat({ kind, columns }: Assignment, block: readonly BlockColumn[], profileOf: (column: number) => ColumnProfile): boolean {
  if (kind !== 'completion') return false;
  const under = (field: string): BlockColumn | undefined => block.find(({ column }) => columns.get(column)?.field === `completion.${field}`);
  const [person, course] = [under('person'), under('module')];
  if (person === undefined || course === undefined) return false;
  const isNamed = columns.get(person.column)?.namePart !== undefined;
  if (
    !(isNamed || PARTICIPANT.test(spaced(person.header)) || areNamesOfMany(person, course, profileOf)) ||
    meaningsOf(course.header).some(({ field }) => field.startsWith('person.'))
  )
    return false;
  if (!['completed', 'status', 'score'].some((field) => under(field) !== undefined)) return false;
  // "Participants" may be a number of them, or a group.
  const { samples, filled } = profileOf(person.column);
  return (
    isNamed ||
    filled === 0 ||
    keyForm(person.header) !== 'name' ||
    /[^s]$/.test(person.header.trim()) === false ||
    samples.some((text) => FULL_NAME.test(text)) ||
    isOne(person.header)
  );
}

const NAME_ALONE = /^(?:full )?names?$|^noms?(?: complet| et pr[ée]nom)?$|^vor- und nachname$/i;
/** Courses come back from row to row, where people take them. */
const RETURNING = 0.9;
const LEAST_ROWS = 4;

/** Full names under a bare "Name", beside courses of which some come back. */
function areNamesOfMany(person: BlockColumn, course: BlockColumn, profileOf: (column: number) => ColumnProfile): boolean {
  if (!NAME_ALONE.test(person.header.trim())) return false;
  const { samples } = profileOf(person.column);
  const { filled, distinct } = profileOf(course.column);
  return samples.length > 1 && samples.filter((text) => FULL_NAME.test(text)).length >= samples.length * 0.8 && filled >= LEAST_ROWS && distinct < RETURNING;
}

const isOne = (header: string): boolean =>
  /employee|learner|participant\b|trainee|student|attendee|apprenant|salarié|stagiaire|personne/i.test(header) && !/s$/i.test(header.trim());
const spaced = (header: string): string => header.replace(/[_-]+/g, ' ').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');

/** Facts of a roster: with several of them a list of people stays one, whatever boxes are ticked beside. */
const ROSTER = /\.(?:grade|manager|joined|left|salary|function|leaveReason)$/;
const LEAST_COURSES = 2;
const MOST_ROWS = 200;

/** A table of people read as what it says of courses; itself where it says nothing of them, a reason where the course is missing. */
export function attendance(table: MappedTable, title: string, sheet: SheetSnapshot, evidence: Evidence): MappedTable | { readonly reason: MappingReason } {
  const who = table.columns.find(({ field }) => field === 'person.name' || field === 'person.email' || field === 'person.id');
  if (table.kind !== 'person' || who === undefined || table.columns.some(({ how }) => how === 'by hand' || how === 'vendor layout')) return table;
  const courses = table.columns.filter((column) => isCourse(column, table, sheet, evidence));
  const facts = table.columns.filter(({ field }) => field !== null && ROSTER.test(field)).length;
  if (courses.length >= LEAST_COURSES && courses.length > facts) return asCompletions(table, who, courses, null);
  const said = table.columns.filter((column) => saysOfTraining(column, table, sheet));
  if (said.length === 0 || facts > 1) return table;
  const name = [titledCourse(title), sheet.name].find((one) => isCourseName(one, evidence));
  if (name !== undefined)
    return asCompletions(
      table,
      who,
      said.slice(0, 1).map((column) => ({ ...column, field: null })),
      name,
      said,
    );
  return kindHint('person', [sheet.name, title]) ? table : { reason: { code: 'no-course' } };
}

/** A column headed with a course, in which people are marked. */
function isCourse({ header, field, column, reading }: MappedColumn, { rows }: MappedTable, sheet: SheetSnapshot, evidence: Evidence): boolean {
  if (reading !== undefined || field !== null || header.startsWith('(column ')) return false;
  const isModule = evidence.names('module').has(fold(header));
  if (!isModule && meaningsOf(header).length > 0) return false;
  const values = rows
    .slice(0, MOST_ROWS)
    .map((row) => valueAt(sheet, row, column))
    .filter((value) => value !== null && value !== '');
  const marks = values.filter((value) => isMark(value)).length;
  return values.length > 0 && marks >= values.length * 0.8;
}

const TRAINING =
  /train|course|completion|assess|attend|present|score|result|exam|certif|schulung|teilnahme|teilgenommen|anwesen|prüfung|kurs|abschluss|formation|présen|émargement|évaluation|\bnote\b/i;

/** A column beside people that speaks of one course: when it was held, who came, how they did. */
function saysOfTraining({ header, field, column }: MappedColumn, { rows }: MappedTable, sheet: SheetSnapshot): boolean {
  if (field !== null && field !== 'person.status') return false;
  const words = spaced(header);
  if (
    TRAINING.test(words) &&
    /date|datum|status|statut|state|résultat|result|score|note|attend|anwesen|présen|teil|passed|bestanden|complet|abschluss|exam|prüfung|émargement|évaluation|certif/i.test(
      words,
    )
  )
    return true;
  if (field !== 'person.status') return false;
  const statuses = rows
    .slice(0, 50)
    .map((row) => readStatus(valueAt(sheet, row, column)).value)
    .filter((status) => status !== null);
  return statuses.length > 0 && statuses.every((status) => status === 'completed' || status === 'passed' || status === 'failed' || status === 'enrolled');
}

const GENERIC =
  /^(?:sheet|tabelle|feuil(?:le)?|blatt|table|data|daten|données|list|liste|export|attendance|completions?|participants?|training|trainings|teilnehmer|teilnahme|anwesenheit|présences?|émargement|matrix|report|bericht|names?|namen|noms?|\d+)[\s\d()_-]*$/i;

/** What a title names behind “Course:”; any other label names something else. */
function titledCourse(title: string): string {
  const [, label, named] = /^([^:]{1,30}):\s*(.*)$/s.exec(title) ?? [];
  if (label === undefined || named === undefined) return title;
  return COURSE_LABEL.test(label) ? named : '';
}

const COURSE_LABEL =
  /course|training|kurs|schulung|seminar|formation|modul|workshop|class|lehrgang|stage|session|titel|title|titre|completion|attendance|teilnahme|présence/i;
/** `As of 05/31/2026`, `12.05.2026`. */
const DATED = /\d{1,4}[./-]\d{1,2}[./-]\d{2,4}/;

function isCourseName(name: string, evidence: Evidence): boolean {
  const plain = name.trim();
  if (plain === '' || isPlainNote(plain) || DATED.test(plain)) return false;
  if (evidence.names('module').has(fold(plain))) return true;
  return !GENERIC.test(plain) && !kindHint('person', [plain]) && !kindHint('completion', [plain]) && !/^[\d./ -]+$/.test(plain);
}

/** The same rows as completions: of the course of each column, or all of one course. */
function asCompletions(
  table: MappedTable,
  who: MappedColumn,
  courses: readonly MappedColumn[],
  course: string | null,
  said: readonly MappedColumn[] = [],
): MappedTable {
  const isCourseColumn = (column: MappedColumn): boolean => course === null && courses.some((one) => one.column === column.column);
  const taken = new Set<string>();
  const columns = table.columns.map((column): MappedColumn => {
    if (column.column === who.column) return { ...column, field: 'completion.person' };
    if (isCourseColumn(column)) return { ...column, field: 'completion.completed', confidence: 0.75, how: 'values', reason: null, isCourse: true };
    const meant =
      column.field === 'person.unit' || column.field === 'person.team'
        ? 'completion.team'
        : said.some((one) => one.column === column.column)
          ? saidField(column.header)
          : null;
    if (meant === null || taken.has(meant)) return { ...column, ...notUsed({ code: 'of-who-took-part' }) };
    taken.add(meant);
    return { ...column, field: meant, confidence: 0.75, how: 'synonym', reason: null };
  });
  return { ...table, kind: 'completion', columns, ...(course === null ? {} : { course }) };
}

function saidField(header: string): 'completion.completed' | 'completion.status' | 'completion.score' {
  if (/date|datum|\bdu\b|\bam\b/i.test(spaced(header))) return 'completion.completed';
  return /score|note|points|punkt|mark\b/i.test(header) ? 'completion.score' : 'completion.status';
}
