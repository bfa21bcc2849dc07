/** One finding in a line: what is wrong, with what, where, and the money behind it. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Finding } from '../../audit/report/report';
import { useSession } from '../use-session';
import { useWords } from '../use-words';
import type { Grouping } from './queue';
import { SeveritySign } from './SeverityMark';

/** Plain elements: of a long list many lines are drawn for each frame of scrolling, and each Fluent `Text` costs several of these. */
const useStyles = makeStyles({
  first: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalSNudge },
  sign: { flexShrink: 0, paddingTop: '3px' },
  title: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  strong: { fontWeight: tokens.fontWeightSemibold },
  done: { textDecorationLine: 'line-through' },
  about: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
    paddingLeft: '14px',
  },
  money: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap', color: tokens.colorNeutralForeground1 },
});

interface Props {
  readonly finding: Finding;
  readonly isDone: boolean;
  /** What the heading above says already is not said again. */
  readonly by: Grouping;
}

export function FindingLine({ finding, isDone, by }: Props) {
  const styles = useStyles();
  const { say, voice } = useWords();
  const { since } = useSession().state;
  const { title, sheet, cell, subject, status, severity } = finding;
  const money = finding.accepted === null ? (finding.clears[0] ?? null) : null;
  const name = subject.name === '' ? subject.id : subject.name;
  const fresh = since?.appeared.includes(finding.id) === true ? say('status-new') : since?.altered.includes(finding.id) === true ? say('changed') : null;
  const about = [
    by === 'record' ? null : name,
    by === 'sheet' ? cell : `${sheet}, ${cell}`,
    isDone ? say('is-done') : (fresh ?? (status === 'new' ? null : say(`status-${status}`))),
  ].filter((part) => part !== null && part !== '');
  return (
    <>
      <span className={styles.first}>
        <span className={styles.sign}>
          <SeveritySign severity={severity} isNamed={by !== 'severity'} />
        </span>
        <span className={mergeClasses(styles.title, by !== 'rule' && styles.strong, isDone && styles.done)}>{by === 'rule' ? name : title}</span>
      </span>
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
    </>
  );
}
