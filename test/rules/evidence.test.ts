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
]);

describeCases('early-measurement', [
  {
    name: 'ninety days after the end are enough, eighty-nine are not, nor is the day before the end',
    sheets: modules('Module | End | Measure by', 'A | 2026-06-30 | 2026-09-28', 'B | 2026-06-30 | 2026-09-27 ⚑', 'C | 2026-06-30 | 2026-06-29 ⚑'),
    says: [
      /“B” ends on 30 Jun 2026 and is measured on 27 Sep 2026, 89 days later/,
      /“C” runs until 30 Jun 2026 but is measured on 29 Jun 2026, before it is over; measure it after 28 Sep 2026/,
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
]);
