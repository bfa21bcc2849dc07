/** What was written, and what was refused, cell by cell and why. */
import { Button, makeStyles, Text, Title3, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import { cellName } from '../../workbook';
import { useSession } from '../use-session';
import { useWords } from '../use-words';
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

const TITLE = { write: 'written', fix: 'written', start: 'written', revert: 'taken-back', remove: 'taken-out' } as const;
const LINE_HEIGHT = 60;

export function OutcomeScreen({ close }: { readonly close: () => void }) {
  const styles = useStyles();
  const { say, refusal, clock } = useWords();
  const { session, state } = useSession();
  const { outcome } = state;
  if (outcome === null) return null;
  const { refused, sheetsWritten, cellsWritten } = outcome.applied;
  const places = [
    ...outcome.columns.map(({ header, at }) => ({
      name: say('labelled', { name: at.sheet, value: header }),
      sheet: at.sheet,
      cell: cellName(at.row, at.column),
    })),
    ...sheetsWritten.map((name) => ({ name, sheet: name, cell: 'A1' })),
  ];
  const since = refused.some(({ why }) => why.code === 'written-since') ? state.ledger : null;
  const told = since?.takenBack ?? since?.by;
  const nothing = outcome.purpose !== 'revert' && outcome.purpose !== 'remove' && cellsWritten === 0;
  return (
    <>
      <div className={styles.root}>
        <Title3 as="h2" className={styles.title}>
          {say(nothing ? 'not-written' : TITLE[outcome.purpose])}
        </Title3>
        <Text>{outcomeWords(outcome, say)}</Text>
        {told !== undefined && (
          <Text>{say(told === since?.takenBack ? 'taken-back-by' : 'written-by', { who: told.name || say('somebody'), when: clock(told.at) })}</Text>
        )}
        {outcome.gone !== undefined && <Text>{say('written-gone', { who: outcome.gone.name || say('somebody'), when: clock(outcome.gone.at) })}</Text>}
        {outcome.purpose === 'write' && places.length > 0 && (
          <Text>
            {say('look-at')}{' '}
            {places.map(({ name, sheet, cell }, index) => (
              <Fragment key={`${sheet}!${cell}`}>
                {index > 0 ? ', ' : ''}
                <CellLink sheet={sheet} cell={cell}>
                  {name}
                </CellLink>
              </Fragment>
            ))}
            .
          </Text>
        )}
        {refused.length > 0 && (
          <LongList
            items={refused}
            label={say('not-written')}
            height={LINE_HEIGHT}
            keyOf={({ at, code }) => `${code} ${at.sheet}!${cellName(at.row, at.column)}`}
          >
            {(one) => (
              <div className={styles.refused}>
                <CellLink sheet={one.at.sheet} cell={cellName(one.at.row, one.at.column)} />
                <Text block>{refusal(one)}</Text>
              </div>
            )}
          </LongList>
        )}
        <div className={styles.buttons}>
          <Button appearance={refused.length > 0 ? 'primary' : 'secondary'} disabledFocusable={state.work !== null} onClick={() => void session.audit()}>
            {say('audit-again')}
          </Button>
          <Button appearance="subtle" onClick={close}>
            {say('close')}
          </Button>
        </div>
      </div>
      {state.ledger !== null && <TakeBack />}
    </>
  );
}
