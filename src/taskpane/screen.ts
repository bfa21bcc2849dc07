/** What a screen of the pane is: its name, what it is called, and what it is given. */
import type { ComponentType } from 'react';
import type { AuditResult } from '../auditor';

export type ScreenName = 'fix' | 'explore' | 'write' | 'review' | 'read' | 'sign' | 'settings' | 'about' | 'smoke' | 'start';

export interface ScreenProps {
  /** What the audit found; what is worked out once for an audit hangs on it. */
  readonly result: AuditResult;
  /** Opens another screen. */
  readonly open: (screen: ScreenName) => void;
}

export interface Screen {
  readonly name: ScreenName;
  readonly View: ComponentType<ScreenProps>;
}
