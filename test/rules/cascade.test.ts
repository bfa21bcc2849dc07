/** Cascade: thresholds from both sides, what cannot be told, and near misses. */
import { buildModel } from '../../src/audit/model/build-model';
import { mapWorkbook } from '../../src/audit/mapping/map-workbook';
import { movedTarget } from '../../src/audit/rules/moved-target';
import { runRules } from '../../src/audit/run-rules';
import { DEFAULT_SETTINGS } from '../../src/audit/settings';
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
    says: [/write it as it stands in its own table/],
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
]);

describeCases('childless-objective', [
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
]);

const crowded = (count: number, mark: string, status = (_: number): string => ''): string =>
  workbook(
    table('Objectives', 'Objective ID | Objective', [`O-1 | Win clients${mark}`]),
    keyResults(' | Status', ...times(count, (number) => `KR-${number} | Win ${number} clients | O-1 | ${status(number)}`)),
  );

describeCases('crowded-objective', [
  { name: 'five are few', sheets: crowded(5, '') },
  { name: 'six are many', sheets: crowded(6, ' ⚑'), says: [/has 6 key results; keep no more than 5/] },
  { name: 'cancelled ones do not count', sheets: crowded(6, '', (number) => (number === 6 ? 'cancelled' : '')) },
  { name: 'the number is an option', sheets: crowded(3, ' ⚑'), options: { most: 2 } },
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
]);

const weights = (mark: string, ...values: string[]): string =>
  workbook(
    table('Objectives', 'Objective ID | Objective', [`O-1 | Win clients${mark}`]),
    keyResults(' | Weight', ...values.map((value, index) => `KR-${index + 1} | Win ${index + 1} clients | O-1 | ${value}`)),
  );

describeCases('unbalanced-weights', [
  { name: 'one percent over or under is rounding', sheets: weights('', '50 %', '51 %') },
  { name: 'under', sheets: weights('', '49 %', '50 %') },
  { name: 'two percent over', sheets: weights(' ⚑', '51 %', '51 %'), says: [/add up to 102 %/] },
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
]);

const history = (...rows: string[]): string => table('Plumbline History', 'Signed on | Goal key | Baseline | Target | Due | Decision since', rows);
const kpiNow = (row: string): string => table('KPIs', 'KPI ID | KPI | Priority | Baseline | Target | Due', [row]);

describeCases('moved-target', [
  {
    name: 'a target that was taken away has moved',
    sheets: workbook(kpiNow('KPI-07 | Conversion | Grow | 18 | ⚑ | 2026-12-31'), history('46022 | kpi:kpi 07 | 18 | 25 | 46387 |')),
    says: [/was 25 .* is now nothing; record the decision/],
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
]);

it('moved-target judges nothing while nothing has been signed', () => {
  const { workbook: book } = exampleWorkbook(kpiNow('KPI-07 | Conversion | Grow | 18 | 30 | 2026-12-31'));
  const model = buildModel(book, mapWorkbook(book, DEFAULT_SETTINGS), DEFAULT_SETTINGS, 46_112);
  expect(runRules([movedTarget], model, DEFAULT_SETTINGS)[0]).toMatchObject({
    outcome: 'ran',
    checked: 0,
    undecided: 0,
    reason: 'nothing in this workbook to judge',
  });
});
