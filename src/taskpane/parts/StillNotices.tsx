/** What must be in sight however far down one has scrolled: what went wrong, and what the last edits did. */
import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Since } from '../../audit/report/since';
import { useSession } from '../use-session';
import { useWords } from '../use-words';
import { sinceWords } from './since-words';

const useStyles = makeStyles({
  // What is read keeps most of the pane.
  root: {
    flexShrink: 0,
    maxHeight: '40%',
    overflowY: 'auto',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  since: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalXS },
  words: { flexGrow: 1, minWidth: 0, padding: '4px 0', overflowWrap: 'anywhere' },
  close: { minWidth: 0 },
});

export function StillNotices() {
  const { trouble, since, planned, outcome } = useSession().state;
  const [read, setRead] = useState<Since | null>(null);
  // A question stands by itself, and so does what came of one.
  const isAsking = planned !== null && planned.for !== 'report';
  return (
    <>
      {trouble !== null && <TroubleBar />}
      {since !== null && since !== read && !isAsking && outcome === null && <SinceLine since={since} close={() => setRead(since)} />}
    </>
  );
}

function TroubleBar() {
  const styles = useStyles();
  const { say, trouble: troubleWords } = useWords();
  const { session, state } = useSession();
  const { trouble } = state;
  if (trouble === null) return null;
  const { again } = trouble;
  return (
    <div className={styles.root}>
      <MessageBar intent="error" layout="multiline" role="alert">
        <MessageBarBody>{troubleWords(trouble)}</MessageBarBody>
        <MessageBarActions>
          {again !== null && (
            <Button size="small" disabledFocusable={state.work !== null} onClick={() => void again()}>
              {say('try-again')}
            </Button>
          )}
          <Button size="small" appearance="transparent" onClick={() => session.dismiss()}>
            {say('close')}
          </Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}

function SinceLine({ since, close }: { readonly since: Since; readonly close: () => void }) {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <section className={`${styles.root} ${styles.since}`} aria-label={say('last-edits')}>
      <Text size={200} className={styles.words}>
        {sinceWords(since, say)}
      </Text>
      <Button
        size="small"
        appearance="subtle"
        className={styles.close}
        aria-label={say('close')}
        title={say('close')}
        onClick={close}
        icon={
          <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
            <path d="M4 4l8 8M12 4l-8 8" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
          </svg>
        }
      />
    </section>
  );
}
