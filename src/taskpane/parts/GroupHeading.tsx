/** The heading of a group of findings: what they have in common, how many they are, and a list of them to send. */
import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { numberText } from '../../audit/report/message';
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

export function GroupHeading({ group: { title, findings }, by }: { readonly group: QueueGroup; readonly by: Grouping }) {
  const styles = useStyles();
  const [first] = findings;
  return (
    <div className={styles.root}>
      <h3 className={styles.heading}>
        {by === 'severity' && first !== undefined ? (
          <SeverityMark severity={first.severity} count={findings.length} />
        ) : (
          <>
            <Text weight="semibold">{title}</Text> <Text className={styles.count}>{numberText(findings.length)}</Text>
          </>
        )}
      </h3>
      {by === 'person' && (
        <CopyButton text={() => listText(title, findings)} title={`Copy the list of ${title}`}>
          Copy list
        </CopyButton>
      )}
    </div>
  );
}
