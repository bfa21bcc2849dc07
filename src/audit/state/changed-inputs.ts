/** Which cells say something else than they did when they were sealed. */
import { CELL_DIGEST, type SealedInputs, type SealedRow } from './sealed-inputs';

export interface ChangedCell {
  readonly sheet: string;
  /** Where it stands now; where it stood, for what is gone. */
  readonly row: number;
  readonly column: number;
  readonly what: 'changed' | 'added' | 'gone';
}

export interface ChangedInputs {
  readonly cells: readonly ChangedCell[];
  /** Rows whose values are as they were and whose numbers are shown otherwise: no more percentages, dates or currencies, for instance. */
  readonly formats: readonly { readonly sheet: string; readonly row: number }[];
  /** Rows that stand elsewhere on their sheet, with all that they said. */
  readonly moved: number;
}

/** A row that stands elsewhere is the same row; one that is not found by what it says is looked for where it must be now. */
export function changedInputs(before: SealedInputs, now: SealedInputs): ChangedInputs {
  const cells: ChangedCell[] = [];
  const formats: { sheet: string; row: number }[] = [];
  let moved = 0;
  const left = new Map([...now].map(([sheet, rows]) => [sheet.toLowerCase(), { sheet, rows }]));
  for (const [sheet, rows] of before) {
    const there = left.get(sheet.toLowerCase());
    left.delete(sheet.toLowerCase());
    const name = there?.sheet ?? sheet;
    for (const { was, is } of pairedRows(rows, there?.rows ?? [])) {
      if (was !== null && is !== null && isSame(was, is)) {
        if (was.formats !== is.formats) formats.push({ sheet: name, row: is.row });
        if (was.row !== is.row) moved += 1;
      } else cells.push(...changedIn(name, was, is));
    }
  }
  for (const { sheet, rows } of left.values()) for (const is of rows) cells.push(...changedIn(sheet, null, is));
  return { cells, formats, moved };
}

interface Pair {
  readonly was: SealedRow | null;
  readonly is: SealedRow | null;
}

function pairedRows(before: readonly SealedRow[], now: readonly SealedRow[]): Pair[] {
  const at = new Map(now.map((row) => [row.row, row]));
  const same = new Map<SealedRow, SealedRow>();
  const taken = new Set<SealedRow>();
  const pair = (was: SealedRow, is: SealedRow): void => {
    same.set(was, is);
    taken.add(is);
  };
  for (const was of before) {
    const is = at.get(was.row);
    if (is !== undefined && isSame(was, is)) pair(was, is);
  }
  const elsewhere = new Map<string, SealedRow[]>();
  for (const is of now.filter((each) => !taken.has(each)).reverse()) {
    const alike = elsewhere.get(keyOf(is));
    if (alike === undefined) elsewhere.set(keyOf(is), [is]);
    else alike.push(is);
  }
  for (const was of before) {
    const is = same.has(was) ? undefined : elsewhere.get(keyOf(was))?.pop();
    if (is !== undefined) pair(was, is);
  }
  let shift = 0;
  const pairs: Pair[] = [];
  for (const was of before) {
    const found = same.get(was);
    if (found !== undefined) shift = found.row - was.row;
    const is = found ?? at.get(was.row + shift) ?? null;
    const free = is !== null && (found !== undefined || !taken.has(is)) ? is : null;
    if (free !== null) taken.add(free);
    pairs.push({ was, is: free });
  }
  return [...pairs, ...now.filter((is) => !taken.has(is)).map((is) => ({ was: null, is }))];
}

function keyOf({ columns, digests }: SealedRow): string {
  return `${columns.join(' ')} ${digests}`;
}

function isSame(one: SealedRow, other: SealedRow): boolean {
  return one.digests === other.digests && one.columns.length === other.columns.length && one.columns.every((column, index) => column === other.columns[index]);
}

function changedIn(sheet: string, was: SealedRow | null, is: SealedRow | null): ChangedCell[] {
  const [before, now] = [cellsOf(was), cellsOf(is)];
  const row = (is ?? was)?.row ?? 0;
  const columns = [...new Set([...before.keys(), ...now.keys()])].sort((one, other) => one - other);
  return columns.flatMap((column): ChangedCell[] => {
    const [had, has] = [before.get(column), now.get(column)];
    if (had === has) return [];
    return [{ sheet, row, column, what: had === undefined ? 'added' : has === undefined ? 'gone' : 'changed' }];
  });
}

function cellsOf(row: SealedRow | null): ReadonlyMap<number, string> {
  return new Map(row?.columns.map((column, index) => [column, row.digests.slice(index * CELL_DIGEST, (index + 1) * CELL_DIGEST)]));
}
