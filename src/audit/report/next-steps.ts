/** What to add next, in sentences: where little could be judged they lead, elsewhere they stand below the findings. */
import type { Kind } from '../fields';
import { inEnglish, type Saying } from './saying';
import type { NextColumn, SheetOfNames } from './next-columns';
import type { Report } from './report';

/** So many sentences: the next steps, not the whole list. */
const SHOWN = 3;

export function hasLittleToJudge({ scores }: Report): boolean {
  return scores.alignment === null;
}

/** One sentence for each table that is to be made or to get columns, the first to do first. */
export function nextSteps(report: Report, saying: Saying = inEnglish): string[] {
  return nextAdditions(report, saying).map(({ sentence: words }) => words);
}

/** What to add to one table, and the columns it means. */
export interface NextAddition {
  readonly sentence: string;
  readonly columns: readonly NextColumn[];
  /** Of a sheet that can be made at once: what stands in its first column. */
  readonly names?: readonly string[];
}

/** What could be added at once: a column beside a table that is there, and a sheet of names that are known. */
export interface AtOnce {
  readonly beside: NextColumn | null;
  readonly sheet: SheetOfNames | null;
}

/** What could be added `atOnce` is named last, where the steps before it are no such columns. */
export function nextAdditions({ nextColumns }: Report, saying: Saying = inEnglish, { beside, sheet }: AtOnce = { beside: null, sheet: null }): NextAddition[] {
  const steps: NextColumn[][] = [];
  for (const column of nextColumns) {
    const known = steps.find(([first]) => first !== undefined && kindOf(first) === kindOf(column));
    if (known === undefined) steps.push([column]);
    else if (known.at(-1) === nextColumns[nextColumns.indexOf(column) - 1]) known.push(column);
  }
  const first = steps
    .filter((columns) => questionsOf(columns) > 0)
    .slice(0, SHOWN)
    .map((columns) => ({ sentence: sentence(columns, saying), columns }));
  const isThere = first.some(({ columns }) => columns.some((column) => column.sheet !== null));
  return [
    ...first,
    ...(beside === null || isThere ? [] : [{ sentence: sentence([beside], saying), columns: [beside] }]),
    ...(sheet === null ? [] : [{ sentence: sentence(sheet.columns, saying), columns: sheet.columns, names: sheet.names }]),
  ];
}

function questionsOf(columns: readonly NextColumn[]): number {
  return columns.reduce((sum, { rules }) => sum + rules.length, 0);
}

function sentence(columns: readonly NextColumn[], { said, kinds }: Saying): string {
  const [{ sheet, field }] = columns as [NextColumn, ...NextColumn[]];
  const count = questionsOf(columns);
  const questions = said(count === 1 ? { code: 'one-question' } : { code: 'more-questions', data: { count } });
  const headers = { list: columns.map(({ header, example }) => said({ code: 'header', data: { header, example } })) };
  const isOne = columns.length === 1;
  return sheet === null
    ? said({
        code: 'with-sheet',
        data: { rows: kinds(kindOf({ field })), columns: said({ code: isOne ? 'the-column' : 'the-columns', data: { headers } }), questions },
      })
    : said({ code: 'with-columns', data: { columns: said({ code: isOne ? 'a-column' : 'new-columns', data: { headers } }), sheet, questions } });
}

function kindOf({ field }: Pick<NextColumn, 'field'>): Kind {
  return field.slice(0, field.indexOf('.')) as Kind;
}

/** What “no findings” leaves open; nothing where every question was asked. */
export function notAsked({ rules }: Report, { said }: Saying = inEnglish): string {
  const asked = rules.filter(({ outcome, checked }) => outcome === 'ran' && checked > 0).length;
  return said({ code: 'asked', data: { asked, all: rules.length } });
}
