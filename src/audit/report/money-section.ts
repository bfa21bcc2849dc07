/** Money as a section of the report on a terminal. */
import { figureLines, orphanLines, priorityRows, returned, unreturned, waterfallRows } from './money-text';
import { numberText } from './message';
import type { Report } from './report';

/** So many modules and priorities; the report as data has all. */
const MOST_LINES = 5;

type Wrap = (text: string, indent: number) => string;

/** Empty where no cost is known. */
export function moneySection(report: Report, bold: (text: string) => string, wrapped: Wrap): string {
  if (report.money.length === 0) return '';
  const accounts = report.money.flatMap((account) => [
    ...aligned(waterfallRows(report, account), wrapped),
    '  By priority',
    ...aligned(priorityRows(account).slice(0, 2 * MOST_LINES), wrapped),
    ...more(account.byPriority.length - 2 * MOST_LINES),
  ]);
  const known = returned(report);
  const modules = known
    .slice(0, MOST_LINES)
    .flatMap((module) => [
      `  ${wrapped(`“${module.name}”${module.money.grade === null ? '' : ` (grade ${module.money.grade})`}`, 4)}`,
      ...figureLines(module).map((line) => `    ${wrapped(line, 6)}`),
    ]);
  const open = unreturned(report);
  return [
    bold('Where the money goes'),
    ...accounts,
    ...orphanLines(report).map((line) => `  ${wrapped(line, 4)}`),
    ...(modules.length === 0 ? [] : ['  What it returned', ...modules, ...more(known.length - MOST_LINES)]),
    ...(open.length === 0
      ? []
      : [
          '  Return not evaluated',
          ...open.slice(0, MOST_LINES).map(([reason, count]) => `    ${wrapped(`${numberText(count)} ${count === 1 ? 'module' : 'modules'}: ${reason}`, 6)}`),
        ]),
  ].join('\n');
}

function more(count: number): string[] {
  return count > 0 ? [`    and ${numberText(count)} more (--format json says which)`] : [];
}

/** Amounts end in one column. */
function aligned(rows: readonly (readonly [name: string, amount: string])[], wrapped: Wrap): string[] {
  const wide = Math.max(...rows.map(([, amount]) => amount.length));
  return rows.map(([name, amount]) => `    ${amount.padStart(wide)}  ${wrapped(name, wide + 6)}`);
}
