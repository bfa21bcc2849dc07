/** How the sample company keeps its programme aligned: changes in the organisation, quarterly reviews, and what was signed. */
import { REVIEW_HEADERS, REVIEW_SHEET } from '../../../src/audit/state/quarterly-reviews';
import { HISTORY_SHEET } from '../../../src/audit/state/own-sheets';
import { SIGNED_HEADERS } from '../../../src/audit/state/sign-off';
import { TRACE_HEADERS } from '../../../src/audit/state/audit-trace';
import { fold } from '../../../src/audit/reading/fold';
import { date, type SampleCell, type SampleRow, type SampleSheet } from './drawn-sheet';
import { CFO, CHRO, headOf, personName } from './people';

export { HISTORY_SHEET, REVIEW_SHEET };

export function changeRows(): SampleRow[] {
  return [
    { Date: date('2026-01-05'), 'Kind of change': 'New head of unit', 'Units affected': 'Finance', Note: 'The head of Finance also leads controlling' },
    { Date: date('2026-04-20'), 'Kind of change': 'Restructure', 'Units affected': 'Logistics', Note: 'Transport planning moves from Halden to Lyon' },
  ];
}

type Answered = readonly [question: string, answer: string, decision: string | null, owner: number | null, due: string | null, done: string | null];

const QUESTIONS = [
  'Are the competencies we develop still connected to the priorities that matter most now?',
  'Do our metrics measure leadership impact, or just training activity?',
  'Have organisational changes created gaps in the programme?',
] as const;

const REVIEWS: readonly (readonly [period: string, on: string, answers: readonly Answered[]])[] = [
  [
    'Q4 2025',
    '2025-12-16',
    [
      [QUESTIONS[0], 'Yes, but for delivery time', 'Plan a module on working across units', headOf(7), '2026-02-27', '2026-02-20'],
      [QUESTIONS[1], 'Mostly impact', null, null, null, null],
      [QUESTIONS[2], 'No', null, null, null, null],
    ],
  ],
  [
    'Q1 2026',
    '2026-03-27',
    [
      [QUESTIONS[0], 'Yes', null, null, null, null],
      [QUESTIONS[1], 'Two modules count hours', 'Link each of them to a result', CHRO, '2026-05-29', '2026-05-26'],
      [QUESTIONS[2], 'Transport planning will move', 'Review all modules of Logistics', headOf(7), '2026-06-12', '2026-06-10'],
    ],
  ],
];

/** One row per review and question; who signed stands in the first. */
export function reviewRows(): SampleRow[] {
  return REVIEWS.flatMap(([period, on, answers]) =>
    answers.map(([question, answer, decision, owner, due, done], index) => {
      const signed = (person: number): string | null => (index === 0 ? personName(person) : null);
      const cells = [
        period,
        date(on),
        question,
        answer,
        decision,
        owner === null ? null : personName(owner),
        due === null ? null : date(due),
        done === null ? null : date(done),
        signed(CHRO),
        signed(CFO),
      ];
      return Object.fromEntries(REVIEW_HEADERS.map((header, column): [string, SampleCell] => [header, cells[column] ?? null]));
    }),
  );
}

const GOALS: readonly (readonly [sheet: string, kind: string, due: string])[] = [
  ['Objectives', 'objective', 'Due date'],
  ['Key results', 'keyResult', 'Due date'],
  ['KPIs', 'kpi', 'Target date'],
];

/** What the last review signed of every goal, as the sheets say it, and the mark that the audit of that day left of the modules. */
export function historyRows(sheets: readonly SampleSheet[], mark: string): SampleRow[] {
  const rowsOf = (name: string): readonly SampleRow[] => sheets.find((sheet) => sheet.name === name)?.rows ?? [];
  const signedOn = rowsOf(REVIEW_SHEET).at(-1)?.['Date'] ?? null;
  const number = (cell: SampleCell | undefined): SampleCell => (typeof cell === 'number' ? cell : null);
  const signed = GOALS.flatMap(([sheet, kind, due]) =>
    rowsOf(sheet).map((row) => [
      signedOn,
      `${kind}:${fold(String(Object.values(row)[0]))}`,
      number(row['Baseline']),
      number(row['Target']),
      row[due] ?? null,
      null,
    ]),
  );
  return signed.map((cells, index) =>
    Object.fromEntries([
      ...TRACE_HEADERS.map((header, column): [string, SampleCell] => [header, index === 0 ? ([signedOn, mark][column] ?? null) : null]),
      ...SIGNED_HEADERS.map((header, column): [string, SampleCell] => [header, cells[column] ?? null]),
    ]),
  );
}
