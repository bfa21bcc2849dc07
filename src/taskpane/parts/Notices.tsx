/** What was cut off, what may be out of date: one bar each, with what to do. */
import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components';
import { useSession } from '../use-session';
import { useWords } from '../use-words';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
    ':empty': { display: 'none' },
  },
});

export function Notices() {
  const styles = useStyles();
  const { say } = useWords();
  const { session, state } = useSession();
  const { stale, ledger, outcome, work, planned, result, workbook } = state;
  const busy = work !== null;
  return (
    <div className={styles.root}>
      {ledger?.state === 'writing' && planned === null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{say('cut-off')}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" disabledFocusable={busy} onClick={() => void session.previewRevert()}>
              {say('revert-last')}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {stale && result !== null && outcome === null && (planned === null || planned.for === 'report') && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{say('stale')}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" disabledFocusable={busy} onClick={() => void session.auditAgain()}>
              {say('audit-again')}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {workbook?.readOnly === true && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{say('read-only')}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
