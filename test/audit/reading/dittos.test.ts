/** Ditto marks: a cell that says "as above" is read as the cell above it, with its format. */
import { audit } from '../../../src/audit/audit';
import { isDitto } from '../../../src/audit/reading/dittos';
import { readable } from '../../../src/audit/reading/readable';
import { DITTO_WORDS } from '../../../src/audit/reading/words/dittos';
import { snapshotOf, type Drawn } from '../../support/sheet';

const plan = (...rows: readonly (readonly Drawn[])[]) => snapshotOf({ Plan: [['Module', 'Owner', 'Start', 'KPI', 'Cost (EUR)'], ...rows] });
const modelOf = (workbook: ReturnType<typeof plan>) => audit(workbook, { asOf: '2026-06-30' }).model;

it.each(DITTO_WORDS)('“%s” is the owner above', (mark) => {
  const { modules } = modelOf(
    plan(['Coaching', 'Ann Fox', null, 'Retention', 100], ['Selling', mark, null, mark, 200], ['Lean', ` ${mark.toUpperCase()}`, null, 'Margin', 300]),
  );
  expect(modules.map(({ fields }) => [fields.owner?.value?.[0]?.text, fields.kpi?.value?.[0]?.text])).toEqual([
    ['Ann Fox', 'Retention'],
    ['Ann Fox', 'Retention'],
    ['Ann Fox', 'Margin'],
  ]);
});

it('amounts and days are those above, shown as they are shown there', () => {
  const start = { value: 46_054, format: 'dd.mm.yyyy' };
  const { modules } = modelOf(
    plan(['Coaching', 'Ann Fox', start, 'Retention', 100], ['Selling', 'Bo Lind', 'dito', 'Margin', '"'], ['Lean', 'Bo Lind', 'idem', 'Margin', 300]),
  );
  expect(modules.map(({ fields }) => [fields.start?.value, fields.cost?.value])).toEqual([
    [46_054, 100],
    [46_054, 100],
    [46_054, 300],
  ]);
});

it('a mark below nothing, or below a gap, says nothing', () => {
  const grid: Drawn[][] = [['Module', 'Owner'], ['Coaching', 'Ann Fox'], [], ['Selling', 'dito']];
  expect(readable(snapshotOf({ Plan: grid })).workbook.sheets[0]?.cells.at(-1)).toEqual(['Selling', 'dito']);
  expect(
    readable(
      snapshotOf({
        Plan: [
          ['Module', 'Owner'],
          ['Coaching', null],
          ['Selling', 'dito'],
        ],
      }),
    ).workbook.sheets[0]?.cells.at(-1),
  ).toEqual(['Selling', 'dito']);
});

it('words that only contain a mark are none, and a sheet without any stays as it is', () => {
  expect(['ditto machines', 'see above all', 'same', 's.o.', '"Lean"'].filter(isDitto)).toEqual([]);
  const workbook = plan(['Coaching', 'Ann Fox', null, 'Retention', 100]);
  expect(readable(workbook).workbook).toBe(workbook);
});
