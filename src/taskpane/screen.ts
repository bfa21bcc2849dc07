/** What a screen of the pane is: its name, what it is called, and what it is given. */
import type { ComponentType } from 'react';
import type { AuditResult } from '../auditor';
import type { LinkCounts } from '../audit/report/links';
import type { ShownReport } from '../audit/report/report';
import type { Said } from '../audit/report/said';

export type ScreenName = 'fix' | 'explore' | 'write' | 'review' | 'read' | 'sign' | 'settings' | 'about' | 'smoke' | 'start';

export interface ScreenProps {
  /** Whose parts the others are: what is worked out once for an audit hangs on it. */
  readonly result: AuditResult;
  readonly report: ShownReport;
  readonly links: LinkCounts;
  readonly said: Said;
  /** Opens another screen. */
  readonly open: (screen: ScreenName) => void;
}

export interface Screen {
  readonly name: ScreenName;
  readonly View: ComponentType<ScreenProps>;
}
