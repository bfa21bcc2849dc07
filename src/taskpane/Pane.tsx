/** The whole pane: what is going on at the top, one screen below, and who made it at the bottom. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { startTransition, Suspense, useEffect, useState, type ReactNode } from 'react';
import type { Session } from '../session';
import { Announcer } from './parts/Announcer';
import { Footer } from './parts/Footer';
import { Notices } from './parts/Notices';
import { PaneHeader } from './parts/PaneHeader';
import { RowFindings } from './parts/RowFindings';
import { StillNotices } from './parts/StillNotices';
import { WorkBar } from './parts/WorkBar';
import type { ScreenName } from './screen';
import { bringFirstScreen, PLACES, SCREENS, StartScreen } from './screens';
import { ConfirmScreen } from './screens/ConfirmScreen';
import { FoundScreen } from './screens/FoundScreen';
import { OutcomeScreen } from './screens/OutcomeScreen';
import { KeptContext } from './use-kept';
import { useKeptFocus } from './use-kept-focus';
import { SessionContext, useSession, useSessionState } from './use-session';
import { WHEN_SMALL } from './when-small';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', height: '100%', backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground1 },
  // WebView2 hides scroll bars that are not asked for.
  main: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'scroll',
    overflowX: 'hidden',
    position: 'relative',
    // What stands beside a list is as high as this at most.
    containerType: 'size',
    outlineStyle: 'none',
    [WHEN_SMALL]: { overflowWrap: 'anywhere', hyphens: 'auto' },
  },
});

export function Pane({ session, startAudit }: { readonly session: Session; readonly startAudit: boolean }) {
  const styles = useStyles();
  const [kept] = useState(() => new Map<string, unknown>());
  useEffect(() => {
    bringFirstScreen();
    void (startAudit ? session.audit() : session.look());
  }, [session, startAudit]);
  return (
    <InSession session={session}>
      <KeptContext value={kept}>
        <div className={styles.root}>
          <Screens mainStyle={styles.main} />
          <RowFindings />
          <Footer />
          <Announcer />
        </div>
      </KeptContext>
    </InSession>
  );
}

function InSession({ session, children }: { readonly session: Session; readonly children: ReactNode }) {
  return <SessionContext value={useSessionState(session)}>{children}</SessionContext>;
}

function Screens({ mainStyle }: { readonly mainStyle: string }) {
  const { session, state } = useSession();
  const [name, setName] = useState<ScreenName>('fix');
  /** The audit that the three questions were opened after: once there is another, the answers are in the workbook. */
  const [startedAfter, setStartedAfter] = useState<unknown>(null);
  const main = useKeptFocus<HTMLElement>();
  // The screen that stands there stays, and can be pressed, until the other is drawn.
  const open = (screen: ScreenName): void =>
    startTransition(() => {
      session.dismiss();
      setName(screen);
      if (screen === 'start') setStartedAfter(state.result);
    });
  const { View, name: place } = SCREENS.find((screen) => screen.name === name) ?? PLACES[0];
  // A smoke run asks its own questions, and shows what came of each step.
  const isTrying = name === 'smoke';
  const asking = state.planned !== null && state.planned.for !== 'report' && !isTrying;
  // Of a workbook in which nothing was read, an audit has nothing to show: what to do about it has.
  const { result } = state;
  const isAudited = result !== null && result.mapping.tables.length > 0;
  const isStarting = name === 'start' && startedAfter === result;
  return (
    <>
      <PaneHeader current={asking || isStarting || !isAudited ? null : place} open={open} />
      <WorkBar />
      <StillNotices />
      <main ref={main} tabIndex={-1} className={mainStyle} aria-busy={state.work !== null}>
        <Notices />
        {asking ? (
          <ConfirmScreen />
        ) : state.outcome !== null && !isTrying ? (
          <OutcomeScreen close={() => open('fix')} />
        ) : isStarting ? (
          <Suspense fallback={null}>
            <StartScreen close={() => open('fix')} />
          </Suspense>
        ) : !isAudited ? (
          <FoundScreen open={open} />
        ) : (
          <Suspense fallback={null}>
            <View result={result} open={open} />
          </Suspense>
        )}
      </main>
    </>
  );
}
