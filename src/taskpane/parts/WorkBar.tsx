/** What Plumbline is doing, how far it has come, and how to stop it. */
import { Button, makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useSession } from '../use-session';
import { useWords } from '../use-words';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  line: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  waiting: { backgroundColor: tokens.colorPaletteYellowBackground1, color: tokens.colorNeutralForeground1 },
});

/** Work shorter than this is over before a person has read about it. */
const WORTH_SAYING = 250;

export function WorkBar() {
  const styles = useStyles();
  const { say, doing } = useWords();
  const { session, state } = useSession();
  const { work, waiting } = state;
  const busy = work !== null;
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(busy), busy ? WORTH_SAYING : 0);
    return () => clearTimeout(timer);
  }, [busy]);
  if (work === null || (!shown && waiting === null)) return null;
  return (
    // A part of the page of its own, by its name: what stands in none is not found by those who go from part to part.
    <section className={waiting === null ? styles.root : `${styles.root} ${styles.waiting}`} aria-label={doing(work.doing)}>
      <div className={styles.line}>
        <Text size={200} weight={waiting === null ? 'regular' : 'semibold'}>
          {waiting === null ? say('doing', { doing: doing(work.doing) }) : say('waiting')}
        </Text>
        {work.canStop && (
          <Button size="small" appearance="subtle" onClick={() => session.stop()}>
            {say('stop')}
          </Button>
        )}
      </div>
      <ProgressBar {...(work.share === null ? {} : { value: work.share })} aria-label={doing(work.doing)} />
    </section>
  );
}
