/** Replaces names of people by ids in what is written, for workbooks that travel. */
import { sheetNamed, valueAt, type CellInput, type SheetEdit, type WorkbookSnapshot } from '../../workbook';
import { FIELDS, type FieldName, type Kind } from '../fields';
import type { MappedTable, Mapping } from '../mapping/types';

/** Text in, the same text with ids for names out. */
export type Hide = (text: string) => string;

/** Names of people are the cells that a people table, or a column about people, holds; each is known by its id, else by a number. */
export function nameHider(mapping: Mapping, workbook: WorkbookSnapshot): Hide {
  return hiderOf(idsOfNames(mapping, workbook));
}

/**
 * What stands for each name, in lower case: `ines weber` → `P-014`.
 * @param others further names, of people who sign, comment or are asked to act
 */
export function idsOfNames(mapping: Mapping, workbook: WorkbookSnapshot, others: readonly string[] = []): ReadonlyMap<string, string> {
  const units = new Set(
    columnsOf(mapping, isUnit)
      .flatMap((column) => texts(column, workbook))
      .map(folded),
  );
  const ids = new Map<string, string>();
  const unnumbered = new Set<string>();
  for (const [name, id] of mapping.tables.flatMap((table) => rosterOf(table, workbook))) {
    if (id === null || tells(id, name)) unnumbered.add(name);
    else if (!ids.has(name)) ids.set(name, id);
  }
  const named = [...columnsOf(mapping, isPerson).flatMap((column) => texts(column, workbook)), ...namesInTwo(mapping, workbook), ...others]
    .flatMap(namesIn)
    .map(folded);
  const meant = namesByForm([...ids.keys(), ...unnumbered]);
  const forms = new Set(named.filter((name) => !ids.has(name) && !unnumbered.has(name) && meant.has(name)));
  for (const name of named) if (!units.has(name) && !forms.has(name)) unnumbered.add(name);
  // In the order of the alphabet, so that sorting a sheet renames nobody.
  [...unnumbered]
    .filter((name) => !ids.has(name))
    .sort()
    .forEach((name, index) => ids.set(name, `Person ${index + 1}`));
  for (const form of forms) ids.set(form, ids.get(meant.get(form) ?? '') ?? 'Somebody');
  return ids;
}

/** Whom a short form means; nobody's name where two may be meant. */
function namesByForm(names: readonly string[]): ReadonlyMap<string, string> {
  const meant = new Map<string, string>();
  for (const name of names) for (const form of formsOf(name)) meant.set(form, meant.has(form) && meant.get(form) !== name ? '' : name);
  return meant;
}

/** Turned round, as it stands in addresses, and with an initial: `weber ines`, `ines.weber`, `i weber`. */
export function formsOf(name: string): string[] {
  const words = name.split(' ');
  const [first, last] = [words[0] as string, words.at(-1) as string];
  if (words.length < 2) return [];
  return [[last, ...words.slice(0, -1)].join(' '), words.join('.'), `${first}.${last}`, `${first.charAt(0)} ${last}`, `${first.charAt(0)}.${last}`];
}

/** Whether an id says the name itself: `ines.weber`, `weberi`. */
function tells(id: string, name: string): boolean {
  return name.split(' ').some((word) => word.length > 2 && id.toLowerCase().includes(word));
}

/** The sheet with names hidden in its texts, but for the columns that people fill in themselves. */
export function withoutNames(edit: SheetEdit, hide: Hide, kept: ReadonlySet<number> = new Set()): SheetEdit {
  const hidden = (input: CellInput, column: number): CellInput => (typeof input === 'string' && !kept.has(column) ? hide(input) : input);
  return { ...edit, cells: edit.cells.map((line) => line.map(hidden)) };
}

interface Column {
  readonly table: MappedTable;
  readonly column: number;
}

function columnsOf(mapping: Mapping, wanted: (field: FieldName) => boolean): Column[] {
  return mapping.tables.flatMap((table) => table.columns.flatMap(({ field, column }) => (field !== null && wanted(field) ? [{ table, column }] : [])));
}

function isPerson(field: FieldName): boolean {
  return field === 'person.name' || refersTo(field, 'person');
}

function isUnit(field: FieldName): boolean {
  return field === 'unit.name' || refersTo(field, 'unit');
}

function refersTo(field: FieldName, kind: Kind): boolean {
  const [of = '', name = ''] = field.split('.');
  const definition = (FIELDS as Readonly<Record<string, Readonly<Record<string, { readonly to?: readonly Kind[] }>>>>)[of]?.[name];
  return definition?.to?.includes(kind) ?? false;
}

function texts({ table, column }: Column, workbook: WorkbookSnapshot): string[] {
  const sheet = sheetNamed(workbook, table.sheet);
  const values = sheet === undefined ? [] : table.rows.map((row) => valueAt(sheet, row, column));
  return values.filter((value): value is string => typeof value === 'string' && value.trim() !== '');
}

/** Names that stand in two columns of a table that lists no people: “Ann” and “Bell”. */
function namesInTwo({ tables }: Mapping, workbook: WorkbookSnapshot): string[] {
  return tables.flatMap((table) => {
    const halves = table.columns.filter(({ namePart }) => namePart !== undefined);
    const sheet = halves.length === 0 ? undefined : sheetNamed(workbook, table.sheet);
    if (sheet === undefined) return [];
    const fields = [...new Set(halves.map(({ field }) => field))];
    const pairs = fields.map((field) =>
      (['first', 'last'] as const).map((part) => halves.find((half) => half.field === field && half.namePart === part)?.column),
    );
    return pairs.flatMap((pair) =>
      table.rows.map((row) => pair.flatMap((column) => (column === undefined ? [] : String(valueAt(sheet, row, column) ?? '').trim())).join(' ')),
    );
  });
}

/** Names and ids of a people table; null for whoever has none. */
function rosterOf(table: MappedTable, workbook: WorkbookSnapshot): [string, string | null][] {
  const sheet = sheetNamed(workbook, table.sheet);
  const columnOf = (field: FieldName): number | undefined => table.columns.find((column) => column.field === field)?.column;
  const id = columnOf('person.id');
  const names = [columnOf('person.name') ?? [columnOf('person.firstName'), columnOf('person.lastName')]].flat();
  if (table.kind !== 'person' || sheet === undefined) return [];
  return table.rows.flatMap((row): [string, string | null][] => {
    const text = folded(names.map((column) => (column === undefined ? '' : String(valueAt(sheet, row, column) ?? ''))).join(' '));
    const known = id === undefined ? null : valueAt(sheet, row, id);
    return text === '' ? [] : [[text, known === null || known === '' ? null : String(known)]];
  });
}

const SEPARATORS = /[;\n/&+]|,(?=\s*\p{Lu}\S*\s+\p{Lu})/u;
/** Two to four capitalised words; "HR" and "Sales" are nobody's name. */
const NAME = /^\p{Lu}[\p{L}.'’-]*(?:,?\s+(?:\p{Lu}[\p{L}.'’-]*|van|von|de|der|den|la|le|da|di)){1,4}$/u;

function namesIn(cell: string): string[] {
  return cell
    .split(SEPARATORS)
    .map((piece) => piece.trim())
    .filter((piece) => NAME.test(piece));
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu;

/** Words in lower case, one space between them. */
export function folded(text: string): string {
  return wordsOf(text)
    .map(({ word }) => word)
    .join(' ');
}

function wordsOf(text: string): { readonly word: string; readonly from: number; readonly to: number }[] {
  return [...text.matchAll(WORD)].map((match) => {
    const word = match[0].replace(/[.'’-]+$/, '');
    return { word: word.toLowerCase(), from: match.index, to: match.index + word.length };
  });
}

/** Looks names up word by word, the longest first, so that ten thousand names cost no more than ten. */
export function hiderOf(ids: ReadonlyMap<string, string>): Hide {
  const longest = [...ids.keys()].reduce((most, name) => Math.max(most, name.split(' ').length), 0);
  return (text) => {
    const words = wordsOf(text);
    let hidden = '';
    let done = 0;
    for (let at = 0; at < words.length; at++) {
      for (let length = Math.min(longest, words.length - at); length > 0; length--) {
        const run = words.slice(at, at + length);
        const id = ids.get(run.map(({ word }) => word).join(' '));
        const [first, last] = [run[0], run.at(-1)];
        if (id === undefined || first === undefined || last === undefined) continue;
        hidden += text.slice(done, first.from) + id;
        done = last.to;
        at += length - 1;
        break;
      }
    }
    return hidden + text.slice(done);
  };
}
