/** The pane's screens: the places one works in, and what stands behind the menu. A new screen is one line here. */
import { lazy } from 'react';
import type { Screen } from './screen';

/** The pane opens without the code of its screens: before an audit there is nothing for them to show. */
const FixScreen = lazy(async () => ({ default: (await import('./screens/FixScreen')).FixScreen }));
const ExploreScreen = lazy(async () => ({ default: (await import('./screens/ExploreScreen')).ExploreScreen }));
const WriteScreen = lazy(async () => ({ default: (await import('./screens/WriteScreen')).WriteScreen }));
const ReviewScreen = lazy(async () => ({ default: (await import('./screens/ReviewScreen')).ReviewScreen }));
const ReadScreen = lazy(async () => ({ default: (await import('./screens/ReadScreen')).ReadScreen }));
const SignScreen = lazy(async () => ({ default: (await import('./screens/SignScreen')).SignScreen }));
const SettingsScreen = lazy(async () => ({ default: (await import('./screens/SettingsScreen')).SettingsScreen }));
/** Stands in front of the places, whether there was an audit or not. */
export const StartScreen = lazy(async () => ({ default: (await import('./screens/StartScreen')).StartScreen }));
const SmokeScreen = lazy(async () => ({ default: (await import('./screens/SmokeScreen')).SmokeScreen }));
const AboutScreen = lazy(async () => ({ default: (await import('./screens/AboutScreen')).AboutScreen }));

/** In the order of their tabs. */
export const PLACES = [
  { name: 'fix', View: FixScreen },
  { name: 'explore', View: ExploreScreen },
  { name: 'write', View: WriteScreen },
  { name: 'review', View: ReviewScreen },
] as const satisfies readonly Screen[];

/** In the order of the menu. */
export const BEHIND_THE_MENU = [
  { name: 'read', View: ReadScreen },
  { name: 'sign', View: SignScreen },
  { name: 'settings', View: SettingsScreen },
  { name: 'smoke', View: SmokeScreen },
  { name: 'about', View: AboutScreen },
] as const satisfies readonly Screen[];

export const SCREENS: readonly Screen[] = [...PLACES, ...BEHIND_THE_MENU];

/** Brings the screen that an audit opens, while the workbook is being read. */
export function bringFirstScreen(): void {
  void import('./screens/FixScreen');
}
