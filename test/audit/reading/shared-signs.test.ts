/** "$", "¥" and "kr" are signs of several currencies: under a header that states one of these, they are its own. */
import { audit } from '../../../src/audit/audit';
import { currencyMeant } from '../../../src/audit/reading/currency';
import { snapshotOf, type Drawn } from '../../support/sheet';

const accounts = (header: string, ...costs: readonly Drawn[]): unknown =>
  audit(
    snapshotOf({ Plan: [['Course', 'Owner', header], ...costs.map((cost, place): Drawn[] => [`Course ${String.fromCharCode(65 + place)}`, 'Ann Fox', cost])] }),
    {
      asOf: '2026-06-30',
    },
  ).report.money.map(({ currency, total }) => [currency, total]);

it.each<[string, readonly Drawn[], unknown]>([
  ['Cost (CAD)', ['$1,200', 'C$ 500', { value: 700, format: '"$"#,##0' }, { value: 100, format: '[$$-1009]#,##0' }], [['CAD', 2500]]],
  ['Cost (AUD)', ['$1.2k', '800'], [['AUD', 2000]]],
  ['Budget in CNY', ['¥3,000', 200], [['CNY', 3200]]],
  ['Kosten (NOK)', ['3 000 kr', 200], [['NOK', 3200]]],
  ['Cost (EUR)', ['$1,200', '$300'], [['USD', 1500]]],
  ['Cost', ['$1,200', '$300'], [['USD', 1500]]],
])('under “%s”', (header, costs, expected) => expect(accounts(header, ...costs)).toEqual(expected));

it.each(['US$300', 'USD 300', '300 US dollars', '$300 (US)'])('“%s” says more than the sign', (text) => expect(currencyMeant('USD', 'CAD', text)).toBe('USD'));

it('what shows nothing takes what is stated, and what nobody states is what it shows', () => {
  expect([currencyMeant(undefined, 'CAD', '300'), currencyMeant('USD', null, '$300'), currencyMeant(undefined, null, '300')]).toEqual(['CAD', 'USD', null]);
});
