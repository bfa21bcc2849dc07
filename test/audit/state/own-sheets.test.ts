/** What the workbook's own Review and History sheets say: the latest sign-off, the reviews, the last audit. */
import { readAuditTrace, TRACE_HEADERS } from '../../../src/audit/state/audit-trace';
import { readReviews, REVIEW_HEADERS, REVIEW_SHEET } from '../../../src/audit/state/quarterly-reviews';
import { HISTORY_SHEET } from '../../../src/audit/state/own-sheets';
import { readSignOff, SIGNED_HEADERS } from '../../../src/audit/state/sign-off';
import { snapshotOf, type Drawn } from '../../support/sheet';
import { day } from '../model/field-model';

const TODAY = day('2026-03-31');
const signed = (...rows: Drawn[][]) => readSignOff(snapshotOf({ [HISTORY_SHEET]: [['Plumbline History'], [...SIGNED_HEADERS], ...rows] }), TODAY);

describe('the last sign-off', () => {
  it('is the latest up to today, with all its goals, in whatever order they stand', () => {
    const found = signed(
      [day('2025-12-31'), 'kpi:old', 1, 2, 3, null],
      [day('2026-03-31'), 'kpi:a', 1, 2, day('2026-12-31'), ' raised '],
      [day('2025-12-31'), 'kpi:late', 1, 2, 3, null],
      [day('2026-03-31'), 'kpi:b', null, 'many', Infinity, '  '],
      [day('2026-04-01'), 'kpi:c', 1, 2, 3, null],
    );
    expect(found?.on).toBe(TODAY);
    expect([...(found?.goals ?? [])]).toEqual([
      ['kpi:a', { baseline: 1, target: 2, due: day('2026-12-31'), decision: 'raised' }],
      ['kpi:b', { baseline: null, target: null, due: null, decision: null }],
    ]);
  });

  it('needs a day and a key', () => {
    expect(signed(['soon', 'kpi:a', 1, 2, 3, null], [day('2026-01-31'), 7, 1, 2, 3, null], [null, 'kpi:a', 1, 2, 3, null])).toBeNull();
    expect(signed()).toBeNull();
  });

  it('is read whatever columns stand between and around its own', () => {
    const headers = [null, ...[...SIGNED_HEADERS].reverse(), 'Note'];
    const found = readSignOff(snapshotOf({ [HISTORY_SHEET]: [headers, [null, 'kept', 3, 2, 1, 'kpi:a', day('2026-01-31'), 'x']] }), TODAY);
    expect(found?.goals.get('kpi:a')).toEqual({ baseline: 1, target: 2, due: 3, decision: 'kept' });
  });

  it('is none without the sheet, or with a column missing', () => {
    expect(readSignOff(snapshotOf({ Other: [[...SIGNED_HEADERS], [day('2026-01-31'), 'kpi:a', 1, 2, 3, null]] }), TODAY)).toBeNull();
    expect(readSignOff(snapshotOf({ [HISTORY_SHEET]: [SIGNED_HEADERS.slice(1), ['kpi:a', 1, 2, 3, null]] }), TODAY)).toBeNull();
  });
});

describe('reviews', () => {
  const reviews = (...rows: Drawn[][]) => readReviews(snapshotOf({ [REVIEW_SHEET]: [[], ['Notes'], [...REVIEW_HEADERS], ...rows] }), TODAY);

  it('are gathered by day, earliest first, those to come left out', () => {
    const found = reviews(
      ['Q1', '2026-03-31', 'Right?', 'Yes', null, null, null, null, null, 'Ines'],
      ['Q4', day('2025-12-31'), 'Right?', 'No', 'Drop one', 'Jo', '2026-01-31', day('2026-02-01'), 'Jo', null],
      [null, day('2025-12-31'), 'Impact?', 'No', ' Link it ', null, 'soon', null, 'Kim', 'Ines'],
      ['Q2', '2026-06-30', 'Right?', 'Yes', 'Never', null, null, null, 'Jo', 'Ines'],
      ['Q3', 'some day', 'Right?', 'Yes', 'Never', null, null, null, 'Jo', 'Ines'],
    );
    expect(found).toMatchObject([
      { on: day('2025-12-31'), period: 'Q4', hr: 'Jo', business: 'Ines', at: { sheet: REVIEW_SHEET, row: 4, column: 1 } },
      { on: TODAY, period: 'Q1', hr: null, business: 'Ines', decisions: [] },
    ]);
    expect(found[0]?.decisions).toEqual([
      { text: 'Drop one', owner: 'Jo', due: day('2026-01-31'), done: day('2026-02-01'), at: { sheet: REVIEW_SHEET, row: 4, column: 4 } },
      { text: 'Link it', owner: null, due: null, done: null, at: { sheet: REVIEW_SHEET, row: 5, column: 4 } },
    ]);
  });

  it('are none without the sheet, or with a column missing', () => {
    const row: Drawn[] = ['Q1', '2026-03-31', 'Right?', 'Yes', null, null, null, null, 'Jo', 'Ines'];
    expect(readReviews(snapshotOf({ Other: [[...REVIEW_HEADERS], row] }), TODAY)).toEqual([]);
    expect(readReviews(snapshotOf({ [REVIEW_SHEET]: [REVIEW_HEADERS.slice(0, -1), row] }), TODAY)).toEqual([]);
  });
});

describe('the last audit', () => {
  const trace = (...rows: Drawn[][]) => readAuditTrace(snapshotOf({ [HISTORY_SHEET]: [['Score', ...TRACE_HEADERS], ...rows] }), TODAY);

  it('is the latest before today, wherever it stands', () => {
    expect(trace([1, '2025-12-31', 'm1'], [2, day('2026-03-30'), 'm2'], [3, '2026-01-31', 'm3'], [4, '2026-03-31', 'm4'])).toEqual({
      on: day('2026-03-30'),
      mark: 'm2',
    });
    expect(trace([1, '2026-01-31', 7])).toEqual({ on: day('2026-01-31'), mark: '7' });
  });

  it('needs a day and a mark, a sheet and both columns', () => {
    expect(trace([1, '2026-03-31', 'm'], [2, 'soon', 'm'], [3, '2026-01-31', null])).toBeNull();
    expect(readAuditTrace(snapshotOf({ Other: [[...TRACE_HEADERS], ['2026-01-31', 'm']] }), TODAY)).toBeNull();
    expect(readAuditTrace(snapshotOf({ [HISTORY_SHEET]: [[TRACE_HEADERS[0]], ['2026-01-31']] }), TODAY)).toBeNull();
  });
});
