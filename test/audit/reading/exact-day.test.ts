import type { CellValue } from '../../../src/workbook';
import { namesOneDay } from '../../../src/audit/reading/exact-day';

it.each<[CellValue, boolean]>([
  [46112, true],
  ['2026-03-31', true],
  ['31 March 2026', true],
  ['03/04/2026', true],
  ['04/13/2026', true],
  [20260331, true],
  [2026, false],
  [202603, false],
  ['Q1 2026', false],
  ['March 2026', false],
  ['W12 2026', false],
  ['FY26', false],
  ['soon', false],
  [null, false],
])('%j names one day: %s', (raw, expected) => expect(namesOneDay({ value: null, raw, at: { sheet: 'Modules', row: 1, column: 0 } })).toBe(expected));
