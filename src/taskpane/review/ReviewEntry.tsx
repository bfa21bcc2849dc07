/** One cell of the review to be typed; where somebody else has filled it meanwhile, both are shown. */
import { Button, Field, Input, makeStyles, Text, Textarea, tokens } from '@fluentui/react-components';
import { DAY_FIELDS, type ReviewField } from '../../audit/state/review-entered';
import { DayInput } from '../parts/DayInput';
import { useSession } from '../use-session';
import { useWords } from '../use-words';
import type { ReviewHand, ReviewRow } from './use-review';

const useStyles = makeStyles({
  // Fluent's own heights are for its own sizes of type; a room reads larger ones.
  input: { minWidth: 0, width: '100%', height: 'auto', minHeight: '32px', '& input': { minWidth: 0, width: '100%' } },
  text: { width: '100%', '& textarea': { maxHeight: '12em', fieldSizing: 'content' } },
  theirs: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS, overflowWrap: 'anywhere' },
});

const LABELS = {
  Date: 'review-day',
  Answer: 'answer',
  Decision: 'decision',
  Owner: 'decision-owner',
  Due: 'due',
  'Done on': 'done-on',
  'Signed by HR': 'signed-hr',
  'Signed by business': 'signed-business',
} as const satisfies Record<ReviewField, string>;
const LONG: readonly ReviewField[] = ['Answer', 'Decision'];

interface Props {
  readonly hand: ReviewHand;
  readonly row: ReviewRow;
  readonly field: ReviewField;
}

export function ReviewEntry({ hand, row, field }: Props) {
  const styles = useStyles();
  const { say } = useWords();
  const { work } = useSession().state;
  const theirs = hand.theirs(row, field);
  const text = hand.text(row, field);
  const type = (_: unknown, { value }: { value: string }): void => hand.type(row, field, value);
  const asked = { label: say(LABELS[field]), ...(theirs === null ? {} : { validationState: 'warning' as const }) };
  return (
    <div>
      {DAY_FIELDS.includes(field) ? (
        <DayInput {...asked} size="medium" className={styles.input} value={text} onChange={(value) => hand.type(row, field, value)} readOnly={work !== null} />
      ) : (
        <Field {...asked}>
          {LONG.includes(field) ? (
            <Textarea className={styles.text} rows={2} value={text} onChange={type} readOnly={work !== null} />
          ) : (
            <Input className={styles.input} value={text} onChange={type} readOnly={work !== null} />
          )}
        </Field>
      )}
      {theirs !== null && (
        <div className={styles.theirs}>
          <Text>{theirs === '' ? say('somebody-emptied') : say('somebody-wrote', { text: theirs })}</Text>
          <Button size="small" onClick={() => hand.takeTheirs(row, field)}>
            {say('take-theirs')}
          </Button>
          <Button size="small" onClick={() => hand.keepMine(row, field)}>
            {say('keep-mine')}
          </Button>
        </div>
      )}
    </div>
  );
}
