/** Headers that are periods: `2024`, `Q1 2025`, `Mar 2025`, `FY25-Q1`. */
import type { CellValue } from '../../workbook';
import { readSpan } from '../model/read-date';
import type { Span } from '../model/days';
import type { Settings } from '../settings';
import { withoutMarks } from './fold-header';

const YEARS = /^(?:19|20)\d\d$/;
/** What was reached, said beside the period: `Actual 2024`, `FY24 actual`. */
const REACHED = 'actuals?|results?|ist|ergebnis|wert|réalisé|résultat|valeur|réel';
const REACHED_AROUND = new RegExp(`^(?:${REACHED})[\\s-]+|[\\s-]+(?:${REACHED})$`, 'giu');
const PERIOD_TEXT =
  /^(?:(?:q|t|h|s)[1-4][\s/.-]*(?:fy\s?)?'?(?:\d{4}|\d{2})|(?:19|20)\d\d(?:[\s/.-]*(?:q|t|h|s)?[1-4])?|(?:19|20)\d\d[-/.](?:0?[1-9]|1[0-2])|fy\s?'?\d{2,4}(?:[\s-]*[qh][1-4])?|\p{L}{3,9}\.?[\s-]+'?(?:\d{4}|\d{2}))$/iu;

function bare(header: string): string {
  return withoutMarks(header.replaceAll('_', ' ')).replace(/\s+/g, ' ').replace(REACHED_AROUND, '');
}

/** The period that a header names; null for any other header. */
export function periodOf(
  header: CellValue | undefined,
  settings: Pick<Settings, 'fiscalYearStart' | 'fiscalYearNamedBy'> = { fiscalYearStart: null, fiscalYearNamedBy: 'last' },
): Span | null {
  const text = typeof header === 'number' ? String(header) : typeof header === 'string' ? bare(header) : '';
  if (!YEARS.test(text) && !PERIOD_TEXT.test(text)) return null;
  const { span } = readSpan(text, { order: { first: null }, date1904: false, ...settings });
  return span === null || span.start === span.end ? null : span;
}
