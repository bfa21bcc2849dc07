/** The figures that docs/performance.md keeps: a table between marks, a row of each by its first cell, with the machine that it was taken on. */
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, totalmem, type } from 'node:os';
import { resolve } from 'node:path';

const PAGE = resolve(__dirname, '../docs/performance.md');
const TABLE = /(<!-- figures -->\n)([\s\S]*?)(<!-- \/figures -->)/;

export interface Figure {
  readonly what: string;
  /** With its unit, as `0.64 ×`. */
  readonly figure: string;
  readonly target: string;
  /** How often, and what else is to be known of it. */
  readonly taken: string;
}

function rows(): string[][] {
  const lines = (TABLE.exec(readFileSync(PAGE, 'utf8'))?.[2] ?? '').split('\n').filter((line) => line.startsWith('|'));
  return lines.map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

function machine(): string {
  const [major, minor] = process.versions.node.split('.');
  return `${type()}, ${availableParallelism()} cores, ${Math.round(totalmem() / 1024 ** 3)} GB, Node ${major}.${minor}`;
}

/** The figure stored for a kind of work, without its unit; null for none. */
export function stored(what: string): number | null {
  const figure = Number.parseFloat(rows().find(([first]) => first === what)?.[1] ?? '');
  return Number.isNaN(figure) ? null : figure;
}

/** Puts a row in place of that of the same work, or at the end; all others stay. */
export function store({ what, figure, target, taken }: Figure): void {
  const all = rows();
  const place = all.findIndex(([first]) => first === what);
  all.splice(place < 0 ? all.length : place, 1, [what, figure, target, taken, machine()]);
  const lines = all.map((row) => `| ${row.join(' | ')} |\n`).join('');
  const text = readFileSync(PAGE, 'utf8');
  writeFileSync(
    PAGE,
    text.replace(TABLE, (_, start: string, __, end: string) => `${start}\n${lines}\n${end}`),
  );
}
