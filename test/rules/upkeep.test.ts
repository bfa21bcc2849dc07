/** Upkeep: how old is too old, what a change touches, what the reviews left open; and near misses. */
import { mapWorkbook } from '../../src/audit/mapping/map-workbook';
import { buildModel } from '../../src/audit/model/build-model';
import { parseIso } from '../../src/audit/reading/days';
import { modulesMark } from '../../src/audit/facts/modules-mark';
import { DEFAULT_SETTINGS } from '../../src/audit/settings/settings';
import { describeCases, table, times, workbook } from './cases';
import { exampleWorkbook } from './example-workbook';

const modules = (headers: string, ...rows: string[]): string => table('Modules', headers, rows);
const objectives = (headers: string, ...rows: string[]): string => table('Objectives', headers, rows);

describeCases('stale-review', [
  {
    name: 'an OKR: 92 days are fine, 93 stale, 184 still, 185 very',
    sheets: objectives(
      'Objective | Last reviewed | Framework',
      'A | 2025-12-29 | OKR',
      'B | 2025-12-28 ⚑ | OKR',
      'C | 2025-09-28 ⚑ | OKR',
      'D | 2025-09-27 ⚑ | OKR',
    ),
    says: [
      /“B” was last reviewed on 28 Dec 2025, 93 days ago; it should be looked at every 92 days/,
      /“C”.*184 days ago; /,
      /“D”.*185 days ago: more than twice/,
    ],
  },
  {
    name: 'SMART: 184 days are fine, 185 stale, and very only after 398',
    sheets: objectives(
      'Objective | Last reviewed | Framework',
      'A | 2025-09-28 | SMART',
      'B | 2025-09-27 ⚑ | SMART',
      'C | 2025-02-26 ⚑ | SMART',
      'D | 2025-02-25 ⚑ | SMART',
    ),
    says: [/“B”.*185 days ago; /, /“C”.*398 days ago; /, /“D”.*399 days ago: more than twice/],
  },
  {
    name: 'the row’s own cadence wins',
    sheets: modules('Module | Last reviewed | Review every', 'A | 2025-11-30 | half-yearly', 'B | 2026-02-15 ⚑ | monthly'),
    says: ['it should be looked at every 31 days'],
  },
  {
    name: 'never reviewed since it began',
    sheets: modules('Module | Last reviewed | Start', 'A | ⚑ | 2025-12-28', 'B | | 2025-12-29', 'C | | 2026-09-01'),
    undecided: 1,
    says: ['“A” began on 28 Dec 2025 and has never been reviewed'],
  },
  {
    name: 'no date at all, words, or a day to come',
    sheets: modules('Module | Last reviewed | Start', 'A | |', 'B | last spring |', 'C | 2026-06-01 | 2025-01-01'),
    undecided: 3,
  },
  {
    name: 'a link is reviewed with its module, and speaks where the module does not',
    sheets: workbook(
      table('KPIs', 'KPI ID | KPI', ['K-1 | Retention']),
      modules('Module ID | Module | Last reviewed', 'M-1 | Coaching | 2025-10-01 ⚑', 'M-2 | Selling | 2026-03-01'),
      table('Links', 'Module ID | KPI ID | Last reviewed', ['M-1 | K-1 | 2025-10-01', 'M-2 | K-1 | 2025-10-01']),
    ),
  },
  {
    name: 'links where modules carry no date',
    sheets: workbook(
      table('KPIs', 'KPI ID | KPI', ['K-1 | Retention']),
      modules('Module ID | Module', 'M-1 | Coaching', 'M-2 | Selling'),
      table('Links', 'Module ID | KPI ID | Last reviewed | Status', [
        'M-1 | K-1 | 2025-10-01 ⚑ | active',
        'M-2 | K-1 | 2025-10-01 | cancelled',
        'M-1 | K-1 | 2026-03-01 | active',
      ]),
    ),
    says: ['“the link of Coaching” was last reviewed on 1 Oct 2025'],
  },
  { name: 'the settings decide where no row does', sheets: modules('Module | Last reviewed', 'A | 2026-01-20 ⚑'), settings: { reviewEveryOkr: 60 } },
  {
    name: 'ended and mandatory ones are not judged',
    sheets: modules('Module | Last reviewed | End | Mandatory', 'A | 2025-01-01 | 2025-12-31 | no', 'B | 2025-01-01 | | yes', 'C | 2026-03-01 | | no'),
    checked: 1,
  },
  {
    name: 'today is in time; words for a date tell nothing, whatever else the row says',
    sheets: modules('Module | Last reviewed | Start', 'A | 2026-03-31 | 2025-01-01', 'B | last spring | 2025-01-01'),
    undecided: 1,
    checked: 1,
  },
  {
    name: 'an objective begins when it is agreed, a module only when it starts; a planned one has not',
    sheets: workbook(
      objectives('Objective | Last reviewed | Agreed on | Start', 'A | ⚑ | 2025-12-28 | ', 'B | | 2025-12-29 | ', 'C | | 2025-01-10 | 2026-04-01', 'D | | |'),
      modules('Module | Last reviewed | Start', 'E | | 2026-03-31', 'F | | '),
    ),
    undecided: 3,
    says: ['“A” began on 28 Dec 2025'],
  },
  {
    name: 'a link of a module that is reviewed in time, that begins today, or of which nothing is known, is judged by its own date',
    sheets: workbook(
      table('KPIs', 'KPI ID | KPI', ['K-1 | Retention', 'K-2 | Conversion']),
      modules('Module ID | Module | Last reviewed | Mandatory', 'M-1 | Coaching | 2025-12-29 | no', 'M-2 | Safety | 2025-01-01 | yes', 'M-3 | Talking | | no'),
      table('Links', 'Module ID | KPI ID | Last reviewed', [
        'M-1 | K-1 | 2025-10-01',
        'M-2 | K-1 | 2025-10-01',
        'M-3 | K-1 | 2025-10-01 ⚑',
        'M-9 | K-1 | 2025-10-01',
      ]),
    ),
    undecided: 1,
    checked: 3,
  },
  {
    name: 'a link that was looked at later than its module',
    sheets: workbook(
      table('KPIs', 'KPI ID | KPI', ['K-1 | Retention', 'K-2 | Conversion']),
      modules('Module ID | Module | Last reviewed', 'M-1 | Coaching | 2025-12-29', 'M-2 | Selling | 2025-12-28 ⚑'),
      table('Links', 'Module ID | KPI ID | Last reviewed', ['M-1 | K-1 | 2026-03-01', 'M-1 | K-2 | 2026-06-01', 'M-2 | K-1 | 2025-06-01']),
    ),
    undecided: 1,
    checked: 3,
  },
]);

const dated = (days: readonly string[], mark = 'Last reviewed'): string =>
  modules(`Module | ${mark}`, ...days.map((day, index) => `Module ${'ABCDEFGHIJ'[index] ?? ''} | ${day}`));
const markOf = (sheets: string): string => {
  const { workbook: snapshot } = exampleWorkbook(sheets);
  return modulesMark(buildModel(snapshot, mapWorkbook(snapshot, DEFAULT_SETTINGS), DEFAULT_SETTINGS, parseIso('2026-03-31') as number));
};
const audited = (on: string, mark: string): string => table('Plumbline History', 'Audited on | Modules mark', [`2025-09-30 | m0`, `${on} | ${mark}`]);
const NINE = [...times(9, () => '2026-02-27'), '2026-01-15'];
const EIGHT = [...times(8, () => '2026-02-27'), '2026-01-15', '2026-01-16'];

describeCases('copied-review-date', [
  {
    name: 'nine of ten, and nothing else has changed',
    sheets: workbook(audited('2025-12-31', markOf(dated(NINE))), dated(NINE, 'Last reviewed ⚑')),
    says: ['9 of 10 modules were last reviewed on the same day, 27 Feb 2026, and nothing else about the modules has changed since the audit of 31 Dec 2025'],
  },
  {
    name: 'the mark does not hang on the dates nor on the order of rows',
    sheets: workbook(audited('2025-12-31', markOf(dated(EIGHT))), dated(NINE, 'Last reviewed ⚑')),
  },
  { name: 'eight of ten are not more than 80 %', sheets: workbook(audited('2025-12-31', markOf(dated(EIGHT))), dated(EIGHT)) },
  { name: 'something else has changed', sheets: workbook(audited('2025-12-31', markOf(dated(NINE.slice(1)))), dated(NINE)) },
  { name: 'the date is older than the last audit', sheets: workbook(audited('2026-02-28', markOf(dated(NINE))), dated(NINE)) },
  {
    name: 'seven modules are too few',
    sheets: workbook(audited('2025-12-31', markOf(dated(times(7, () => '2026-02-27')))), dated(times(7, () => '2026-02-27'))),
    checked: 0,
  },
  { name: 'a first audit cannot tell a copied date from one long meeting', sheets: dated(NINE), undecided: 1 },
  {
    name: 'the day of the last audit itself was before it',
    sheets: workbook(audited('2026-02-27', markOf(dated(NINE))), dated(NINE)),
  },
  {
    name: 'the commonest day is looked for wherever it stands; rows without a date count among all',
    sheets: workbook(
      audited('2025-12-31', markOf(dated([...times(9, () => '2026-02-27'), '']))),
      dated(['', ...times(9, () => '2026-02-27')], 'Last reviewed ⚑'),
    ),
    says: ['9 of 10 modules'],
  },
  {
    name: 'another day first does not hide it',
    sheets: workbook(audited('2025-12-31', markOf(dated(NINE))), dated([...NINE].reverse(), 'Last reviewed ⚑')),
  },
  { name: 'no date at all', sheets: workbook(audited('2025-12-31', 'm0'), dated(times(9, () => ''))), checked: 0 },
  {
    name: 'eight modules are enough',
    sheets: workbook(
      audited('2025-12-31', markOf(dated(times(8, () => '2026-02-27')))),
      dated(
        times(8, () => '2026-02-27'),
        'Last reviewed ⚑',
      ),
    ),
    says: ['8 of 8 modules'],
  },
]);

const organisation = table('Units', 'Unit | Parent unit', ['Sales |', 'Sales North | Sales', 'Logistics |']);
const changes = (...rows: string[]): string => table('Changes', 'Change date | Kind of change | Units | What happened', rows);
describeCases('unreviewed-change', [
  {
    name: 'on the day of the change is in time, the day before is not; below the unit too',
    sheets: workbook(
      organisation,
      changes('2026-03-01 | restructure | Sales | Two regions merged'),
      modules('Module | Business unit | Last reviewed', 'A | Sales North | 2026-03-01', 'B | Sales North | 2026-02-28 ⚑', 'C | Logistics | 2025-01-01'),
    ),
    says: ['“B” was last reviewed on 28 Feb 2026, before the change of 1 Mar 2026 (“Two regions merged”)'],
  },
  {
    name: 'the latest change counts, one to come does not',
    sheets: workbook(
      organisation,
      changes(
        '2026-01-10 | restructure | Logistics | Night shift',
        '2026-03-10 | restructure | Logistics | Day shift',
        '2026-05-01 | restructure | Logistics | All shifts',
      ),
      objectives('Objective | Unit | Last reviewed', 'A | Logistics | 2026-02-01 ⚑', 'B | Logistics | 2026-03-20'),
    ),
    says: ['“Day shift”'],
  },
  {
    name: 'what began after the change knew of it',
    sheets: workbook(
      organisation,
      changes('2026-03-01 | restructure | Logistics | Night shift'),
      modules('Module | Business unit | Last reviewed | Start', 'A | Logistics | | 2026-03-15', 'B | Logistics | ⚑ | 2026-01-15'),
    ),
    says: ['“B” has no date of review'],
  },
  {
    name: 'by the priority it serves',
    sheets: workbook(
      table('Priorities', 'Priority ID | Priority', ['P1 | Raise revenue', 'P2 | Keep people']),
      table('Changes', 'Change date | Kind of change | Priorities | What happened', ['2026-03-01 | strategy change | P1 | Doubled the target']),
      modules('Module | Priority | Last reviewed', 'A | P1 | 2026-02-01 ⚑', 'B | P2 | 2026-02-01'),
    ),
  },
  {
    name: 'words for a date',
    sheets: workbook(
      organisation,
      changes('2026-03-01 | restructure | Logistics | Night shift'),
      modules('Module | Business unit | Last reviewed', 'A | Logistics | after the move'),
    ),
    undecided: 1,
  },
  {
    name: 'a change of today counts, one without a date or of tomorrow does not; what no change touches is not judged',
    sheets: workbook(
      organisation,
      changes('2026-03-31 | restructure | Logistics | ', '2026-04-01 | restructure | Sales | Next week', 'soon | restructure | Sales | Some day'),
      modules('Module | Business unit | Last reviewed', 'A | Logistics | 2026-03-30 ⚑', 'B | Logistics | 2026-03-31', 'C | Sales | 2026-03-01', 'D | | '),
      objectives('Objective | Unit | Last reviewed', 'E | Logistics | 2026-03-30 ⚑', 'F | Sales | 2026-01-01', 'G | | '),
    ),
    checked: 3,
    says: ['before the change of 31 Mar 2026 (“restructure”)'],
  },
  {
    name: 'an objective that was agreed after the change knew of it; one agreed on the day did not, nor a module without a start',
    sheets: workbook(
      organisation,
      changes('2026-03-01 | restructure | Logistics | Night shift'),
      objectives('Objective | Unit | Last reviewed | Agreed on', 'A | Logistics | | 2026-03-02', 'B | Logistics | ⚑ | 2026-03-01', 'C | Logistics | ⚑ | '),
      modules('Module | Business unit | Last reviewed | Start', 'D | Logistics | ⚑ | ', 'E | Logistics | ⚑ | 2026-03-01'),
    ),
  },
  {
    name: 'an error is not a missing date',
    undecided: 1,
    sheets: workbook(
      organisation,
      changes('2026-03-01 | restructure | Logistics | Night shift'),
      modules('Module | Business unit | Last reviewed', 'A | Logistics | #N/A', 'B | Logistics | n/a ⚑'),
    ),
  },
  {
    name: 'a change in a unit above touches what is below, not what is beside or above; of two changes the later is told',
    sheets: workbook(
      organisation,
      changes('2026-03-01 | restructure | Sales North | Two regions merged', '2026-02-01 | restructure | Sales; Logistics | New heads'),
      modules(
        'Module | Business unit | Last reviewed',
        'A | Sales North | 2026-02-15 ⚑',
        'B | Sales | 2026-02-15',
        'C | Logistics | 2026-01-15 ⚑',
        'D | Sales | 2026-01-15 ⚑',
      ),
    ),
    says: [/“A” .* 1 Mar 2026 \(“Two regions merged”\)/, /“C” .* 1 Feb 2026 \(“New heads”\)/, /“D” .*“New heads”/],
  },
]);

describeCases('vanished-unit', [
  {
    name: 'aliases, ids, another case, and a name only the roster knows',
    sheets: workbook(
      table('Units', 'Unit ID | Unit | Aliases', ['U-1 | Logistics | Transport; Freight', 'U-2 | Sales |']),
      table('People', 'Name | Business unit', ['Ines Weber | Warehouse Lyon']),
      modules('Module | Business unit', 'A | freight', 'B | U-2', 'C | LOGISTICS', 'D | Warehouse Lyon'),
    ),
  },
  {
    name: 'a unit is one finding however many name it, with the nearest',
    sheets: workbook(
      table('Units', 'Unit', ['Logistics', 'Sales']),
      modules('Module | Business unit', 'A | Logistik ⚑', 'B | Logistik', 'C | Sales', 'D | Field Service ⚑', 'E | Logistics'),
    ),
    says: ['“Logistik”, the unit of “A”, and 1 more, is neither among the units nor in the list of people; the nearest there: “Logistics”'],
  },
  {
    name: 'closed yesterday is over, closed today is not yet; a unit with people in it goes on',
    sheets: workbook(
      table('Units', 'Unit | To', ['Sales | 2026-03-30', 'Logistics | 2026-03-31', 'Service | 2025-12-31', 'Finance |']),
      table('People', 'Name | Business unit', ['Ines Weber | Service']),
      modules('Module | Business unit', 'A | Sales ⚑', 'B | Logistics', 'C | Service', 'D | Finance'),
    ),
    says: ['existed until 30 Mar 2026'],
  },
  {
    name: 'those who left keep no unit alive',
    sheets: workbook(
      table('People', 'Name | Business unit | Left on', ['Ines Weber | Sales |', 'Old Hand | Service | 2025-06-30']),
      modules('Module | Business unit', 'A | Sales', 'B | Service ⚑'),
    ),
  },
  {
    name: 'the company itself is no unit',
    sheets: workbook(
      table('Units', 'Unit', ['Sales']),
      objectives('Objective | Level | Unit', 'A | company | Halden Instruments', 'B | unit | Sales'),
      modules('Module | Business unit', 'C | Company-wide'),
    ),
    checked: 1,
  },
  {
    name: 'sheets that name their units otherwise',
    sheets: workbook(table('Units', 'Unit', ['CC 410', 'CC 420']), modules('Module | Business unit', 'A | Sales', 'B | Logistics')),
    undecided: 2,
  },
  {
    name: 'named once it is said plainly; a name that two units share is another fault',
    sheets: workbook(
      table('Units', 'Unit ID | Unit', ['U-1 | Logistics', 'U-2 | Logistics', 'U-3 | Sales']),
      modules('Module | Business unit', 'A | Logistics', 'B | Sales', 'C | Zzyzx ⚑', 'D | U-1', 'E | U-2'),
    ),
    says: [/“Zzyzx”, the unit of “C”, is neither among the units nor in the list of people\./],
  },
  {
    name: 'a closed unit lives on while somebody sits in it, below it, in a team of its name, or under its id',
    sheets: workbook(
      table('Units', 'Unit ID | Unit | Parent unit | To', [
        'U-1 | Sales | | 2025-12-31',
        'U-2 | Sales North | Sales | 2025-12-31',
        'U-3 | Logistics | | 2025-12-31',
        'U-4 | Depot | | 2025-12-31',
        'U-5 | Canteen | | 2025-12-31',
        'U-6 | Garage | Canteen | 2025-12-31',
      ]),
      table('People', 'Name | Business unit | Team | Left on', [
        'Ines Weber | Sales North | |',
        'Kim Duarte | | Depot |',
        'Jo Lindqvist | U-3 | |',
        'Old Hand | Garage | | 2025-06-30',
      ]),
      modules('Module | Business unit', 'A | Sales', 'B | Sales North', 'C | Logistics', 'D | U-4', 'E | Canteen ⚑', 'F | U-6 ⚑'),
    ),
    checked: 6,
  },
]);

describeCases('unserved-market', [
  {
    name: 'a new unit by its alias; an acquisition and a change to come are no new market',
    sheets: workbook(
      table('Units', 'Unit | Aliases', ['Sales Iberia | Iberian sales', 'Sales Baltics |']),
      changes(
        '2026-02-01 | new unit | Sales Iberia | Set up',
        '2026-02-01 | new unit | Sales Baltics | Set up ⚑',
        '2026-02-01 | acquisition | Sales Baltics | Bought',
        '2026-06-01 | new market | | Opening in Chile',
      ),
      modules('Module | Audience', 'A | Iberian sales leads'),
    ),
    says: ['“Set up” (1 Feb 2026): no objective or module names “Sales Baltics”'],
  },
  {
    name: 'both words of a name must stand in one text',
    sheets: workbook(
      changes('2026-02-01 | new market | | We entered the United Kingdom ⚑'),
      objectives('Objective', 'Keep United Parcel as a customer', 'Win a kingdom'),
    ),
  },
  {
    name: 'a module that has ended names it no more',
    sheets: workbook(
      changes('2026-02-01 | market entry | | Opened in Portugal ⚑'),
      modules('Module | End', 'Portuguese for managers | 2025-12-31', 'Coaching |'),
    ),
  },
  {
    name: 'no name',
    sheets: workbook(changes('2026-02-01 | new market | | opened another office'), modules('Module | Audience', 'A | Sales leads')),
    undecided: 1,
  },
  {
    name: 'a change of today counts, one without a date or a kind does not',
    sheets: workbook(
      changes('2026-03-31 | new market | | Opened in Portugal ⚑', 'soon | new market | | Opened in Spain', '2026-03-01 | | | Opened in Chile'),
      modules('Module | Audience', 'A | Sales leads'),
    ),
    checked: 1,
  },
  {
    name: 'one of several places that is named is enough; a change without a note speaks of its unit',
    sheets: workbook(
      table('Units', 'Unit', ['Sales Iberia', 'Sales Baltics', 'Sales Nordics']),
      changes('2026-02-01 | new unit | Sales Iberia; Sales Baltics | Set up', '2026-02-01 | new unit | Sales Nordics | ⚑'),
      modules('Module | Audience', 'A | Sales Iberia leads'),
    ),
    says: [/\(1 Feb 2026\): no objective or module names “Sales Nordics”/],
  },
  {
    name: 'a place of two words, a plain word before it, an alias and a place in the problem a module solves',
    sheets: workbook(
      table('Units', 'Unit | Aliases', ['Sales South | Southern sales; Iberia']),
      changes(
        '2026-02-01 | new market | | Customers in New  Zealand wait ⚑',
        '2026-02-02 | new market | | We entered Côte d’Ivoire',
        '2026-02-03 | new unit | Sales South | Set up',
        '2026-02-04 | new market | | We opened in Oslo',
      ),
      table('Modules', 'Module | Audience | Location | Business problem', ['A | Iberian leads | Oslo | Few leads in Cote d Ivoire']),
    ),
    says: ['no objective or module names “Zealand”'],
  },
]);

const review = (...rows: string[]): string =>
  table('Plumbline Review', 'Period | Date | Question | Answer | Decision | Owner | Due | Done on | Signed by HR | Signed by business', rows);
describeCases('overdue-review', [
  { name: 'a hundred days are fine', sheets: review('Q4 | 2025-12-21 | Still right? | Yes | | | | | Jo | Ines') },
  {
    name: 'a hundred and one are not',
    sheets: review('Q4 | 2025-12-20 ⚑ | Still right? | Yes | | | | | Jo | Ines'),
    says: ['was signed off on 20 Dec 2025, 101 days ago'],
  },
  {
    name: 'a review that nobody signed, or that is to come, does not count',
    sheets: review(
      'Q3 | 2025-10-01 ⚑ | Still right? | Yes | | | | | Jo | Ines',
      'Q4 | 2026-01-20 | Still right? | | | | | | |',
      'Q2 | 2026-06-20 | Still right? | Yes | | | | | Jo | Ines',
    ),
  },
  { name: 'the first one starts the clock', sheets: modules('Module | Sponsor', 'A | Ines Weber'), undecided: 1 },
  {
    name: 'signed by one side is signed; the sign-off of the history counts where it is the later',
    sheets: review('Q3 | 2025-10-01 | Still right? | Yes | | | | | Jo | Ines', 'Q4 | 2025-12-20 ⚑ | Still right? | Yes | | | | | Jo | '),
    says: ['was signed off on 20 Dec 2025, 101 days ago; 100 days'],
  },
  {
    name: 'by the business alone',
    sheets: review('Q3 | 2025-10-01 | Still right? | Yes | | | | | Jo | Ines', 'Q4 | 2025-12-21 | Still right? | Yes | | | | | | Ines'),
  },
  {
    name: 'a sign-off known only from the history',
    sheets: table('Plumbline History', 'Signed on | Goal key | Baseline | Target | Due | Decision since', ['46022 | kpi:kpi 07 | 18 | 25 | 46387 |']),
  },
]);
describeCases('one-sided-review', [
  {
    name: 'only the last review is looked at',
    sheets: review('Q3 | 2025-10-01 | Still right? | Yes | | | | | Jo |', 'Q4 | 2026-01-20 | Still right? | Yes | | | | | Jo | Ines'),
    checked: 1,
  },
  {
    name: 'a signature on any of its rows is one',
    sheets: review('Q4 | 2026-01-20 | Still right? | Yes | | | | | Jo |', 'Q4 | 2026-01-20 | Impact? | Yes | | | | | | Ines'),
  },
  {
    name: 'says who is missing',
    sheets: review('Q4 | 2026-01-20 ⚑ | Still right? | Yes | | | | | | Ines Weber'),
    says: ['Nobody from HR has signed the review of 20 Jan 2026; Ines Weber signed for the business'],
  },
  { name: 'nobody', sheets: review('Q4 | 2026-01-20 ⚑ | Still right? | Yes | | | | | |'), says: ['Nobody has signed'] },
  { name: 'no review, nothing to judge', sheets: modules('Module | Sponsor', 'A | Ines Weber'), checked: 0 },
  {
    name: 'without the business, and with neither',
    sheets: review('Q4 | 2026-01-20 ⚑ | Still right? | Yes | | | | | Jo Lindqvist | '),
    says: ['Nobody from the business has signed the review of 20 Jan 2026; Jo Lindqvist signed for HR'],
  },
]);
describeCases('open-decision', [
  {
    name: 'due today is in time, due yesterday is not',
    sheets: review(
      'Q4 | 2025-12-18 | Still right? | No | Drop one | Jo | 2026-03-31 | | Jo | Ines',
      'Q4 | 2025-12-18 | Impact? | No | Link results ⚑ | | 2026-03-30 | | |',
    ),
    says: ['“Link results” was due on 30 Mar 2026'],
  },
  { name: 'done late is done', sheets: review('Q4 | 2025-12-18 | Still right? | No | Drop one | Jo | 2026-01-31 | 2026-03-01 | Jo | Ines') },
  { name: 'no due date', sheets: review('Q4 | 2025-12-18 | Still right? | No | Drop one | Jo | soon | | Jo | Ines'), undecided: 1 },
  {
    name: 'its owner is named where there is one',
    sheets: review(
      'Q4 | 2025-12-18 | Still right? | No | Drop one ⚑ | Jo Lindqvist | 2026-01-31 | | Jo | Ines',
      'Q4 | 2025-12-18 | Impact? | No | Link results ⚑ | | 2026-01-31 | | |',
      'Q4 | 2025-12-18 | Still right? | Yes | | | 2026-01-31 | | |',
    ),
    says: [/“Drop one”.*Jo Lindqvist/],
    checked: 2,
  },
]);

const behaviour = table('KPIs', 'KPI ID | KPI', ['K-1 | Coaching conversations held', 'K-2 | Retention']);
describeCases('unreinforced-module', [
  {
    name: 'sixty days after its end it is too early to say, after sixty-one not',
    sheets: modules('Module | End | Reinforcement', 'A | 2026-01-30 |', 'B | 2026-01-29 | ⚑'),
    checked: 1,
    says: ['“B” ended on 29 Jan 2026'],
  },
  {
    name: 'a behaviour read within ninety days reinforces, one read later or of a result does not',
    sheets: workbook(
      behaviour,
      table('Readings', 'KPI | Period | Value', ['K-1 | 2025-11 | 4', 'K-2 | 2025-10 | 80']),
      modules('Module | KPI | End | Reinforcement', 'A | K-1 | 2025-09-30 |', 'B | K-1 | 2025-07-31 | ⚑', 'C | K-2 | 2025-09-30 | ⚑'),
    ),
  },
  {
    name: 'a behaviour may still be read',
    sheets: workbook(behaviour, modules('Module | KPI | End | Reinforcement', 'A | K-1 | 2026-01-15 |', 'B | K-1 | 2025-12-30 | ⚑')),
    undecided: 1,
  },
  {
    name: 'mandatory modules, and a status without an end',
    sheets: modules(
      'Module | End | Reinforcement | Mandatory | Status',
      'A | 2025-10-01 | | yes | completed',
      'B | | | no | completed',
      'C | 2025-10-01 | n/a ⚑ | no | completed',
    ),
    undecided: 1,
  },
  {
    name: 'a behaviour may be read until the ninetieth day, that day included; a reading that ends with the module is no later one',
    sheets: workbook(
      behaviour,
      table('Readings', 'KPI | Period | Value', ['K-1 | 2025-09-30 | 4', 'K-1 | 2025-12-29 | 4']),
      modules('Module | KPI | End | Reinforcement', 'A | K-1 | 2025-09-30 |', 'B | K-1 | 2025-12-29 | ⚑', 'C | K-1 | 2025-12-31 |'),
    ),
    undecided: 1,
  },
  {
    name: 'a goal that is no KPI is no behaviour; what is cancelled or still runs is not judged; an error does not say',
    sheets: workbook(
      table('Objectives', 'Objective ID | Objective', ['O-1 | Coaching conversations held']),
      modules(
        'Module | Objective | End | Reinforcement | Status',
        'A | O-1 | 2026-01-15 | ⚑ | completed',
        'B | O-1 | 2026-01-15 | | cancelled',
        'C | O-1 | 2026-01-15 | #N/A | completed',
      ),
    ),
    undecided: 1,
    checked: 1,
  },
]);

const priced = (amounts: readonly number[], flagged: readonly number[]): string =>
  modules(
    'Module | Total cost | Currency | Reported in',
    ...amounts.map((amount, index) => `Module ${'ABCDEFGH'[index] ?? ''} | ${amount} | EUR | ${flagged.includes(index) ? '⚑' : ''}`),
  );
describeCases('invisible-outcome', [
  {
    name: 'the dearest of four',
    sheets: priced([1, 2, 3, 9], [3]),
    says: ['“Module D”, among the most expensive quarter of the modules, is reported in no performance review'],
    checked: 1,
  },
  { name: 'three have no quarters, and equal costs no dearest', sheets: priced([1, 2, 9], []), checked: 0 },
  { name: 'the two dearest of eight', sheets: priced([1, 2, 3, 4, 5, 6, 7, 8], [6, 7]) },
  { name: 'equal costs', sheets: priced([5, 5, 5, 5], []), checked: 0 },
  {
    name: 'each currency for itself',
    sheets: modules('Module | Total cost | Currency | Reported in', 'A | 100 | EUR |', 'B | 200 | EUR |', 'C | 300 | EUR |', 'D | 9000 | JPY |'),
    checked: 0,
  },
  {
    name: 'three languages',
    sheets: modules(
      'Module | Tier | Reported in',
      'A | company-wide | Tableau de bord RH',
      'B | company-wide | Mitarbeitergespräch',
      'C | company-wide | Balanced scorecard',
      'D | company-wide | LMS ⚑',
      'E | company-wide | n/a ⚑',
    ),
    says: ['is reported in “LMS”'],
  },
  {
    name: 'words we do not know, or an error',
    sheets: modules('Module | Tier | Reported in', 'A | company-wide | Town hall', 'B | company-wide | #REF!'),
    undecided: 2,
  },
  {
    name: 'a dashboard that does not show it is none; a second place that does is enough',
    sheets: modules(
      'Module | Tier | Reported in',
      'A | company-wide | No dashboard yet ⚑',
      'B | company-wide | Kein Mitarbeitergespräch ⚑',
      'C | company-wide | LMS; balanced scorecard',
      'D | company-wide | Nordic dashboard',
      'E | company-wide | not in any report ⚑',
    ),
    says: ['is reported in “No dashboard yet”'],
  },
  {
    name: 'a dear module without a currency is held against others without one; a module without a cost against none',
    sheets: modules('Module | Total cost | Reported in', 'A | 1 |', 'B | 2 |', 'C | 3 |', 'D | 9 | ⚑', 'E | |'),
    checked: 1,
  },
]);
