/** The heading of a group of findings: what they have in common, how many they are, and a list of them to send. */
import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useWords } from '../use-words';
import { listText } from './copied-text';
import { CopyButton } from './CopyButton';
import type { Grouping, QueueGroup } from './queue';
import { SeverityMark } from './SeverityMark';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXXS}`,
  },
  heading: { margin: 0, fontSize: 'inherit', minWidth: 0, overflowWrap: 'anywhere' },
  count: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly group: QueueGroup;
  readonly by: Grouping;
  /** Whether the finding that is the list's tab stop is one of its: of a list of many groups only that one's button is a stop, too. */
  readonly isAtStop: boolean;
}

export function GroupHeading({ group: { title, findings }, by, isAtStop }: Props) {
  const styles = useStyles();
  const { say, voice } = useWords();
  const [first] = findings;
  const name = title === '' || title === null ? say('nobody') : title;
  return (
    <div className={styles.root}>
      <h3 className={styles.heading}>
        {by === 'severity' && first !== undefined ? (
          <SeverityMark severity={first.severity} count={findings.length} />
        ) : (
          <>
            <Text weight="semibold">{name}</Text> <Text className={styles.count}>{voice.number(findings.length)}</Text>
          </>
        )}
      </h3>
      {by === 'person' && (
        <CopyButton text={() => listText(name, findings)} title={say('copy-list-of', { name })} tabIndex={isAtStop ? 0 : -1}>
          {say('copy-list')}
        </CopyButton>
      )}
    </div>
  );
}
