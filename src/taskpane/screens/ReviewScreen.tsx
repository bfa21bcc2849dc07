/** The review of a quarter, for a room of people: what to decide, three questions, what changed since the last, two signatures, and the minutes. */
import { Button, FluentProvider, makeStyles, mergeClasses, MessageBar, MessageBarBody, Text, Title3, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { auditsBefore, comparedWith, lastQuarter } from '../../audit/plan/history-compare';
import { QUESTION_NAMES, REVIEW_QUESTIONS, somebodysReview } from '../../audit/state/review-before';
import { DAY_FIELDS, type EnteredCell } from '../../audit/state/review-entered';
import { CellLink } from '../parts/CellLink';
import { CopyButton } from '../parts/CopyButton';
import { isNoDay } from '../parts/DayInput';
import { Section } from '../parts/Section';
import { useBar } from '../parts/use-bar';
import { agendaLines } from '../review/agenda-lines';
import { roomTheme, useReviewLooks } from '../review/looks';
import { minutesText } from '../review/minutes';
import { ReviewCompare } from '../review/ReviewCompare';
import { ReviewDecision } from '../review/ReviewDecision';
import { ReviewEntry } from '../review/ReviewEntry';
import { ReviewQuestion } from '../review/ReviewQuestion';
import { SaveButton } from '../review/SaveButton';
import { useReview, type ReviewHand, type ReviewRow } from '../review/use-review';
import type { ScreenProps } from '../screen';
import { paneTheme } from '../theme';
import { useKept } from '../use-kept';
import { useSession } from '../use-session';
import { useWide } from '../use-wide';
import { useWords } from '../use-words';
import { WHEN_SMALL } from '../when-small';

const useStyles = makeStyles({
  first: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM} 0`,
    overflowWrap: 'anywhere',
  },
  title: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  bar: {
    flexDirection: 'row',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    // Three buttons below each other would leave too little to read.
    [WHEN_SMALL]: { position: 'static' },
  },
});

/** Light or dark, the sizes are the same. */
const ROOM = roomTheme(paneTheme(false));
const PANE = {};

export function ReviewScreen({ result: { report, links, said } }: ScreenProps) {
  const styles = useStyles();
  const { bar } = useBar();
  const looks = useReviewLooks();
  const words = useWords();
  const { say } = words;
  const { session, state } = useSession();
  const { workbook, work } = state;
  const isRoom = useWide('a room');
  const hand = useReview(report.asOf);
  const agenda = useMemo(() => agendaLines(said.agenda, hand.book, hand.period, say), [said, hand, say]);
  const days = useMemo(() => (workbook === null ? [] : auditsBefore(report, workbook)), [report, workbook]);
  const taken = useMemo(() => (workbook === null ? null : somebodysReview(workbook)), [workbook]);
  const [chosen, choose] = useKept<string | null>('review compared', null);
  const on = chosen !== null && days.includes(chosen) ? chosen : lastQuarter(days, report.asOf);
  const compared = useMemo(() => (workbook === null || on === null ? null : comparedWith(report, workbook, on)), [report, workbook, on]);
  const minutes = (): string => minutesText({ report, links, headline: said.headline, agenda, hand, compared }, words);
  const review = { period: hand.period, question: REVIEW_QUESTIONS.competencies };
  const count = hand.entered.length;
  const hasNoDay = hand.entered.some(({ field, to }) => DAY_FIELDS.includes(field) && isNoDay(to));
  return (
    // No class of ours: Fluent copies it to whatever it draws above the pane.
    <FluentProvider theme={isRoom ? ROOM : PANE}>
      <div className={styles.first}>
        <Title3 as="h2" className={styles.title}>
          {say('review-of', { period: hand.period })}
        </Title3>
        <Text>{said.headline}</Text>
        <Text className={styles.quiet}>{say('review-how', { count: agenda.lines.length })}</Text>
        {taken !== null && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>
              {say('review-taken', { sheet: taken })}{' '}
              <CellLink sheet={taken} cell="A1">
                {say('go-to', { place: taken })}
              </CellLink>
            </MessageBarBody>
          </MessageBar>
        )}
      </div>
      <Section title={say('agenda')}>
        {agenda.lines.length === 0 && <Text>{say('nothing-to-decide')}</Text>}
        <ol className={styles.list}>
          {agenda.lines.map((line) => (
            <ReviewDecision key={`${line.row.period} ${line.row.question}`} line={line} hand={hand} />
          ))}
        </ol>
        {agenda.others > 0 && <Text>{say('open-others', { count: agenda.others })}</Text>}
      </Section>
      <Section title={say('three-questions')}>
        {QUESTION_NAMES.map((name) => (
          <ReviewQuestion key={name} name={name} figured={{ report, links }} hand={hand} />
        ))}
      </Section>
      <ReviewCompare days={days} compared={compared} choose={choose} />
      <Section title={say('signatures')}>
        <Text className={styles.quiet}>{say('signed-what')}</Text>
        <div className={looks.pair}>
          <ReviewEntry hand={hand} row={review} field="Signed by HR" />
          <ReviewEntry hand={hand} row={review} field="Signed by business" />
          <ReviewEntry hand={hand} row={review} field="Date" />
        </div>
      </Section>
      <div className={mergeClasses(bar, styles.bar)}>
        <Button
          appearance="primary"
          size="large"
          disabledFocusable={work !== null || count === 0 || hasNoDay || workbook?.readOnly === true}
          onClick={() => void session.previewReview(dated(hand, review, report.asOf))}
        >
          {count === 0 ? say('no-entries') : say('keep-entries', { count })}
        </Button>
        <CopyButton text={minutes}>{say('copy-minutes')}</CopyButton>
        <SaveButton name={`${hand.period} ${say('minutes')}.md`} text={minutes}>
          {say('save-minutes')}
        </SaveButton>
      </div>
    </FluentProvider>
  );
}

/** What is to be kept. A review has a day: without one, a later audit would not know that it was held. */
function dated({ entered, text, period }: ReviewHand, review: ReviewRow, asOf: string): readonly EnteredCell[] {
  const isToday = entered.some((cell) => cell.period === period);
  return isToday && text(review, 'Date') === '' ? [...entered, { ...review, field: 'Date', from: '', to: asOf }] : entered;
}
