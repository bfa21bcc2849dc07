/** Evidence: measured at all, not too early, not without telling causes apart, not beyond the first year. */
import { describeCases, table, times, workbook } from './cases';

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

/** Teams with their readings before and after a training at the end of January 2025: North ones are trained. */
const NORTH = [70, 74, 68, 80, 77];
const SOUTH = [72, 69, 75, 78, 71];
const teamKpi = (name = 'Retention of staff'): string => table('KPIs', 'KPI ID | KPI | Desired direction', [`K-1 | ${name} | Increase`]);
const taken = (trained: number, compared: number): string =>
  table('Completions', 'Module | Team | Completed on | Group', [
    ...times(trained, (number) => `M-1 | North ${number} | 2025-01-31 | trained`),
    ...times(compared, (number) => `M-1 | South ${number} | | comparison`),
  ]);
const teamReadings = (periods: readonly string[], north: (team: number, period: number) => number, south = 5, count = 5): string =>
  table('Readings', 'KPI | Team | Period | Value', [
    ...periods.flatMap((period, place) => times(count, (number) => `K-1 | North ${number} | ${period} | ${(NORTH[number - 1] ?? 0) + north(number, place)}`)),
    ...periods.flatMap((period, place) => times(south, (number) => `K-1 | South ${number} | ${period} | ${(SOUTH[number - 1] ?? 0) + place + (number % 2)}`)),
  ]);
const QUARTERS = ['Q4 2024', 'Q2 2025'];
const better = (team: number, period: number): number => period * (6 + (team % 3));
const same = (team: number, period: number): number => period * ((team % 3) * 2 - 1);
const taught = (row: string, more = ''): string => modules(`Module ID | Module | KPI${more}`, row);

describeCases('missing-comparison', [
  {
    name: 'all were trained at once, or too few were not',
    sheets: workbook(teamKpi(), taught('M-1 | A | K-1 ⚑'), taken(5, 0), teamReadings(QUARTERS, better, 0)),
    says: ['What “A” did for “Retention of staff” is told from before and after alone: nobody who could have been trained'],
  },
  {
    name: 'four are not enough to compare with, five are',
    sheets: workbook(teamKpi(), taught('M-1 | A | K-1 ⚑'), taken(5, 4), teamReadings(QUARTERS, better, 4)),
    says: ['of those without it 4 have readings of the same time, and 5 are needed'],
  },
  { name: 'five are', sheets: workbook(teamKpi(), taught('M-1 | A | K-1'), taken(5, 5), teamReadings(QUARTERS, better)), checked: 1 },
  {
    name: 'nothing says who could have been trained',
    sheets: workbook(teamKpi(), taught('M-1 | A | K-1'), taken(5, 0), teamReadings(QUARTERS, better)),
    undecided: 1,
  },
  { name: 'too few of those trained', sheets: workbook(teamKpi(), taught('M-1 | A | K-1'), taken(4, 5), teamReadings(QUARTERS, better, 5, 4)), undecided: 1 },
  {
    name: 'where nobody was trained nothing is judged',
    sheets: workbook(teamKpi(), taught('M-1 | A | K-1'), taken(0, 5), teamReadings(QUARTERS, better)),
    checked: 0,
  },
]);

const claimed = (said: string): string => modules('Module ID | Module | KPI | Claimed result | Claimed benefit', `M-1 | A | K-1 | ${said}`);

describeCases('unproven-effect', [
  {
    name: 'called a success while chance alone would give as much',
    sheets: workbook(teamKpi(), claimed('Very successful ⚑ |'), taken(5, 5), teamReadings(QUARTERS, same)),
    says: [/“A” is reported as a success, and “Retention of staff” does not show it: .* may be none\. These readings could have shown/],
  },
  { name: 'a benefit is claimed', sheets: workbook(teamKpi(), claimed('| 40000 ⚑'), taken(5, 5), teamReadings(QUARTERS, same)) },
  { name: 'ein Erfolg auf Deutsch', sheets: workbook(teamKpi(), claimed('erfolgreich ⚑ |'), taken(5, 5), teamReadings(QUARTERS, same)) },
  {
    name: 'it became worse',
    sheets: workbook(
      teamKpi(),
      claimed('Réussi ⚑ |'),
      taken(5, 5),
      teamReadings(QUARTERS, (team, period) => -better(team, period)),
    ),
    says: ['“Retention of staff” became worse'],
  },
  { name: 'the effect shows', sheets: workbook(teamKpi(), claimed('Successful |'), taken(5, 5), teamReadings(QUARTERS, better)), checked: 1 },
  { name: 'nobody calls it a success', sheets: workbook(teamKpi(), claimed('Not successful |'), taken(5, 5), teamReadings(QUARTERS, same)), checked: 1 },
  { name: 'too early to say', sheets: workbook(teamKpi(), claimed('too early, but positive |'), taken(5, 5), teamReadings(QUARTERS, same)), checked: 1 },
  { name: 'too few data are not judged', sheets: workbook(teamKpi(), claimed('Successful |'), taken(4, 5), teamReadings(QUARTERS, same, 5, 4)), checked: 0 },
]);

describeCases('unchecked-fade', [
  {
    name: 'people stay, and nobody looked after five months',
    sheets: workbook(teamKpi(), taught('M-1 | A | K-1 ⚑'), taken(5, 5), teamReadings(QUARTERS, better)),
    says: ['“A” moved “Retention of staff” the right way, which was last read 150 days after the training'],
  },
  { name: 'a behaviour', sheets: workbook(teamKpi('Coaching conversations held'), taught('M-1 | A | K-1 ⚑'), taken(5, 5), teamReadings(QUARTERS, better)) },
  { name: 'read once more', sheets: workbook(teamKpi(), taught('M-1 | A | K-1'), taken(5, 5), teamReadings([...QUARTERS, 'Q4 2025'], better)), checked: 1 },
  {
    name: 'what is no behaviour and keeps nobody',
    sheets: workbook(teamKpi('Conversion rate'), taught('M-1 | A | K-1'), taken(5, 5), teamReadings(QUARTERS, better)),
    checked: 0,
  },
  {
    name: 'where there is no effect none can fade',
    sheets: workbook(teamKpi(), taught('M-1 | A | K-1'), taken(5, 5), teamReadings(QUARTERS, same)),
    checked: 0,
  },
  {
    name: 'its time has not come',
    sheets: workbook(teamKpi(), taught('M-1 | A | K-1'), taken(5, 5), teamReadings(QUARTERS, better)),
    asOf: '2025-12-31',
    undecided: 1,
  },
]);
