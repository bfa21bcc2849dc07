/** Names of people in every form in which a workbook that is sent to others may hold them. */
import { ownSheetNamed, sheetNamed, valueAt, type CellValue, type WorkbookSnapshot } from '../../workbook';
import type { Mapping } from '../mapping/types';
import { SETTINGS_SHEET, FINDINGS_SHEET } from '../state/own-sheets';
import { REVIEW_SHEET } from '../state/quarterly-reviews';
import { folded, formsOf, hiderOf, idsOfNames, type Hide } from './hidden-names';

export interface NamesToSend {
  /** A text with ids for names. */
  readonly text: Hide;
  /** The same where an id must be one word without signs: names of cells, and formulas. */
  readonly identifier: Hide;
  /** First and last names of their own, of a list of people that has a column for each: hidden where they are all that a cell holds. */
  readonly alone: ReadonlySet<string>;
  /** Of how many people. */
  readonly people: number;
}

/** Columns of our own sheets in which people are named. */
const SIGNING: readonly (readonly [sheet: string, titles: readonly string[]])[] = [
  [FINDINGS_SHEET, ['Action owner', 'Owner']],
  [SETTINGS_SHEET, ['Accepted by']],
  [REVIEW_SHEET, ['Owner', 'Signed by HR', 'Signed by business']],
];

/** @param others names that the file itself holds: authors of comments, and of the file */
export function namesToSend(mapping: Mapping, workbook: WorkbookSnapshot, others: readonly string[]): NamesToSend {
  const ids = idsOfNames(mapping, workbook, [...others, ...signing(workbook)]);
  const all = new Map<string, string>();
  const add = (name: string, id: string): void => {
    if (!all.has(name)) all.set(name, id);
    // Two people whom a short form may mean are neither.
    else if (all.get(name) !== id && !ids.has(name)) all.set(name, 'Somebody');
  };
  for (const [name, id] of ids) add(name, id);
  for (const [name, id] of ids) for (const form of formsOf(name)) add(form, id);
  for (const [mail, name] of mailsOf(mapping, workbook)) add(mail, ids.get(name) ?? 'Somebody');
  const identifiers = new Map([...all].map(([name, id]) => [name, `Person_${id.replace(/[^\p{L}\p{N}]/gu, '')}`]));
  return { text: hiderOf(all), identifier: hiderOf(identifiers), alone: namesAlone(mapping, workbook), people: new Set(ids.values()).size };
}

function signing(workbook: WorkbookSnapshot): string[] {
  return SIGNING.flatMap(([name, titles]) => {
    const sheet = ownSheetNamed(workbook, name);
    if (sheet === undefined) return [];
    let columns: readonly number[] = [];
    return sheet.cells.flatMap((row) => {
      const found = titles.map((title) => row.indexOf(title)).filter((column) => column >= 0);
      if (found.length > 0) columns = found;
      return columns.map((column) => row[column]).filter((value): value is string => typeof value === 'string');
    });
  });
}

type PersonField = 'person.name' | 'person.firstName' | 'person.lastName' | 'person.email';

function peopleCells(mapping: Mapping, workbook: WorkbookSnapshot, fields: readonly PersonField[]): string[][] {
  return mapping.tables
    .filter(({ kind }) => kind === 'person')
    .flatMap((table) => {
      const sheet = sheetNamed(workbook, table.sheet);
      const columns = fields.map((field) => table.columns.find((column) => column.field === field)?.column);
      if (sheet === undefined) return [];
      return table.rows.map((row) => columns.map((column) => textOf(column === undefined ? null : valueAt(sheet, row, column))));
    });
}

function textOf(value: CellValue): string {
  return value === null ? '' : String(value).trim();
}

function mailsOf(mapping: Mapping, workbook: WorkbookSnapshot): [string, string][] {
  return peopleCells(mapping, workbook, ['person.email', 'person.name', 'person.firstName', 'person.lastName']).flatMap(
    ([mail = '', name = '', first = '', last = '']) =>
      mail.includes('@') ? [[folded(mail), folded(name === '' ? `${first} ${last}` : name)] as [string, string]] : [],
  );
}

function namesAlone(mapping: Mapping, workbook: WorkbookSnapshot): ReadonlySet<string> {
  return new Set(
    [...peopleCells(mapping, workbook, ['person.firstName', 'person.lastName']).flat(), ...halfNames(mapping, workbook)].filter((name) => name !== ''),
  );
}

/** First and last names that stand in two columns of a table that lists no people. */
function halfNames({ tables }: Mapping, workbook: WorkbookSnapshot): string[] {
  return tables.flatMap((table) => {
    const halves = table.columns.filter(({ namePart }) => namePart !== undefined);
    const sheet = halves.length === 0 ? undefined : sheetNamed(workbook, table.sheet);
    return sheet === undefined ? [] : halves.flatMap(({ column }) => table.rows.map((row) => textOf(valueAt(sheet, row, column))));
  });
}
