/** The two ways to undo what Plumbline wrote. */
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useSession } from '../use-session';
import { useWords } from '../use-words';
import { Section } from './Section';

const useStyles = makeStyles({ buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS } });

export function TakeBack() {
  const styles = useStyles();
  const { say, day } = useWords();
  const { session, state } = useSession();
  const busy = state.work !== null;
  return (
    <Section title={say('take-back')}>
      <Text>{state.ledger === null ? say('was-written') : say('was-written-on', { day: day(state.ledger.asOf) })}</Text>
      <div className={styles.buttons}>
        <Button disabledFocusable={busy} onClick={() => void session.previewRevert()}>
          {say('revert-last')}
        </Button>
        <Button disabledFocusable={busy} onClick={() => void session.previewRemove()}>
          {say('remove-everything')}
        </Button>
      </div>
    </Section>
  );
}
