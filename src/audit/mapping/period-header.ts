/** Headers that are periods: `2024`, `Q1 2025`, `Mar 2025`, `FY25-Q1`. */
import type { CellValue } from '../../workbook';
import { readSpan } from '../model/read-date';
import type { Span } from '../model/days';
import type { Settings } from '../settings';

const YEARS = /^(?:19|20)\d\d$/;
const PERIOD_TEXT =
  /^(?:actual |ist |réalisé )?(?:(?:q|t|h|s)[1-4][\s/.-]*(?:fy\s?)?'?(?:\d{4}|\d{2})|(?:19|20)\d\d(?:[\s/.-]*(?:q|t|h|s)?[1-4])?|(?:19|20)\d\d[-/.](?:0?[1-9]|1[0-2])|fy\s?'?\d{2,4}(?:[\s-]*[qh][1-4])?|\p{L}{3,9}\.?[\s-]+'?(?:\d{4}|\d{2}))$/iu;

/** The period that a header names; null for any other header. */
export function periodOf(
  header: CellValue | undefined,
  settings: Pick<Settings, 'fiscalYearStart' | 'fiscalYearNamedBy'> = { fiscalYearStart: null, fiscalYearNamedBy: 'last' },
): Span | null {
  const text = typeof header === 'number' ? String(header) : typeof header === 'string' ? header.trim() : '';
  if (!YEARS.test(text) && !PERIOD_TEXT.test(text)) return null;
  const { span } = readSpan(text.replace(/^(?:actual|ist|réalisé) /i, ''), { order: { first: null }, date1904: false, ...settings });
  return span === null || span.start === span.end ? null : span;
}
