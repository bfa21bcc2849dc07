/** The Review place: open decisions of last time first, never more than a meeting can decide, and minutes in which cells say nothing but their words. */
import { audit } from '../../src/audit/audit';
import { linkCounts } from '../../src/audit/report/links';
import { said } from '../../src/audit/report/said';
import { REVIEW_QUESTIONS } from '../../src/audit/state/review-before';
import { entryOf, withEntered, type EnteredCell, type ReviewBook } from '../../src/audit/state/review-entered';
import FRENCH_PANE from '../../src/taskpane/words/fr';
import { agendaLines } from '../../src/taskpane/review/agenda-lines';
import { minutesText } from '../../src/taskpane/review/minutes';
import type { ReviewHand } from '../../src/taskpane/review/use-review';
import { IN_ENGLISH, wordsIn } from '../../src/taskpane/words';
import { SAMPLE_AS_OF, sampleSheets, sampleSnapshot } from '../workbooks/sample/sample-workbook';

const { report, model } = audit(sampleSnapshot(sampleSheets()), { asOf: SAMPLE_AS_OF });
const items = said(report).agenda;
const QUESTIONS = Object.values(REVIEW_QUESTIONS);
const entered = (period: string, question: string, field: EnteredCell['field'], to: string): EnteredCell => ({ period, question, field, from: '', to });
const book = (...cells: EnteredCell[]): ReviewBook => ({ reviews: withEntered({ reviews: [], date1904: false }, cells, QUESTIONS), date1904: false });

const first = items[0]?.kept ?? '';
const BEFORE = [
  entered('Q1 2026', 'Old one', 'Decision', 'Find a sponsor'),
  entered('Q1 2026', first, 'Decision', 'Ask the board'),
  entered('Q1 2026', first, 'Due', '2026-05-01'),
  entered('Q1 2026', 'Done one', 'Decision', 'Close it'),
  entered('Q1 2026', 'Done one', 'Done on', '2026-04-01'),
];

it('has the open decisions of last time first, the earliest due at the top, and each question once', () => {
  const { lines, others } = agendaLines(items, book(...BEFORE), 'Q2 2026', IN_ENGLISH.say);
  expect(lines.slice(0, 2).map(({ row, open }) => [row.period, row.question, open?.decision])).toEqual([
    ['Q1 2026', first, 'Ask the board'],
    ['Q1 2026', 'Old one', 'Find a sponsor'],
  ]);
  expect(lines.slice(2).every(({ open, row }) => open === null && row.question !== first)).toBe(true);
  expect(lines.length).toBeGreaterThanOrEqual(5);
  expect(lines.length).toBeLessThanOrEqual(7);
  expect(others).toBe(0);
});

it('counts the open decisions that it does not list, and keeps what was decided today though nothing asks for it any more', () => {
  const many = Array.from({ length: 9 }, (_, place) => entered('Q1 2026', `Old ${place}`, 'Decision', 'Do it'));
  const { lines, others } = agendaLines(items, book(...many, entered('Q2 2026', 'Mended since', 'Decision', 'Done at once')), 'Q2 2026', IN_ENGLISH.say);
  expect(lines.filter(({ open }) => open !== null)).toHaveLength(5);
  expect(others).toBe(4);
  expect(lines.map(({ question }) => question)).toContain('Mended since');
  expect(lines).toHaveLength(7);
});

it('writes minutes in the language of the reader, in which cells say nothing in Markdown or HTML', () => {
  const held = book(...BEFORE, entered('Q2 2026', QUESTIONS[0] ?? '', 'Answer', '<b>yes</b> | *no*'), entered('Q2 2026', '', 'Signed by HR', 'Ana'));
  const hand = { book: held, period: 'Q2 2026', entered: [], text: (row, field) => entryOf(held, { ...row, field }) } as Pick<
    ReviewHand,
    'book' | 'period' | 'entered' | 'text'
  > as ReviewHand;
  const minutes = (words: typeof IN_ENGLISH): string =>
    minutesText(
      { report, links: linkCounts(model), headline: 'It is so.', agenda: agendaLines(items, held, 'Q2 2026', IN_ENGLISH.say), hand, compared: null },
      words,
    );
  const english = minutes(IN_ENGLISH);
  expect(english).toContain('# Review of Q2 2026');
  expect(english).toContain('- Answer: &lt;b&gt;yes&lt;/b&gt; \\| \\*no\\*');
  expect(english).toContain('- Due: 1 May 2026');
  expect(english).toContain('- Signed by HR: Ana');
  expect(english.match(/^### /gm)).toHaveLength(agendaLines(items, held, 'Q2 2026', IN_ENGLISH.say).lines.length + 3);
  expect(minutes(wordsIn(FRENCH_PANE))).toContain('# Revue de Q2 2026');
});

it('asks again what a standard question left open in the language of the reader, and keeps the row of the sheet', () => {
  const { lines } = agendaLines(
    items,
    book(entered('Q1 2026', REVIEW_QUESTIONS.metrics, 'Decision', 'Link each to a result')),
    'Q2 2026',
    wordsIn(FRENCH_PANE).say,
  );
  expect(lines[0]?.row).toEqual({ period: 'Q1 2026', question: REVIEW_QUESTIONS.metrics });
  expect(lines[0]?.question).toBe(wordsIn(FRENCH_PANE).say('question-metrics'));
});
