/** Sheets say “1 finding”, never “1 findings”: of a workbook that has one of everything, in as many currencies as there is no room for. */
import { audit } from '../../../src/audit/audit';
import { choicesNamed } from '../../../src/audit/plan/choices';
import { planWrite } from '../../../src/audit/plan/write-plan';
import { inputValue } from '../../../src/workbook';
import { snapshotOf } from '../../support/sheet';

it.each([1, 5])('with %i currencies', (currencies) => {
  const workbook = snapshotOf({
    Priorities: [
      ['Priority ID', 'Priority', 'Rank'],
      ['P1', 'Grow revenue by 8 %', 1],
    ],
    KPIs: [
      ['KPI ID', 'KPI', 'Owner', 'Baseline', 'Target', 'Unit'],
      ['K-1', 'Conversion rate', 'Ines Weber', 10, 20, 'Sales'],
    ],
    Modules: [
      ['Module ID', 'Module', 'KPI', 'Business sponsor', 'Total cost', 'Currency', 'Business unit'],
      ...['EUR', 'USD', 'CHF', 'GBP', 'SEK']
        .slice(0, currencies)
        .map((currency, index) => [`M-${index}`, `Coaching ${index}`, 'K-1', null, 1_000, currency, 'Sales']),
    ],
  });
  const { sheets } = planWrite(audit(workbook, { asOf: '2026-06-30' }), workbook, choicesNamed(['all']) ?? undefined);
  const texts = sheets.flatMap(({ name, cells }) => cells.flat().map((input) => `${name}: ${String(inputValue(input) ?? '')}`));
  expect(texts.length).toBeGreaterThan(300);
  expect(texts.filter((text) => /(?<![\d.,–-])\b1 (?:more |open |other )?(?!is\b|as\b|has\b|was\b)[a-z]+s\b/.test(text))).toEqual([]);
  const more = texts.filter((text) => text.includes('on the sheet Plumbline Modules'));
  expect(more).toEqual(currencies === 5 ? ['Plumbline Scorecard: and 1 more currency, on the sheet Plumbline Modules'] : []);
});
