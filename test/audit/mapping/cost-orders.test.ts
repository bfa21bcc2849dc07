/** Orders, invoices and forecasts: rows of one course add up, what was ordered in all holds what was invoiced of it, and a forecast is no budget. */
import { audit } from '../../../src/audit/audit';
import type { Report } from '../../../src/audit/report/report';
import { snapshotOf, type Drawn } from '../../support/sheet';

type Grid = readonly (readonly Drawn[])[];
const reportOf = (grid: Grid, sheet = 'Plan'): Report => audit(snapshotOf({ [sheet]: grid }), { asOf: '2026-06-30' }).report;
const totals = (grid: Grid): unknown => reportOf(grid).money.map(({ total, spent, toSpend }) => [total, spent, toSpend]);
const kinds = (grid: Grid): unknown => reportOf(grid).tables.map(({ kind }) => kind);

const ORDERS = [
  ['4500', 'Selling', 'X', 100],
  ['4501', 'Selling', 'Y', 50],
  ['4502', 'Lean', 'Y', 10],
];

it.each<[string, readonly string[]]>([
  ['purchase orders', ['PO number', 'Course', 'Supplier', 'PO amount']],
  ['orders', ['Order no.', 'Course', 'Vendor', 'Order value']],
  ['Bestellungen', ['Bestellnummer', 'Kurs', 'Lieferant', 'Bestellwert']],
  ['commandes', ['N° commande', 'Formation', 'Fournisseur', 'Montant commande']],
  ['invoices', ['Invoice no', 'Course', 'Supplier', 'Invoice amount']],
  ['Rechnungen', ['Rechnungsnr.', 'Kurs', 'Lieferant', 'Rechnungsbetrag']],
  ['factures', ['N° facture', 'Formation', 'Fournisseur', 'Montant de la facture']],
])('%s are payments, and those of one course add up', (_, headers) => {
  const grid = [headers, ...ORDERS];
  expect([kinds(grid), totals(grid)]).toEqual([['cost'], [[160, null, null]]]);
});

it.each<[string, Grid, unknown]>([
  [
    'what was ordered in all holds what was invoiced of it',
    [['PO number', 'Course', 'Supplier', 'PO amount', 'Invoiced'], ...ORDERS.map((row, at) => [...row, [60, 50, 0][at]])],
    [[160, 110, 50]],
  ],
  [
    'the same in rows of modules',
    [
      ['Course', 'Owner', 'Start', 'Order value', 'Invoiced'],
      ['Selling', 'Ann', '2026-01-01', 90, 60],
      ['Lean', 'Bo', '2026-01-01', 10, 0],
    ],
    [[100, 60, 40]],
  ],
  [
    'beside a budget and what was paid an order says nothing more',
    [
      ['Kurs', 'Verantwortlich', 'Beginn', 'Budget', 'Bestellwert', 'Rechnungsbetrag'],
      ['Führung', 'Ann', '2026-01-01', 100, 90, 60],
      ['Lean', 'Bo', '2026-01-01', 10, 10, 0],
    ],
    [[110, 60, 50]],
  ],
  [
    'a forecast below its plan is no budget',
    [
      ['Course', 'Owner', 'Plan', 'Forecast cost'],
      ['Selling', 'Ann', 100, 80],
      ['Lean', 'Bo', 10, 12],
    ],
    [[112, null, null]],
  ],
  [
    'beside what was planned and paid a forecast says nothing more',
    [
      ['Kurs', 'Verantwortlich', 'Plan', 'Ist', 'Kosten Prognose'],
      ['Führung', 'Ann', 100, 50, 150],
      ['Lean', 'Bo', 10, 5, 12],
    ],
    [[110, 55, 55]],
  ],
  [
    'a forecast alone is what is known of the cost',
    [
      ['Course', 'Owner', 'Forecast cost'],
      ['Selling', 'Ann', 150],
      ['Lean', 'Bo', 12],
    ],
    [[162, null, null]],
  ],
])('%s', (_, grid, expected) => expect(totals(grid)).toEqual(expected));

it('a forecast beside plan and actual is told why it does not count', () =>
  expect(
    reportOf([
      ['Course', 'Owner', 'Plan', 'Actual cost', 'Forecast cost'],
      ['Selling', 'Ann', 100, 50, 150],
      ['Lean', 'Bo', 10, 5, 12],
    ]).tables[0]?.columns.at(-1)?.reasonCode,
  ).toBe('expected-in-all'));

it.each<[string, Grid]>([
  ['English', [['Course', 'Owner', 'Cost'], ['Selling', 'Ann', 100], ['Lean', 'Bo', 10], [], ['All figures excluding VAT'], ['Status as of May']]],
  ['German', [['Kurs', 'Verantwortlich', 'Kosten'], ['Führung', 'Ann', 100], ['Lean', 'Bo', 10], [], ['Preise netto'], ['Rückfragen an das Team']]],
  ['French', [['Formation', 'Responsable', 'Coût'], ['Vente', 'Ann', 100], ['Lean', 'Bo', 10], [], ['Montants hors taxes'], ['Arrêté à fin mai']]],
])('lone lines behind a gap below a narrow table are no modules: %s', (_, grid) => expect(reportOf(grid).modules).toHaveLength(2));
