/** What Plumbline does, what becomes of the data, and what this audit assumed. */
import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { VERSION } from '../../audit/report/version';
import { Section } from '../parts/Section';
import type { ScreenProps } from '../screen';
import { useWords } from '../use-words';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: 'none', overflowWrap: 'anywhere' },
  name: { display: 'block', color: tokens.colorNeutralForeground2 },
});

export function AboutScreen({ result: { report } }: ScreenProps) {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <>
      <Section title={`Plumbline ${VERSION}`}>
        <Text>{say('about-what')}</Text>
        <Text>{say('about-data')}</Text>
      </Section>
      <Section title={say('assumed')}>
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
