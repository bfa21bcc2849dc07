/** Where a pane is small, as one at 200 % is: what stands above and below gives way to what a person came to read. */
import { tokens } from '@fluentui/react-components';

export const WHEN_SMALL = '@media (max-width: 260px), (max-height: 480px)';

/** Of a bar of buttons that stays in sight below what scrolls. */
export const SMALL_BAR = {
  [WHEN_SMALL]: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    '& button': { padding: tokens.spacingVerticalXXS, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase200 },
  },
} as const;
