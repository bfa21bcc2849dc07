/** The pane's colours: Office's light or dark, in the green of a weathered plumb line. */
import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from '@fluentui/react-components';

const GREEN: BrandVariants = {
  10: '#011b1a',
  20: '#042826',
  30: '#063634',
  40: '#084542',
  50: '#095450',
  60: '#0a635f',
  70: '#0a6f6a',
  80: '#0b7a75',
  90: '#23908a',
  100: '#3aa29c',
  110: '#53b3ad',
  120: '#6cc3be',
  130: '#86d2cd',
  140: '#a1e0dc',
  150: '#bdece9',
  160: '#dbf7f5',
};

const LIGHT = createLightTheme(GREEN);
/** Brand text on a dark ground needs a lighter green than Fluent's own choice to reach 4.5 : 1. */
const DARK: Theme = {
  ...createDarkTheme(GREEN),
  colorBrandForeground1: GREEN[110],
  colorBrandForegroundLink: GREEN[120],
  colorCompoundBrandForeground1: GREEN[110],
};

export function paneTheme(dark: boolean): Theme {
  return dark ? DARK : LIGHT;
}

interface OfficeColours {
  readonly isDarkTheme?: boolean;
  readonly bodyBackgroundColor?: string;
}

/**
 * Whether the pane is dark: as Office says, else as the system prefers. Office says nothing on the web, and in some versions only its
 * background. A forced contrast theme of the person's wins over both, in the browser itself.
 */
export function isDark(office: OfficeColours | undefined, systemPrefersDark: boolean): boolean {
  if (office?.isDarkTheme !== undefined) return office.isDarkTheme;
  const background = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(office?.bodyBackgroundColor ?? '');
  if (background === null) return systemPrefersDark;
  const [red = 0, green = 0, blue = 0] = background.slice(1).map((part) => Number.parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
