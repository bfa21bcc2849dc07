/** The pane's screens, in the order of their tabs. A new screen is one line here. */
import type { ComponentType } from 'react';
import type { Report } from '../audit/report/report';
import { FindingsScreen } from './screens/FindingsScreen';
import { ModulesScreen } from './screens/ModulesScreen';
import { OverviewScreen } from './screens/OverviewScreen';
import { WriteScreen } from './screens/WriteScreen';

export interface ScreenProps {
  readonly report: Report;
  /** Opens another screen. */
  readonly open: (screen: ScreenName) => void;
}

export interface Screen {
  readonly name: string;
  readonly label: string;
  readonly View: ComponentType<ScreenProps>;
}

export const SCREENS = [
  { name: 'overview', label: 'Overview', View: OverviewScreen },
  { name: 'findings', label: 'Findings', View: FindingsScreen },
  { name: 'modules', label: 'Modules', View: ModulesScreen },
  { name: 'write', label: 'Write', View: WriteScreen },
] as const satisfies readonly Screen[];

export type ScreenName = (typeof SCREENS)[number]['name'];
