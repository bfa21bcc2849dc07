/** Which rows are records, in many wordings: totals, labels, counts, remarks and lines to sign beside records that look like them. */
import { mapWorkbook } from '../../../src/audit/mapping/map-workbook';
import { DEFAULT_SETTINGS } from '../../../src/audit/settings/settings';
import { snapshotOf, type Drawn } from '../../support/sheet';

type Row = readonly Drawn[];

/** `module 1, module 2`: what is read, by row. */
const read = (...grid: readonly Row[]): string =>
  mapWorkbook(snapshotOf({ Plan: grid }), DEFAULT_SETTINGS)
    .tables.flatMap(({ kind, rows }) => rows.map((row) => `${kind} ${row}`))
    .join(', ');

const HEAD: Row = ['Course', 'Owner', 'Start', 'Participants', 'Cost (EUR)', 'KPI'];
const TALKS: Row = ['Talks that matter', 'Ada Frost', '2026-02-02', 12, 9000, 'Turnover'];
const CHANGE: Row = ['Leading change', 'Ada Frost', '2026-03-02', 14, 12000, 'Turnover'];
const SELLING: Row = ['Selling value', 'Ben Hale', '2026-02-09', 18, 15000, 'Win rate'];

it.each(
  (
    'Total (EUR)|TOTAL:|Totals|Total cost|Gesamt:|Gesamtkosten|Total HT|TOTAL TTC|Total FY26|Total Q1|Total courses|Leadership total|Sum of Leadership|Leadership (total)|' +
    'Leadership – subtotal|Zwischensumme Führung|Ergebnis Führung|Führung Ergebnis|Sous total Management|Total management (2 formations)|Ensemble des formations|∑|Σ Führung|' +
    'Gesamtergebnis|Total, all courses|Overall total|Kosten gesamt|Gesamt (netto)|Cumul|TTL|Endbetrag|Bereichssumme|Führung|Alle Kurse'
  ).split('|'),
)('“%s” with the sums beside it is a total, wherever it stands', (total) => {
  expect(read(HEAD, TALKS, CHANGE, [total, null, null, 26, 21000])).toBe('module 1, module 2');
  expect(read(HEAD, TALKS, CHANGE, [null, total, null, 26, 21000])).toBe('module 1, module 2');
  expect(read(HEAD, TALKS, CHANGE, [], [total, '-', '-', null, 21000])).toBe('module 1, module 2');
  expect(read(HEAD, TALKS, CHANGE, [total, null, null, 26, 21000], SELLING, ['Total', null, null, 44, 36000])).toBe('module 1, module 2, module 4');
  expect(read(HEAD, [total, null, null, 26, 21000], TALKS, CHANGE)).toBe('module 2, module 3');
});

it.each(['davon Trainer', 'Davon: Raum', 'darunter Reisen', 'of which trainer', '– thereof venue', 'dont salle'])(
  '“%s” below a course is a part of its cost',
  (part) => {
    expect(read(HEAD, TALKS, [part, null, null, null, 700], [part, null, null, null, 300], SELLING)).toBe('module 1, module 4');
    expect(read(HEAD, TALKS, [part, null, null, null, 700], SELLING, ['Total', null, null, null, 24000])).toBe('module 1, module 3');
    // What is dearer than the row above is no part of it.
    expect(read(HEAD, TALKS, [part, null, null, null, 9001], SELLING)).toBe('module 1, module 2, module 3');
  },
);

it.each<[string, readonly Row[], string]>([
  [
    'labels in capitals above names and costs',
    [['Module', 'Cost'], ['LEADERSHIP'], ['Talks', 100], ['Change', 200], ['SALES'], ['Selling', 300]],
    'module 2, module 3, module 5',
  ],
  ['names above names and costs', [['Module', 'Cost'], ['Leadership'], ['Talks', 100], ['Change', 200]], 'module 1, module 2, module 3'],
  [
    'a cost that is the sum of two, where rows say no more',
    [
      ['Module', 'Cost'],
      ['Talks', 100],
      ['Change', 200],
      ['Selling', 300],
    ],
    'module 1, module 2, module 3',
  ],
  [
    'sums without a word, also of a single row',
    [
      ['Module', 'Owner', 'Cost'],
      ['Talks', 'Ada', 100],
      ['Change', 'Bo', 200],
      ['Leadership', null, 300],
      ['Selling', 'Cy', 400],
      ['Sales', null, 400],
      ['All', null, 700],
    ],
    'module 1, module 2, module 4',
  ],
  [
    'averages and bounds',
    [
      ['Module', 'Owner', 'Cost'],
      ['Talks', 'Ada', 100],
      ['Change', 'Bo', 200],
      ['Average', null, 150],
      ['Max', null, 200],
    ],
    'module 1, module 2',
  ],
  [
    'what stands below the total',
    [
      ['Module', 'Owner', 'Cost'],
      ['Talks', 'Ada', 100],
      ['Change', 'Bo', 200],
      ['Total', null, 300],
      ['MwSt 19 %', null, 57],
      ['Budget', null, 500],
    ],
    'module 1, module 2',
  ],
])('%s', (_, grid, rows) => {
  expect(read(...grid)).toBe(rows);
});

it.each([
  'Total Quality Leadership',
  'Total rewards',
  'Summe der Teile',
  'Ensemble',
  'Ergebnisse im Blick',
  'Overall equipment',
  'Somme toute',
  'Average is over',
])('“%s” is a course where somebody owns it, or where its cost is no sum', (name) => {
  expect(read(HEAD, TALKS, CHANGE, [name, 'Ben Hale', '2026-04-02', 26, 21000, 'Turnover'])).toBe('module 1, module 2, module 3');
  expect(read(HEAD, TALKS, CHANGE, [name, 'Ben Hale', null, null, 4000])).toBe('module 1, module 2, module 3');
});

it.each(
  (
    'Records: 2|n=2|Count: 2|2 rows|Anzahl Teilnehmer: 2|Gesamt: 2 Personen|Nombre d’inscrits : 2|Total : 2 salariés|2 enregistrements|Total 2 courses|Insgesamt 2 Einträge|' +
    'Showing 1 to 2 of 2 entries|2 von 2 Einträgen|Signed: ______|Signed: ______   Date: ______|Unterschrift HR:|Vu et approuvé|Gesehen:|Datum: 12.06.2026|Bon pour accord|' +
    'Approved 12 June 2026|Freigegeben durch: M. Lenz|Stand 31.05.2026|As of 31 May 2026|Source : LMS|Note: prices net|¹ ohne Steuern|(1) hors taxes|Green = on track|End of report|' +
    'Letzte Aktualisierung: 3. Mai|Mis à jour le 3 mai 2026|Printed on 3 May 2026|Page 1 of 1|Seite 1|Internal use only|Nur für den internen Gebrauch|All amounts in EUR|' +
    'Alle Beträge in Euro|Montants en euros|Contact: hr@firm.example|Fait à Lyon, le 12 juin 2026|Ulm, den 12. Juni 2026|Acknowledged by|Total cost: 21,000 EUR'
  ).split('|'),
)('“%s” below the records is none', (line) => {
  expect(read(HEAD, TALKS, CHANGE, [line])).toBe('module 1, module 2');
  expect(read(HEAD, TALKS, CHANGE, [], [line])).toBe('module 1, module 2');
  expect(read(HEAD, TALKS, CHANGE, ['Total', null, null, 26, 21000], [line])).toBe('module 1, module 2');
});

it.each<[string, Row]>([
  ['a name and a date to fill in', ['Approved by:', null, null, 'Date:']],
  ['a line for each', ['Name:', null, 'Signature:', null, 'Date:']],
  ['a date and a place to sign', ['Datum:', '12.06.2026', 'Unterschrift:']],
  ['two who sign', ['Unterschrift HR', null, 'Unterschrift Vorstand']],
  ['who approved', ['Approved by', 'Ada Frost']],
  ['who wrote it, and when', ['Erstellt:', 'J. Lind', 'am', '12.06.2026']],
  ['a legend', ['Legend', 'green', 'amber', 'red']],
  ['a count beside its word', ['Anzahl', 2]],
])('%s below the records is none', (_, line) => {
  expect(read(HEAD, TALKS, CHANGE, line)).toBe('module 1, module 2');
  expect(read(HEAD, TALKS, CHANGE, [], line)).toBe('module 1, module 2');
});

it.each<[string, Row]>([
  ['a note beside its name', ['Feedback', null, null, null, null, 'Note: not yet approved']],
  ['a vendor beside its name', ['Feedback', 'intern']],
  ['a name that begins like a remark', ['Note taking for leaders']],
  ['another', ['Source to pay']],
  ['a number', ['Top 10 habits']],
  ['a number and a colon', ['Leadership 2: the bench']],
])('a module of which hardly anything is known stays one: %s', (_, row) => {
  expect(read(HEAD, TALKS, CHANGE, row)).toBe('module 1, module 2, module 3');
});

describe.each([
  ['LEADERSHIP', 'SALES'],
  ['Leadership', 'Sales'],
  ['Leadership (2)', 'Sales (1)'],
  ['I. Leadership', 'II. Sales'],
  ['→ Leadership', '→ Sales'],
  ['Bereich: Führung', 'Bereich: Vertrieb'],
  ['Team Nord', 'Team Süd'],
  ['Pôle management', 'Pôle commerce'],
  ['Q1 2026', 'Q2 2026'],
  ['HR', 'IT'],
])('“%s” and “%s” above the rows of their sections', (one, other) => {
  const label = (text: string, width: number, place = 0): Row => Array.from({ length: width }, (_, column) => (column === place ? text : null));

  it('are no modules, with or without their totals', () => {
    expect(read(HEAD, label(one, 6), TALKS, CHANGE, label(other, 6), SELLING)).toBe('module 2, module 3, module 5');
    expect(read(HEAD, [one, null, null, 26, 21000], TALKS, CHANGE, [other, null, null, 18, 15000], SELLING)).toBe('module 2, module 3, module 5');
    expect(read(HEAD, label(one, 6), TALKS, CHANGE, ['Subtotal', null, null, 26, 21000], label(other, 6), SELLING, ['Total', null, null, 44, 36000])).toBe(
      'module 2, module 3, module 6',
    );
  });

  it('are no objectives', () => {
    const head: Row = ['ID', 'Objective', 'Owner', 'Target', 'Due'];
    const goals: readonly Row[] = [
      ['O1', 'Win one deal in three in the north', 'Gil', 33, '2026-12-31'],
      ['O2', 'Keep nine of ten accounts', 'Gil', 90, '2026-12-31'],
      ['O3', 'Cut lead time to seven days', 'Otto', 7, '2026-12-31'],
    ];
    const [first, second, third] = goals as [Row, Row, Row];
    for (const place of [0, 1])
      expect(read(head, label(one, 5, place), first, second, label(other, 5, place), third)).toBe('objective 2, objective 3, objective 5');
    const bare = (row: Row): Row => row.slice(1);
    expect(read(bare(head), label(one, 4), bare(first), bare(second), label(other, 4), bare(third))).toBe('objective 2, objective 3, objective 5');
  });

  it('are no people, KPIs, payments or key results', () => {
    const staff = (id: number, name: string): Row => [id, name, 'Buyer', 'Ops'];
    expect(read(['Employee ID', 'Name', 'Job title', 'Department'], [one], staff(1, 'Ann Rowe'), staff(2, 'Bo Li'), [other], staff(3, 'Cy Marr'))).toBe(
      'person 2, person 3, person 5',
    );
    const kpi = (name: string, target: number): Row => [name, 'Gil', target, target - 2];
    expect(read(['KPI', 'Owner', 'Target', 'Actual'], [one], kpi('Win rate', 35), kpi('Churn', 5), [other], kpi('Lead time', 7))).toBe('kpi 2, kpi 3, kpi 5');
    const paid = (course: string, what: string, amount: number): Row => [course, what, amount, 'EUR'];
    expect(
      read(
        ['Course', 'Cost category', 'Amount', 'Currency'],
        [one],
        paid('Selling', 'Travel', 100),
        paid('Selling', 'Trainer', 300),
        [other],
        paid('Lean', 'Travel', 50),
      ),
    ).toBe('cost 2, cost 3, cost 5');
    expect(
      read(
        ['Objective', 'Key result', 'Owner', 'Baseline', 'Target'],
        [one],
        ['Shops reopen faster', 'Refit in 9 days', 'L', 14, 9],
        ['Shops reopen faster', '95 % on budget', 'L', 82, 95],
        [other],
        ['Fewer returns', 'Returns below 6 %', 'M', 9, 6],
      ),
    ).toBe('objective 2, objective 3, objective 5, keyResult 2, keyResult 3, keyResult 5');
  });
});

it('an objective in a row of its own above its key results is one', () => {
  const rows = read(
    ['Objective', 'Key result', 'Owner', 'Baseline', 'Target'],
    ['Shops reopen faster'],
    [null, 'Refit in 9 days', 'L', 14, 9],
    [null, '95 % on budget', 'L', 82, 95],
    ['Fewer returns'],
    [null, 'Returns below 6 %', 'M', 9, 6],
  );
  expect(rows).toContain('objective 1');
  expect(rows).toContain('objective 4');
});
