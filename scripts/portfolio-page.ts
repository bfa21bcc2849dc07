/** `docs/portfolio-tables.md`: every table and column of the data set that `plumbline portfolio` makes. */
import { columnsOf, TABLE_NAMES } from '../src/cli/portfolio/publish';
import { EVERY_ROW, TABLES } from '../src/cli/portfolio/tables';
import { GENERATED } from './rule-pages';

const listed = (columns: Readonly<Record<string, string>>): string =>
  Object.entries(columns)
    .map(([name, type]) => `\`${name}\` ${type}`)
    .join(', ');

export function portfolioPage(): string {
  return (
    [
      GENERATED,
      '# Tables of a portfolio',
      'What `plumbline portfolio` writes (`portfolio.md` says how to ask it). Types are SQL’s.',
      `**Every row** begins with ${listed(EVERY_ROW)}. \`workbook\` is the path below the folder that was named; with the id of a finding, it names that finding among all workbooks.`,
      ...TABLE_NAMES.map((table) => {
        const own = Object.fromEntries(Object.entries(columnsOf(table)).filter(([name]) => !Object.hasOwn(EVERY_ROW, name)));
        return `## ${table}\n\nA row is ${TABLES[table]?.holds ?? 'a workbook, also one that could not be audited'}: ${listed(own)}.`;
      }),
    ].join('\n\n') + '\n'
  );
}
