/** For a workbook in which no table was recognised: what to do about it. */
import { Button, makeStyles, Text, Title3, tokens } from '@fluentui/react-components';
import type { Mapping } from '../../audit/mapping/types';
import { useSession } from '../use-session';
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
  const { session, state } = useSession();
  return (
    <>
      <div className={styles.root}>
        <Title3 as="h2">Nothing here could be read</Title3>
        <Text>Plumbline looks for sheets of priorities, objectives, KPIs, training modules and people. It found none in this workbook.</Text>
        <ul className={styles.list}>
          <li>
            <Text>Give each sheet one row of headings, such as “Module”, “Sponsor” and “Cost”, with the rows right below it.</Text>
          </li>
          <li>
            <Text>Unhide sheets that should be read: hidden ones are left alone.</Text>
          </li>
          <li>
            <Text>Is the right workbook open? This is “{state.workbook?.name}”.</Text>
          </li>
        </ul>
        <Button appearance="primary" disabledFocusable={state.work !== null} onClick={() => void session.look()}>
          Look again
        </Button>
      </div>
      <NotUnderstood mapping={mapping} />
      {state.ledger !== null && <TakeBack />}
    </>
  );
}
