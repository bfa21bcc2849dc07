/** A list of which one header alone is known: "Objective" over five goals, beside a column of labels. */
import type { SheetSnapshot } from '../../workbook';
import { fieldDefinition, type Kind } from '../fields';
import { meaningsOf, type Meaning } from './synonyms';

/** Headers beside the known one: a wider table says more of its rows than that. */
const MOST_COLUMNS = 4;
const FEWEST_ROWS = 2;
const MOST_TITLES = 3;
const MOST_ROWS = 200;
/** Kinds whose rows are told by their own name alone; people, units and what refers to others need more. */
const TOLD_BY_NAME = /^(?:priority|objective|keyResult|kpi|module|competency)\.(?:name|title)$/;

/** Whether the first row of a sheet below its title names what its rows are in so many words, and texts that differ stand below that header. */
export function isBareList({ cells, merged }: SheetSnapshot, index: number, columns: readonly number[], texts: readonly string[]): boolean {
  const isTop = index <= MOST_TITLES && cells.slice(0, index).every((row) => row.filter((value) => value !== null && value !== '').length <= 1);
  if (!isTop || texts.length > MOST_COLUMNS || (merged ?? []).length > 0) return false;
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
  if (columns.length > MOST_COLUMNS || only === undefined || known.length > 1 || !namesRows(only.header)) return null;
  return (meaningsOf(only.header).find(isNameOfRows)?.field.split('.')[0] ?? null) as Kind | null;
}

/** The header is the very name of a kind's records: "Objective", not "Title". */
function namesRows(header: string): boolean {
  return meaningsOf(header).some(isNameOfRows);
}

function isNameOfRows({ field, exact }: Meaning): boolean {
  return exact && TOLD_BY_NAME.test(field) && fieldDefinition(field).required === true;
}
