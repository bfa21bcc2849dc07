/** Says to screen readers what others see happen. */
import { makeStyles } from '@fluentui/react-components';
import type { SessionState } from '../../session-state';
import { useSession } from '../use-session';
import { useWords } from '../use-words';
import type { Words } from '../words';
import { outcomeWords } from './outcome-words';
import { sinceWords } from './since-words';

const useStyles = makeStyles({
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
});

export function Announcer() {
  const styles = useStyles();
  const { say, doing } = useWords();
  const { state } = useSession();
  return (
    <div className={styles.hidden} role="status" aria-live="polite">
      {announcement(state, say, doing)}
    </div>
  );
}

/** Progress in percent is left out: it would be read out without end. Troubles are alerts of their own. */
function announcement({ work, waiting, outcome, result, planned, since }: SessionState, say: Words['say'], doing: Words['doing']): string {
  if (waiting !== null) return say('waiting');
  if (work !== null) return say('doing', { doing: doing(work.doing) });
  if (outcome !== null) return outcomeWords(outcome, say);
  if (planned !== null) return say('cells-listed');
  if (since !== null && result !== null) return sinceWords(since, say);
  return result === null ? '' : say('audited', { count: result.report.findings.length });
}
