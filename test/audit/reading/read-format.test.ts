/** What number formats say: dates and their parts, times, percentages, currencies, thousands left away. */
import { formatUnit } from '../../../src/audit/reading/format-unit';
import { formatKind, leavesThousandsAway, shownDate } from '../../../src/audit/reading/read-format';

it.each([
  ['General', 'number'],
  ['', 'number'],
  ['0.00', 'number'],
  ['#,##0 "days"', 'number'],
  ['@', 'number'],
  ['??/??', 'number'],
  ['General "m"', 'number'],
  ['[Red]#,##0;[Blue]-#,##0', 'number'],
  ['[>=1000]0.0,"k";0', 'number'],
  ['dd.mm.yyyy', 'date'],
  ['[$-407]d. mmmm yyyy', 'date'],
  ['mmm', 'date'],
  ['yyyy\\-mm', 'date'],
  ['h:mm', 'time'],
  ['[h]:mm:ss', 'time'],
  ['mm:ss.0', 'time'],
])('%j shows a %s', (format, kind) => expect(formatKind(format)).toBe(kind));

it.each([
  ['dd.mm.yyyy', 'day month year'],
  ['mmm-yy', 'month year'],
  ['[$-407]mmmm yyyy', 'month year'],
  ['yyyy', 'year'],
  ['"day" yyyy', 'year'],
  ['mmm', 'month'],
  ['#,##0 "days"', ''],
  ['[Magenta]0.00', ''],
  ['h:mm', ''],
])('of a date %j shows: %s', (format, parts) => {
  const shown = shownDate(format);
  const names = ['day', 'month', 'year'] as const;
  expect(names.filter((name) => shown[name]).join(' ')).toBe(parts);
});

it.each([
  ['0.0%', '%'],
  ['[$€-407] #,##0', 'EUR'],
  ['[$CHF] #,##0', 'CHF'],
  ['$#,##0', 'USD'],
  ['CA$#,##0', 'CAD'],
  ['#,##0 "EUR"', 'EUR'],
  ['#,##0 " EUR "', 'EUR'],
  ['#,##0\\ \\E\\U\\R', 'EUR'],
  ['#,##0\\ \\€', 'EUR'],
  ['0\\ \\d', undefined],
  ['0"%"', '%'],
  ['#,##0 "days"', undefined],
  ['[$-407]#,##0', undefined],
  ['General', undefined],
  ['', undefined],
])('%j shows the unit %s', (format, unit) => expect(formatUnit(format)).toBe(unit));

it.each([
  ['#,##0,', true],
  ['0.0,,"m"', true],
  ['#,##0,;-#,##0,', true],
  ['#,##0', false],
  ['#,##0.00', false],
  ['0', false],
  ['General', false],
  ['d, mmmm', false],
  ['#,##0", "', false],
])('%j leaves thousands away: %s', (format, leaves) => expect(leavesThousandsAway(format)).toBe(leaves));
