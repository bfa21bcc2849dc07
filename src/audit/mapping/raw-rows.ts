/** Rows of deals, initiatives or projects that do not say which KPI they count for: read where a KPI's name says what is made of such rows. */
import type { FieldName } from '../fields';
import { fold } from '../reading/fold';
import { wordPattern } from '../reading/word-pattern';
import { EVENT_MEASURES } from '../reading/words/events';
import type { Evidence } from './evidence';
import { kindHint } from './kind-hint';
import type { MappedTable } from './types';

const MADE_OF_ROWS = EVENT_MEASURES.map(([, words]) => wordPattern(words));

/** Whether a KPI of the workbook is made of such rows. */
export function wantsRawRows(evidence: Evidence): boolean {
  return [...evidence.names('kpi')].some((name) => MADE_OF_ROWS.some((words) => words.test(fold(name))));
}

/** Whether a list that is called so says who did what, and when. */
export function saysRawRows({ sheet, table, title, columns }: MappedTable): boolean {
  const has = (...fields: readonly FieldName[]): boolean => fields.some((field) => columns.some((column) => column.field === field));
  const isCalled = kindHint('event', [sheet, table ?? '', title ?? '']);
  return isCalled && has('event.date', 'event.actual') && has('event.team', 'event.person');
}
