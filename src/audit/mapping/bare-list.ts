/** A list of which one header alone is known: "Objective" over five goals, beside a column of labels. */
import type { SheetSnapshot } from '../../workbook';
import { fieldDefinition, type Kind } from '../fields';
import { fold } from '../reading/fold';
import { isBareName } from './header-parts';
import { meaningsOf } from './synonyms';

/** Headers beside the known one: a wider table says more of its rows than that. */
const MOST_COLUMNS = 4;
const FEWEST_ROWS = 2;
const MOST_TITLES = 3;
const MOST_ROWS = 200;
/** Kinds whose rows are told by their own name alone; people, units and what refers to others need more. */
const TOLD_BY_NAME = /^(?:priority|objective|keyResult|kpi|module|competency)\.(?:name|title)$/;

/** Whether the first row of a sheet below its title names what its rows are in so many words, and texts that differ stand below that header. */
export function isBareList({ cells }: SheetSnapshot, index: number, columns: readonly number[], texts: readonly string[]): boolean {
  const isTop = index <= MOST_TITLES && cells.slice(0, index).every((row) => row.filter((value) => value !== null && value !== '').length <= 1);
  if (!isTop || texts.length > MOST_COLUMNS) return false;
  const named = texts.flatMap((text, place) => (namesRows(text) ? [columns[place] as number] : []));
  const [column] = named;
  if (column === undefined || named.length > 1) return false;
  const values = cells.slice(index + 1, index + 1 + MOST_ROWS).map((row) => row[column] ?? null);
  const names = values.filter((value) => typeof value === 'string' && /\p{L}{2}/u.test(value));
  // A form has its headers one below the other.
  if (names.some((name) => meaningsOf(String(name)).length > 0)) return false;
  return names.length >= FEWEST_ROWS && names.length >= values.length * 0.8 && new Set(names).size >= names.length * 0.8;
}

/** The kind of a block of which one header alone is known, and that one says what its rows are; null for any other. */
export function bareKind(columns: readonly { readonly header: string }[]): Kind | null {
  const known = columns.filter(({ header }) => meaningsOf(header).length > 0);
  const [only] = known;
  if (columns.length > MOST_COLUMNS || only === undefined || known.length > 1) return null;
  return kindNamedBy(only.header);
}

const namesRows = (header: string): boolean => kindNamedBy(header) !== null;

/** The usual names of a kind's records: "Objective" and "Goal", not "Title". */
const MOST_USUAL = 3;

function kindNamedBy(header: string): Kind | null {
  if (isBareName(header)) return null;
  const plain = fold(header);
  return usualKind(plain) ?? (PLURAL.test(plain) ? usualKind(plain.replace(PLURAL, '')) : null);
}

const PLURAL = /(?<=\p{L}{3})(?:s|en|e|n)$/u;

function usualKind(header: string): Kind | null {
  const [best] = meaningsOf(header)
    .filter(({ field, place }) => place < MOST_USUAL && TOLD_BY_NAME.test(field) && fieldDefinition(field).required === true)
    .sort((one, other) => one.place - other.place);
  return (best?.field.split('.')[0] ?? null) as Kind | null;
}
