/** A severity in words, with a mark whose colour and height repeat them. */
import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { Severity } from '../../audit/rule';
import { capitalised } from '../words';

const useStyles = makeStyles({
  root: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  mark: { width: '10px', height: '14px', flexShrink: 0, forcedColorAdjust: 'none' },
  critical: { color: tokens.colorPaletteRedForeground1 },
  high: { color: tokens.colorPaletteDarkOrangeForeground1 },
  medium: { color: tokens.colorPaletteMarigoldForeground1 },
  low: { color: tokens.colorNeutralForeground3 },
  forced: { '@media (forced-colors: active)': { color: 'CanvasText' } },
});

/** How much of the mark is filled. */
const HEIGHT: Readonly<Record<Severity, number>> = { critical: 14, high: 10, medium: 7, low: 3 };

export function SeverityMark({ severity, count }: { readonly severity: Severity; readonly count: number }) {
  const styles = useStyles();
  return (
    <span className={styles.root}>
      <svg className={mergeClasses(styles.mark, styles[severity], styles.forced)} viewBox="0 0 10 14" aria-hidden="true">
        <rect x="2" y={14 - HEIGHT[severity]} width="6" height={HEIGHT[severity]} rx="1" fill="currentColor" />
      </svg>
      <Text weight="semibold">{capitalised(severity)}</Text>
      <Text>{count}</Text>
    </span>
  );
}
