/** A session as React sees it. */
import { createContext, startTransition, useContext, useEffect, useRef, useState } from 'react';
import type { Session } from '../session';
import type { SessionState } from '../session-state';

interface InSession {
  readonly session: Session;
  readonly state: SessionState;
}

export const SessionContext = createContext<InSession | null>(null);

/**
 * What all screens are given. What an audit found is drawn in short tasks, between which the pane can be pressed; everything else is drawn at once, or
 * what a person chooses would spring back for a moment.
 */
export function useSessionState(session: Session): InSession {
  const [shown, show] = useState<InSession>(() => ({ session, state: session.get() }));
  const drawn = useRef(shown);
  useEffect(() => {
    drawn.current = shown;
  }, [shown]);
  useEffect(() => {
    const hear = (): void => {
      const state = session.get();
      const draw = (): void => show({ session, state });
      if (state.result === drawn.current.state.result) draw();
      else startTransition(draw);
    };
    // What happened until somebody listened.
    hear();
    return session.subscribe(hear);
  }, [session]);
  return shown;
}

/** @throws Error outside a pane: a mistake of ours. */
export function useSession(): InSession {
  const inSession = useContext(SessionContext);
  if (inSession === null) throw new Error('This part of the pane stands outside of a session.');
  return inSession;
}
