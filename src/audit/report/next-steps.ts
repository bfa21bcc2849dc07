/** What to add next, in sentences: where little could be judged they lead, elsewhere they stand below the findings. */
import { kindsWords } from '../fields';
import { listText } from './message';
import type { NextColumn } from './next-columns';
import type { Report } from './report';

/** So many sentences: the next steps, not the whole list. */
const SHOWN = 3;

export function hasLittleToJudge({ scores }: Report): boolean {
  return scores.alignment === null;
}

/** One sentence for each table that is to be made or to get columns, the first to do first. */
export function nextSteps({ nextColumns }: Report): string[] {
  const steps: NextColumn[][] = [];
  for (const column of nextColumns) {
    const known = steps.find(([first]) => first !== undefined && kindOf(first) === kindOf(column));
    if (known === undefined) steps.push([column]);
    else if (known.at(-1) === nextColumns[nextColumns.indexOf(column) - 1]) known.push(column);
  }
  return steps
    .filter((columns) => questionsOf(columns) > 0)
    .slice(0, SHOWN)
    .map(sentence);
}

function questionsOf(columns: readonly NextColumn[]): number {
  return columns.reduce((sum, { rules }) => sum + rules.length, 0);
}

function sentence(columns: readonly NextColumn[]): string {
  const [{ sheet, field }] = columns as [NextColumn, ...NextColumn[]];
  const count = questionsOf(columns);
  const headers = listText(columns.map(({ header, example }) => `“${header}” (such as ${example})`));
  const where =
    sheet === null
      ? `a sheet of ${kindsWords(kindOf({ field }))} with ${columns.length === 1 ? 'the column' : 'the columns'} ${headers}`
      : `${columns.length === 1 ? 'a column' : 'columns'} ${headers} on “${sheet}”`;
  return `With ${where}, ${count} more question${count === 1 ? '' : 's'} can be asked.`;
}

function kindOf({ field }: Pick<NextColumn, 'field'>): Parameters<typeof kindsWords>[0] {
  return field.slice(0, field.indexOf('.')) as Parameters<typeof kindsWords>[0];
}

/** What “no findings” leaves open; nothing where every question was asked. */
export function notAsked({ rules }: Report): string {
  const asked = rules.filter(({ outcome, checked }) => outcome === 'ran' && checked > 0).length;
  return `${asked} of ${rules.length} questions could be asked of this workbook`;
}
