/** What the tables of a workbook say of each other: what each kind's records are called, and what other tables call them. */
import { valueAt, type SheetSnapshot } from '../../workbook';
import { fieldDefinition, type FieldName, type Kind } from '../fields';
import { fold } from '../reading/fold';
import { meaningsOf } from './synonyms';
import type { MappedColumn, MappedTable } from './types';

export interface DraftTable {
  readonly table: MappedTable;
  readonly sheet: SheetSnapshot;
}

/** Names that a table goes by; the number of a priority in its list is one where it has no id. */
const NAMED = /\.(?:id|name|title|email)$/;
const MOST_VALUES = 50_000;
const LISTED = /\s*[;,|/\n\r]+\s*/;
const NOTHING: ReadonlySet<string> = new Set();

export class Evidence {
  private readonly named = new Map<Kind, ReadonlySet<string>>();
  private readonly used = new Map<Kind, ReadonlySet<string>>();

  constructor(private readonly drafts: readonly DraftTable[]) {}

  /** Folded ids and names of a kind's own tables. */
  names(kind: Kind): ReadonlySet<string> {
    return answered(this.named, kind, () => this.values(({ table }) => (table.kind === kind ? namingColumns(table) : [])));
  }

  /** The folded names of a kind's own records, no ids; those without a name are not listed. */
  entries(kind: Kind): readonly string[] {
    const found = this.values(({ table }) => (table.kind === kind ? table.columns.filter(({ field }) => field === `${kind}.name`) : []));
    return [...found];
  }

  /** Folded ids and names that other tables call records of this kind by. */
  uses(kind: Kind): ReadonlySet<string> {
    return answered(this.used, kind, () => this.values(({ table }) => table.columns.filter((column) => refersTo(column, kind))));
  }

  private values(columnsOf: (draft: DraftTable) => readonly MappedColumn[]): ReadonlySet<string> {
    let found: Set<string> | null = null;
    for (const draft of this.drafts) {
      for (const { column } of columnsOf(draft)) {
        found ??= new Set();
        for (const value of distinctIn(draft, column, MOST_VALUES - found.size)) found.add(value);
      }
    }
    return found ?? NOTHING;
  }
}

/** A column that was not understood may still refer by its header. */
function refersTo({ field, header, reading }: MappedColumn, kind: Kind): boolean {
  const fields = field !== null ? [field] : reading === undefined ? meaningsOf(header).map((meaning) => meaning.field) : [];
  return fields.some((one) => (fieldDefinition(one).to ?? []).includes(kind));
}

function answered<K, V>(known: Map<K, V>, key: K, answer: () => V): V {
  const before = known.get(key);
  if (before !== undefined) return before;
  const found = answer();
  known.set(key, found);
  return found;
}

function namingColumns({ kind, columns }: MappedTable): readonly MappedColumn[] {
  const own = columns.filter(({ field }) => field !== null && field.startsWith(`${kind}.`) && NAMED.test(field));
  const hasId = own.some(({ field }) => field === `${kind}.id`);
  const rank: FieldName = 'priority.rank';
  return kind === 'priority' && !hasId ? [...own, ...columns.filter(({ field }) => field === rank)] : own;
}

/** The distinct folded values of a column, lists taken apart; no more than so many. */
export function distinctIn(draft: DraftTable, column: number, most = MOST_VALUES): Set<string> {
  const found = new Set<string>();
  for (const plain of valuesIn(draft, column)) {
    // What stands in one cell is taken together.
    if (plain !== null) found.add(plain);
    else if (found.size >= most) break;
  }
  return found;
}

/** Whether a column has several values, each of them one of these. */
export function areAmong(names: ReadonlySet<string>, draft: DraftTable, column: number): boolean {
  let [first, several] = [null as string | null, false];
  for (const plain of valuesIn(draft, column)) {
    if (plain === null) continue;
    if (!names.has(plain)) return false;
    several ||= first !== null && plain !== first;
    first ??= plain;
  }
  return several;
}

/** The folded values of a column, lists taken apart; null after those of each cell. */
function* valuesIn({ table, sheet }: DraftTable, column: number): Generator<string | null> {
  let before: unknown;
  for (const row of table.rows) {
    const value = valueAt(sheet, row, column);
    if (value === null || value === before || typeof value === 'object') continue;
    before = value;
    const text = String(value);
    for (const part of [text, ...text.split(LISTED)]) {
      const plain = fold(part);
      if (plain !== '') yield plain;
    }
    yield null;
  }
}
