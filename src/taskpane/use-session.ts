/** A session as React sees it. */
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Session } from '../session';
import type { SessionState } from '../session-state';

export const SessionContext = createContext<Session | null>(null);

/** @throws Error outside a pane: a mistake of ours. */
export function useSession(): { readonly session: Session; readonly state: SessionState } {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('This part of the pane stands outside of a session.');
  return { session, state: useSyncExternalStore(session.subscribe, session.get) };
}
