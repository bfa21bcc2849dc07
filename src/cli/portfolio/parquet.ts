/** Parquet by DuckDB. */
import { openDuck, quoted } from './duck';
import type { ColumnType } from './tables';

export interface Parquet {
  /** Types are stated: a reader that guesses them from the first rows would drop what first appears in later ones. */
  write(ndjson: string, columns: Readonly<Record<string, ColumnType>>, to: string): Promise<void>;
}

/** @throws CannotAudit where the package is not there. */
export async function openParquet(): Promise<Parquet> {
  const connection = await openDuck('Parquet', ', or say --format ndjson');
  return {
    write: async (ndjson, columns, to) => {
      await connection.run(`COPY (SELECT * FROM ${linesIn(ndjson, columns)}) TO ${quoted(to)} (FORMAT parquet, COMPRESSION zstd)`);
    },
  };
}

/** NDJSON as a table of stated types. */
export function linesIn(files: string, columns: Readonly<Record<string, ColumnType>>, more = ''): string {
  const types = Object.entries(columns).map(([name, type]) => `${quoted(name)}: ${quoted(type)}`);
  return `read_json(${quoted(files)}, format = 'newline_delimited', maximum_object_size = 268435456, columns = {${types.join(', ')}}${more})`;
}
