/** DuckDB, a package of its own that only those install who want Parquet or a roll-up. */
import type { DuckDBConnection } from '@duckdb/node-api';
import { CannotAudit } from '../console';

/** @param without what to do where it is not there, after "…: install it beside plumbline" @throws CannotAudit where the package is not there */
export async function openDuck(what: string, without: string): Promise<DuckDBConnection> {
  const { DuckDBInstance } = await import('@duckdb/node-api').catch((cause: unknown) => {
    throw new CannotAudit(`${what} needs the package @duckdb/node-api: install it beside plumbline${without}.`, { cause });
  });
  return (await DuckDBInstance.create(':memory:')).connect();
}

export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
