/** Turns mapped tables into records whose every value remembers its cell. */
import { formatAt, isErrorValue, rowIndex, sheetNamed, type Address, type CellValue, type SheetSnapshot, type WorkbookSnapshot } from '../../workbook';
import { fieldDefinition, type FieldDefinition, type FieldName, type Kind } from '../fields';
import type { MappedColumn, MappedTable, Mapping } from '../mapping/types';
import type { Settings } from '../settings';
import type { Span } from './days';
import { fold } from './fold';
import { dateOrder, readSpan, type DateContext } from './read-date';
import { isBlankWord, numberLocale, readNumber, type NumberLocale } from './read-number';
import { readBoolean, readCadence, readDirection, readLevel, readStatus } from './read-words';
import type { AnyRecord, CellOddity, FieldCell, OddCell } from './types';

/** A field's cell before references are resolved: those hold their text. */
export type RawCell = FieldCell<unknown>;

export interface RawRecord {
  readonly kind: Kind;
  readonly at: Address;
  readonly name: string;
  readonly id: string | null;
  readonly key: string;
  readonly stated: boolean;
  readonly fields: Record<string, RawCell>;
  /** Values of the table's columns that are one period each. */
  readonly periods: readonly { readonly span: Span; readonly value: number; readonly at: Address }[];
  /** Indentation where the hierarchy is told by the order of rows. */
  readonly depth: number | null;
  readonly table: MappedTable;
}

export interface ReadResult {
  readonly records: readonly RawRecord[];
  readonly oddCells: readonly (Omit<OddCell, 'record'> & { readonly key: string })[];
  readonly typedCells: { numbers: number; dates: number; all: number };
}

interface ColumnReader {
  readonly column: MappedColumn;
  readonly name: string;
  readonly definition: FieldDefinition;
  readonly locale: NumberLocale;
  readonly dates: DateContext;
}

export function readRecords(workbook: WorkbookSnapshot, mapping: Mapping, settings: Settings): ReadResult {
  const records: RawRecord[] = [];
  const oddCells: ReadResult['oddCells'][number][] = [];
  const typedCells = { numbers: 0, dates: 0, all: 0 };
  for (const table of mapping.tables) {
    const sheet = sheetNamed(workbook, table.sheet);
    if (sheet !== undefined) readTable(workbook, sheet, table, settings, { records, oddCells, typedCells });
  }
  return { records, oddCells, typedCells };
}

function readTable(workbook: WorkbookSnapshot, sheet: SheetSnapshot, table: MappedTable, settings: Settings, out: { records: RawRecord[]; oddCells: ReadResult['oddCells'][number][]; typedCells: ReadResult['typedCells'] }): void {
  const readers = columnReaders(workbook, sheet, table, settings);
  const periods = table.columns.filter((column) => column.reading !== undefined);
  const periodLocale = numberLocale(columnValues(sheet, table, periods));
  table.rows.forEach((row, place) => {
    const index = rowIndex(sheet, row);
    const cells = sheet.cells[index] ?? [];
    const fields: Record<string, RawCell> = {};
    const odd: { field: FieldName; at: Address; raw: CellValue; oddity: CellOddity }[] = [];
    for (const reader of readers) {
      const at = { sheet: sheet.name, row, column: reader.column.column };
      const raw = cells[reader.column.column] ?? null;
      const cell = readCell(raw, at, reader, () => formatAt(workbook, sheet, row, at.column));
      fields[reader.name] = cell;
      const { type } = reader.definition;
      if (raw !== null && type !== 'text' && type !== 'id' && type !== 'reference') {
        out.typedCells.all += 1;
        if (type === 'number' || type === 'money' || type === 'share') out.typedCells.numbers += 1;
        if (type === 'date' || type === 'period') out.typedCells.dates += 1;
      }
      if (cell.oddity !== undefined) odd.push({ field: reader.column.field as FieldName, at, raw, oddity: cell.oddity });
    }
    const record = recordOf(table, fields, row, place, periods, (column) => readNumber(cells[column] ?? null, formatAt(workbook, sheet, row, column), periodLocale).value);
    if (record === null) return;
    out.records.push(record);
    for (const one of odd) out.oddCells.push({ ...one, key: record.key });
  });
}

function columnReaders(workbook: WorkbookSnapshot, sheet: SheetSnapshot, table: MappedTable, settings: Settings): ColumnReader[] {
  return table.columns.flatMap((column): ColumnReader[] => {
    if (column.field === null || !column.field.startsWith(`${table.kind}.`) || column.reading !== undefined) return [];
    const values = [...columnValues(sheet, table, [column])];
    return [
      {
        column,
        name: column.field.slice(table.kind.length + 1),
        definition: fieldDefinition(column.field),
        locale: numberLocale(values),
        dates: { order: dateOrder(values), date1904: workbook.date1904, fiscalYearStart: settings.fiscalYearStart, fiscalYearNamedBy: settings.fiscalYearNamedBy },
      },
    ];
  });
}

/** What decides a column's locale: a bounded sample of its values. */
const SAMPLE = 400;

function* columnValues(sheet: SheetSnapshot, table: MappedTable, columns: readonly MappedColumn[]): Generator<CellValue> {
  const step = Math.max(1, Math.floor(table.rows.length / SAMPLE));
  for (let place = 0; place < table.rows.length; place += step) {
    const cells = sheet.cells[rowIndex(sheet, table.rows[place] as number)] ?? [];
    for (const { column } of columns) yield cells[column] ?? null;
  }
}

function readCell(raw: CellValue, at: Address, { definition, locale, dates }: ColumnReader, format: () => string): RawCell {
  if (raw === null || raw === '') return { value: null, at, raw: null };
  const { type } = definition;
  if (type === 'text' || type === 'id' || type === 'reference') return readText(raw, at);
  if (type === 'date' || type === 'period') {
    const { span, oddity } = readSpan(raw, dates);
    const value = span === null ? null : type === 'period' ? span : definition.edge === 'start' ? span.start : span.end;
    return cellOf(value, at, raw, oddity);
  }
  if (type === 'status') return cellOf(readStatus(raw).value, at, raw, readStatus(raw).oddity);
  if (type === 'direction') return cellOf(readDirection(raw).value, at, raw, readDirection(raw).oddity);
  if (type === 'level') return cellOf(readLevel(raw).value, at, raw, readLevel(raw).oddity);
  if (type === 'boolean') return cellOf(readBoolean(raw).value, at, raw, readBoolean(raw).oddity);
  if (type === 'cadence') return cellOf(readCadence(raw).value, at, raw, readCadence(raw).oddity);
  const { value, oddity, unit } = readNumber(raw, typeof raw === 'number' ? format() : '', locale);
  const number = type === 'share' && value !== null && unit !== '%' && Math.abs(value) > 1 ? value / 100 : value;
  return cellOf(number, at, raw, oddity, unit);
}

function cellOf(value: unknown, at: Address, raw: CellValue, oddity?: CellOddity, unit?: string): RawCell {
  return { value, at, raw, ...(oddity === undefined ? {} : { oddity }), ...(unit === undefined ? {} : { unit }) };
}

function readText(raw: CellValue, at: Address): RawCell {
  if (isErrorValue(raw)) return { value: null, at, raw, oddity: 'error' };
  const text = String(raw).replace(/[\u00a0\u202f]/g, ' ').trim();
  if (text === '') return { value: null, at, raw };
  return isBlankWord(text) ? { value: null, at, raw, oddity: 'blank-word' } : { value: text, at, raw };
}

const NAMES: Readonly<Partial<Record<Kind, string>>> = { objective: 'title', keyResult: 'title', reading: 'kpi', event: 'kpi', link: 'module', completion: 'module', cost: 'module', decision: 'subject', briefing: 'priority', change: 'note' };
/** What, beside its name, tells two rows of a kind apart. */
const TELLING: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  module: ['cohort', 'start', 'unit'],
  reading: ['period', 'team', 'person'],
  event: ['date', 'team', 'person', 'amount'],
  link: ['kpi', 'keyResult', 'objective'],
  completion: ['person', 'completed'],
  cost: ['category', 'period', 'type'],
  decision: ['function', 'right'],
  briefing: ['executive', 'date'],
  change: ['date', 'kind'],
  objective: ['unit'],
  keyResult: ['objective'],
};

function recordOf(table: MappedTable, fields: Record<string, RawCell>, row: number, place: number, periods: readonly MappedColumn[], numberIn: (column: number) => number | null): RawRecord | null {
  const { kind } = table;
  const text = (name: string): string => textOf(fields[name]);
  const fullName = kind === 'person' && text('name') === '' ? [text('firstName'), text('lastName')].filter(Boolean).join(' ') : '';
  const name = text(NAMES[kind] ?? 'name') || fullName;
  const id = text('id') || null;
  const label = name || id;
  if (label === null || label === '') return null;
  const named = fields[NAMES[kind] ?? 'name'] ?? fields['id'] ?? Object.values(fields)[0];
  const telling = id === null ? (TELLING[kind] ?? []).map((field) => fold(textOf(fields[field]))).join('|') : kind === 'module' ? fold(text('cohort')) : '';
  const values = periods.flatMap((column) => {
    const value = numberIn(column.column);
    return value === null || column.reading === undefined ? [] : [{ span: column.reading, value, at: { sheet: table.sheet, row, column: column.column } }];
  });
  if (fullName !== '' && fields['name'] === undefined) fields['name'] = { value: fullName, at: (fields['firstName'] ?? fields['lastName'])?.at ?? { sheet: table.sheet, row, column: table.area.left }, raw: fullName };
  return {
    kind,
    at: named?.at ?? { sheet: table.sheet, row, column: table.area.left },
    name: label,
    id,
    key: `${kind}:${fold(id ?? label)}${telling === '' ? '' : `|${telling}`}`,
    stated: true,
    fields,
    periods: values,
    depth: table.depth?.[place] ?? null,
    table,
  };
}

/** A cell's content as text, whatever its type. */
export function textOf(cell: RawCell | undefined): string {
  const value = cell?.value ?? null;
  if (value === null) return '';
  return typeof value === 'object' ? ((value as Span).label ?? '') : String(value).trim();
}

export type Draft = Omit<AnyRecord, 'fields'> & { fields: Record<string, RawCell> };
