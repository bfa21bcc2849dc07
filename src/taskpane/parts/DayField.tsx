/** The day the next audit speaks of: what is late, ended or due is judged by it. */
import { Field, Input, makeStyles } from '@fluentui/react-components';
import { parseIso } from '../../audit/reading/days';
import { useSession } from '../use-session';
import { useWords } from '../use-words';

const useStyles = makeStyles({ input: { maxWidth: '170px', minWidth: 0, '& input': { minWidth: 0 } } });

export function DayField() {
  const styles = useStyles();
  const { say } = useWords();
  const { session, state } = useSession();
  return (
    <Field label={say('as-of-label')} size="small">
      <Input
        type="date"
        size="small"
        className={styles.input}
        disabled={state.work !== null}
        defaultValue={session.asOf()}
        // A day that is half typed, or cleared, is none: then the one before still holds.
        onChange={(_, { value }) => parseIso(value) !== null && session.chooseDay(value)}
      />
    </Field>
  );
}
