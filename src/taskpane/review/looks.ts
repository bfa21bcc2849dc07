/** How the parts of a review stand: below each other in a pane, side by side in front of a room, where all type is larger. */
import { makeStyles, tokens, type Theme } from '@fluentui/react-components';

const ROOM = '@media (min-width: 900px)';
const PAIR = '@media (min-width: 300px)';

export const useReviewLooks = makeStyles({
  sides: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    [ROOM]: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', columnGap: tokens.spacingHorizontalXXXL },
  },
  words: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXS, minWidth: 0, overflowWrap: 'anywhere' },
  entries: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  pair: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalS,
    columnGap: tokens.spacingHorizontalM,
    [PAIR]: { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)' },
  },
});

/** Half as large again: to be read from the far end of a table for ten. */
const LARGER = 1.5;
const TYPE = ['Base200', 'Base300', 'Base400', 'Base500', 'Base600', 'Hero700', 'Hero800'] as const;

/** The sizes of type for a room, of a theme. */
export function roomTheme(theme: Partial<Theme>): Partial<Theme> {
  const larger = (size: string | undefined): string => `${Math.round(Number.parseFloat(size ?? '14') * LARGER)}px`;
  return Object.fromEntries(TYPE.flatMap((name) => [`fontSize${name}` as const, `lineHeight${name}` as const]).map((token) => [token, larger(theme[token])]));
}
