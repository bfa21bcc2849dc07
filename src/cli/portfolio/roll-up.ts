/** The portfolio workbook: answers to the questions of `roll-up-queries.ts`, a sheet each. */
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { OwnSheet } from '../../audit/plan/own-sheet';
import { DIMENSIONS } from '../../audit/severity';
import { starterXlsx } from '../../hosts/xlsx/starter-xlsx';
import type { CellInput, CellStyle, StarterSheet } from '../../workbook';
import { CannotAudit } from '../console';
import { openDuck, quoted } from './duck';
import { linesIn } from './parquet';
import { columnsOf, TABLE_NAMES } from './publish';
import { LEAST_IN_A_GROUP, MOST_LISTED, ROLL_UP, type RollUpQuery } from './roll-up-queries';

export interface RollUp {
  /** The bytes of the workbook. @param out the folder of the data set @param period `2026-Q2` */
  of(out: string, period: string): Promise<Uint8Array>;
}

/** @throws CannotAudit where DuckDB is not there, and for a file that is there and may not be replaced. */
export async function openRollUp(to: string, mayReplace: boolean): Promise<RollUp> {
  if (!mayReplace && existsSync(to)) throw new CannotAudit(`${to} is there already: say --force to replace it, or give --roll-up another name.`);
  const connection = await openDuck('A roll-up', ', or leave --roll-up out');
  return {
    of: async (out, period) => {
      for (const table of TABLE_NAMES) await connection.run(`CREATE OR REPLACE TEMP VIEW ${table} AS ${await rowsOf(out, table)}`);
      const sheets: StarterSheet[] = [];
      for (const query of ROLL_UP) sheets.push({ sheet: await sheetFor(connection, query, period) });
      return starterXlsx(sheets);
    },
  };
}

const ENDINGS = ['parquet', 'ndjson'] as const;

/** All parts and quarters of a table, in whichever of the two formats they are. */
async function rowsOf(out: string, table: string): Promise<string> {
  const names = await readdir(join(out, table), { recursive: true });
  const columns = columnsOf(table);
  const list = ['period', ...Object.keys(columns)].map((name) => `"${name}"`).join(', ');
  const hive = ', hive_partitioning = true, hive_types = {period: VARCHAR}';
  const read = ENDINGS.filter((ending) => names.some((name) => name.endsWith(`rows.${ending}`))).map((ending) => {
    const files = join(out, table, '*', '*', `rows.${ending}`);
    return `SELECT ${list} FROM ${ending === 'parquet' ? `read_parquet(${quoted(files)}${hive})` : linesIn(files, columns, hive)}`;
  });
  return read.join(' UNION ALL ');
}

async function sheetFor(connection: DuckDBConnection, { sheet: name, title, note, sql }: RollUpQuery, period: string) {
  const asked = `SELECT * FROM (${sql.replaceAll('$period', quoted(period)).replace('$dimensions', dimensionColumns())}) LIMIT ${MOST_LISTED + 1}`;
  const reader = await connection.runAndReadAll(asked);
  const titles = reader.columnNames();
  const rows = reader.getRows() as CellInput[][];
  const sheet = new OwnSheet(name);
  sheet.row([`${title}, ${period}`], ['title']);
  sheet.row([note], ['note']);
  sheet.blank();
  const numbers = titles.map((_, column) => rows.some((row) => typeof row[column] === 'number'));
  const header = sheet.row(
    titles,
    numbers.map((is) => (is ? 'number-header' : 'header')),
  );
  const look = titles.map((each, column): CellStyle => (!numbers[column] ? 'text' : /Cost|priority$/.test(each) ? 'money' : 'count'));
  for (const row of rows.slice(0, MOST_LISTED)) sheet.row(row, look);
  if (rows.length === 0) sheet.row(['There is none.'], ['note']);
  if (rows.length > MOST_LISTED) sheet.row([`The first ${MOST_LISTED} are listed: docs/portfolio.md has the question in SQL.`], ['note']);
  const widths = titles.map((each, column) =>
    Math.min(60, Math.max(each.length + 3, ...rows.slice(0, 200).map((row) => String(row[column] ?? '').length + 2))),
  );
  return sheet.finish({
    widths,
    frozenRows: header + 1,
    frozenColumns: 1,
    filter:
      rows.length === 0
        ? null
        : {
            top: header,
            left: 0,
            bottom: header + Math.min(rows.length, MOST_LISTED),
            right: titles.length - 1,
          },
    wrapped: [],
    print: {
      landscape: true,
      fit: 'width',
      titles: { top: header, bottom: header },
    },
  });
}

/** A column for each dimension; a share of fewer modules than make a group is not told. */
function dimensionColumns(): string {
  return DIMENSIONS.map(
    (dimension) =>
      `max(CASE WHEN cells.dimension = ${quoted(dimension)} AND evaluated >= ${LEAST_IN_A_GROUP} THEN round(100.0 * clean / evaluated)::INTEGER END) AS "${dimension[0]?.toUpperCase()}${dimension.slice(1)}"`,
  ).join(', ');
}
