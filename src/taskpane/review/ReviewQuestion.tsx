/** One of the three questions: what the audit says to it in figures, and room for answer, decision, owner and date. */
import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { REVIEW_QUESTIONS, type QuestionName } from '../../audit/state/review-before';
import { useWords } from '../use-words';
import { figuresOf, type Figured } from './figures';
import { useReviewLooks } from './looks';
import { ReviewEntry } from './ReviewEntry';
import type { ReviewHand } from './use-review';

const useStyles = makeStyles({
  line: { padding: `${tokens.spacingVerticalM} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke2}`, ':first-child': { borderTopStyle: 'none' } },
  question: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  figures: { margin: 0, width: '100%' },
  figure: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalM },
  name: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, fontVariantNumeric: 'tabular-nums' },
});

export function ReviewQuestion({ name, figured, hand }: { readonly name: QuestionName; readonly figured: Figured; readonly hand: ReviewHand }) {
  const styles = useStyles();
  const looks = useReviewLooks();
  const words = useWords();
  const row = { period: hand.period, question: REVIEW_QUESTIONS[name] };
  return (
    <div className={styles.line}>
      <div className={looks.sides}>
        <div className={looks.words}>
          <h3 className={styles.question}>{words.say(`question-${name}`)}</h3>
          <dl className={styles.figures}>
            {figuresOf(name, figured, words).map(([title, value]) => (
              <div key={title} className={styles.figure}>
                <dt className={styles.name}>
                  <Text>{title}</Text>
                </dt>
                <dd className={styles.value}>
                  <Text weight="semibold">{value}</Text>
                </dd>
              </div>
            ))}
          </dl>
        </div>
        <div className={looks.entries} role="group" aria-label={words.say(`question-${name}`)}>
          <ReviewEntry hand={hand} row={row} field="Answer" />
          <ReviewEntry hand={hand} row={row} field="Decision" />
          <div className={looks.pair}>
            <ReviewEntry hand={hand} row={row} field="Owner" />
            <ReviewEntry hand={hand} row={row} field="Due" />
          </div>
        </div>
      </div>
    </div>
  );
}
