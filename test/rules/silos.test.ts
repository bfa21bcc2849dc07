/** Silos: thresholds from both sides, what cannot be told, and near misses. */
import { describeCases, table, workbook } from './cases';

const modules = (...rows: string[]): string => table('Modules', 'Module ID | Module | Business unit | Competency | Programme', rows);

describeCases('duplicate-module', [
  {
    name: 'six words of seven',
    sheets: modules(
      'M-1 | Hiring, coaching, planning, feedback, budgeting, delegating | Sales | People | ',
      'M-2 | Hiring, coaching, planning, feedback, budgeting, delegating, selling ⚑ | Service | People | ',
    ),
  },
  {
    name: 'five words of six',
    sheets: modules(
      'M-1 | Hiring, coaching, planning, feedback, budgeting | Sales | People | ',
      'M-2 | Hiring, coaching, planning, feedback, budgeting, delegating | Service | People | ',
    ),
  },
  {
    name: 'five of six where less will do',
    sheets: modules(
      'M-1 | Hiring, coaching, planning, feedback, budgeting | Sales | People | ',
      'M-2 | Hiring, coaching, planning, feedback, budgeting, delegating ⚑ | Service | People | ',
    ),
    options: { similarity: 0.8 },
  },
  {
    name: 'place, language, year, run and plural do not matter; order neither',
    sheets: modules(
      'M-1 | Coaching essentials EMEA 2025, cohort 2 | Sales | People | ',
      'M-2 | Essential of Coaching (German) FY26 Service ⚑ | Service | People | ',
    ),
    says: [/“Coaching essentials EMEA 2025, cohort 2” of Sales \(Modules!B2\)/],
  },
  {
    name: 'a level is part of the title',
    sheets: modules('M-1 | Coaching 1 | Sales | People | ', 'M-2 | Coaching 2 | Service | People | ', 'M-3 | Advanced coaching | Service | People | '),
  },
  {
    name: 'the same unit, the same programme or nothing else in common',
    sheets: modules(
      'M-1 | Coaching | Sales | People | ',
      'M-2 | Coaching | Sales | People | ',
      'M-3 | Pricing | Sales | Money | Winning',
      'M-4 | Pricing | Service | Money | Winning',
      'M-5 | Selling | Sales | Money | ',
      'M-6 | Selling | Service | People | ',
    ),
  },
  {
    name: 'titles that only name a place say nothing',
    sheets: modules('M-1 | Training in Europe | Sales | People | ', 'M-2 | Training in Asia | Service | People | '),
  },
  {
    name: 'a common KPI ties them as well',
    sheets: workbook(
      table('KPIs', 'KPI ID | KPI', ['K-1 | Conversion']),
      table('Modules', 'Module ID | Module | Business unit', ['M-1 | Selling | Sales', 'M-2 | Selling ⚑ | Service', 'M-3 | Selling | Finance']),
      table('Links', 'Module ID | KPI ID', ['M-1 | K-1', 'M-2 | K-1']),
    ),
  },
  { name: 'without a unit', sheets: modules('M-1 | Coaching | | People | ', 'M-2 | Coaching | Service | People | '), undecided: 1 },
]);

const kpi = (direction: string): string => table('KPIs', 'KPI ID | KPI | Direction', [`K-1 | Discount | ${direction}`]);
const effects = (...rows: string[]): string => table('Modules', 'Module ID | Module | KPI | Expected impact', rows);

describeCases('contradicting-modules', [
  {
    name: 'without a direction both are named',
    sheets: workbook(kpi(''), effects('M-1 | Pricing | K-1 | −2 points ⚑', 'M-2 | Selling | K-1 | +3 points ⚑')),
    says: [/\(Modules!D3\)\./],
  },
  {
    name: 'with one, only the module against it',
    sheets: workbook(kpi('up'), effects('M-1 | Pricing | K-1 | Cut discounts by 2 points ⚑', 'M-2 | Selling | K-1 | from 3 % to 5 %')),
    says: [/which should rise, as “Selling” expects it to/],
  },
  {
    name: 'one way in many words',
    sheets: workbook(
      kpi(''),
      effects('M-1 | Pricing | K-1 | from 9 to 6 %', 'M-2 | Selling | K-1 | Halve it', 'M-3 | Closing | K-1 | weniger als heute', 'M-4 | Talking | K-1 | -3'),
    ),
  },
  {
    name: 'the effect of a module with two KPIs may be meant for either',
    sheets: workbook(
      table('KPIs', 'KPI ID | KPI', ['K-1 | Discount', 'K-2 | Deals']),
      effects('M-1 | Pricing | K-1 | −2 points', 'M-2 | Selling | K-1; K-2 | +3 points'),
    ),
    undecided: 2,
  },
  {
    name: 'the link’s own effect is meant for its KPI',
    sheets: workbook(
      kpi(''),
      table('Modules', 'Module ID | Module', ['M-1 | Pricing', 'M-2 | Selling']),
      table('Links', 'Module ID | KPI ID | Expected effect', ['M-1 | K-1 | down by 2 ⚑', 'M-2 | K-1 | up by 3 ⚑']),
    ),
  },
  {
    name: 'words that speak both ways',
    sheets: workbook(kpi(''), effects('M-1 | Pricing | K-1 | −2 points', 'M-2 | Selling | K-1 | raise price and reduce discount')),
    undecided: 2,
  },
  {
    name: 'an ended module contradicts nobody',
    sheets: workbook(
      kpi('down'),
      table('Modules', 'Module ID | Module | KPI | Expected impact | Status', [
        'M-1 | Pricing | K-1 | −2 points | running',
        'M-2 | Selling | K-1 | +3 points | completed',
      ]),
    ),
    undecided: 1,
  },
  {
    name: 'a module alone on its KPI, or on a goal, has nobody to contradict',
    sheets: workbook(
      table('KPIs', 'KPI ID | KPI', ['K-1 | Discount', 'K-2 | Deals']),
      table('Objectives', 'Objective ID | Objective', ['O-1 | Win clients']),
      table('Modules', 'Module ID | Module | KPI | Objective | Expected impact', [
        'M-1 | Pricing | K-1 | | −2 points ⚑',
        'M-2 | Selling | K-1 | | +3 points ⚑',
        'M-3 | Closing | K-2 | | +3 points',
        'M-4 | Calling | | O-1 | +3 points',
        'M-5 | Meeting | | O-1 | −3 points',
        'M-6 | Walking | | | −3 points',
      ]),
    ),
    checked: 2,
  },
  {
    name: 'where it should fall, the module that raises it is at fault',
    sheets: workbook(kpi('down'), effects('M-1 | Pricing | K-1 | −2 points', 'M-2 | Selling | K-1 | +3 points ⚑')),
    says: ['“Selling” expects “+3 points” of “Discount”, which should fall, as “Pricing” expects it to (“−2 points”'],
  },
  {
    name: 'all of them against what is good is another fault',
    sheets: workbook(kpi('up'), effects('M-1 | Pricing | K-1 | −2 points', 'M-2 | Selling | K-1 | −3 points')),
  },
  {
    name: 'several runs of one module do not contradict each other alone',
    sheets: workbook(
      kpi('up'),
      table('Modules', 'Module ID | Module | KPI | Expected impact', [
        'M-1 | Pricing | K-1 | ',
        'M-2 | Selling | K-1 | +3 points',
        'M-3 | Closing | K-1 | +1 point',
      ]),
    ),
    undecided: 1,
  },
]);

const goals = (...rows: string[]): string => table('Objectives', 'Objective ID | Objective | Business unit | Framework | Due', rows);
const keyResults = table('Key results', 'Key result ID | Key result | Objective ID', ['KR-1 | Win 12 clients | O-1', 'KR-2 | Keep 9 clients | O-2']);

describeCases('mixed-frameworks', [
  {
    name: 'two of each',
    sheets: workbook(
      goals(
        'O-1 | Win clients | Sales | | ',
        'O-2 | Keep clients | Sales | | ',
        'O-3 | Cut cost by 5 % ⚑ | Sales | | 2026-12-31',
        'O-4 | Cut time by 5 % | Sales | | 2026-12-31',
      ),
      keyResults,
    ),
  },
  {
    name: 'one of a kind is an exception',
    sheets: workbook(goals('O-1 | Win clients | Sales | | ', 'O-2 | Keep clients | Sales | | ', 'O-3 | Cut cost by 5 % | Sales | | 2026-12-31'), keyResults),
  },
  {
    name: 'one is enough where the option says so',
    sheets: workbook(goals('O-1 | Win clients | Sales | | ', 'O-3 | Cut cost by 5 % ⚑ | Sales | | 2026-12-31'), keyResults),
    options: { fewest: 1 },
  },
  {
    name: 'two units with one kind each',
    sheets: workbook(
      goals(
        'O-1 | Win clients | Sales | | ',
        'O-2 | Keep clients | Sales | | ',
        'O-3 | Cut cost by 5 % | Service | | 2026-12-31',
        'O-4 | Cut time by 5 % | Service | | 2026-12-31',
      ),
      keyResults,
    ),
  },
  { name: 'shapes that cannot be told', sheets: workbook(goals('O-7 | Negotiate | Sales | | '), keyResults), undecided: 1 },
  {
    name: 'goals that say what they are take no part; the unit may stand under its id or its name',
    sheets: workbook(
      table('Units', 'Unit ID | Unit', ['U-1 | Sales', 'U-2 | Service']),
      goals(
        'O-1 | Win clients | U-1 | | ',
        'O-2 | Keep clients | Sales | | ',
        'O-3 | Cut cost by 5 % ⚑ | sales | | 2026-12-31',
        'O-4 | Cut time by 5 % | U-1 | | 2026-12-31',
        'O-5 | Cut waste by 5 % | Service | SMART | 2026-12-31',
        'O-6 | Cut waste by 6 % | Service | OKR | 2026-12-31',
      ),
      keyResults,
    ),
    checked: 2,
    says: [
      'Of the goals of Sales that state no framework, 2 have key results (such as “Win clients”) and 2 a number and a date of their own (such as “Cut cost by 5 %”)',
    ],
  },
  {
    name: 'whichever row comes first, the same goal is named; a unit of that name in another sheet of words is one unit',
    sheets: workbook(
      goals(
        'O-4 | Cut time by 5 % | SALES | | 2026-12-31',
        'O-3 | Cut cost by 5 % ⚑ | sales | | 2026-12-31',
        'O-2 | Keep clients | Sales | | ',
        'O-1 | Win clients | Sales | | ',
      ),
      keyResults,
    ),
    says: ['such as “Win clients”', 'such as “Cut cost by 5 %”'],
  },
  {
    name: 'two of one kind and one of the other, and one that can be told among some that cannot',
    sheets: workbook(
      goals(
        'O-1 | Win clients | Sales | | ',
        'O-3 | Cut cost by 5 % | Sales | | 2026-12-31',
        'O-4 | Cut time by 5 % | Sales | | 2026-12-31',
        'O-7 | Negotiate | Sales | | ',
      ),
      keyResults,
    ),
    checked: 1,
  },
]);

const cascade = (...rows: string[]): string => table('Objectives', 'Objective ID | Objective | Level | Business unit | Parent objective', rows);
const serving = (...rows: string[]): string => table('Modules', 'Module ID | Module | Business unit | Objective', rows);

describeCases('siloed-module', [
  {
    name: 'goals of units beneath are its own',
    sheets: workbook(
      table('Units', 'Unit ID | Unit | Parent unit', ['U-1 | Sales | ', 'U-2 | Sales North | Sales']),
      cascade('O-1 | Win clients | Unit | Sales North | '),
      serving('M-1 | Selling ⚑ | Sales | O-1', 'M-2 | Pricing ⚑ | Sales North | O-1'),
    ),
  },
  {
    name: 'a goal of another unit opens the silo',
    sheets: workbook(cascade('O-1 | Win clients | Unit | Sales | ', 'O-2 | Ship faster | Unit | Logistics | '), serving('M-1 | Selling | Sales | O-1; O-2')),
  },
  {
    name: 'a company goal or a priority on the way up',
    sheets: workbook(
      table('Priorities', 'Priority ID | Priority', ['P1 | Grow revenue']),
      cascade('O-1 | Win clients | Unit | Sales | O-3', 'O-2 | Keep clients | Unit | Sales | P1', 'O-3 | Be near clients | Company | Sales | '),
      serving('M-1 | Selling | Sales | O-1', 'M-2 | Caring | Sales | O-2'),
    ),
  },
  {
    name: 'a name that is not found may lead anywhere',
    sheets: workbook(cascade('O-1 | Win clients | Unit | Sales | O-9'), serving('M-1 | Selling | Sales | O-1')),
    undecided: 1,
  },
  {
    name: 'units that are not stated',
    sheets: workbook(cascade('O-1 | Win clients | Unit | | '), serving('M-1 | Selling | Sales | O-1', 'M-2 | Pricing | | O-1')),
    undecided: 2,
  },
  {
    name: 'a module that serves nothing is another fault; a priority beside a goal of its own unit opens the silo',
    sheets: workbook(
      table('Priorities', 'Priority ID | Priority', ['P1 | Grow revenue']),
      cascade('O-1 | Win clients | Unit | Sales | ', 'O-2 | Keep clients | Unit | Sales | '),
      table('Modules', 'Module | Business unit | Objective | Priority', [
        'A | Sales | O-1 | P1',
        'B | Sales | | ',
        'C ⚑ | Sales | O-1; O-2 | ',
        'D | Sales | | P1',
      ]),
    ),
    checked: 3,
    says: ['“C” serves only “Win clients” and “Keep clients”, of its own unit Sales,'],
  },
  {
    name: 'one way that reaches a priority is enough; one that may lead anywhere leaves it open; KPIs on the way have no unit',
    undecided: 1,
    sheets: workbook(
      table('Priorities', 'Priority ID | Priority', ['P1 | Grow revenue']),
      table('KPIs', 'KPI ID | KPI | Objective', ['K-1 | Conversion rate | O-1']),
      cascade('O-1 | Win clients | Unit | Sales | ', 'O-2 | Keep clients | Unit | Sales | P1', 'O-3 | Know clients | Unit | Sales | O-9'),
      table('Modules', 'Module | Business unit | Objective | KPI', ['A | Sales | O-1; O-2 | ', 'B | Sales | O-1; O-3 | ', 'C ⚑ | Sales | | K-1']),
    ),
  },
  {
    name: 'a KPI without an objective has no unit; one goal of two without a unit leaves it open; of two units one other is enough',
    undecided: 2,
    sheets: workbook(
      table('KPIs', 'KPI ID | KPI', ['K-1 | Conversion rate']),
      cascade('O-1 | Win clients | Unit | Sales | ', 'O-2 | Keep clients | Unit | | ', 'O-3 | Know clients | Unit | Sales; Service | '),
      table('Modules', 'Module | Business unit | Objective | KPI', [
        'A | Sales | | K-1',
        'B | Sales | O-1; O-2 | ',
        'C | Sales | O-3 | ',
        'D ⚑ | Sales; Service | O-3 | ',
      ]),
    ),
    says: ['of its own unit Sales, Service,'],
  },
]);
