/** For a workbook in which no table was recognised: what to do about it. */
import { Button, makeStyles, Text, Title3, tokens } from '@fluentui/react-components';
import type { Mapping } from '../../audit/mapping/types';
import { useSession } from '../use-session';
import { useWords } from '../use-words';
import { NotUnderstood } from './NotUnderstood';
import { TakeBack } from './TakeBack';
import { WaysToStart } from './WaysToStart';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
  title: { margin: 0 },
  list: { margin: 0, paddingLeft: '20px', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

const NOTHING = ['nothing-read', 'nothing-read-what'] as const;

interface Props {
  readonly mapping: Mapping;
  /** Opens the three questions. */
  readonly ask: () => void;
}

export function NothingUnderstood({ mapping, ask }: Props) {
  const styles = useStyles();
  const { say } = useWords();
  const { session, state } = useSession();
  const filled = state.workbook?.sheets.filter(({ rows, mark }) => rows.length > 0 && mark === undefined) ?? [];
  const isEmpty = state.workbook !== null && filled.length === 0;
  // As *Add starter sheets* leaves them.
  const isHeaded = filled.length > 1 && filled.every(({ rows }) => rows.length === 1);
  const words = isEmpty ? (['empty-workbook', 'empty-what'] as const) : isHeaded ? (['headings-there', 'headings-there-what'] as const) : NOTHING;
  return (
    <>
      <div className={styles.root}>
        <Text>{say('purpose')}</Text>
        <Title3 as="h2" className={styles.title}>
          {say(words[0])}
        </Title3>
        <Text>{say(words[1])}</Text>
        {isEmpty && <WaysToStart ask={ask} withSheets withSample />}
        {!isEmpty && !isHeaded && (
          <ul className={styles.list}>
            <li>
              <Text>{say('one-row-of-headings')}</Text>
            </li>
            <li>
              <Text>{say('unhide-sheets')}</Text>
            </li>
            <li>
              <Text>{say('right-workbook', { name: state.workbook?.name ?? '' })}</Text>
            </li>
          </ul>
        )}
        <Button appearance={isEmpty ? 'secondary' : 'primary'} disabledFocusable={state.work !== null} onClick={() => void session.look()}>
          {say('look-again')}
        </Button>
        {!isEmpty && <WaysToStart ask={ask} withSheets={!isHeaded} withSample={false} />}
      </div>
      <NotUnderstood mapping={mapping} />
      {state.ledger !== null && <TakeBack />}
    </>
  );
}
