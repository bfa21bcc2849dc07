/** The workbook's name, the day of the audit, and the tabs. */
import { Button, Link, makeStyles, Popover, PopoverSurface, PopoverTrigger, Tab, TabList, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ScreenName } from '../screen';
import { SCREENS } from '../screens';
import { useSession } from '../use-session';
import { dayWords } from '../words';
import { DayField } from './DayField';

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
  day: { alignSelf: 'flex-start', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  choice: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  tabs: { paddingLeft: tokens.spacingHorizontalXS },
});

/** `current` is null while a question stands in front of all screens. */
export function PaneHeader({ current, open }: { readonly current: ScreenName | null; readonly open: (screen: ScreenName) => void }) {
  const styles = useStyles();
  const { session, state } = useSession();
  const { workbook, result, work } = state;
  const [choosing, setChoosing] = useState(false);
  return (
    <header className={styles.root}>
      <div className={styles.top}>
        <div className={styles.name}>
          <Text as="h1" weight="semibold" truncate wrap={false} block title={workbook?.name ?? ''} style={{ margin: 0 }}>
            {workbook?.name ?? 'Plumbline'}
          </Text>
          {result !== null && (
            <Popover positioning="below-start" trapFocus withArrow open={choosing} onOpenChange={(_, { open: opened }) => setChoosing(opened)}>
              <PopoverTrigger disableButtonEnhancement>
                <Link as="button" className={styles.day} disabledFocusable={work !== null} title="Audit as of another day">
                  As of {dayWords(result.report.asOf)}
                </Link>
              </PopoverTrigger>
              <PopoverSurface className={styles.choice} aria-label="Day of the audit">
                <DayField />
                <Button
                  appearance="primary"
                  size="small"
                  onClick={() => {
                    setChoosing(false);
                    void session.audit();
                  }}
                >
                  Audit as of this day
                </Button>
              </PopoverSurface>
            </Popover>
          )}
        </div>
        {result !== null && (
          <Button size="small" disabledFocusable={work !== null} onClick={() => void session.audit()}>
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
