/** Evidence: measured at all, not too early, not without telling causes apart, not beyond the first year. */
import { describeCases, table, workbook } from './cases';

const modules = (headers: string, ...rows: string[]): string => table('Modules', headers, rows);
const readings = (...rows: string[]): string => table('Readings', 'KPI | Period | Value', rows);
const KPIS = table('KPIs', 'KPI ID | KPI', ['K-1 | Retention', 'K-2 | Conversion rate']);

describeCases('unmeasured-module', [
  {
    name: 'a reading that reaches past the end counts, one that ends with it does not',
    sheets: workbook(
      KPIS,
      readings('K-1 | 2025-09 | 80', 'K-2 | 2025-10 | 20'),
      modules('Module | KPI | End | Measure by', 'A | K-1 | 2025-09-30 | 2025-12-31 ⚑', 'B | K-2 | 2025-09-30 | 2025-12-31'),
    ),
    says: ['“A” ended on 30 Sep 2025 and was to be measured by 31 Dec 2025; “Retention” has no reading from after it'],
  },
  {
    name: 'due today is not yet past; live modules are not judged',
    sheets: workbook(
      KPIS,
      readings('K-1 | 2025-06 | 80'),
      modules(
        'Module | KPI | End | Measure by',
        'A | K-1 | 2025-09-30 | 2026-03-31',
        'B | K-1 | 2026-09-30 | 2026-01-31',
        'C | K-1 | 2025-09-30 | 2026-03-30 ⚑',
      ),
    ),
    checked: 1,
  },
  {
    name: 'one of two KPIs is enough',
    sheets: workbook(
      KPIS,
      readings('K-1 | 2025-06 | 80', 'K-2 | 2025-12 | 20'),
      modules('Module | KPI | End | Measure by', 'A | K-1; K-2 | 2025-09-30 | 2025-12-31'),
    ),
  },
  {
    name: 'a current value with its date',
    sheets: workbook(
      table('KPIs', 'KPI ID | KPI | Current value | As of', ['K-1 | Retention | 80 | 2025-12-31', 'K-2 | Conversion rate | 20 | 2025-06-30']),
      modules('Module | KPI | End | Measure by', 'A | K-1 | 2025-09-30 | 2025-12-31', 'B | K-2 | 2025-09-30 | 2025-12-31 ⚑'),
    ),
  },
  {
    name: 'a current value of unknown date, a module without an end, one without a KPI',
    sheets: workbook(
      table('KPIs', 'KPI ID | KPI | Current value', ['K-1 | Retention | 80']),
      modules(
        'Module | KPI | End | Measure by | Status',
        'A | K-1 | 2025-09-30 | 2025-12-31 | completed',
        'B | K-1 | | 2025-12-31 | completed',
        'C | | 2025-09-30 | 2025-12-31 | completed',
      ),
    ),
    undecided: 3,
  },
  {
    name: 'the date may stand on a link, and the KPI behind a key result',
    sheets: workbook(
      KPIS,
      readings('K-1 | 2025-06 | 80'),
      table('Objectives', 'Objective ID | Objective', ['O-1 | Keep people']),
      table('Key results', 'Key result ID | Key result | Objective | Metric', ['KR-1 | Retention of 92 % | O-1 | K-1']),
      modules('Module ID | Module | End', 'M-1 | A | 2025-09-30'),
      table('Links', 'Module ID | Key result ID | Measure by', ['M-1 | KR-1 | 2025-12-31 ⚑']),
    ),
  },
  {
    name: 'the first date of its links counts where the module has none of its own',
    sheets: workbook(
      KPIS,
      readings('K-1 | 2025-06 | 80'),
      modules('Module ID | Module | End', 'M-1 | A | 2025-09-30', 'M-2 | B | 2025-09-30', 'M-3 | C | 2025-09-30'),
      table('Links', 'Module ID | KPI ID | Measure by', [
        'M-1 | K-1 | 2026-02-28',
        'M-1 | K-2 | 2025-12-31 ⚑',
        'M-1 | K-1 | 2026-01-31',
        'M-2 | K-1 | 2026-12-31',
        'M-2 | K-2 | ',
        'M-3 | K-1 | ',
      ]),
    ),
    says: ['was to be measured by 31 Dec 2025'],
    checked: 1,
  },
  {
    name: 'a priority is no KPI; an objective is read by its metric',
    sheets: workbook(
      KPIS,
      readings('K-1 | 2025-06 | 80'),
      table('Priorities', 'Priority ID | Priority', ['P1 | Keep people']),
      table('Objectives', 'Objective ID | Objective | Metric', ['O-1 | Keep people | K-1']),
      modules('Module | Objective | Priority | End | Measure by', 'A | O-1 | P1 | 2025-09-30 | 2025-12-31 ⚑', 'B | | P1 | 2025-09-30 | 2025-12-31'),
    ),
    undecided: 1,
    says: ['“Retention” has no reading from after it'],
  },
  {
    name: 'a value of the last day is none from after it; a reading of before and an undated value say it was not read since',
    sheets: workbook(
      table('KPIs', 'KPI ID | KPI | Current value | As of', [
        'K-1 | Retention | 80 | 2025-09-30',
        'K-2 | Conversion rate | 20 |',
        'K-3 | Complaints | | 2026-01-31',
      ]),
      readings('K-2 | 2025-08 | 19'),
      modules(
        'Module | KPI | End | Measure by',
        'A | K-1 | 2025-09-30 | 2025-12-31 ⚑',
        'B | K-2 | 2025-09-30 | 2025-12-31 ⚑',
        'C | K-3 | 2025-09-30 | 2025-12-31 ⚑',
      ),
    ),
  },
  {
    name: 'an empty column of values, and a sheet of readings without one for it',
    sheets: workbook(
      table('KPIs', 'KPI ID | KPI | Current value', ['K-1 | Retention | ', 'K-2 | Conversion rate | 20']),
      modules('Module | KPI | End | Measure by', 'A | K-1 | 2025-09-30 | 2025-12-31 ⚑', 'B | K-2 | 2025-09-30 | 2025-12-31'),
    ),
    undecided: 1,
  },
  {
    name: 'a sheet of readings that holds none for it',
    sheets: workbook(KPIS, readings('K-2 | 2025-06 | 19'), modules('Module | KPI | End | Measure by', 'A | K-1 | 2025-09-30 | 2025-12-31 ⚑')),
  },
  {
    name: 'no sheet of readings and no column of values: nothing could say that it was read',
    sheets: workbook(
      table('KPIs', 'KPI ID | KPI | As of', ['K-1 | Retention | ', 'K-2 | Conversion rate | 2025-06-30']),
      modules('Module | KPI | End | Measure by', 'A | K-1 | 2025-09-30 | 2025-12-31', 'B | K-2 | 2025-09-30 | 2025-12-31 ⚑'),
    ),
    undecided: 1,
  },
]);

describeCases('early-measurement', [
  {
    name: 'ninety days after the end are enough, eighty-nine are not, nor is the day before the end',
    sheets: modules('Module | End | Measure by', 'A | 2026-06-30 | 2026-09-28', 'B | 2026-06-30 | 2026-09-27 ⚑', 'C | 2026-06-30 | 2026-06-29 ⚑'),
    says: [
      /“B” ends on 30 Jun 2026 and is measured on 27 Sep 2026, 89 days later/,
      /“C” runs until 30 Jun 2026 but is measured on 29 Jun 2026, before it is over; its effect shows after 28 Sep 2026/,
    ],
  },
  {
    name: 'a link that repeats its module’s date is the same mistake',
    sheets: workbook(
      KPIS,
      modules('Module ID | Module | End | Measure by', 'M-1 | A | 2026-06-30 | 2026-07-31 ⚑', 'M-2 | B | 2026-06-30 | 2026-12-31'),
      table('Links', 'Module ID | KPI ID | Measure by | Status', [
        'M-1 | K-1 | 2026-07-31 | active',
        'M-2 | K-1 | 2026-07-31 ⚑ | active',
        'M-2 | K-2 | 2026-07-31 | cancelled',
      ]),
    ),
  },
  { name: 'an ended module may have been measured too early', sheets: modules('Module | End | Measure by', 'A | 2025-06-30 | 2025-07-31 ⚑') },
  { name: 'the time an effect needs is an option', sheets: modules('Module | End | Measure by', 'A | 2026-06-30 | 2026-07-31'), options: { days: 30 } },
  { name: 'no end', sheets: modules('Module | End | Measure by', 'A | | 2026-12-31', 'B | open | 2026-12-31'), undecided: 2 },
  {
    name: 'the last day itself is soon, not before the end; without a date nothing is judged',
    sheets: modules('Module | End | Measure by', 'A | 2026-06-30 | 2026-06-30 ⚑', 'B | 2026-06-30 | ', 'C | 2026-06-30 | tbd'),
    says: ['“A” ends on 30 Jun 2026 and is measured on 30 Jun 2026, 0 days later; its effect needs about 90 days to show'],
    checked: 1,
  },
  {
    name: 'links without a date, without a module that is known, or of a mandatory module are not judged',
    sheets: workbook(
      KPIS,
      modules('Module ID | Module | End | Mandatory', 'M-1 | A | 2026-06-30 | no', 'M-2 | B | 2026-06-30 | yes'),
      table('Links', 'Module ID | KPI ID | Measure by', ['M-1 | K-1 | 2026-07-01 ⚑', 'M-1 | K-2 | ', 'M-2 | K-1 | 2026-07-01', 'M-9 | K-1 | 2026-07-01']),
    ),
    checked: 1,
  },
]);

describeCases('unisolated-claim', [
  {
    name: 'blank and "none" isolate nothing; no claim needs none',
    sheets: modules(
      'Module | Claimed benefit | Isolation method',
      'A | 120000 | ⚑',
      'B | 120000 | none ⚑',
      'C | 120000 | Trend of two years',
      'D | | ',
      'E | 0 |',
    ),
    checked: 3,
    says: ['“A” claims a benefit of 120,000 in Modules!B2'],
  },
  { name: 'an error', sheets: modules('Module | Claimed benefit | Isolation method', 'A | 120000 | #N/A'), undecided: 1 },
  {
    name: 'an ended module’s claim still counts, a cancelled one’s does not',
    sheets: modules('Module | Claimed benefit | Isolation method | Status', 'A | 120000 | ⚑ | completed', 'B | 120000 | | cancelled'),
  },
  { name: 'nothing is no claim, a loss is none', sheets: modules('Module | Claimed benefit | Isolation method', 'A | n/a | ', 'B | -5 | '), checked: 0 },
]);

describeCases('late-benefit', [
  {
    name: 'a year and not a day more, leap years included',
    sheets: modules(
      'Module | Claimed benefit | Benefit from | Benefit to',
      'A | 1000 | 2026-07-01 | 2027-06-30',
      'B | 1000 | 2027-07-01 | 2028-06-30',
      'C | 1000 | 2026-07-01 | 2027-07-02 ⚑',
    ),
    says: ['The benefit of “C” is counted from 1 Jul 2026 to 2 Jul 2027'],
  },
  {
    name: 'without a first day it is counted from the end of the module',
    sheets: modules(
      'Module | Claimed benefit | Benefit to | End',
      'A | 1000 | 2027-06-30 | 2026-07-01',
      'B | 1000 | 2028-06-30 ⚑ | 2026-07-01',
      'C | 1000 | 2028-06-30 |',
    ),
    undecided: 1,
  },
  {
    name: 'the year is an option',
    sheets: modules('Module | Claimed benefit | Benefit from | Benefit to', 'A | 1000 | 2026-07-01 | 2028-06-30'),
    options: { days: 731 },
  },
  {
    name: 'without a claim, or with one of nothing, no time is asked for; words for a date tell nothing',
    sheets: modules(
      'Module | Claimed benefit | Benefit from | Benefit to',
      'A | | 2026-07-01 | 2028-06-30',
      'B | 0 | 2026-07-01 | 2028-06-30',
      'C | 1000 | 2026-07-01 | for years',
      'D | 1000 | 2026-07-01 | ',
    ),
    undecided: 2,
    checked: 0,
  },
]);
