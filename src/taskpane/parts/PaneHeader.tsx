/** The workbook's name, the day of the audit, the places, and the menu. */
import { Button, makeStyles, mergeClasses, Tab, TabList, Text, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import type { ScreenName } from '../screen';
import { PLACES } from '../screens';
import { useSession } from '../use-session';
import { useWords } from '../use-words';
import { WHEN_SMALL } from '../when-small';

/** What stands above the pane brings much code that places things; nobody needs it before the first press. */
const PaneMenu = lazy(async () => ({ default: (await import('./PaneMenu')).PaneMenu }));

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
  // Excel's own title has the workbook's name, and the menu the day: where there is little room, both are there for who listens alone.
  heard: { [WHEN_SMALL]: { position: 'absolute', width: '1px', height: '1px', minHeight: 0, padding: 0, overflow: 'hidden', clipPath: 'inset(50%)' } },
  name: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0 },
  day: { color: tokens.colorNeutralForeground2 },
  places: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    [WHEN_SMALL]: { flexDirection: 'column-reverse', flexWrap: 'nowrap', alignItems: 'start' },
  },
  // Fluent's own tabs neither shrink nor wrap.
  tabs: {
    minWidth: 0,
    flexWrap: 'wrap',
    flexShrink: 1,
    [WHEN_SMALL]: { '& > [role="tab"]': { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}` }, '& *': { fontSize: tokens.fontSizeBase200 } },
  },
  menu: { width: '24px', height: '24px' },
  rest: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    marginLeft: 'auto',
    // Beside Office's menu then.
    [WHEN_SMALL]: { marginLeft: 0, padding: `${tokens.spacingVerticalXXS} 36px 0 ${tokens.spacingHorizontalXS}` },
  },
});

/** `current` is null while a question stands in front of all screens. */
export function PaneHeader({ current, open }: { readonly current: ScreenName | null; readonly open: (screen: ScreenName) => void }) {
  const styles = useStyles();
  const { say, day } = useWords();
  const { session, state } = useSession();
  const { workbook, result, work, stale } = state;
  const place = PLACES.find(({ name }) => name === current)?.name ?? null;
  const hasPlaces = result !== null && current !== null;
  return (
    <header className={styles.root}>
      <div className={hasPlaces ? mergeClasses(styles.top, styles.heard) : styles.top}>
        <div className={styles.name}>
          <Text as="h1" weight="semibold" truncate wrap={false} block title={workbook?.name ?? ''} style={{ margin: 0 }}>
            {workbook?.name ?? 'Plumbline'}
          </Text>
          {result !== null && (
            <Text size={200} className={styles.day} truncate wrap={false}>
              {say('as-of', { day: day(result.report.asOf) })}
            </Text>
          )}
        </div>
      </div>
      {hasPlaces && (
        <div className={styles.places}>
          <TabList
            className={styles.tabs}
            size="small"
            selectedValue={place}
            onTabSelect={(_, { value }) => open(value as ScreenName)}
            aria-label={say('places')}
          >
            {PLACES.map(({ name }) => (
              <Tab key={name} value={name}>
                {say(name)}
              </Tab>
            ))}
          </TabList>
          <div className={styles.rest}>
            <Button size="small" appearance={stale ? 'primary' : 'secondary'} disabledFocusable={work !== null} onClick={() => void session.auditAgain()}>
              {say('audit-again')}
            </Button>
            <Suspense fallback={<span className={styles.menu} />}>
              <PaneMenu open={open} />
            </Suspense>
          </div>
        </div>
      )}
    </header>
  );
}
