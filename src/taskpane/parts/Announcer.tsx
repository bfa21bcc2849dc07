/** Says to screen readers what others see happen. */
import { makeStyles } from '@fluentui/react-components';
import type { SessionState } from '../../session-state';
import { useSession } from '../use-session';
import { counted } from '../words';
import { outcomeWords } from './outcome-words';
import { sinceWords } from './since-words';

const useStyles = makeStyles({
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
});

export function Announcer() {
  const styles = useStyles();
  const { state } = useSession();
  return (
    <div className={styles.hidden} role="status" aria-live="polite">
      {announcement(state)}
    </div>
  );
}

/** Progress in percent is left out: it would be read out without end. Troubles are alerts of their own. */
function announcement({ work, waiting, outcome, result, planned, since }: SessionState): string {
  if (waiting !== null) return waiting;
  if (work !== null) return `${work.doing}…`;
  if (outcome !== null) return outcomeWords(outcome);
  if (planned !== null) return 'The cells to be written are listed.';
  if (since !== null && result !== null) return sinceWords(since);
  return result === null ? '' : `Audited: ${counted(result.report.findings.length, 'finding')}.`;
}
