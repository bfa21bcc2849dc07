/** The figures that docs/performance.md keeps: two tables between marks, a row of each by its first cell. */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

const PAGE = resolve(__dirname, '../docs/performance.md');
export type Table = 'figures' | 'held';

const between = (table: Table): RegExp => new RegExp(`(<!-- ${table} -->\\n)([\\s\\S]*?)(<!-- /${table} -->)`);

function rowsOf(table: Table): string[][] {
  const lines = (between(table).exec(readFileSync(PAGE, 'utf8'))?.[2] ?? '').split('\n').filter((line) => line.startsWith('|'));
  return lines.map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

/** The figure stored for a kind of work; null for none. */
export function stored(table: Table, what: string): number | null {
  const figure = Number(rowsOf(table).find(([first]) => first === what)?.[1]);
  return Number.isFinite(figure) ? figure : null;
}

/** Puts rows in place of those of the same work; all others stay. */
export function store(table: Table, figures: readonly (readonly string[])[]): void {
  const [head = [], rule = [], ...rows] = rowsOf(table);
  for (const figure of figures) {
    const place = rows.findIndex(([first]) => first === figure[0]);
    rows.splice(place < 0 ? rows.length : place, place < 0 ? 0 : 1, [...figure]);
  }
  const lines = [head, rule, ...rows].map((row) => `| ${row.join(' | ')} |\n`).join('');
  const text = readFileSync(PAGE, 'utf8');
  writeFileSync(
    PAGE,
    text.replace(between(table), (_, start: string, __, end: string) => `${start}\n${lines}\n${end}`),
  );
}
