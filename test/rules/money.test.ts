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

const costs = (...amounts: readonly string[]): string =>
  modules(
    'Module | Hours | Rate | Total cost',
    ...amounts.map((amount, index) => `Module ${index + 1} | ${8 * (index + 1)} | 90 | ${amount.replaceAll('#', String(index + 2))}`),
  );

describeCases('overridden-formula', [
  {
    name: 'a number between formulas',
    sheets: costs('=B#*C# → 720', '=B#*C# → 1440', '3000 ⚑', '=B#*C# → 2880'),
    says: ['in 1 cell of “Total cost”: Modules!D4. The others say =B4*C4.'],
  },
  { name: 'the first record, where each row stands for itself', sheets: costs('700 ⚑', '=B#*C# → 1440', '=B#*C# → 2160', '=B#*C# → 2880') },
  { name: 'the last record, which somebody added', sheets: costs('=B#*C# → 720', '=B#*C# → 1440', '=B#*C# → 2160', '3000 ⚑') },
  { name: 'the first row of a balance begins it', sheets: costs('700', '=D1+B# → 716', '=D1+B# → 716', '=D3+B# → 740', '=D4+B# → 772', '=D5+B# → 812') },
  { name: 'two formulas are no column of formulas', sheets: costs('=B#*C# → 720', '1500', '=B#*C# → 2160') },
  {
    name: 'as many numbers as formulas are meant so',
    sheets: costs('=B#*C# → 720', '1', '=B#*C# → 2160', '2', '=B#*C# → 3600', '3', '=B#*C# → 5040'),
  },
  { name: 'nothing, or a word, is no number', sheets: costs('=B#*C# → 720', '=B#*C# → 1440', 'tbd', '=B#*C# → 2880', '=B#*C# → 3600', '') },
  {
    name: 'numbers that plan and formulas that go on from them',
    sheets: costs('1', '2', '3', '=D4*1.1 → 3.3', '=D5*1.1 → 3.6', '=D6*1.1 → 4', '=D7*1.1 → 4.4'),
  },
  {
    name: 'a row of numbers among rows of formulas is meant so',
    sheets: modules(
      'Module | Q1 2026 | Q2 2026',
      ...['A', 'B', 'C', 'D', 'E'].map((name, row) => (name === 'C' ? 'C | 5 | 6' : `${name} | =E${row + 2}*2 → 4 | =F${row + 2}*2 → 4`)),
    ),
  },
]);

describeCases('inconsistent-formula', [
  {
    name: 'one that looks at another row',
    sheets: costs('=B#*C# → 720', '=B#*C# → 1440', '=B#*C3 → 2160 ⚑', '=B#*C# → 2880'),
    says: ['in 1 cell of “Total cost”: Modules!D4. The others say =B4*C4.'],
  },
  { name: 'one that lost its formula to arithmetic', sheets: costs('=B#*C# → 720', '=700+740 → 1440 ⚑', '=B#*C# → 2160', '=B#*C# → 2880') },
  { name: 'the last, as the others or not', sheets: costs('=B#*C# → 720', '=B#*C# → 1440', '=B#*C# → 2160', '=B#*D# → 2880 ⚑') },
  {
    name: 'fixed cells and the same words are the same formula',
    sheets: costs('=B#*$C$2&"A1" → 1', '=B#*$C$2&"A1" → 1', '=B#*$C$2&"A1" → 1', '=B#*$C$2&"A1" → 1'),
  },
  {
    name: 'a formula too long to show',
    sheets: costs(`=B#+${'C#+'.repeat(60)}1 → 1`, `=B#+${'C#+'.repeat(60)}1 → 1`, '=B#+1 → 1 ⚑', `=B#+${'C#+'.repeat(60)}1 → 1`),
    says: [/: Modules!D4\.$/m],
  },
  {
    name: 'a subtotal among its rows',
    sheets: table('Plan', 'Item | Amount', ['a | =C2*2 → 2', 'b | =C3*2 → 2', 'Subtotal | =SUM(B2:B3) → 4', 'c | =C5*2 → 2', 'd | =C6*2 → 2']),
  },
  { name: 'two formulas, each as often', sheets: costs('=B#*C# → 1', '=B#+C# → 2', '=B#*C# → 3', '=B#+C# → 4', '=B#*C# → 5', '=B#+C# → 6') },
  {
    name: 'a row whose formula goes on to the right is one of its own',
    sheets: modules(
      'Module | Q1 2026 | Q2 2026',
      ...['A', 'B', 'C', 'D', 'E'].map((name, row) => (name === 'C' ? 'C | =E9 → 1 | =F9 → 1' : `${name} | =E${row + 2}*2 → 4 | =F${row + 2}*2 → 4`)),
    ),
  },
]);

const plan = (...rows: readonly string[]): string => table('Plan', 'Item | Amount', rows);

describeCases('short-total', [
  {
    name: 'a row that was added above the total and below its range',
    sheets: plan('a | 1', 'b | 2', 'c | 3', 'd | 4', 'Total | =SUM(B2:B4) → 6 ⚑'),
    says: ['The total “Total · Amount”, =SUM(B2:B4), misses numbers beside its range in 1 cell: Plan!B5.'],
  },
  { name: 'all rows, by whatever function', sheets: plan('a | 1', 'b | 2', 'c | 3', 'Total | =SUBTOTAL(109,B2:B4) → 6') },
  { name: 'totals of what can be seen miss rows too', sheets: plan('a | 1', 'b | 2', 'c | 3', 'Total | =SUBTOTAL(9,B2:B3) → 3 ⚑') },
  { name: 'a gap ends what belongs together', sheets: plan('a | 1', 'b | 2', 'later |', 'c | 3', 'Total | =SUM(B2:B3) → 3') },
  {
    name: 'parts and the whole',
    sheets: plan('a | 1', 'b | 2', 'Part | =SUM(B2:B3) → 3', 'c | 3', 'd | 4', 'Part | =SUM(B5:B6) → 7', 'Total | =B4+B7 → 10'),
  },
  {
    name: 'two totals that share the rows between them',
    sheets: plan('a | 1', 'b | 2', 'c | 3', 'd | 4', 'First | =SUM(B2:B3) → 3', 'Second | =SUM(B4:B5) → 7'),
  },
  { name: 'a tax on the amounts is none of them', sheets: plan('a | 1', 'b | 2', 'Tax | =B3*0.2 → 0.4', 'Net | =SUM(B2:B3) → 3') },
  {
    name: 'a total on another sheet',
    sheets: workbook(
      modules('Module | Total cost', 'A | 1', 'B | 2', 'C | 3', 'D | 4'),
      table('Cover', 'What | Amount', ['Spend | =SUM(Modules!B2:B4) → 6 ⚑']),
    ),
    says: ['misses numbers beside its range in 1 cell: Modules!B5'],
  },
  {
    name: 'a sum of the first few on another sheet is meant so',
    sheets: workbook(
      modules('Module | Total cost', 'A | 1', 'B | 2', 'C | 3', 'D | 4'),
      table('Cover', 'What | Amount', ['Best two | =SUM(Modules!B2:B3) → 3']),
    ),
  },
  {
    name: 'running totals add ever more rows',
    sheets: modules(
      'Module | Total cost | So far',
      'A | 1 | =SUM(B$2:B2) → 1',
      'B | 2 | =SUM(B$2:B3) → 3',
      'C | 3 | =SUM(B$2:B4) → 6',
      'D | 4 | =SUM(B$2:B5) → 10',
    ),
    checked: 0,
  },
  {
    name: 'sums of rows, several ranges and whole columns are not judged',
    sheets: plan('a | =SUM(C2:D2) → 1', 'b | =SUM(B2,C3:C4) → 2', 'c | =SUM(C:C) → 3'),
    checked: 0,
  },
]);
