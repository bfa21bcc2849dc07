/** For a workbook in which no table was recognised: what to do about it. */
import { Button, makeStyles, Text, Title3, tokens } from '@fluentui/react-components';
import type { Mapping } from '../../audit/mapping/types';
import { useSession } from '../use-session';
import { useWords } from '../use-words';
import { NotUnderstood } from './NotUnderstood';
import { TakeBack } from './TakeBack';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
  list: { margin: 0, paddingLeft: '20px', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

export function NothingUnderstood({ mapping }: { readonly mapping: Mapping }) {
  const styles = useStyles();
  const { say } = useWords();
  const { session, state } = useSession();
  return (
    <>
      <div className={styles.root}>
        <Title3 as="h2">{say('nothing-read')}</Title3>
        <Text>{say('nothing-read-what')}</Text>
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
        <Button appearance="primary" disabledFocusable={state.work !== null} onClick={() => void session.look()}>
          {say('look-again')}
        </Button>
      </div>
      <NotUnderstood mapping={mapping} />
      {state.ledger !== null && <TakeBack />}
    </>
  );
}
