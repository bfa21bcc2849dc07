/** Which columns to add so that more can be asked of this workbook, the first to add first. */
import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useWords } from '../use-words';
import { Section } from './Section';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, margin: 0, paddingLeft: '20px', overflowWrap: 'anywhere' },
});

export function NextSteps({ steps }: { readonly steps: readonly string[] }) {
  const styles = useStyles();
  const { say } = useWords();
  if (steps.length === 0) return null;
  return (
    <Section title={say('what-to-add')}>
      <ol className={styles.list}>
        {steps.map((step) => (
          <li key={step}>
            <Text>{step}</Text>
          </li>
        ))}
      </ol>
    </Section>
  );
}
