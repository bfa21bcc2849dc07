/** The minutes of a review as Markdown: what was asked, answered and decided, and who signed. */
import type { HistoryCompared } from '../../audit/plan/history-compare';
import { escaped, table } from '../../audit/report/markdown-parts';
import { QUESTION_NAMES, REVIEW_QUESTIONS } from '../../audit/state/review-before';
import type { ReviewField } from '../../audit/state/review-entered';
import type { Words } from '../words';
import type { Agenda } from './agenda-lines';
import { measureWords, valueWords } from './compared-words';
import { figuresOf, type Figured } from './figures';
import type { ReviewHand, ReviewRow } from './use-review';

interface Reviewed extends Figured {
  /** What the audit says first. */
  readonly headline: string;
  readonly agenda: Agenda;
  readonly hand: ReviewHand;
  readonly compared: HistoryCompared | null;
}

export function minutesText({ report, links, headline, agenda, hand, compared }: Reviewed, words: Words): string {
  const { say, day } = words;
  const entry = (row: ReviewRow, field: ReviewField, label: string): string[] => {
    const text = hand.text(row, field).trim();
    return text === '' ? [] : [`- ${label}: ${escaped(field === 'Due' || field === 'Done on' || field === 'Date' ? day(text) : text)}`];
  };
  const decided = (row: ReviewRow): string[] => [
    ...entry(row, 'Decision', say('decision')),
    ...entry(row, 'Owner', say('decision-owner')),
    ...entry(row, 'Due', say('due')),
    ...entry(row, 'Done on', say('done-on')),
  ];
  const review = { period: hand.period, question: REVIEW_QUESTIONS.competencies };
  return [
    `# ${escaped(say('review-of', { period: hand.period }))}`,
    `${escaped(report.workbook)}. ${say('as-of', { day: day(report.asOf) })}. ${escaped(headline)}`.trim(),
    `## ${say('agenda')}`,
    ...agenda.lines.map(({ row, question, why, open }) =>
      [
        `### ${escaped(question)}`,
        [open === null ? '' : say('open-from', { period: escaped(row.period) }), open === null ? escaped(why) : ''].join(''),
        ...decided(row),
      ]
        .filter((line) => line !== '')
        .join('\n\n')
        .replaceAll('\n\n- ', '\n- '),
    ),
    ...(agenda.others === 0 ? [] : [say('open-others', { count: agenda.others })]),
    `## ${say('three-questions')}`,
    ...QUESTION_NAMES.flatMap((name) => {
      const row = { period: hand.period, question: REVIEW_QUESTIONS[name] };
      return [
        `### ${say(`question-${name}`)}`,
        [
          ...figuresOf(name, { report, links }, words).map(([title, value]) => `- ${escaped(title)}: ${escaped(value)}`),
          ...entry(row, 'Answer', say('answer')),
          ...decided(row),
        ].join('\n'),
      ];
    }),
    ...(compared === null
      ? []
      : [
          `## ${say('compare')}`,
          table(
            [say('measure'), day(compared.on), day(report.asOf)],
            compared.lines.map((line) => [measureWords(line.measure, words), valueWords(line.before, line, words), valueWords(line.now, line, words)]),
          ),
        ]),
    `## ${say('signatures')}`,
    [
      ...entry(review, 'Date', say('review-day')),
      ...entry(review, 'Signed by HR', say('signed-hr')),
      ...entry(review, 'Signed by business', say('signed-business')),
    ].join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}
