/** Business case and money: what is missing, what is understated, what cannot be added up. */
import { describeCases, table, workbook } from './cases';

const modules = (headers: string, ...rows: string[]): string => table('Modules', headers, rows);
const links = (headers: string, ...rows: string[]): string => table('Links', headers, rows);
const KPIS = table('KPIs', 'KPI ID | KPI', ['K-1 | Retention']);
const CASE = 'Business problem | Expected impact | Measure by';

describeCases('incomplete-business-case', [
  {
    name: 'says each missing part, at the first of them',
    sheets: modules(
      `Module | ${CASE}`,
      'A | Leads leave | +3 points | 2026-12-31',
      'B | Leads leave | ⚑ | tbd',
      'C | ⚑ | +3 points | 2026-12-31',
      'D | Leads leave | +3 points | ⚑',
    ),
    says: [/“B” does not state the effect it should have and the date on which that will be measured/, /“C” does not state the business problem/],
  },
  {
    name: 'a link states effect and date for its module, a cancelled one does not',
    sheets: workbook(
      KPIS,
      modules('Module ID | Module | Business problem | Expected impact', 'M-1 | A | Leads leave |', 'M-2 | B | Leads leave | ⚑'),
      links('Module ID | KPI ID | Expected effect | Status', 'M-1 | K-1 | +3 points | active', 'M-2 | K-1 | +3 points | cancelled'),
    ),
  },
  { name: 'a part without a column is not asked for', sheets: modules('Module | Business problem', 'A | Leads leave', 'B | ⚑') },
  { name: 'a date in words', sheets: modules(`Module | ${CASE}`, 'A | Leads leave | +3 points | after the second cohort'), undecided: 1 },
  {
    name: 'ended and mandatory modules have no case to make',
    sheets: modules(`Module | ${CASE} | End | Mandatory`, 'A | | | | 2025-12-31 | no', 'B | | | | | yes', 'C | Leads leave | +3 points | 2026-12-31 | | no'),
    checked: 1,
  },
  {
    name: 'two links, one of which says it, and a goal named in the row itself',
    sheets: workbook(
      KPIS,
      modules(`Module ID | Module | KPI | ${CASE}`, 'M-1 | A | K-1 | Leads leave | | 2026-12-31', 'M-2 | B | K-1 | Leads leave | ⚑ | 2026-12-31'),
      links('Module ID | KPI ID | Expected effect', 'M-1 | K-1 | ', 'M-1 | K-1 | +3 points'),
    ),
    says: [/“B” does not state the effect it should have/],
  },
]);

const PARTS = 'Development cost | Delivery cost | Overhead | Participant time | Backfill';
describeCases('incomplete-cost', [
  {
    name: 'a zero is stated, a blank is not; ended modules count',
    sheets: modules(`Module | ${PARTS} | End`, 'A | 6000 | 9000 | 0 | 12000 | 0 |', 'B | 6000 ⚑ | 9000 | 1500 | | 0 | 2025-12-31'),
    says: ['The cost of “B” leaves out participant time'],
  },
  {
    name: 'the total is the sum of the parts that are there',
    sheets: modules(`Module | Total cost | ${PARTS}`, 'A | 15000 ⚑ | 6000 | 9000 | | |'),
    says: ['leaves out overhead, participant time and backfill'],
  },
  { name: 'a total above its parts may hold the rest', sheets: modules(`Module | Total cost | ${PARTS}`, 'A | 30000 | 6000 | 9000 | | |'), undecided: 1 },
  {
    name: 'one sum beside parts that others state',
    sheets: modules('Module | Total cost | Development cost', 'A | 30000 ⚑ |'),
    says: ['The cost of “A” is one sum'],
  },
  { name: 'no cost at all is another finding', sheets: modules(`Module | ${PARTS}`, 'A | | | | |', 'B | 1 | 1 | 1 | 1 | 1'), checked: 1 },
  {
    name: 'a euro above its parts is rounding, more may hold the rest; nothing blank, nothing missing',
    sheets: modules(`Module | Total cost | ${PARTS}`, 'A | 15001 ⚑ | 6000 | 9000 | | |', 'B | 15002 | 6000 | 9000 | | |', 'C | 99000 | 1 | 1 | 1 | 1 | 1'),
    undecided: 1,
    checked: 2,
  },
]);

describeCases('uncosted-module', [
  {
    name: 'the cost of the programme, of another run or of a cost table is a cost',
    sheets: workbook(
      modules(
        'Module ID | Module | Programme | Cohort | Total cost',
        'M-1 | Leading teams | Leading teams | | 40000',
        'M-2 | Coaching | Leading teams | |',
        'M-3 | Selling | Sales | Spring | 9000',
        'M-3 | Selling | Sales | Autumn |',
        'M-4 | Deciding | Alone | |',
        'M-5 | Planning | Alone | | ⚑',
      ),
      table('Costs', 'Module | Category | Amount', ['M-4 | delivery | 5000']),
    ),
    says: ['Nothing says what “Planning” costs'],
  },
  { name: 'nothing costs nothing: a zero is a cost', sheets: modules('Module | Total cost', 'A | 0', 'B | n/a ⚑') },
  { name: 'words in the cell', sheets: modules('Module | Total cost', 'A | ask finance'), undecided: 1 },
  {
    name: 'ended modules were paid for too, cancelled and mandatory ones are left out',
    sheets: modules('Module | Total cost | End | Status | Mandatory', 'A | ⚑ | 2025-12-31 | completed | no', 'B | | | cancelled | no', 'C | | | running | yes'),
  },
  { name: 'the finding stands on the first cell of cost there is', sheets: modules('Module | Delivery cost | Overhead', 'A | ⚑ | ', 'B | | 5') },
]);

describeCases('mixed-currency', [
  {
    name: 'the rarest is the odd one',
    sheets: modules('Module | Total cost | Currency', 'A | 1 | EUR', 'B | 2 | EUR', 'C | 3 ⚑ | GBP'),
    says: ['are stated in EUR and GBP; the first in GBP stands in Modules!B4'],
  },
  {
    name: 'a symbol in the amount, and rows of a cost table',
    sheets: workbook(
      modules('Module ID | Module', 'M-1 | A', 'M-2 | B'),
      table('Costs', 'Module | Category | Amount', ['M-1 | delivery | € 500', 'M-1 | overhead | € 500', 'M-2 | delivery | $ 500 ⚑']),
    ),
  },
  { name: 'one currency, however it is written', sheets: modules('Module | Total cost | Currency', 'A | € 100 | eur', 'B | 100 | EUR') },
  { name: 'no currency anywhere is one currency', sheets: modules('Module | Total cost', 'A | 100', 'B | 200') },
  { name: 'what states none takes the only one there is', sheets: modules('Module | Total cost | Currency', 'A | 100 | EUR', 'B | 200 |') },
  {
    name: 'which the settings may know better',
    sheets: modules('Module | Total cost | Currency', 'A | 100 ⚑ | EUR', 'B | 200 |'),
    settings: { currency: 'CHF' },
  },
  {
    name: 'unless the settings say what none means',
    sheets: modules('Module | Total cost | Currency', 'A | 100 | EUR', 'B | 200 |'),
    settings: { currency: 'EUR' },
  },
  {
    name: 'a cancelled module is in no sum',
    sheets: modules('Module | Total cost | Currency | Status', 'A | 100 | EUR | running', 'B | 200 | USD | cancelled'),
  },
  {
    name: 'of two currencies as frequent as each other the later in the alphabet is the odd one, whichever comes first',
    sheets: modules('Module | Total cost | Currency', 'A | 1 | EUR', 'B | 2 ⚑ | USD', 'C | 1 | USD', 'D | 1 | EUR'),
    says: ['stated in EUR and USD; the first in USD stands in Modules!B3'],
  },
  {
    name: 'three currencies, the rarest last by alphabet or not',
    sheets: modules('Module | Total cost | Currency', 'A | 1 | USD', 'B | 2 | GBP', 'C | 3 ⚑ | EUR', 'D | 4 | USD', 'E | 5 | GBP'),
    says: ['stated in EUR, GBP and USD'],
  },
  { name: 'no cost, no sum', sheets: modules('Module | Total cost | Currency', 'A | | EUR', 'B | | USD'), checked: 0 },
]);
