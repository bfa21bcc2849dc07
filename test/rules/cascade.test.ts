/** Cascade: thresholds from both sides, what cannot be told, and near misses. */
import { buildModel } from '../../src/audit/model/build-model';
import { mapWorkbook } from '../../src/audit/mapping/map-workbook';
import { movedTarget } from '../../src/audit/rules/moved-target';
import { runRules } from '../../src/audit/run-rules';
import { DEFAULT_SETTINGS } from '../../src/audit/settings/settings';
import { describeCases, table, times, workbook } from './cases';
import { exampleWorkbook } from './example-workbook';

const objectives = (...rows: string[]): string => table('Objectives', 'Objective ID | Objective | Level | Parent objective', rows);
const keyResults = (headers: string, ...rows: string[]): string => table('Key results', `Key result ID | Key result | Objective ID${headers}`, rows);

describeCases('orphan-objective', [
  { name: 'a parent that is not found is another fault', sheets: objectives('O-1 | Win clients | Company | ', 'O-2 | Keep clients | Unit | O-9') },
  {
    name: 'a priority is a parent',
    sheets: workbook(
      table('Priorities', 'Priority ID | Priority', ['P1 | Grow revenue']),
      objectives('O-2 | Keep clients | Team | P1', 'O-3 | Find clients | Team | ⚑'),
    ),
  },
  {
    name: 'an objective that is over is not judged',
    sheets: table('Objectives', 'Objective ID | Objective | Level | Parent objective | Status', [
      'O-1 | Win clients | Unit | | cancelled',
      'O-2 | Keep clients | Unit | | closed',
      'O-3 | Find clients | Unit | ⚑ | active',
    ]),
  },
  { name: 'no level, no verdict', sheets: objectives('O-1 | Win clients | | '), undecided: 1 },
  { name: 'an error where the parent stands', sheets: objectives('O-1 | Win clients | Unit | #N/A'), undecided: 1 },
  {
    name: 'in an indented list the line above is the parent',
    sheets: objectives('O-1 | Win clients | Company | ', 'O-2 | Keep clients | Unit | O-1', 'O-3 | Find clients | Unit | ⚑'),
    says: ['“Find clients”'],
  },
]);

const kpis = table('KPIs', 'KPI ID | KPI', ['KPI-07 | Conversion rate', 'KPI-08 | Contract value']);

describeCases('dangling-reference', [
  {
    name: 'case, accents and punctuation do not matter',
    sheets: workbook(kpis, table('Modules', 'Module | KPI', ['Selling | kpi 07', 'Pricing | Contract-Value', 'Closing | Kontract value ⚑'])),
    says: [/The nearest: “KPI-08” \(Contract value\)/],
  },
  {
    name: 'each part of a list is looked for',
    sheets: workbook(kpis, table('Modules', 'Module | KPI', ['Selling | KPI-07; KPI-99 ⚑', 'Pricing | all', 'Closing | tbc'])),
    says: [/^“KPI-99”/],
  },
  {
    name: 'without the table nothing can be missing',
    sheets: workbook(
      table('Modules', 'Module | KPI | Objective', ['Selling | KPI-07 | O-1']),
      table('Key results', 'Key result | Objective ID', ['Win 12 clients | O-1']),
    ),
  },
  {
    name: 'people and units are left to their own rules',
    sheets: workbook(
      kpis,
      table('People', 'Employee ID | Name | Grade', ['1 | Ines Weber | VP', '2 | Omar Haddad | VP']),
      table('Modules', 'Module | KPI | Business sponsor', ['Selling | KPI-07 | Kim Duarte']),
    ),
  },
  {
    name: 'a cancelled module may point where it likes',
    sheets: workbook(kpis, table('Modules', 'Module | KPI | Status', ['Selling | KPI-99 | cancelled', 'Pricing | KPI-98 ⚑ | running'])),
  },
  {
    name: 'nothing near is said plainly',
    sheets: workbook(kpis, table('Modules', 'Module | KPI', ['Selling | Astronomy ⚑'])),
    says: [/is no KPI in this workbook\.$/],
  },
  {
    name: 'every reference that is found is a pass, and rows without any are not judged',
    sheets: workbook(kpis, table('Modules', 'Module | KPI', ['Selling | KPI-07; KPI-08', 'Pricing | ', 'Closing | KPI-99; KPI-07 ⚑'])),
    checked: 4,
  },
  {
    name: 'the nearest is named once where it has no id',
    sheets: workbook(
      table('Objectives', 'Objective', ['Win clients', 'Cut waste']),
      table('Modules', 'Module | Objective', ['Selling | Win client ⚑', 'Closing | Cut waste']),
    ),
    says: [/The nearest: “Win clients”\./],
  },
  {
    name: 'a row that names only people is not judged here',
    sheets: workbook(
      kpis,
      table('People', 'Employee ID | Name | Grade', ['1 | Ines Weber | VP']),
      table('Modules', 'Module | KPI | Owner', ['Selling | KPI-07 | Ines Weber', 'Pricing | | Ines Weber']),
    ),
    checked: 1,
  },
]);

describeCases('unknown-module', [
  {
    name: 'one finding a name, with its count, and a proposal',
    sheets: workbook(
      table('Modules', 'Module ID | Module', ['M-01 | Coaching essentials']),
      table('Completions', 'Module | Employee ID | Completed', [
        'Coaching esentials ⚑ | 1 | 2026-02-01',
        'coaching esentials | 2 | 2026-02-01',
        'M-01 | 3 | 2026-02-01',
      ]),
    ),
    says: [/stands in 2 rows.*nearest: “Coaching essentials”/],
  },
  {
    name: 'readings of unknown KPIs too',
    sheets: workbook(kpis, table('Readings', 'KPI | Period | Value', ['KPI-07 | Q1 2026 | 2', 'KPI-99 ⚑ | Q1 2026 | 3'])),
  },
  {
    name: 'what is found is a pass, one finding however it is written, and nothing near is said plainly',
    sheets: workbook(
      kpis,
      table('Modules', 'Module ID | Module', ['M-01 | Coaching essentials']),
      table('Readings', 'KPI | Period | Value', ['KPI-07 | Q1 2026 | 2', 'KPI-08 | Q1 2026 | 2', 'Astronomy ⚑ | Q1 2026 | 3', 'ASTRONOMY | Q2 2026 | 3']),
    ),
    says: [/“Astronomy”[^.]*2 rows(?!.*nearest)/],
  },
]);

describeCases('ambiguous-reference', [
  {
    name: 'two people of one name',
    sheets: workbook(
      table('People', 'Employee ID | Name | Email', ['1 | Ines Weber | ines.weber@example.com', '2 | Ines Weber | i.weber@example.com']),
      table('Modules', 'Module | Owner | Business sponsor', ['Selling | Ines Weber ⚑ | i.weber@example.com']),
    ),
    says: [/“1” in row 2 of People and “2” in row 3 of People/],
  },
  {
    name: 'sessions of one module are one',
    sheets: workbook(
      table('Modules', 'Module | Cohort', ['Selling | Spring', 'Selling | Autumn']),
      table('Completions', 'Module | Employee ID | Completed', ['Selling | 1 | 2026-02-01']),
    ),
  },
  {
    name: 'mass rows are gathered',
    sheets: workbook(
      table('KPIs', 'KPI ID | KPI', ['K-1 | Conversion', 'K-2 | Conversion']),
      table('Readings', 'KPI | Period | Value', ['Conversion ⚑ | Q1 2026 | 2', 'Conversion | Q2 2026 | 3']),
    ),
    says: [/in 2 rows/],
  },
  {
    name: 'a duplicate id is another fault',
    sheets: workbook(table('KPIs', 'KPI ID | KPI', ['K-1 | Conversion', 'K-1 | Contract value']), table('Modules', 'Module | KPI', ['Selling | K-1'])),
  },
  {
    name: 'every reference that fits one thing is a pass: two people named in one row, one module in another',
    sheets: workbook(
      table('People', 'Employee ID | Name', ['1 | Ines Weber', '2 | Omar Haddad']),
      table('Modules', 'Module | Owner | Business sponsor', ['Selling | Ines Weber | Omar Haddad', 'Pricing | Omar Haddad |']),
    ),
    checked: 3,
  },
  {
    name: 'sessions of two modules of one name are two things, those of one id are one',
    sheets: workbook(
      table('Modules', 'Module ID | Module | Cohort', ['M-1 | Selling | Spring', 'M-2 | Selling | Autumn', 'M-3 | Pricing | Spring', 'M-3 | Pricing | Autumn']),
      table('Completions', 'Module | Employee ID | Completed', ['Selling ⚑ | 1 | 2026-02-01', 'Pricing | 1 | 2026-02-01']),
    ),
    says: ['fits “M-1” in row 2 of Modules and “M-2” in row 3 of Modules'],
  },
  {
    name: 'a text that is the id of one and the name of another fits both',
    sheets: workbook(
      table('KPIs', 'KPI ID | KPI', ['K-1 | Conversion', 'K-2 | Conversion']),
      table('Modules', 'Module | KPI', ['Selling | K-1', 'Pricing | Conversion ⚑']),
    ),
  },
]);

describeCases('duplicate-id', [
  {
    name: 'case and spaces do not make a new id',
    sheets: table('Modules', 'Module ID | Module', ['M-01 | Selling', 'm-01 ⚑ | Winning', 'M-02 | Pricing']),
    says: [/2 different things: “Selling” and “Winning”/],
  },
  {
    name: 'one id in two kinds is no fault',
    sheets: workbook(table('Modules', 'Module ID | Module', ['1 | Selling']), table('KPIs', 'KPI ID | KPI', ['1 | Conversion'])),
  },
  { name: 'the same name twice is the same thing', sheets: table('Modules', 'Module ID | Module', ['M-01 | Selling', 'M-01 | selling ']) },
  {
    name: 'distinct ids are passes; rows without an id have none',
    sheets: table('Modules', 'Module ID | Module', ['M-01 | Selling', 'M-01 ⚑ | Winning', 'M-02 | Pricing', ' | Closing', ' | Calling']),
    checked: 2,
  },
  {
    name: 'the same id with another cohort or start is a session',
    sheets: table('Modules', 'Module ID | Module | Cohort | Start', ['M-01 | Selling | Spring | 2026-03-01', 'M-01 | Selling | Autumn | 2026-09-01']),
  },
  {
    name: 'the same is said whichever row comes first',
    sheets: table('Modules', 'Module ID | Module', ['M-01 ⚑ | Winning', 'M-01 | Selling']),
    says: ['“Selling” and “Winning”'],
  },
]);

describeCases('circular-cascade', [
  {
    name: 'an objective that is its own parent',
    sheets: objectives('O-1 | Win clients | Unit | O-1 ⚑', 'O-2 | Keep clients | Team | O-1'),
    says: [/“O-1” → “O-1”/],
  },
  {
    name: 'one finding a loop, two for two',
    sheets: objectives(
      'O-1 | Win clients | | O-2 ⚑',
      'O-2 | Keep clients | | O-1',
      'O-3 | Cut costs | | O-4 ⚑',
      'O-4 | Cut waste | | O-3',
      'O-5 | Cut time | | O-4',
    ),
  },
  {
    name: 'a long chain is no loop',
    sheets: objectives(...times(40, (number) => `O-${number} | Win client ${number} | | ${number === 1 ? '' : `O-${number - 1}`}`)),
  },
]);

describeCases('skipped-level', [
  {
    name: 'one level and none are fine, two are not',
    sheets: objectives(
      'O-1 | Win clients | Company | ',
      'O-2 | Win in the north | Unit | O-1',
      'O-3 | Win in Lyon | Unit | O-2',
      'O-4 | Call five clients | Individual | O-3 ⚑',
    ),
  },
  { name: 'upside down skips nothing', sheets: objectives('O-1 | Win clients | Company | O-2', 'O-2 | Win in the north | Team | ') },
  { name: 'a parent without a level', sheets: objectives('O-1 | Win clients | | ', 'O-2 | Win in the north | Team | O-1'), undecided: 1 },
  {
    name: 'a goal without a level of its own, and one without a parent',
    sheets: objectives('O-1 | Win clients | Company | ', 'O-2 | Win in the north | | O-1', 'O-3 | Call five clients | Individual | '),
    undecided: 1,
    checked: 0,
  },
]);

describeCases('childless-objective', [
  {
    name: 'one that the misspelt name of a KPI may mean',
    sheets: workbook(
      table('Objectives', 'Objective ID | Objective | Parent objective', ['O-1 | Win clients abroad | ', 'O-2 | Keep the clients we have | O-1']),
      table('KPIs', 'KPI ID | KPI | Objective', ['K-1 | Client effort | Keep the clients we hav']),
    ),
    undecided: 1,
  },
  {
    name: 'a target of its own, a KPI that names it and a child are each enough',
    sheets: workbook(
      table('Objectives', 'Objective ID | Objective | Parent objective | Target', [
        'O-1 | Win clients | | ',
        'O-2 | Keep clients | O-1 | 92',
        'O-3 | Know clients | O-1 | ',
        'O-4 | Like clients ⚑ | O-1 | ',
      ]),
      table('KPIs', 'KPI ID | KPI | Objective', ['K-1 | Client effort | O-3']),
    ),
  },
  {
    name: 'a metric that is in no table is a measure',
    sheets: table('Objectives', 'Objective ID | Objective | Metric', ['O-1 | Win clients | Client effort', 'O-2 | Keep clients ⚑ | ']),
  },
]);

const crowded = (count: number, mark: string, status = (_: number): string => ''): string =>
  workbook(
    table('Objectives', 'Objective ID | Objective', [`O-1 | Win clients${mark}`]),
    keyResults(' | Status', ...times(count, (number) => `KR-${number} | Win ${number} clients | O-1 | ${status(number)}`)),
  );

describeCases('crowded-objective', [
  { name: 'five are few', sheets: crowded(5, '') },
  { name: 'six are many', sheets: crowded(6, ' ⚑'), says: [/has 6 key results, more than 5/] },
  { name: 'cancelled ones do not count', sheets: crowded(6, '', (number) => (number === 6 ? 'cancelled' : '')) },
  { name: 'the number is an option', sheets: crowded(3, ' ⚑'), options: { most: 2 } },
  {
    name: 'an objective without key results is not judged',
    sheets: workbook(
      table('Objectives', 'Objective ID | Objective', ['O-1 | Win clients', 'O-2 | Keep clients']),
      keyResults('', 'KR-1 | Win 12 clients | O-1'),
    ),
    checked: 1,
  },
]);

const spans = (parent: string, child: string): string =>
  table('Objectives', 'Objective ID | Objective | Parent objective | Start | Due', [
    `O-1 | Win clients | | ${parent}`,
    `O-2 | Win in the north | O-1 | ${child}`,
  ]);

describeCases('period-mismatch', [
  { name: 'the same days', sheets: spans('2026-01-01 | 2026-12-31', '2026-01-01 | 2026-12-31') },
  { name: 'a day late', sheets: spans('2026-01-01 | 2026-12-31', '2026-01-01 | 2027-01-01 ⚑') },
  { name: 'a day early and a day late are two things', sheets: spans('2026-01-01 | 2026-12-31', '2025-12-31 ⚑ | 2027-01-01 ⚑') },
  { name: 'only what is stated is compared', sheets: spans(' | 2026-12-31', '2020-01-01 | 2026-12-31') },
  { name: 'nothing to compare', sheets: spans('2026-01-01 | ', ' | 2026-12-31'), undecided: 1 },
  {
    name: 'a period cell is flagged where it says it',
    sheets: table('Objectives', 'Objective ID | Objective | Parent objective | Period', [
      'O-1 | Win clients | | Q2 2026',
      'O-2 | Win in the north | O-1 | Q3 2026 ⚑',
    ]),
  },
  {
    name: 'a key result beyond its objective',
    sheets: workbook(
      table('Objectives', 'Objective ID | Objective | Due', ['O-1 | Win clients | 2026-12-31']),
      keyResults(' | Due', 'KR-1 | Win 12 clients | O-1 | 2027-01-31 ⚑', 'KR-2 | Win 13 clients | O-1 | 2026-12-31'),
    ),
  },
  {
    name: 'a priority is a parent, too',
    sheets: workbook(
      table('Priorities', 'Priority ID | Priority | Due', ['P1 | Grow revenue | 2026-12-31']),
      table('Objectives', 'Objective ID | Objective | Parent objective | Due', ['O-1 | Win clients | P1 | 2027-12-31 ⚑']),
    ),
  },
  {
    name: 'a day early at the start alone',
    sheets: spans('2026-01-01 | 2026-12-31', '2025-12-31 ⚑ | 2026-12-31'),
    says: ['starts on 31 Dec 2025, before its parent “Win clients”, which starts on 1 Jan 2026'],
  },
  { name: 'no end of its own, no start of its parent', sheets: spans('2026-01-01 | 2026-12-31', '2026-02-01 | ') },
  { name: 'only the starts are stated', sheets: spans('2026-01-01 | ', '2025-12-31 ⚑ | ') },
  { name: 'only the ends are stated', sheets: spans(' | 2026-12-31', ' | 2027-01-01 ⚑') },
  { name: 'a parent without any date', sheets: spans(' | ', '2026-01-01 | 2026-12-31'), undecided: 1 },
  {
    name: 'a date beside the period is flagged in its own cell',
    sheets: table('Objectives', 'Objective ID | Objective | Parent objective | Period | Due', [
      'O-1 | Win clients | | Q2 2026 | 2026-06-30',
      'O-2 | Win in the north | O-1 | Q2 2026 | 2026-07-31 ⚑',
    ]),
  },
  {
    name: 'a fiscal period of which nobody said where it begins',
    sheets: table('Objectives', 'Objective ID | Objective | Parent objective | Period', [
      'O-1 | Win clients | | FY26-Q2',
      'O-2 | Win in the north | O-1 | Q3 2026',
    ]),
    undecided: 1,
  },
  { name: 'no end of its parent', sheets: spans('2026-01-01 | ', '2026-02-01 | 2027-01-01') },
  { name: 'no date of its own', sheets: spans(' | 2026-12-31', ' | '), undecided: 1 },
]);

const weights = (mark: string, ...values: string[]): string =>
  workbook(
    table('Objectives', 'Objective ID | Objective', [`O-1 | Win clients${mark}`]),
    keyResults(' | Weight', ...values.map((value, index) => `KR-${index + 1} | Win ${index + 1} clients | O-1 | ${value}`)),
  );

describeCases('unbalanced-weights', [
  { name: 'one percent over or under is rounding', sheets: weights('', '50 %', '51 %') },
  { name: 'under', sheets: weights('', '49 %', '50 %') },
  { name: 'two percent over', sheets: weights(' ⚑', '51 %', '51 %'), says: [/add up to 102\s%/] },
  { name: 'two percent under', sheets: weights(' ⚑', '49 %', '49 %') },
  { name: 'those without a weight share what is left', sheets: weights('', '40 %', '') },
  { name: 'and nothing is left', sheets: weights(' ⚑', '80 %', '40 %', ''), says: [/leave nothing for the ones without/] },
  { name: 'points need no sum', sheets: weights('', '3', '2'), undecided: 1 },
  {
    name: 'weights of goals beneath',
    sheets: table('Objectives', 'Objective ID | Objective | Parent objective | Weight', [
      'O-1 | Win clients ⚑ | | ',
      'O-2 | Win in the north | O-1 | 0.5',
      'O-3 | Win in the south | O-1 | 0.4',
    ]),
  },
  {
    name: 'an objective beneath which nothing has a weight is not judged, nor are goals that are over counted',
    sheets: workbook(
      table('Objectives', 'Objective ID | Objective', ['O-1 | Win clients', 'O-2 | Keep clients', 'O-3 | Know clients', 'O-4 | Like clients']),
      keyResults(
        ' | Weight | Status',
        'KR-1 | Win 12 clients | O-1 | 60 % | ',
        'KR-2 | Win 13 clients | O-1 | 40 % | ',
        'KR-3 | Win 14 clients | O-1 | 40 % | cancelled',
        'KR-4 | Keep 9 clients | O-2 | | ',
        'KR-5 | Know 9 clients | O-3 | 40 % | cancelled',
      ),
    ),
    checked: 1,
  },
  {
    name: 'goals beneath that are over do not count',
    sheets: table('Objectives', 'Objective ID | Objective | Parent objective | Weight | Status', [
      'O-1 | Win clients | | | ',
      'O-2 | Win in the north | O-1 | 0.5 | ',
      'O-3 | Win in the south | O-1 | 0.5 | ',
      'O-4 | Win in the east | O-1 | 0.4 | cancelled',
    ]),
  },
  { name: 'all of it given away, and one without', sheets: weights('', '60 %', '40 %', '') },
  { name: 'more than all of it given away, and none without', sheets: weights(' ⚑', '80 %', '40 %'), says: [/The 2 weights|add up to 120\s%/] },
  { name: 'ten points are points, eleven are not', sheets: weights('', '10', '10'), undecided: 1 },
  { name: 'eleven', sheets: weights(' ⚑', '11', '10') },
  { name: 'whole percent signs are shares however small', sheets: weights(' ⚑', '5 %', '5 %') },
  { name: 'one of them no whole number', sheets: weights(' ⚑', '0.5', '2') },
]);

describeCases('framework-mismatch', [
  {
    name: 'neither, or both, is no claim',
    sheets: table('Objectives', 'Objective | Framework', ['Win clients | ', 'Keep clients | OKR/SMART', 'Know clients | V2MOM', 'Like clients ⚑ | SMART']),
  },
  {
    name: 'a number in words and a quarter are enough',
    sheets: table('Objectives', 'Objective | Framework | Period', [
      'Halve complaints by the end of the year | SMART | ',
      'Cut complaints by a third | Smart | Q2 2026',
    ]),
  },
  {
    name: 'the target of a linked KPI is its number',
    sheets: workbook(
      table('Objectives', 'Objective ID | Objective | Framework | Metric | Due', ['O-1 | Win clients | SMART | K-1 | 2026-12-31']),
      table('KPIs', 'KPI ID | KPI | Target', ['K-1 | Clients | 12']),
    ),
  },
  { name: 'both missing', sheets: table('Objectives', 'Objective | Framework', ['Win clients ⚑ | SMART']), says: [/states no number and no date/] },
  {
    name: 'without a sheet of key results nobody knows of any; one that is blank is none',
    undecided: 1,
    sheets: table('Objectives', 'Objective | Framework', ['Win clients | OKR', 'Raise sales by 5 % by June | SMART']),
  },
  {
    name: 'a due date in words nobody can read is one, a blank word is none',
    sheets: table('Objectives', 'Objective | Framework | Due', [
      'Cut cost by 5 % | SMART | when ready',
      'Cut time by 5 % ⚑ | SMART | tbd',
      'Cut waste by 5 % | SMART | #N/A',
    ]),
  },
]);

const history = (...rows: string[]): string => table('Plumbline History', 'Signed on | Goal key | Baseline | Target | Due | Decision since', rows);
const kpiNow = (row: string): string => table('KPIs', 'KPI ID | KPI | Priority | Baseline | Target | Due', [row]);

describeCases('moved-target', [
  {
    name: 'a target that was taken away has moved',
    sheets: workbook(kpiNow('KPI-07 | Conversion | Grow | 18 | ⚑ | 2026-12-31'), history('46022 | kpi:kpi 07 | 18 | 25 | 46387 |')),
    says: [/was 25 .* is now nothing\./],
  },
  {
    name: 'one that was filled in has not',
    sheets: workbook(kpiNow('KPI-07 | Conversion | Grow | 18 | 25 | 2026-12-31'), history('46022 | kpi:kpi 07 | | | |')),
  },
  {
    name: 'each change is named',
    sheets: workbook(kpiNow('KPI-07 | Conversion | Grow | 17 ⚑ | 25 | 2027-03-31 ⚑'), history('46022 | kpi:kpi 07 | 18 | 25 | 46387 |')),
    says: [/The baseline .* was 18/, /The due date .* was 31 Dec 2026 .* now 31 Mar 2027/],
  },
  {
    name: 'a sign-off after the audit date has not been',
    sheets: workbook(
      kpiNow('KPI-07 | Conversion | Grow | 18 | 30 | 2026-12-31'),
      history('46022 | kpi:kpi 07 | 18 | 30 | 46387 |', '46200 | kpi:kpi 07 | 18 | 25 | 46387 |'),
    ),
  },
  {
    name: 'a decision settles it',
    sheets: workbook(kpiNow('KPI-07 | Conversion | Grow | 18 | 30 | 2026-12-31'), history('46022 | kpi:kpi 07 | 18 | 25 | 46387 | raised, CFO')),
  },
  {
    name: 'new since then',
    sheets: workbook(kpiNow('KPI-08 | Contracts | Grow | 18 | 30 | 2026-12-31'), history('46022 | kpi:kpi 07 | 18 | 25 | 46387 |')),
    undecided: 1,
  },
  {
    name: 'a SMART goal says so, itself, by its key result and by its KPI',
    sheets: workbook(
      table('Objectives', 'Objective ID | Objective | Framework | Target', ['O-1 | Win clients | SMART | 30 ⚑', 'O-2 | Keep clients | OKR | 30 ⚑']),
      table('Key results', 'Key result ID | Key result | Objective ID | Target', ['KR-1 | Win 12 clients | O-1 | 13 ⚑', 'KR-2 | Keep 12 clients | O-2 | 13 ⚑']),
      table('KPIs', 'KPI ID | KPI | Objective | Target', ['K-1 | Clients | O-1 | 9 ⚑', 'K-2 | Leavers | O-2 | 9 ⚑']),
      history(
        '46022 | objective:o 1 | | 25 | |',
        '46022 | objective:o 2 | | 25 | |',
        '46022 | keyResult:kr 1 | | 12 | |',
        '46022 | keyResult:kr 2 | | 12 | |',
        '46022 | kpi:k 1 | | 8 | |',
        '46022 | kpi:k 2 | | 8 | |',
      ),
    ),
    says: [
      /“Win clients” was 25 .* though a SMART goal/,
      /“Win 12 clients” was 12 .* though a SMART goal/,
      /“Clients” was 8 .* though a SMART goal/,
      /“Keep clients” was 25 .* is now 30\./,
      /“Keep 12 clients” was 12 .* is now 13\./,
      /“Leavers” was 8 .* is now 9\./,
    ],
  },
  {
    name: 'a hair is no move, a due date that was taken away is; a column that is not there any more moved nothing',
    sheets: workbook(
      table('KPIs', 'KPI ID | KPI | Priority | Target | Due', [
        'KPI-07 | Conversion | Grow | 0.30000000000000004 | ⚑',
        'KPI-08 | Contracts | Grow | 0.0000000000000002 ⚑ | 2026-12-31',
      ]),
      history('46022 | kpi:kpi 07 | 18 | 0.3 | 46387 |', '46022 | kpi:kpi 08 | 18 | 0.0000000000000001 | 46387 |'),
    ),
    says: ['The due date of “Conversion” was 31 Dec 2026 when it was signed on 31 Dec 2025 and is now nothing'],
  },
  {
    name: 'what has no objective, or one that is not found, is taken for an OKR',
    undecided: 1,
    sheets: workbook(
      table('Objectives', 'Objective ID | Objective | Framework', ['O-1 | Win clients | SMART']),
      table('KPIs', 'KPI ID | KPI | Priority | Objective | Target', ['K-1 | Clients | Grow | O-9 | 9 ⚑', 'K-2 | Leavers | Grow | | 9 ⚑']),
      history('46022 | kpi:k 1 | | 8 | |', '46022 | kpi:k 2 | | 8 | |'),
    ),
    says: [/“Clients” was 8 .* is now 9\./, /“Leavers” was 8 .* is now 9\./],
  },
]);

it('moved-target judges nothing while nothing has been signed', () => {
  const { workbook: book } = exampleWorkbook(kpiNow('KPI-07 | Conversion | Grow | 18 | 30 | 2026-12-31'));
  const model = buildModel(book, mapWorkbook(book, DEFAULT_SETTINGS), DEFAULT_SETTINGS, 46_112);
  expect(runRules([movedTarget], model, DEFAULT_SETTINGS)[0]).toMatchObject({
    outcome: 'ran',
    checked: 0,
    undecided: 0,
    reason: { of: 'run', code: 'nothing-to-judge' },
  });
});
