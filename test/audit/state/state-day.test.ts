/** Days in the workbook's own sheets. */
import { stateDay } from '../../../src/audit/state/state-day';
import type { CellValue } from '../../../src/workbook';
import { snapshotOf } from '../../support/sheet';
import { day } from '../model/field-model';

it.each<[CellValue | undefined, string | null]>([
  ['2026-03-31', '2026-03-31'],
  ['31 March 2026', '2026-03-31'],
  [day('2026-03-31'), '2026-03-31'],
  ['March 2026', null],
  ['04/05/2026', null],
  ['soon', null],
  ['', null],
  [null, null],
  [undefined, null],
])('%j: %s', (value, iso) => expect(stateDay(snapshotOf({ Reviews: [['Date']] }), value)).toBe(iso === null ? null : day(iso)));

it('counts from 1904 where the workbook does', () =>
  expect(stateDay(snapshotOf({ Reviews: [['Date']] }, { date1904: true }), day('2026-03-31') - 1462)).toBe(day('2026-03-31')));
