/** How many findings stand on the rows that are selected. */
import { audited } from '../../src/auditor';
import { FindingsByRow } from '../../src/taskpane/parts/findings-by-row';
import { parseArea } from '../../src/workbook';
import { smallWorkbook } from './small-workbook';

const { findings } = audited(smallWorkbook(), '2026-06-30').report;
const byRow = new FindingsByRow(findings);
const rowOf = (row: number) => ({ sheet: 'Modules', area: { top: row, left: 0, bottom: row, right: 0 } });

it('counts those of a row, wherever in it they stand', () => {
  for (const row of [0, 1, 2, 3]) {
    const here = findings.filter(({ sheet, cell, subjects }) =>
      (subjects ?? [{ sheet, cell }]).some((one) => one.sheet === 'Modules' && parseArea(one.cell)?.top === row),
    );
    expect([row, byRow.countOf(rowOf(row))]).toEqual([row, here.length]);
  }
  expect(byRow.countOf(rowOf(2))).toBeGreaterThan(0);
});

it('counts each finding once over several rows, and none of an accepted one or of another sheet', () => {
  const whole = { sheet: 'Modules', area: { top: 0, left: 0, bottom: 1_048_575, right: 9 } };
  const cells = findings.filter(({ sheet, cell, subjects }) => (subjects ?? [{ sheet, cell }]).some((one) => one.sheet === 'Modules' && one.cell !== ''));
  expect(byRow.countOf(whole)).toBe(cells.length);
  expect(byRow.countOf({ ...whole, sheet: 'Scribbles' })).toBe(0);
  expect(new FindingsByRow(findings.map((finding) => ({ ...finding, accepted: { reason: 'so', by: null, until: null } }))).countOf(whole)).toBe(0);
});
