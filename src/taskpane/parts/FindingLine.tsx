/** One finding in a line: what is wrong, with what, where, and the money behind it. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import type { Finding } from '../../audit/report/report';
import { useSession } from '../use-session';
import { useWords } from '../use-words';
import type { Grouping } from './queue';
import { useSeveritySign } from './SeverityMark';

const useStyles = makeStyles({
  sign: { flexShrink: 0, padding: '3px 0 0', marginRight: `calc(${tokens.spacingHorizontalSNudge} - ${tokens.spacingHorizontalS})` },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  title: { display: 'block' },
  strong: { fontWeight: tokens.fontWeightSemibold },
  done: { textDecorationLine: 'line-through' },
  about: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  money: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap', color: tokens.colorNeutralForeground1 },
});

interface Line {
  readonly finding: Finding;
  readonly isDone: boolean;
  /** What the heading above says already is not said again. */
  readonly by: Grouping;
}

/** Draws lines of few plain elements and nothing of their own: of a long list many are made for each frame of scrolling. */
export function useFindingLine(): (line: Line) => ReactNode {
  const styles = useStyles();
  const { say, voice } = useWords();
  const { since } = useSession().state;
  const [appeared, altered] = useMemo(() => [new Set(since?.appeared), new Set(since?.altered)], [since]);
  const sign = useSeveritySign();
  return ({ finding, isDone, by }) => {
    const { title, sheet, cell, subject, status, severity } = finding;
    const money = finding.accepted === null ? (finding.clears[0] ?? null) : null;
    const name = subject.name === '' ? subject.id : subject.name;
    const fresh = appeared.has(finding.id) ? say('status-new') : altered.has(finding.id) ? say('changed') : null;
    const about = [
      by === 'record' ? null : name,
      by === 'sheet' ? cell : `${sheet}, ${cell}`,
      isDone ? say('is-done') : (fresh ?? (status === 'new' ? null : say(`status-${status}`))),
    ].filter((part) => part !== null && part !== '');
    return (
      <>
        <span className={styles.sign}>{sign({ severity, isNamed: by !== 'severity' })}</span>
        <span className={styles.words}>
          <span className={mergeClasses(styles.title, by !== 'rule' && styles.strong, isDone && styles.done)}>{by === 'rule' ? name : title}</span>
          <span className={styles.about}>
            {(by === 'rule' ? about.slice(1) : about).join(' · ')}
            {money !== null && (
              <>
                {' · '}
                <span className={styles.money} title={say('cleared-alone')}>
                  {voice.money(money.amount, money.currency)}
                </span>
              </>
            )}
          </span>
        </span>
      </>
    );
  };
}
