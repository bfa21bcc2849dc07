/** How the bar looks that stays in sight below a screen and holds its main button. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { WHEN_SMALL } from '../when-small';

export const useBar = makeStyles({
  /** Around a screen with a bar: a short one keeps its bar at the bottom. */
  screen: { display: 'flex', flexDirection: 'column', minHeight: '100%' },
  bar: {
    position: 'sticky',
    bottom: 0,
    marginTop: 'auto',
    display: 'flex',
    flexDirection: 'column',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    zIndex: 1,
    [WHEN_SMALL]: {
      padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
      '& button': { padding: tokens.spacingVerticalXXS, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase200 },
    },
  },
});
