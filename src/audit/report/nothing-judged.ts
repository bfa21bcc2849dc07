/** For a workbook with tables in which no rule found anything to judge: what is missing, so that silence is not taken for praise. */
import { fieldNames } from '../fields';
import { notAsked } from './next-steps';
import type { Report } from './report';
import { inEnglish, type Saying } from './saying';

/** One sentence; null where something was judged. */
export function nothingJudged({ tables, rules }: Report, saying: Saying = inEnglish): string | null {
  const { said, field, or } = saying;
  if (rules.some(({ checked }) => checked > 0)) return null;
  if (tables.length === 0) return said({ code: 'no-table' });
  if (tables.every(({ rows }) => rows === 0)) return said({ code: 'no-rows' });
  const missing = distinct(
    rules.flatMap(({ outcome, reason, reasonCode }) =>
      outcome === 'skipped' && reason !== undefined && reasonCode === 'no-column' ? [columnsOf(reason, saying)] : [],
    ),
  );
  // A column that lacks beside what is there is nearer than a table that is not.
  const ours = new Set(tables.flatMap(({ kind }) => fieldNames(kind).map(field)));
  const near = missing.filter((reason) => reason.split(` ${or} `).every((column) => ours.has(column)));
  // That no review was signed off is so in every workbook at first, and keeps nothing else from being judged.
  const undecided = distinct(
    rules.flatMap(({ undecided, reason, reasonCode }) => (undecided > 0 && reason !== undefined && reasonCode !== 'no-review-yet' ? [reason] : [])),
  );
  if (near.length === 0 && undecided.length > 0) return said({ code: 'undecided', data: { reasons: { list: undecided } } });
  const columns = near.length > 0 ? near : missing;
  return columns.length === 0
    ? said({ code: 'no-subjects' })
    : said({ code: 'undecided', data: { reasons: saying.noColumn.replace('{columns}', () => columnList(columns, saying)) } });
}

const MOST_COLUMNS = 6;

/** Of some columns any one would do ("a or b"), so that commas alone would not tell which belong together. */
function columnList(columns: readonly string[], { said }: Saying): string {
  const shown =
    columns.length > MOST_COLUMNS
      ? [...columns.slice(0, MOST_COLUMNS - 1), said({ code: 'more-columns', data: { count: columns.length - MOST_COLUMNS + 1 } })]
      : columns;
  return shown.join('; ');
}

/** What a reason says is missing: the words that are the same in all such reasons are said once. */
function columnsOf(reason: string, { noColumn }: Saying): string {
  const [before = '', after = ''] = noColumn.split('{columns}');
  return reason.startsWith(before) && reason.endsWith(after) ? reason.slice(before.length, reason.length - after.length) : reason;
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

/** What no finding means: that nothing was judged, or how much was. */
export function withoutFindings(report: Report, saying: Saying = inEnglish): string {
  return nothingJudged(report, saying) ?? saying.said({ code: 'no-findings', data: { asked: notAsked(report, saying) } });
}
