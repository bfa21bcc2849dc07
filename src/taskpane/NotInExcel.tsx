/** What the pane says where it cannot work. */
import { Button, makeStyles, Text, Title3, tokens } from '@fluentui/react-components';
import type { Place } from './office';

const WORDS: Readonly<Record<Exclude<Place, 'excel'>, { readonly title: string; readonly what: string; readonly todo: string }>> = {
  'no-office': {
    title: 'Microsoft’s part could not be loaded',
    what: 'Plumbline reaches Excel through office.js, which comes from appsforoffice.microsoft.com. That address did not answer.',
    todo: 'Check that this computer is online. If it is, ask your IT department to allow that address. Nothing of your workbook is sent there.',
  },
  'not-excel': {
    title: 'Open Plumbline in Excel',
    what: 'This page is the task pane of an Excel add-in and works only beside a workbook.',
    todo: 'In Excel, choose Open Plumbline on the Home tab.',
  },
  'too-old': {
    title: 'This Excel is too old',
    what: 'Plumbline needs Excel 2021 or later, Microsoft 365, or Excel on the web.',
    todo: 'Update Excel, or audit the file with Plumbline’s command line.',
  },
};

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
  const { title, what, todo } = WORDS[place];
  return (
    <main className={styles.root}>
      <Title3 as="h1">{title}</Title3>
      <Text>{what}</Text>
      <Text>{todo}</Text>
      {place === 'no-office' && (
        <Button appearance="primary" onClick={() => globalThis.location.reload()}>
          Try again
        </Button>
      )}
    </main>
  );
}
