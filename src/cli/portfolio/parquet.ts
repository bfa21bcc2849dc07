/** Parquet by DuckDB, a package of its own that only those install who want it. */
import { CannotAudit } from '../console';
import type { ColumnType } from './tables';

export interface Parquet {
  /** Types are stated: a reader that guesses them from the first rows would drop what first appears in later ones. */
  write(ndjson: string, columns: Readonly<Record<string, ColumnType>>, to: string): Promise<void>;
}

/** @throws CannotAudit where the package is not there. */
export async function openParquet(): Promise<Parquet> {
  const { DuckDBInstance } = await import('@duckdb/node-api').catch((cause: unknown) => {
    throw new CannotAudit('Parquet needs the package @duckdb/node-api: install it beside plumbline, or say --format ndjson.', { cause });
  });
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  return {
    write: async (ndjson, columns, to) => {
      const types = Object.entries(columns).map(([name, type]) => `${quoted(name)}: ${quoted(type)}`);
      await connection.run(
        `COPY (SELECT * FROM read_json(${quoted(ndjson)}, format = 'newline_delimited', maximum_object_size = 268435456, columns = {${types.join(', ')}})) TO ${quoted(to)} (FORMAT parquet, COMPRESSION zstd)`,
      );
    },
  };
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
