/** What the pane says where it cannot work. */
import { Button, makeStyles, Text, Title3, tokens } from '@fluentui/react-components';
import type { Place } from './office';
import { useWords } from './use-words';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL}`,
  },
});

export function NotInExcel({ place }: { readonly place: Exclude<Place, 'excel'> }) {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <main className={styles.root}>
      <Title3 as="h1">{say(place)}</Title3>
      <Text>{say(`${place}-what`)}</Text>
      <Text>{say(`${place}-todo`)}</Text>
      {place === 'no-office' && (
        <Button appearance="primary" onClick={() => globalThis.location.reload()}>
          {say('try-again')}
        </Button>
      )}
    </main>
  );
}
