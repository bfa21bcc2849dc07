import { datePhrases } from '../../../src/audit/reading/date-phrases';

it.each<[string, readonly string[]]>([
  ['Halve the 2005 level by 2030', ['2005 since', '2030 deadline']],
  ['Meet the March 2026 guidelines', ['March 2026 deadline']],
  ['Send the 2026-03-31 report', ['2026-03-31 deadline']],
  ['Plan March 2026 reviews', ['March 2026 deadline']],
  ['Plan 2026-03-31 reviews', ['2026-03-31 deadline']],
  ['Better than the 2020, then more', ['2020 since']],
  ['Meet the 2020  Canadian guidelines', []],
  ['Deadline 2026', ['2026 deadline']],
  ['Deadline 2026.', ['2026 deadline']],
  ['(deadline 2026 )', ['2026 deadline']],
  ['Win 1950-strong.', []],
  ['by 2026-13-45', []],
  ['by 03/04/2026', []],
  ['to 2030 % of it', []],
  ['to 2030 € a month', []],
  ['to 2030€ a month', []],
])('dates in “%s”', (text, expected) => expect(datePhrases(text).map(({ text: phrase, role }) => `${phrase} ${role}`)).toEqual(expected));
