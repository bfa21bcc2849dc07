/** The two ways to undo what Plumbline wrote. */
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useSession } from '../use-session';
import { dayWords } from '../words';
import { Section } from './Section';

const useStyles = makeStyles({ buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS } });

export function TakeBack() {
  const styles = useStyles();
  const { session, state } = useSession();
  const busy = state.work !== null;
  return (
    <Section title="Take it back">
      <Text>
        Plumbline has written into this workbook{state.ledger === null ? '' : `, last for ${dayWords(state.ledger.asOf)}`}. You see what changes before it does.
      </Text>
      <div className={styles.buttons}>
        <Button disabledFocusable={busy} onClick={() => void session.previewRevert()}>
          Revert the last write
        </Button>
        <Button disabledFocusable={busy} onClick={() => void session.previewRemove()}>
          Remove everything
        </Button>
      </div>
    </Section>
  );
}
