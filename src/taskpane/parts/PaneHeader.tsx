/** The workbook's name, the day of the audit, and the tabs. */
import { Button, makeStyles, Tab, TabList, Text, tokens } from '@fluentui/react-components';
import { SCREENS, type ScreenName } from '../screens';
import { useSession } from '../use-session';
import { dayWords } from '../words';

const useStyles = makeStyles({
  root: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, flexShrink: 0 },
  // Office draws its own menu over the top right corner, up to 34 × 32 pixels.
  top: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 40px ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    minHeight: '32px',
  },
  name: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0 },
  day: { color: tokens.colorNeutralForeground2 },
  tabs: { paddingLeft: tokens.spacingHorizontalXS },
});

/** `current` is null while a question stands in front of all screens. */
export function PaneHeader({ current, open }: { readonly current: ScreenName | null; readonly open: (screen: ScreenName) => void }) {
  const styles = useStyles();
  const { session, state } = useSession();
  const { workbook, result, work } = state;
  return (
    <header className={styles.root}>
      <div className={styles.top}>
        <div className={styles.name}>
          <Text as="h1" weight="semibold" truncate wrap={false} block title={workbook?.name ?? ''} style={{ margin: 0 }}>
            {workbook?.name ?? 'Plumbline'}
          </Text>
          {result !== null && (
            <Text size={200} className={styles.day}>
              Audited as of {dayWords(result.report.asOf)}
            </Text>
          )}
        </div>
        {result !== null && (
          <Button size="small" disabled={work !== null} onClick={() => void session.audit()}>
            Audit again
          </Button>
        )}
      </div>
      {result !== null && current !== null && (
        <TabList className={styles.tabs} size="small" selectedValue={current} onTabSelect={(_, { value }) => open(value as ScreenName)} aria-label="Screens">
          {SCREENS.map(({ name, label }) => (
            <Tab key={name} value={name}>
              {label}
            </Tab>
          ))}
        </TabList>
      )}
    </header>
  );
}
