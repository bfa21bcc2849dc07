/** Ways to begin where little or nothing is there: three questions, sheets with headings, a sample. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useSession } from '../use-session';
import { useWords } from '../use-words';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', gap: tokens.spacingVerticalS, alignSelf: 'stretch' },
  button: { minWidth: 0, overflowWrap: 'anywhere' },
});

interface Props {
  /** Opens the three questions; null where priorities are there already. */
  readonly ask: (() => void) | null;
  readonly withSheets: boolean;
  /** A sample is for a workbook with nothing in it. */
  readonly withSample: boolean;
}

export function WaysToStart({ ask, withSheets, withSample }: Props) {
  const styles = useStyles();
  const { say } = useWords();
  const { session, state } = useSession();
  const isBusy = state.work !== null || state.workbook?.readOnly === true;
  return (
    <div className={styles.root}>
      {withSample && (
        <Button appearance="primary" className={styles.button} disabledFocusable={isBusy} onClick={() => void session.previewStart('sample')}>
          {say('try-sample')}
        </Button>
      )}
      {ask !== null && (
        <Button className={styles.button} disabledFocusable={isBusy} onClick={ask}>
          {say('start-three')}
        </Button>
      )}
      {withSheets && (
        <Button className={styles.button} disabledFocusable={isBusy} onClick={() => void session.previewStart('headers')}>
          {say('add-starter-sheets')}
        </Button>
      )}
    </div>
  );
}
