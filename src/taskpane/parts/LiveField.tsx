/** One switch for all that the pane hears while people work in the sheet. */
import { Field, makeStyles, Switch } from '@fluentui/react-components';
import { useSession } from '../use-session';
import { useWords } from '../use-words';

const useStyles = makeStyles({ switch: { minWidth: 0, '& label': { overflowWrap: 'anywhere' } } });

export function LiveField() {
  const styles = useStyles();
  const { say } = useWords();
  const { session, state } = useSession();
  return (
    <Field hint={say('live-what')} size="small">
      <Switch className={styles.switch} label={say('live')} checked={state.live} onChange={(_, { checked }) => void session.setLive(checked)} />
    </Field>
  );
}
