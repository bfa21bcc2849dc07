/** Totals in any spelling are no records and no costs. */
import { audit } from '../../../src/audit/audit';
import { snapshotOf, type Drawn } from '../../support/sheet';

const HEADERS = ['Module', 'Programme', 'Sponsor', 'Cost (EUR)'];
const ROWS: readonly (readonly Drawn[])[] = [
  ['Coaching', 'Leading', 'Ana Lind', 100],
  ['Feedback', 'Leading', 'Bo Lind', 50],
];
const read = (...more: readonly (readonly Drawn[])[]) => {
  const { modules, money } = audit(snapshotOf({ Modules: [HEADERS, ...ROWS, ...more] }), { asOf: '2026-06-30' }).report;
  return [modules.filter(({ name }) => name !== 'Leading').length, money[0]?.total];
};

it.each([
  'Total',
  'Total Leading',
  'Leading Total',
  'Total Leadership courses',
  'Grand total 2026',
  'Subtotal Leading',
  'Summe Leading',
  'Gesamtsumme 2026',
  'Zwischensumme:',
  'Zwischensumme Führung',
  'Leading Ergebnis',
  'Sous-total Leading',
  'Total général',
  'Total de Leading',
  'Σ',
  'Σ Leading',
])('“%s” adds up', (total) => {
  expect(read([total, '', '', 150])).toEqual([2, 150]);
  expect(read(['', total, '', 150])).toEqual([2, 150]);
});

it.each(['Total quality management', 'Total rewards', 'Summe der Teile', 'Sum of small things', 'Ensemble pour réussir'])('“%s” is a course', (name) =>
  expect(read([name, 'Leading', 'Cy Dane', 70])).toEqual([3, 220]),
);

it('of a single row, where nothing else is said of it', () => {
  expect(read(['Lean', 'Line', 'Cy Dane', 70], ['Total lean courses', '', '', 70])).toEqual([3, 220]);
  expect(read(['Lean', 'Line', 'Cy Dane', 70], ['Total lean courses', '', 'Cy Dane', 70])).toEqual([4, 290]);
});

it('is not a row with an id of its own and no name, whatever its amount', () => {
  const total = (id: string, name: string | null) =>
    audit(
      snapshotOf({
        Modules: [
          ['Module', 'Module ID', 'Cost (EUR)'],
          ['Coaching', 'M-1', 100],
          ['Feedback', 'M-2', 50],
          [name, id, 150],
        ],
      }),
      { asOf: '2026-06-30' },
    ).report.money[0]?.total;
  expect([total('M-3', null), total('M-3', 'Lean'), total('Total', null), total('2026', null)]).toEqual([300, 300, 150, 150]);
});
