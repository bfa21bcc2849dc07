/** Measurability: thresholds from both sides, what cannot be told, and near misses. */
import { describeCases, table, times, workbook } from './cases';

const kpis = (headers: string, ...rows: string[]): string => table('KPIs', `KPI ID | KPI | Priority | ${headers}`, rows);
const keyResults = (headers: string, ...rows: string[]): string =>
  table('Key results', `Key result ID | Key result${headers === '' ? '' : ` | ${headers}`}`, rows);
const objectives = (headers: string, ...rows: string[]): string =>
  table('Objectives', `Objective ID | Objective${headers === '' ? '' : ` | ${headers}`}`, rows);

describeCases('kpi-without-target', [
  {
    name: 'zero is a target; blank words and words are none',
    sheets: kpis('Target', 'K-1 | Accidents | Safety | 0', 'K-2 | Visits | Safety | n/a ⚑', 'K-3 | Talks | Safety | more ⚑', 'K-4 | Walks | Safety | .. ⚑'),
  },
  { name: 'a KPI that nobody uses is not judged', sheets: kpis('Target', 'K-1 | Accidents | | ', 'K-2 | Visits | Safety | 4') },
  { name: 'a band is a target', sheets: kpis('Target | Minimum', 'K-1 | Accidents | Safety | | 1') },
  {
    name: 'the target may stand with the readings; that of a goal which uses the KPI is another',
    sheets: workbook(
      kpis('Target', 'K-1 | Visits | Sales | ', 'K-2 | Offers | Sales | tbd ⚑'),
      table('Readings', 'KPI | Period | Value | Target', ['K-1 | Q1 2026 | 3 | 4']),
      objectives('Metric | Target', 'O-1 | Make more offers | K-2 | 12'),
    ),
  },
  { name: 'a key result that says its number', sheets: keyResults('Target', 'KR-1 | Win 12 contracts | ', 'KR-2 | Win contracts | ⚑') },
  {
    name: 'an error, and prose with numbers',
    sheets: kpis('Target', 'K-1 | Accidents | Safety | #REF!', 'K-2 | Visits | Safety | 4 in spring, 6 in autumn'),
    undecided: 2,
  },
  {
    name: 'a place in an order and a figure for each of two groups are targets that cannot be read, words and colours are none',
    sheets: kpis(
      'Target narrative',
      'K-1 | Rank | Sales | Top 5 of the members',
      'K-2 | Rank at home | Sales | Top three',
      'K-3 | Answers | Sales | North: 91%; south: 74%',
      'K-4 | State | Sales | Green ⚑',
      'K-5 | Trust | Sales | Improvement year over year ⚑',
    ),
    undecided: 3,
  },
  { name: 'a cancelled KPI', sheets: kpis('Target | Status', 'K-1 | Accidents | Safety | | cancelled', 'K-2 | Visits | Safety | ⚑ | active') },
  {
    name: 'blank and words are told apart',
    sheets: kpis('Target', 'K-1 | Visits | Sales | ⚑', 'K-2 | Talks | Sales | more ⚑', 'K-3 | Walks | Sales | tbd ⚑'),
    says: ['“Visits” has no target', 'The target of “Talks” is “more”', '“Walks” has no target'],
  },
]);

describeCases('kpi-without-baseline', [
  { name: 'zero is a baseline', sheets: kpis('Baseline | Target', 'K-1 | Visits | Sales | 0 | 4', 'K-2 | Offers | Sales | ⚑ | 4') },
  {
    name: 'the one current reading is no earlier one',
    sheets: workbook(kpis('Baseline | Target', 'K-1 | Visits | Sales | ⚑ | 4'), table('Readings', 'KPI | Period | Value', ['K-1 | Q4 2025 | 3'])),
  },
  {
    name: 'a reading before it is',
    sheets: workbook(
      kpis('Baseline | Target', 'K-1 | Visits | Sales | | 4'),
      table('Readings', 'KPI | Period | Value', ['K-1 | Q3 2025 | 2', 'K-1 | Q4 2025 | 3']),
    ),
  },
  {
    name: 'a key result starts where its KPI does',
    sheets: workbook(
      kpis('Baseline | Target', 'K-1 | Visits | Sales | 2 | 4'),
      keyResults('KPI | Baseline | Target', 'KR-1 | Raise visits | K-1 | | 4', 'KR-2 | Raise offers | | ⚑ | 4'),
    ),
  },
  { name: 'words where a number belongs', sheets: kpis('Baseline | Target', 'K-1 | Visits | Sales | as in 2024 report | 4'), undecided: 1 },
  {
    name: 'a reading of the day on which the current period begins is no earlier one',
    sheets: workbook(
      kpis('Baseline | Target', 'K-1 | Visits | Sales | ⚑ | 4', 'K-2 | Talks | Sales | | 4'),
      table('Readings', 'KPI | Period | Value', ['K-1 | 2026-03-31 | 3', 'K-2 | 2026-03-30 | 3', 'K-2 | 2026-03-31 | 3']),
    ),
  },
]);

describeCases('kpi-without-direction', [
  {
    name: 'a target that cannot be read may say it',
    sheets: kpis('Direction | Target', 'K-1 | Rank | Sales | | Top 5 of the members', 'K-2 | Visits | Sales | ⚑ | 4'),
    undecided: 1,
  },
  {
    name: 'baseline equal to target tells no direction',
    sheets: kpis(
      'Direction | Baseline | Target',
      'K-1 | Visits | Sales | ⚑ | 4 | 4',
      'K-2 | Offers | Sales | | 4 | 3',
      'K-3 | Hours | Sales | With in Range | | 3',
    ),
  },
  { name: 'words nobody knows', sheets: kpis('Direction | Target', 'K-1 | Visits | Sales | sideways | 4'), undecided: 1 },
]);

describeCases('kpi-without-owner', [
  {
    name: 'an owner who is in no roster is an owner',
    sheets: workbook(
      kpis('Owner', 'K-1 | Visits | Sales | Ines Weber', 'K-2 | Offers | Sales | - ⚑'),
      table('People', 'Employee ID | Name | Grade', ['1 | Omar Haddad | VP']),
    ),
  },
  { name: 'an error cannot be told', sheets: kpis('Owner', 'K-1 | Visits | Sales | #N/A'), undecided: 1 },
]);

describeCases('flat-target', [
  {
    name: 'a hair of difference is a change, a rounding error none',
    sheets: kpis('Direction | Baseline | Target', 'K-1 | Visits | Sales | up | 100 | 100.001', 'K-2 | Offers | Sales | up | 0.3 | 0.30000000000000004 ⚑'),
  },
  {
    name: 'what is to be kept',
    sheets: keyResults(
      'Baseline | Target',
      'KR-1 | Maintain visits | 4 | 4',
      'KR-2 | Die Quote halten | 4 | 4',
      'KR-3 | Maintenir la qualité | 4 | 4',
      'KR-4 | Visits | 4 | 4 ⚑',
    ),
  },
  { name: 'keepsakes are not kept', sheets: keyResults('Baseline | Target', 'KR-1 | Keepsakes sold | 4 | 4 ⚑') },
  {
    name: 'no accidents is the best there is',
    sheets: kpis('Direction | Baseline | Target', 'K-1 | Accidents | Safety | down | 0 | 0', 'K-2 | Visits | Safety | up | 0 | 0 ⚑'),
  },
  { name: 'a band has no way to go', sheets: kpis('Direction | Baseline | Target', 'K-1 | Temperature | Safety | range | 20 | 20') },
  { name: 'no baseline', sheets: keyResults('Baseline | Target', 'KR-1 | Visits | | 4'), undecided: 1 },
  {
    name: 'tiny numbers differ too; no target cannot be flat',
    sheets: kpis(
      'Direction | Baseline | Target',
      'K-1 | Errors | Safety | up | 0.000000000001 | 0.000000000002',
      'K-2 | Visits | Safety | up | 4 | ',
      'K-3 | Offers | Safety | up | -4 | -4 ⚑',
    ),
    undecided: 1,
  },
  {
    name: 'what its definition or its objective says is to be kept',
    sheets: workbook(
      objectives('Kind', 'O-1 | Keep our people | ', 'O-2 | Know our people | Health', 'O-3 | Like our people | growth', 'O-4 | Santé des équipes | Santé'),
      kpis(
        'Direction | Baseline | Target | Objective | Definition',
        'K-1 | Retention | People | up | 9 | 9 | O-1 |',
        'K-2 | Talks | People | up | 9 | 9 | | Maintain the number of talks',
        'K-3 | Walks | People | up | 9 | 9 ⚑ | O-3 |',
        'K-4 | Runs | People | up | 9 | 9 | O-4 |',
      ),
      keyResults('Objective ID | Baseline | Target', 'KR-1 | Visits | O-1 | 4 | 4', 'KR-2 | Talks held | O-2 | 4 | 4', 'KR-3 | Walks taken | O-3 | 4 | 4 ⚑'),
    ),
  },
]);

describeCases('target-against-direction', [
  {
    name: 'equal is flat, not against',
    sheets: kpis('Direction | Baseline | Target', 'K-1 | Visits | Sales | up | 4 | 4', 'K-2 | Offers | Sales | up | 4 | 3.99 ⚑'),
  },
  {
    name: 'the stated direction wins over the verb',
    sheets: kpis('Direction | Baseline | Target', 'K-1 | Reduce days to visit | Sales | down | 9 | 4', 'K-2 | Increase the discount | Sales | down | 4 | 9 ⚑'),
  },
  {
    name: 'verbs in three languages',
    sheets: keyResults(
      'Baseline | Target',
      'KR-1 | Senken der Kosten | 4 | 9 ⚑',
      'KR-2 | Réduire les délais | 4 | 9 ⚑',
      'KR-3 | Raise visits | 9 | 4 ⚑',
      'KR-4 | Steigern der Quote | 4 | 9',
    ),
  },
  {
    name: 'nouns, changes, improvements and reductions from zero tell nothing',
    sheets: keyResults(
      'Baseline | Target | Unit',
      'KR-1 | An increase in cost | 9 | 4 | EUR',
      'KR-2 | Reduce cost | 2 | 9 | % change',
      'KR-3 | Improve delivery time | 9 | 4 | days',
      'KR-4 | Cut cost | 0 | 10 | %',
    ),
    undecided: 4,
  },
  { name: 'a band has no direction', sheets: kpis('Direction | Baseline | Target', 'K-1 | Temperature | Safety | range | 20 | 18'), undecided: 1 },
  {
    name: 'downwards, equal is flat as well; spaces before the verb do not hide it; an increase from zero is one',
    sheets: workbook(
      kpis('Direction | Baseline | Target', 'K-1 | Complaints | Service | down | 4 | 4', 'K-2 | Waste | Service | down | 4 | 4.01 ⚑'),
      keyResults('Baseline | Target', 'KR-1 | Raise visits | 0 | -4 ⚑'),
    ),
    says: ['“Waste” should fall', '“Raise visits” should rise'],
  },
  {
    name: 'no baseline, no target, or neither',
    sheets: keyResults(
      'Baseline | Target',
      'KR-1 | Raise visits | | 4',
      'KR-2 | Raise offers | 4 | ',
      'KR-3 | Reduce waste | | 4',
      'KR-4 | Reduce cost | 4 | ',
    ),
    undecided: 4,
  },
]);

const read = (target: string, values: readonly number[]): string =>
  workbook(
    kpis('Target', `K-1 | Visits | Sales | ${target}`),
    table(
      'Readings',
      'KPI | Period | Value',
      values.map((value, index) => `K-1 | Q${(index % 4) + 1} ${2024 + Math.floor(index / 4)} | ${value}`),
    ),
  );

describeCases('target-beyond-history', [
  { name: 'three times the largest change is not more', sheets: read('16', [10, 12, 11, 10]) },
  { name: 'a little beyond', sheets: read('16.1 ⚑', [10, 12, 11, 10]) },
  {
    name: 'and downwards',
    sheets: read('3.9 ⚑', [10, 12, 11, 10]),
    says: [/stood at 10 and should come to 3\.9; the largest change between any of its 4 readings was 2/],
  },
  {
    name: 'a target that has been passed asks for nothing',
    sheets: workbook(
      kpis('Target | Direction', 'K-1 | Visits | Sales | 99 | down'),
      table(
        'Readings',
        'KPI | Period | Value',
        times(4, (number) => `K-1 | Q${number} 2025 | 1${number}`),
      ),
    ),
  },
  { name: 'three readings are too few', sheets: read('99', [10, 12, 11]), undecided: 1 },
  { name: 'readings that never changed say nothing', sheets: read('99', [10, 10, 10, 10]), undecided: 1 },
  { name: 'another number of times', sheets: read('16.1', [10, 12, 11, 10]), options: { times: 4 } },
  {
    name: 'figures of one team or person, and of a time yet to come, are no history of the whole',
    sheets: workbook(
      kpis('Target', 'K-1 | Visits | Sales | 17 ⚑'),
      table('Readings', 'KPI | Period | Value | Team | Person', [
        'K-1 | Q1 2025 | 10 | |',
        'K-1 | Q2 2025 | 12 | |',
        'K-1 | Q3 2025 | 11 | |',
        'K-1 | Q1 2026 | 10 | |',
        'K-1 | Q4 2025 | 90 | North |',
        'K-1 | Q4 2025 | 91 | | Ines Weber',
        'K-1 | Q4 2026 | 99 | |',
      ]),
    ),
    says: ['stood at 10 and should come to 17; the largest change between any of its 4 readings was 2'],
  },
  { name: 'no target', sheets: read('', [10, 12, 11, 10]), undecided: 1 },
  { name: 'no reading at all', sheets: workbook(read('9', [10, 12, 11, 10]), kpis('Target', 'K-2 | Offers | Sales | 9')), undecided: 1 },
]);

const said = (status: string, numbers: string): string =>
  keyResults('Baseline | Target | Current | Start | Due | Status', `KR-1 | Visits | ${numbers} | ${status}`);

describeCases('status-contradicts-numbers', [
  {
    name: 'a KPI that nothing uses contradicts itself all the same',
    sheets: workbook(
      table('KPIs', 'KPI | Baseline | Target | Current | Status', [
        'Revenue | 10 | 20 | 25 | missed ⚑',
        'NPS | 10 | 20 | 12 | achieved ⚑',
        'Returns | 41 | 30 | 36 | not met',
      ]),
    ),
  },
  { name: 'a tie is met', sheets: said('met', '4 | 9 | 9 | |') },
  { name: 'just below is not', sheets: said('met ⚑', '4 | 9 | 8.99 | |') },
  { name: 'missed though met', sheets: said('Not met ⚑', '9 | 4 | 3 | |') },
  { name: 'a quarter behind is on track', sheets: said('green', '0 | 100 | 65 | 2026-01-01 | 2026-04-10') },
  {
    name: 'more than a quarter behind is not',
    sheets: said('green ⚑', '0 | 100 | 64 | 2026-01-01 | 2026-04-10'),
    says: [/has come 64\s% of the way where 89\.9\s% was to be expected/],
  },
  { name: 'red a quarter ahead may know better', sheets: said('red', '0 | 100 | 75 | 2026-03-01 | 2026-04-30') },
  { name: 'red more than a quarter ahead', sheets: said('red ⚑', '0 | 100 | 76 | 2026-03-01 | 2026-04-30') },
  { name: 'past its day, red and reached', sheets: said('off track ⚑', '4 | 9 | 9 | 2025-01-01 | 2025-12-31') },
  { name: 'due today is not past', sheets: said('on track', '4 | 9 | 8 | 2025-01-01 | 2026-03-31') },
  { name: 'due yesterday is', sheets: said('on track ⚑', '4 | 9 | 8 | 2025-01-01 | 2026-03-30') },
  {
    name: 'other words claim nothing',
    sheets: workbook(said('running', '4 | 9 | 1 | 2025-01-01 | 2025-12-31'), kpis('Target | Status', 'K-1 | Visits | Sales | 4 | done')),
  },
  {
    name: 'amber, no time and no numbers cannot be told',
    sheets: keyResults(
      'Baseline | Target | Current | Start | Due | Status',
      'KR-1 | Visits | 4 | 9 | 4 | 2026-01-01 | 2026-12-31 | amber',
      'KR-2 | Offers | 4 | 9 | 4 | | | on track',
      'KR-3 | Talks | 4 | as usual | 4 | | | met',
    ),
    undecided: 3,
  },
  {
    name: 'an old reading is held against its own day',
    sheets: kpis(
      'Baseline | Target | Current | As of | Due | Status | Period',
      'K-1 | Visits | Sales | 0 | 100 | 40 | 2026-01-31 | 2026-12-31 | on track | 2026',
    ),
  },
  {
    name: 'a band, and a target that is kept from below, are named',
    sheets: kpis('Minimum | Current | Status', 'K-1 | Visits | Sales | 9 | 4 | met ⚑'),
    says: ['is said to be “met”, but stands at 4 against a target of 9'],
  },
  {
    name: 'a band from above',
    sheets: kpis('Maximum | Current | Status', 'K-1 | Visits | Sales | 4 | 9 | met ⚑'),
    says: ['stands at 9 against a target of 4'],
  },
  { name: 'past its day, reached, and said to be on its way', sheets: said('on track', '4 | 9 | 9 | 2025-01-01 | 2025-12-31') },
  { name: 'past its day, missed, and said to be off it', sheets: said('off track', '4 | 9 | 8 | 2025-01-01 | 2025-12-31') },
  {
    name: 'without a baseline nothing says how far it has come',
    sheets: said('on track', ' | 9 | 4 | 2026-01-01 | 2026-12-31'),
    undecided: 1,
  },
  {
    name: 'red today is held against today, green against the day of its figure',
    sheets: kpis(
      'Baseline | Target | Current | As of | Due | Status | Period',
      'K-1 | Visits | Sales | 0 | 100 | 40 | 2026-01-31 | 2026-12-31 | off track | 2026',
      'K-2 | Offers | Sales | 0 | 100 | 52 | 2026-01-31 | 2026-12-31 | off track ⚑ | 2026',
      'K-3 | Calls | Sales | 0 | 100 | 0 | 2026-03-31 | 2026-12-31 | on track | 2026',
    ),
    says: ['has come 52\u00a0% of the way where 24.'],
  },
]);

const scales = (unit: string, baseline: string, target: string, name = 'Visits'): string =>
  kpis('Unit | Baseline | Target', `K-1 | ${name} | Sales | ${unit} | ${baseline} | ${target}`);

describeCases('mixed-scale', [
  { name: 'known percentages: fifty times', sheets: scales('%', '0.5 ⚑', '25') },
  { name: 'less than fifty times', sheets: scales('%', '0.5', '24.9') },
  { name: 'two hundred times', sheets: scales('%', '0.45 ⚑', '90') },
  { name: 'more than two hundred times', sheets: scales('%', '0.4', '81') },
  { name: 'unknown: about a hundred times, to the point', sheets: scales('', '0.8 ⚑', '64') },
  { name: 'unknown: less than eighty times', sheets: scales('', '0.8', '63.9') },
  { name: 'unknown: a hundred and twenty-five times', sheets: scales('', '0.8 ⚑', '100') },
  { name: 'unknown: above a hundred it is no percentage', sheets: scales('', '1', '101') },
  { name: 'another unit explains the size', sheets: scales('visits', '0.85', '85') },
  { name: 'the name may tell', sheets: scales('', '0.4 ⚑', '60', 'Renewal rate') },
  {
    name: 'readings against the target',
    sheets: workbook(
      kpis('Unit | Target', 'K-1 | Retention | People | % | 92'),
      table('Readings', 'KPI | Period | Value', ['K-1 | Q3 2025 | 0.84', 'K-1 | Q4 2025 | 0.86 ⚑']),
    ),
  },
  {
    name: 'one odd reading among many is not judged',
    sheets: workbook(
      kpis('Unit | Target', 'K-1 | Error rate | People | % | 40'),
      table('Readings', 'KPI | Period | Value', ['K-1 | Q1 2025 | 45', 'K-1 | Q2 2025 | 0.6', 'K-1 | Q3 2025 | 44', 'K-1 | Q4 2025 | 43']),
    ),
  },
  { name: 'one number has nothing to differ from', sheets: scales('%', '0.85', ''), undecided: 1 },
]);

const SMART = 'Goal | Specific | Measurable | Time-bound';

describeCases('vague-goal', [
  {
    name: 'what is specific or measurable says what a vague title does not',
    sheets: table('Objectives', SMART, [
      'Be a better leader ⚑ | Better leadership | |',
      'Excellence | Cut the time to quote | |',
      'Excellence in sales | | From 6 days to 3 days |',
      'Better service | Answers in the north | |',
    ]),
    undecided: 1,
  },
  {
    name: 'vague words with a result beside them are no fault',
    sheets: objectives(
      '',
      'O-1 | Drive revenue from 40 to 44 million',
      'O-2 | Build the best sales academy',
      'O-3 | Enhance collaboration ⚑',
      'O-4 | Be the employer of choice',
      'O-5 | Strive for excellence in all that we do ⚑',
    ),
    undecided: 1,
  },
  {
    name: 'a vague word among many others may not matter',
    sheets: objectives('', 'O-1 | People in distress receive effective search and rescue response', 'O-2 | Effective leadership ⚑'),
    undecided: 1,
  },
  {
    name: 'French and German',
    sheets: objectives('', 'O-1 | Augmenter le taux de conversion', 'O-2 | Die Durchlaufzeit verkürzen', 'O-3 | Exzellenz ⚑', 'O-4 | Soutenir l’excellence ⚑'),
  },
  { name: 'without wording', sheets: objectives('', 'O-1 | n/a ⚑', 'O-2 | Raise conversion'), says: [/“O-1” has no wording/] },
  { name: 'what is over is not judged', sheets: objectives('Status', 'O-1 | Excellence | cancelled', 'O-2 | Leadership ⚑ | active') },
  {
    name: 'a title without a cell for it, and a theme beside a vague word',
    sheets: objectives('', 'O-1 | Effective leadership ⚑', 'O-2 | Growth ⚑'),
    says: ['“Effective leadership” rests on “effective”', '“Growth” names a theme, not a result'],
  },
]);

describeCases('unmeasurable-goal', [
  {
    name: 'a measure named in words is perhaps one, good will is none',
    sheets: table('Objectives', 'Objective | Specific | Measurable', [
      'Happier teams | Talk about work once a week | Engagement score',
      'Stronger teams ⚑ | Talk about work once a week | Yes',
      'Kinder teams | Talk about work once a week | 40 % fewer complaints',
    ]),
    undecided: 1,
  },
  {
    name: 'a number in the column for what is measurable',
    sheets: table('Objectives', SMART, ['Strengthen sales | | From 6 to 8 offers | ', 'Strengthen service ⚑ | In the north | By its customers | ']),
  },
  {
    name: 'years, quarters and names are no amounts',
    sheets: objectives('', 'O-1 | Strengthen sales by 2027 ⚑', 'O-2 | Strengthen B2B sales in Q3 ⚑', 'O-3 | Strengthen sales by 3 points'),
  },
  {
    name: 'a goal is measured by its key results and by goals beneath',
    sheets: workbook(
      objectives(
        'Parent objective',
        'O-1 | Strengthen sales | ',
        'O-2 | Strengthen the north | O-1',
        'O-3 | Strengthen the south ⚑ | ',
        'O-4 | Deepen ties ⚑ | O-3',
      ),
      keyResults('Objective ID', 'KR-1 | Win 12 clients | O-2'),
    ),
  },
  {
    name: 'numbers of its own',
    sheets: keyResults('Baseline | Target', 'KR-1 | Strengthen sales | 4 | ', 'KR-2 | Deepen ties | | 9', 'KR-3 | Broaden minds ⚑ | | '),
  },
]);

describeCases('goal-without-deadline', [
  {
    name: 'the KPIs of an objective without a place for a date may say by when',
    sheets: workbook(
      objectives('', 'O-1 | Raise conversion', 'O-2 | Raise retention', 'O-3 | Raise trust ⚑'),
      table('KPIs', 'KPI ID | KPI | Objective | Target year', [
        'K-1 | Conversion | O-1 | 2027',
        'K-2 | Retention | O-2 | 2027',
        'K-3 | Stays | O-2 | ',
        'K-4 | Trust | O-3 | ',
      ]),
    ),
    undecided: 1,
  },
  {
    name: 'where the objective has a place for a date, it is to stand there',
    sheets: workbook(
      objectives('Due date', 'O-1 | Raise conversion | ⚑'),
      table('KPIs', 'KPI ID | KPI | Objective | Target year', ['K-1 | Conversion | O-1 | 2027']),
    ),
  },
  {
    name: 'a deadline in words',
    sheets: objectives(
      '',
      'O-1 | Raise conversion by year-end',
      'O-2 | Raise conversion by the end of June',
      'O-3 | Raise visits per month ⚑',
      'O-4 | Quote bis Ende des Jahres heben',
      'O-5 | Raise margins by 3 points ⚑',
      'O-6 | Gagner 3 clients d’ici mars',
    ),
  },
  {
    name: 'a key result takes that of its objective',
    sheets: workbook(
      objectives('Due', 'O-1 | Raise conversion | 2026-12-31'),
      keyResults('Objective ID | Due', 'KR-1 | Raise visits | O-1 | ', 'KR-2 | Raise offers | | ⚑'),
    ),
  },
  {
    name: 'and where that has none, the objective is at fault',
    sheets: workbook(objectives('Due', 'O-1 | Raise conversion | ⚑'), keyResults('Objective ID', 'KR-1 | Raise visits | O-1')),
    undecided: 1,
  },
  { name: 'a date nobody can read', sheets: objectives('Due', 'O-1 | Raise conversion | when ready'), undecided: 1 },
  {
    name: 'beside key results with dates, an objective without a column for one has theirs',
    sheets: table('OKRs', 'Objective | Key result | Target | Due', [
      'Raise conversion | Hold 40 visits | 40 | 2026-12-31',
      'Raise conversion | Send 20 offers | 20 | 2026-12-31',
      'Raise margins ⚑ | Agree 12 new prices | 12 | 2026-12-31',
      'Raise margins | Drop 3 discounts | 3 | ',
    ]),
    undecided: 1,
  },
  { name: 'in the words for what is time-bound', sheets: table('Objectives', SMART, ['Raise conversion | | | By Q3 2026', 'Raise margins | | | ⚑']) },
  { name: 'a list of a half-year has it in its name', sheets: table('OKRs H1 2026', 'Objective ID | Objective | Due', ['O-1 | Raise conversion | ']) },
  { name: 'or of a year', sheets: table('Goals 2026', 'Objective ID | Objective', ['O-1 | Raise conversion']) },
  { name: 'the day on which a list was made is none', sheets: table('Goals of 2026-01-12', 'Objective ID | Objective', ['O-1 | Raise conversion ⚑']) },
  {
    name: 'a KPI result takes no deadline from elsewhere, an objective none from its key results',
    sheets: workbook(objectives('Due', 'O-1 | Raise conversion | ⚑'), keyResults('Objective ID | Due', 'KR-1 | Raise visits | O-1 | 2026-12-31')),
  },
]);

describeCases('task-as-key-result', [
  {
    name: 'a delivery that measures its effect',
    sheets: keyResults(
      'KPI | Baseline | Target',
      'KR-1 | Launch the portal | K-1 | | ',
      'KR-2 | Roll out the tool | | 12 | 30',
      'KR-3 | Roll out the tool ⚑ | | 0 | 100',
      'KR-4 | Launch the portal ⚑ | | 0 | 1',
      'KR-5 | Launch products from 3 to 5 | | |',
    ),
  },
  {
    name: 'the delivery must lead',
    sheets: keyResults(
      '',
      'KR-1 | Customers won by the launch',
      'KR-2 | Time to complete an order',
      'KR-3 | Publish the handbook ⚑',
      'KR-4 | Das Portal einführen',
      'KR-5 | Lancer le portail ⚑',
    ),
  },
  { name: 'a target alone may count either', sheets: keyResults('Target', 'KR-1 | Run workshops | 12'), undecided: 1 },
  {
    name: 'from and to in words, in three languages, with more around the numbers',
    sheets: keyResults(
      '',
      'KR-1 | Launch products, from about 3 now to some 5',
      'KR-2 | Einführen von heute 13 Werken auf rund 15 Werke',
      'KR-3 | Lancer le produit de 3 pays à environ 15 pays',
      'KR-4 | Launch 2 products from the lab to market ⚑',
      'KR-5 | Launch the portal for 40 % of clients',
    ),
  },
  {
    name: 'from nought to one, or to all, only says that it is done',
    sheets: keyResults(
      'Baseline | Target',
      'KR-1 | Launch the portal | 0 | 2',
      'KR-2 | Launch the shop | 1 | 100',
      'KR-3 | Launch the tool | 1 | 1',
      'KR-4 | Launch the app ⚑ | 4 | ',
    ),
  },
]);

describeCases('stale-kpi', [
  {
    name: 'one and a half times a month',
    sheets: kpis('Frequency | As of', 'K-1 | Visits | Sales | monthly | 2026-02-13', 'K-2 | Offers | Sales | monthly | 2026-02-12 ⚑'),
  },
  {
    name: 'a quarter where nothing is said',
    sheets: kpis('Frequency | As of', 'K-1 | Visits | Sales | | 2025-11-13', 'K-2 | Offers | Sales | | 2025-11-12 ⚑'),
  },
  {
    name: 'its own spacing',
    sheets: workbook(
      kpis('Frequency', 'K-1 | Visits | Sales | ', 'K-2 | Offers | Sales | '),
      table('Readings', 'KPI | Period | Value', ['K-1 | 2024-10-31 | 3', 'K-1 | 2024-11-30 | 4', 'K-1 | 2024-12-31 | 4 ⚑', 'K-2 | 2023 | 3', 'K-2 | 2024 | 4']),
    ),
  },
  {
    name: 'a reading after asOf is the later one',
    sheets: workbook(
      kpis('Frequency | As of', 'K-1 | Visits | Sales | monthly | 2025-12-31'),
      table('Readings', 'KPI | Period | Value', ['K-1 | Feb 2026 | 3']),
    ),
  },
  { name: 'a KPI that is over need not be read', sheets: kpis('As of | Due', 'K-1 | Visits | Sales | 2024-12-31 | 2025-12-31') },
  { name: 'no date, no verdict', sheets: kpis('Frequency | As of', 'K-1 | Visits | Sales | monthly | '), undecided: 1 },
]);

describeCases('number-stored-as-text', [
  {
    name: 'units and words are no numbers in disguise',
    sheets: table('Modules', 'Module | Cost | Hours', ['Selling | EUR 9000 | 16', 'Pricing | 9,000 ⚑ | 16', 'Closing | 1.2k | tbd']),
  },
  {
    name: 'one finding a column',
    sheets: table('Modules', 'Module | Cost', ['Selling | 9,900 ⚑', ...times(9, (number) => `Selling ${number} | ${number},000`)]),
    says: [/^A number is held as text in 10 cells of the module’s cost/],
  },
  { name: 'every number is judged', sheets: table('Modules', 'Module | Cost | Hours', ['Selling | 9000 | 16', 'Pricing | 9,000 ⚑ | 16']), checked: 4 },
]);

describeCases('ambiguous-date', [
  { name: 'thirteen and above, and equal numbers, are plain', sheets: table('Modules', 'Module | Start', ['Selling | 13/04/2026', 'Pricing | 04/05/2026']) },
  { name: 'equal numbers decide nothing for others', sheets: table('Modules', 'Module | Start', ['Selling | 04/04/2026', 'Pricing | 04/05/2026 ⚑']) },
  {
    name: 'every date is judged',
    sheets: table('Modules', 'Module | Start', ['Selling | 04/04/2026', 'Pricing | 04/05/2026 ⚑', 'Closing | 2026-05-04']),
    checked: 3,
  },
  {
    name: 'another column of the table decides where its own does not',
    sheets: table('Modules', 'Module | Start | End', ['Selling | 04/05/2026 | 29/05/2026', 'Pricing | 03/06/2026 | 05/06/2026']),
  },
  {
    name: 'unless its own column contradicts itself, or the table does',
    sheets: workbook(
      table('Modules', 'Module | Start | End', [
        'Selling | 13/05/2026 | 29/05/2026',
        'Pricing | 05/14/2026 | 05/06/2026',
        'Closing | 03/06/2026 ⚑ | 10/06/2026',
      ]),
      table('Objectives', 'Objective | Start | Due', ['Raise conversion | 04/05/2026 ⚑ | 13/05/2026', 'Raise margins | | 05/14/2026']),
    ),
  },
]);

describeCases('error-value', [
  {
    name: 'errors in text and number cells, not texts about errors',
    sheets: table('Modules', 'Module | Audience | Cost', ['Selling | #VALUE! ⚑ | 12', 'Pricing | Error handling | #DIV/0! ⚑', 'Closing | #1 sellers | 14']),
  },
  { name: 'every number is judged, with or without an error', sheets: table('Modules', 'Module | Cost', ['Selling | #VALUE! ⚑', 'Pricing | 12']), checked: 2 },
]);
