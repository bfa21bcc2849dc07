/** Money as a section of the report in Markdown. */
import { figureName, figureValue, orphanLines, priorityRows, returned, unreturned, waterfallRows } from './money-text';
import { escaped, table } from './markdown-parts';
import { numberText } from './message';
import type { Report } from './report';

/** So many modules; the report as data has all. */
const MOST_MODULES = 20;

/** Nothing where no cost is known. */
export function moneyMarkdown(report: Report): string[] {
  if (report.money.length === 0) return [];
  const accounts = report.money.flatMap((account) => [
    table(['Step', 'Amount'], waterfallRows(report, account)),
    '### Money by priority',
    table(['Priority', 'Amount'], priorityRows(account)),
  ]);
  const known = returned(report);
  const open = unreturned(report);
  return [
    '## Where the money goes',
    ...accounts,
    orphanLines(report)
      .map((line) => `- ${escaped(line)}`)
      .join('\n'),
    ...(known.length === 0
      ? []
      : [
          '### What it returned',
          table(
            ['Module', 'Figure', 'Value', 'How it came about', 'Grade'],
            known
              .slice(0, MOST_MODULES)
              .flatMap(({ name, money }) =>
                money.figures.map((one) => [name, figureName(one.figure), figureValue(one, money.currency), one.how, money.grade ?? '']),
              ),
          ),
          ...(known.length > MOST_MODULES ? [`And ${numberText(known.length - MOST_MODULES)} more.`] : []),
        ]),
    ...(open.length === 0
      ? []
      : [
          '### Return not evaluated',
          open.map(([reason, count]) => `- ${numberText(count)} ${count === 1 ? 'module' : 'modules'}: ${escaped(reason)}`).join('\n'),
        ]),
  ].filter((block) => block !== '');
}
