/** What is not needed every day, behind one button. */
import { Button, makeStyles, Popover, PopoverSurface, PopoverTrigger, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ScreenName } from '../screen';
import { BEHIND_THE_MENU } from '../screens';
import { useSession } from '../use-session';
import { useWords } from '../use-words';
import { DayField } from './DayField';
import { LiveField } from './LiveField';
import { LanguageField } from './LanguageField';
import { NameField } from './NameField';

const useStyles = makeStyles({
  surface: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, padding: tokens.spacingHorizontalS, maxWidth: 'calc(100vw - 24px)' },
  item: { justifyContent: 'flex-start' },
  day: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'end',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

export function PaneMenu({ open }: { readonly open: (screen: ScreenName) => void }) {
  const styles = useStyles();
  const { say } = useWords();
  const { session, state } = useSession();
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover positioning="below-end" trapFocus open={isOpen} onOpenChange={(_, { open: opened }) => setOpen(opened)}>
      <PopoverTrigger disableButtonEnhancement>
        <Button
          size="small"
          appearance="subtle"
          aria-label={say('more')}
          title={say('more')}
          icon={
            <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
              <path d="M2 4h12M2 8h12M2 12h12" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
            </svg>
          }
        />
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-label={say('more')}>
        {BEHIND_THE_MENU.map(({ name }) => (
          <Button
            key={name}
            appearance="subtle"
            className={styles.item}
            onClick={() => {
              setOpen(false);
              open(name);
            }}
          >
            {say(name)}
          </Button>
        ))}
        <div className={styles.day}>
          <LanguageField close={() => setOpen(false)} />
        </div>
        {session.canBeLive && (
          <div className={styles.day}>
            <LiveField />
          </div>
        )}
        <div className={styles.day}>
          <NameField />
        </div>
        <div className={styles.day}>
          <DayField />
          <Button
            size="small"
            disabledFocusable={state.work !== null}
            onClick={() => {
              setOpen(false);
              void session.audit();
            }}
          >
            {say('audit-day')}
          </Button>
        </div>
      </PopoverSurface>
    </Popover>
  );
}
