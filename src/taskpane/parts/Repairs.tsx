/** What to repair first: what each edit clears, and the way to its cells. */
import { capitalised } from '../../workbook';
import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Said } from '../../audit/report/said';
import { useWords } from '../use-words';
import { CellLink } from './CellLink';
import { Section } from './Section';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, margin: 0, paddingLeft: '20px', overflowWrap: 'anywhere' },
  gain: { display: 'block', color: tokens.colorNeutralForeground2 },
});

export function Repairs({ said: { repairs, proviso } }: { readonly said: Said }) {
  const styles = useStyles();
  const { say } = useWords();
  if (repairs.length === 0) return null;
  return (
    <Section title={say('repair-first')}>
      <ol className={styles.list}>
        {repairs.map(({ record, edits, gives }) => (
          <li key={edits.map(({ sheet, cell }) => `${sheet}!${cell}`).join()}>
            <Text weight="semibold" block>
              {record.name}
            </Text>
            {edits.map((edit) => (
              <div key={`${edit.sheet}!${edit.cell}`}>
                <Text>{say('to-edit', { what: capitalised(edit.what) })} </Text>
                <CellLink sheet={edit.sheet} cell={edit.cell}>
                  {edit.sheet}, {edit.cell} → {edit.to}
                </CellLink>
              </div>
            ))}
            <Text size={200} className={styles.gain}>
              {capitalised(gives)}.
            </Text>
          </li>
        ))}
      </ol>
      <Text size={200}>{proviso}</Text>
    </Section>
  );
}
