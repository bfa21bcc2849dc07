/** What was written, and what was refused, cell by cell and why. */
import { Button, makeStyles, Text, Title3, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import { cellName } from '../../workbook';
import type { Outcome } from '../../session-state';
import { useSession } from '../use-session';
import { CellLink } from '../parts/CellLink';
import { LongList } from '../parts/LongList';
import { TakeBack } from '../parts/TakeBack';
import { outcomeWords } from '../parts/outcome-words';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM}` },
  title: { margin: 0 },
  refused: { paddingBottom: tokens.spacingVerticalS, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const TITLE: Readonly<Record<Outcome['purpose'], string>> = { write: 'Written', revert: 'Taken back', remove: 'Taken out' };
const LINE_HEIGHT = 60;

export function OutcomeScreen({ close }: { readonly close: () => void }) {
  const styles = useStyles();
  const { session, state } = useSession();
  const { outcome } = state;
  if (outcome === null) return null;
  const { refused, sheetsWritten, cellsWritten } = outcome.applied;
  const nothing = outcome.purpose === 'write' && cellsWritten === 0;
  return (
    <>
      <div className={styles.root}>
        <Title3 as="h2" className={styles.title}>
          {nothing ? 'Not written' : TITLE[outcome.purpose]}
        </Title3>
        <Text>{outcomeWords(outcome)}</Text>
        {outcome.purpose === 'write' && sheetsWritten.length > 0 && (
          <Text>
            Look at{' '}
            {sheetsWritten.map((name, index) => (
              <Fragment key={name}>
                {index > 0 ? ', ' : ''}
                <CellLink sheet={name} cell="A1">
                  {name}
                </CellLink>
              </Fragment>
            ))}
            .
          </Text>
        )}
        {refused.length > 0 && (
          <LongList items={refused} label="Not written" height={LINE_HEIGHT} keyOf={({ at, code }) => `${code} ${at.sheet}!${cellName(at.row, at.column)}`}>
            {({ at, message }) => (
              <div className={styles.refused}>
                <CellLink sheet={at.sheet} cell={cellName(at.row, at.column)} />
                <Text block>{message}</Text>
              </div>
            )}
          </LongList>
        )}
        <div className={styles.buttons}>
          <Button appearance={refused.length > 0 ? 'primary' : 'secondary'} disabledFocusable={state.work !== null} onClick={() => void session.audit()}>
            Audit again
          </Button>
          <Button appearance="subtle" onClick={close}>
            Close
          </Button>
        </div>
      </div>
      {state.ledger !== null && <TakeBack />}
    </>
  );
}
