/** What Plumbline does, what becomes of the data, and what this audit assumed. */
import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { VERSION } from '../../audit/report/version';
import { Section } from '../parts/Section';
import type { ScreenProps } from '../screen';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: 'none', overflowWrap: 'anywhere' },
  name: { display: 'block', color: tokens.colorNeutralForeground2 },
});

export function AboutScreen({ report }: ScreenProps) {
  const styles = useStyles();
  return (
    <>
      <Section title={`Plumbline ${VERSION}`}>
        <Text>
          Plumbline checks every link from a training module to what the business wants most, and names the cell that says so or the one where it would.
        </Text>
        <Text>Nothing leaves this computer: the workbook is read and audited here. The audit only reads; you see every cell before anything is written.</Text>
      </Section>
      <Section title="What this audit assumed">
        <ul className={styles.list}>
          {report.assumptions.map(({ name, value }) => (
            <li key={name}>
              <Text size={200} className={styles.name}>
                {name}
              </Text>
              <Text>{value}</Text>
            </li>
          ))}
        </ul>
        {report.warnings.map((warning) => (
          <Text key={warning}>{warning}</Text>
        ))}
      </Section>
    </>
  );
}
