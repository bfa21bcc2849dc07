/** Which columns to add so that more can be asked of this workbook, the first to add first; one press adds its header, after a preview. */
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { NextAddition } from '../../audit/report/next-steps';
import { useSession } from '../use-session';
import { useWords } from '../use-words';
import { Section } from './Section';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, margin: 0, paddingLeft: '20px', overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, paddingTop: tokens.spacingVerticalXS },
  button: { minWidth: 0, maxWidth: '100%', overflowWrap: 'anywhere' },
});

export function NextSteps({ steps }: { readonly steps: readonly NextAddition[] }) {
  const styles = useStyles();
  const { say } = useWords();
  const { session, state } = useSession();
  if (steps.length === 0) return null;
  return (
    <Section title={say('what-to-add')}>
      <ol className={styles.list}>
        {steps.map(({ sentence, columns, names }) => (
          <li key={sentence}>
            <Text>{sentence}</Text>
            <div className={styles.buttons}>
              {names !== undefined && (
                <Button
                  size="small"
                  className={styles.button}
                  disabledFocusable={state.work !== null || state.workbook?.readOnly === true}
                  onClick={() => void session.previewStart({ headers: columns.map(({ header }) => header), names })}
                >
                  {say('add-list', { count: names.length })}
                </Button>
              )}
              {columns.map(
                (column) =>
                  // Where the table itself is missing, a column has nowhere to stand.
                  column.sheet !== null && (
                    <Button
                      key={column.field}
                      size="small"
                      className={styles.button}
                      disabledFocusable={state.work !== null || state.workbook?.readOnly === true}
                      onClick={() => void session.previewColumn(column)}
                    >
                      {say('add-column', { header: column.header })}
                    </Button>
                  ),
              )}
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}
