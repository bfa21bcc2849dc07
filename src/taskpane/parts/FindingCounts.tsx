/** How many findings there are of each severity. */
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Finding } from '../../audit/report/report';
import { Section } from './Section';
import { SeverityMark } from './SeverityMark';
import { SEVERITIES } from '../../audit/severity';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  button: { alignSelf: 'flex-start' },
});

interface Props {
  readonly findings: readonly Finding[];
  /** Said where there are none. */
  readonly without: string;
  readonly open: () => void;
}

export function FindingCounts({ findings, without, open }: Props) {
  const styles = useStyles();
  const unaccepted = findings.filter(({ accepted }) => accepted === null);
  return (
    <Section title="Findings">
      {findings.length === 0 ? (
        <Text>{without}</Text>
      ) : (
        <>
          <ul className={styles.list}>
            {SEVERITIES.map((severity) => (
              <li key={severity}>
                <SeverityMark severity={severity} count={unaccepted.filter((finding) => finding.severity === severity).length} />
              </li>
            ))}
          </ul>
          <Button className={styles.button} onClick={open}>
            Show the findings
          </Button>
        </>
      )}
    </Section>
  );
}
