/** One line of the agenda: what to decide and why, and beside it the decision, who carries it out, and until when. */
import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReviewField } from '../../audit/state/review-entered';
import { CellLink } from '../parts/CellLink';
import { useWords } from '../use-words';
import type { AgendaLine } from './agenda-lines';
import { ReviewEntry } from './ReviewEntry';
import { useReviewLooks } from './looks';
import type { ReviewHand } from './use-review';

const useStyles = makeStyles({
  line: { padding: `${tokens.spacingVerticalM} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke2}`, ':first-child': { borderTopStyle: 'none' } },
  question: { display: 'block', fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  quiet: { display: 'block', color: tokens.colorNeutralForeground2 },
});

interface Fields {
  readonly long: readonly ReviewField[];
  readonly short: readonly ReviewField[];
}

/** What was decided then is not decided anew: it is done, put off, or handed on. */
const THEN: Fields = { long: [], short: ['Owner', 'Due', 'Done on'] };
const TODAY: Fields = { long: ['Decision'], short: ['Owner', 'Due'] };

export function ReviewDecision({ line, hand }: { readonly line: AgendaLine; readonly hand: ReviewHand }) {
  const styles = useStyles();
  const looks = useReviewLooks();
  const { say } = useWords();
  const { row, question, why, at, open } = line;
  const { long, short } = open === null ? TODAY : THEN;
  return (
    <li className={styles.line}>
      <div className={looks.sides} role="group" aria-label={say('decision-title', { question })}>
        <div className={looks.words}>
          <Text className={styles.question}>{question}</Text>
          {open !== null && <Text className={styles.quiet}>{say('open-from', { period: row.period })}</Text>}
          {why !== '' && <Text className={styles.quiet}>{open === null ? why : say('decided-then', { decision: why })}</Text>}
          {at !== null && <CellLink sheet={at.sheet} cell={at.cell} />}
        </div>
        <div className={looks.entries}>
          {long.map((field) => (
            <ReviewEntry key={field} hand={hand} row={row} field={field} />
          ))}
          <div className={looks.pair}>
            {short.map((field) => (
              <ReviewEntry key={field} hand={hand} row={row} field={field} />
            ))}
          </div>
        </div>
      </div>
    </li>
  );
}
