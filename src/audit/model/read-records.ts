/** Turns mapped tables into records whose every value remembers its cell. */
import { sheetNamed, type Address, type CellValue, type WorkbookSnapshot } from '../../workbook';
import type { Kind } from '../fields';
import { figuresSaid } from '../mapping/period-header';
import type { Mapping } from '../mapping/types';
import type { Day } from '../reading/days';
import type { Settings } from '../settings/settings';
import { TablesOnce, type KnownTables } from './known-tables';
import { LatestCells } from './latest-cells';
import { LISTED, ListedKeys, ListedTable } from './listed-rows';
import { joinedName, type NameCells } from './joined-names';
import { continued } from './module-rows';
import type { RawCell, RawRecord } from './raw-record';
import { readColumns, type CourseColumn, type ReadColumn } from './read-columns';
import { addRead, nothingRead, type RawOddCell, type ReadResult } from './read-result';
import { identified } from './record-identity';
import { sameKpi } from './same-kpi';
import { inItsYear } from './settled-amounts';
import { summed } from './summed-cells';
import { TableCells } from './table-cells';

export function readRecords(workbook: WorkbookSnapshot, mapping: Mapping, settings: Settings, asOf: Day, known?: KnownTables): ReadResult {
  const result = nothingRead();
  const keys = listedKeys(mapping);
  const once = known && new TablesOnce(known);
  for (const table of mapping.tables) {
    const sheet = sheetNamed(workbook, table.sheet);
    if (sheet === undefined) continue;
    const [cells, own] = [new TableCells(workbook, sheet, inItsYear(table, asOf)), keys.get(table.kind)];
    const read = (): ReadResult => readTable(cells, settings, asOf, own);
    addRead(result, once?.read(cells, own, read) ?? read());
  }
  once?.done();
  return result;
}

/** For each kind whose rows are kept in columns. A matrix of people and courses, a list of one course and a ledger by stages say what no column does, or what several say together. */
function listedKeys({ tables }: Mapping): ReadonlyMap<Kind, ListedKeys> {
  const apart = new Set(
    tables.flatMap(({ kind, course, stage, columns }) =>
      (course ?? stage) !== undefined ||
      columns.some(({ isCourse, adds, ofYear, namePart }) => isCourse === true || adds === true || (ofYear ?? namePart) !== undefined)
        ? [kind]
        : [],
    ),
  );
  return new Map([...LISTED].flatMap((kind) => (apart.has(kind) ? [] : [[kind, new ListedKeys()]])));
}

/** What people merge over several rows: who, and what a row belongs to. */
const NAMES: ReadonlySet<string> = new Set(['id', 'reference']);
const NOTHING: readonly never[] = Object.freeze([]);
const isBlank = (value: CellValue): boolean => value === null || value === '';

function readTable(cells: TableCells, settings: Settings, asOf: Day, keys: ListedKeys | undefined): ReadResult {
  const out = nothingRead();
  const { table, sheet } = cells;
  const { columns, periods, courses, phased } = readColumns(cells, settings);
  /** By slot. */
  const above: (RawCell | undefined)[] = [];
  const listed = keys && new ListedTable(cells, columns);
  let last: RawRecord | undefined;
  // The cells of an Excel table are never merged.
  const mayBeMerged = sheet.merged === null && table.table === null;
  const isTogether = columns.some(({ column }) => column.inTime !== undefined || column.namePart !== undefined || column.adds === true);
  table.rows.forEach((row, place) => {
    const fields: Record<string, RawCell> = listed?.rowAt(place) ?? {};
    let odd: Omit<RawOddCell, 'record'>[] | null = null;
    const line = cells.rowAt(place);
    // Few tables have columns that say one thing together: nothing is made for the rows of the others.
    const parts = isTogether ? new Map<string, RawCell[]>() : null;
    const names = isTogether ? new Map<string, NameCells>() : null;
    const latest = isTogether ? new LatestCells(asOf) : null;
    for (let nth = 0; nth < columns.length; nth++) {
      const { column, field, name, definition, read, settle, fills, tally, isNumeric, isDated, slot } = columns[nth] as ReadColumn;
      const raw = line[column.column] ?? null;
      const stands = read(raw, cells.placeAt(place, column.column));
      const own = settle?.(stands, place) ?? stands;
      const filled = own.value === null && own.oddity === undefined && own.each === undefined && fills(row) ? above[slot] : undefined;
      const kept = filled ?? (listed === undefined ? Object.freeze(own) : own);
      if (column.inTime !== undefined) latest?.put(name, own, column.inTime);
      else if (column.namePart !== undefined) names?.set(name, { ...names.get(name), [column.namePart]: own });
      else if (column.adds === true) parts?.set(name, [...(parts.get(name) ?? []), own]);
      else if (listed !== undefined) listed.put(nth, place, kept);
      else fields[name] = kept;
      if (filled === undefined && mayBeMerged && isBlank(raw) && (NAMES.has(definition.type) || definition.required === true) && above[slot] !== undefined)
        out.maybeMerged.push(own.at);
      if (filled === undefined && (own.value !== null || own.each !== undefined)) above[slot] = own;
      if (tally !== null) {
        tally.add(stands);
        if (raw !== null && raw !== '') {
          out.typedCells.all += 1;
          if (isNumeric) out.typedCells.numbers += 1;
          if (isDated) out.typedCells.dates += 1;
        }
      }
      if (stands.oddity !== undefined && !(stands.oddity === 'number-as-text' && sheet.untyped === true))
        (odd ??= []).push({ field, at: own.at, raw, oddity: stands.oddity });
    }
    for (const [name, cells] of parts ?? NOTHING) fields[name] = summed(cells);
    for (const [name, both] of names ?? NOTHING) fields[name] = joinedName(both);
    latest?.into(fields);
    const said = table.figures === undefined ? null : figuresSaid(String(cells.valueAt(place, table.figures) ?? ''));
    const values = periods.flatMap(({ column, reading, read, tally }) => {
      const cell = read(line[column.column] ?? null, cells.placeAt(place, column.column));
      tally.add(cell);
      const { value, at } = cell;
      const of = said ?? reading.of;
      return value === null || of === 'expected' ? [] : [{ ...reading, of, value: value as number, at }];
    });
    const depth = table.depth?.[place] ?? null;
    const whole = table.kind === 'module' ? continued(fields, row, last) : said === null ? fields : sameKpi(fields, last);
    const phases = phased.flatMap(({ column, read }) => {
      const cell = read(line[column.column] ?? null, cells.placeAt(place, column.column));
      return cell.value === null || column.phase === undefined ? [] : [{ phase: column.phase, cell }];
    });
    const records =
      listed && keys
        ? listed.recordsAt(place, fields, keys)
        : takenOf(courses, whole, cells, place).flatMap((own) => identified({ table, fields: own, row, depth, periods: values, phases }));
    const struck = records.length === 0 ? undefined : cells.struckAt(place).find((column) => columns.some((one) => one.column.column === column));
    if (struck !== undefined) out.struckRows.push({ sheet: sheet.name, row, column: struck });
    for (const record of records) {
      out.records.push(record);
      last = record;
      if (odd !== null) for (const one of odd) out.oddCells.push({ ...one, record });
    }
  });
  if (mayBeMerged) out.maybeMerged.push(...namelessRows(cells, columns));
  for (const { tally } of columns) if (tally !== null) out.unreadCells.push(...tally.unread());
  for (const { tally } of periods) out.unreadCells.push(...tally.unread());
  return out;
}

/** Of rows among the records that are none, because they have no name, the cell of that name: it may be merged with the one above. */
function namelessRows({ sheet, table }: TableCells, columns: readonly ReadColumn[]): Address[] {
  const naming = columns.find(({ definition }) => definition.required === true)?.column.column;
  const [first, records] = [table.rows[0], new Set(table.rows)];
  if (naming === undefined || first === undefined) return [];
  return sheet.rows.flatMap((row, place): Address[] => {
    if (row <= first || row > table.area.bottom || records.has(row)) return [];
    const line = sheet.cells[place] ?? [];
    const filled = columns.filter(({ column }) => !isBlank(line[column.column] ?? null)).length;
    return isBlank(line[naming] ?? null) && filled > 0 ? [{ sheet: sheet.name, row, column: naming }] : [];
  });
}

/** The fields of a row; in a matrix, those of each course that its person is marked under; in a list of one course or period, with that. */
function takenOf(courses: readonly CourseColumn[], fields: Record<string, RawCell>, cells: TableCells, place: number): readonly Record<string, RawCell>[] {
  const { table, sheet } = cells;
  if (table.stage !== undefined) {
    const at = table.columns.find(({ field, stage }) => field !== null && stage === table.stage)?.at ?? {
      sheet: sheet.name,
      row: table.headerRow,
      column: table.area.left,
    };
    return [{ ...fields, type: { value: table.stage, at, raw: table.stage } }];
  }
  if (table.kind === 'kpi' && table.period !== undefined) {
    const at: Address = { sheet: sheet.name, row: table.headerRow, column: table.area.left };
    return [{ ...fields, period: { value: table.period, at, raw: table.period.label } }];
  }
  if (table.aboutKpi !== undefined) {
    const at: Address = { sheet: sheet.name, row: table.headerRow, column: table.area.left };
    return [{ ...fields, kpi: { value: table.aboutKpi, at, raw: table.aboutKpi } }];
  }
  if (table.course !== undefined) {
    const at: Address = { sheet: sheet.name, row: table.headerRow, column: table.area.left };
    return [{ ...fields, module: { value: table.course, at, raw: table.course } }];
  }
  if (courses.length === 0) return [fields];
  return courses.flatMap(({ column, read }) => {
    const raw = cells.valueAt(place, column.column);
    if (raw === null || raw === '') return [];
    const completed = Object.freeze(read(raw, cells.placeAt(place, column.column)));
    return [{ ...fields, module: { value: column.header, at: column.at, raw: column.header }, completed }];
  });
}
