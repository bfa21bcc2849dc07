/** The pane's screens, in the order of their tabs. A new screen is one line here. */
import type { Screen } from './screen';
import { FindingsScreen } from './screens/FindingsScreen';
import { ModulesScreen } from './screens/ModulesScreen';
import { OverviewScreen } from './screens/OverviewScreen';
import { WriteScreen } from './screens/WriteScreen';

export const SCREENS = [
  { name: 'overview', label: 'Overview', View: OverviewScreen },
  { name: 'findings', label: 'Findings', View: FindingsScreen },
  { name: 'modules', label: 'Modules', View: ModulesScreen },
  { name: 'write', label: 'Write', View: WriteScreen },
] as const satisfies readonly Screen[];
