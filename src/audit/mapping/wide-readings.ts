/** A row for each store, firm or person, and a column for each time it was read: `Store | Group | FTE Feb 1992 | FTE Nov 1992`, `Team | Before | After`. */
import { valueAt, type SheetSnapshot } from '../../workbook';
import type { FieldName } from '../fields';
import { fold } from '../reading/fold';
import { readPhase } from '../reading/read-phase';
import type { Settings } from '../settings/settings';
import type { Evidence } from './evidence';
import type { Block, BlockColumn } from './find-blocks';
import { bodyRows } from './body-rows';
import { datedHeader } from './dated-header';
import { periodOf } from './period-header';
import { notUsed } from './reasons';
import { meaningsOf } from './synonyms';
import type { MappedColumn, MappedTable } from './types';

/** A column that holds what was read of everybody at one time. */
interface Timed {
  readonly column: BlockColumn;
  /** What was measured, folded; empty where the header says only when. */
  readonly what: string;
  readonly when: Pick<MappedColumn, 'reading' | 'phase'>;
}

const TEAM: ReadonlySet<FieldName> = new Set<FieldName>(['reading.team', 'completion.team', 'unit.name', 'unit.id']);
const PERSON: ReadonlySet<FieldName> = new Set<FieldName>(['reading.person', 'completion.person', 'person.name', 'person.id']);
const FEWEST_NUMBERS = 0.7;
const SAMPLE = 200;

/** The tables of readings, and of who was trained, that such a block is; none where it is no such block, or nothing says what was measured. */
export function wideReadings(block: Block, sheet: SheetSnapshot, evidence: Evidence, settings: Settings, mapped: MappedTable | null): readonly MappedTable[] {
  if (mapped !== null && !mayBeWide(mapped, sheet)) return [];
  const means = ({ header }: BlockColumn, fields: ReadonlySet<FieldName>): boolean => meaningsOf(header).some(({ field }) => fields.has(field));
  const groups = block.columns.filter((column) => means(column, new Set<FieldName>(['completion.group'])) && fold(column.header) !== 'unit');
  const others = block.columns.filter((column) => !groups.includes(column));
  const subject = others.find((column) => means(column, TEAM)) ?? others.find((column) => means(column, PERSON));
  if (subject === undefined) return [];
  const of = means(subject, TEAM) ? 'team' : 'person';
  const timed = others.flatMap((column): Timed[] => {
    const one = column === subject || !isNumeric(block, sheet, column) ? null : timedBy(column, settings);
    return one === null ? [] : [one];
  });
  if (timed.length === 0) return [];
  const kpi = others.find((column) => column !== subject && means(column, new Set<FieldName>(['reading.kpi'])));
  const [module] = others.filter((column) => column !== subject && means(column, new Set<FieldName>(['completion.module'])));
  const measured = kpi === undefined ? measuredBy(timed, [sheet.name, block.table ?? '', block.title], evidence) : [{ name: null, columns: timed }];
  const readings = measured.map(({ name, columns }) =>
    tableOf(
      block,
      sheet,
      'reading',
      (column) => (column === subject ? `reading.${of}` : column === kpi ? 'reading.kpi' : null),
      columns,
      name === null ? {} : { aboutKpi: name },
    ),
  );
  const courses = evidence.entries('module');
  const [group] = groups;
  if (readings.length === 0 || group === undefined || mapped?.kind === 'completion') return readings;
  const only = courses.length === 1 ? courses[0] : undefined;
  if (module === undefined && only === undefined) return readings;
  const date = others.find(
    (column) => column !== subject && means(column, new Set<FieldName>(['completion.completed'])) && !timed.some((one) => one.column === column),
  );
  const who = tableOf(
    block,
    sheet,
    'completion',
    (column) =>
      column === subject
        ? `completion.${of}`
        : column === group
          ? 'completion.group'
          : column === module
            ? 'completion.module'
            : column === date
              ? 'completion.completed'
              : null,
    [],
    module === undefined && only !== undefined ? { course: only } : {},
  );
  return [...readings, who];
}

/** A list that says who was trained, or which teams there are, may hold readings, too; and one of KPIs may be of a few of them, read of many teams. */
function mayBeWide({ kind, columns, rows }: MappedTable, sheet: SheetSnapshot): boolean {
  if (columns.some(({ how }) => how === 'vendor layout' || how === 'by hand')) return false;
  const isOpen = ({ field, header }: MappedColumn, fields: ReadonlySet<FieldName> | null): boolean =>
    field === null && (fields === null || meaningsOf(header).some((meaning) => fields.has(meaning.field)));
  if (kind === 'completion' || kind === 'unit') return columns.some((column) => isOpen(column, null));
  const name = columns.find(({ field }) => field === 'kpi.name' || field === 'kpi.id');
  if (kind !== 'kpi' || name === undefined || !columns.some((column) => isOpen(column, TEAM) || isOpen(column, PERSON))) return false;
  const names = new Set(rows.slice(0, SAMPLE).map((row) => String(valueAt(sheet, row, name.column) ?? '')));
  return rows.length > 2 && names.size * 3 <= Math.min(rows.length, SAMPLE);
}

function isNumeric({ rows }: Block, sheet: SheetSnapshot, { column }: BlockColumn): boolean {
  const values = rows.slice(0, SAMPLE).flatMap((row) => {
    const value = valueAt(sheet, row, column);
    return value === null || value === '' ? [] : [value];
  });
  return (
    values.length > 1 &&
    values.filter((value) => typeof value === 'number' || /^[-+]?\d[\d.,]*\s*%?$/.test(String(value).trim())).length >= values.length * FEWEST_NUMBERS
  );
}

/** A period, or before and after; what else the header says is what was measured. */
function timedBy(column: BlockColumn, settings: Settings): Timed | null {
  const whole = periodOf(column.header, settings);
  if (whole !== null) return { column, what: fold(column.group), when: { reading: { span: whole, of: 'value' } } };
  const dated = datedHeader(column.header, settings);
  if (dated !== null) return { column, what: dated.rest, when: { reading: { span: dated.span, of: 'value' } } };
  const said = readPhase(column.header);
  return said === null ? null : { column, what: said.rest, when: { phase: said.phase } };
}

interface Measured {
  /** As the table of KPIs calls it; null where a column says so. */
  readonly name: string | null;
  readonly columns: readonly Timed[];
}

/** The KPI that the headers name, else the one that the sheet is called by, else the only one there is. */
function measuredBy(timed: readonly Timed[], titles: readonly string[], evidence: Evidence): readonly Measured[] {
  const known = evidence.names('kpi');
  const [...what] = new Set(timed.map((one) => one.what));
  const named = what.filter((one) => known.has(one));
  if (named.length > 0) return named.map((name) => ({ name, columns: timed.filter((one) => one.what === name) }));
  if (what.length !== 1) return [];
  const title = titles.map(fold).find((one) => one !== '' && known.has(one));
  const kpis = evidence.entries('kpi');
  const name = title ?? (kpis.length === 1 ? kpis[0] : undefined);
  return name === undefined ? [] : [{ name, columns: timed }];
}

function tableOf(
  block: Block,
  sheet: SheetSnapshot,
  kind: 'reading' | 'completion',
  fieldOf: (column: BlockColumn) => FieldName | null,
  timed: readonly Timed[],
  about: Pick<MappedTable, 'aboutKpi' | 'course'>,
): MappedTable {
  const columns = block.columns.map((column): MappedColumn => {
    const shared = { header: column.header, at: { sheet: sheet.name, row: block.headerRow, column: column.column }, column: column.column };
    const time = timed.find((one) => one.column === column);
    if (time !== undefined) return { ...shared, field: null, confidence: 0.9, how: 'period', reason: null, ...time.when };
    const field = fieldOf(column);
    return field === null
      ? { ...shared, ...notUsed({ code: 'unknown-header', data: { header: column.header, kind: { one: kind } } }) }
      : { ...shared, field, confidence: 0.9, how: 'synonym', reason: null };
  });
  return {
    kind,
    sheet: sheet.name,
    table: block.table,
    ...(block.table === null && block.title !== '' ? { title: block.title } : {}),
    area: block.area,
    headerRow: block.headerRow,
    rows: bodyRows(kind, block, columns, sheet),
    columns,
    ...about,
  };
}
