/** What went wrong, what was cut off, what may be out of date: one bar each, with what to do. */
import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components';
import { useSession } from '../use-session';

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
  const { session, state } = useSession();
  const { trouble, stale, ledger, outcome, work, planned, result, workbook } = state;
  const again = trouble?.again ?? null;
  const busy = work !== null;
  return (
    <div className={styles.root}>
      {trouble !== null && (
        <MessageBar intent="error" layout="multiline" role="alert">
          <MessageBarBody>{trouble.message}</MessageBarBody>
          <MessageBarActions>
            {again !== null && (
              <Button size="small" disabledFocusable={busy} onClick={() => void again()}>
                Try again
              </Button>
            )}
            <Button size="small" appearance="transparent" onClick={() => session.dismiss()}>
              Close
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {ledger?.state === 'writing' && planned === null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>An earlier write may have been cut off. Audit and write again to finish it, or take it back.</MessageBarBody>
          <MessageBarActions>
            <Button size="small" disabledFocusable={busy} onClick={() => void session.previewRevert()}>
              Revert the last write
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {stale && result !== null && outcome === null && (planned === null || planned.for === 'report') && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>The workbook has changed since this audit.</MessageBarBody>
          <MessageBarActions>
            <Button size="small" disabledFocusable={busy} onClick={() => void session.audit()}>
              Audit again
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {workbook?.readOnly === true && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>This workbook is read-only: it can be audited, and nothing can be written into it.</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
