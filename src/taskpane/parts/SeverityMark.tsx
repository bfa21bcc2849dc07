/** A severity in words, with a mark whose colour and height repeat them. */
import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { capitalised } from '../words';
import type { Severity } from '../../audit/severity';

const useStyles = makeStyles({
  root: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalSNudge },
  mark: { width: '8px', height: '14px', flexShrink: 0, forcedColorAdjust: 'none' },
  critical: { color: tokens.colorPaletteRedForeground1 },
  high: { color: tokens.colorPaletteDarkOrangeForeground1 },
  medium: { color: tokens.colorPaletteMarigoldForeground1 },
  low: { color: tokens.colorNeutralForeground3 },
  forced: { '@media (forced-colors: active)': { color: 'CanvasText' } },
});

/** How much of the mark is filled. */
const HEIGHT: Readonly<Record<Severity, number>> = { critical: 14, high: 10.5, medium: 7, low: 3.5 };

export function SeverityMark({ severity, count }: { readonly severity: Severity; readonly count: number }) {
  const styles = useStyles();
  return (
    <span className={styles.root}>
      <svg className={mergeClasses(styles.mark, styles[severity], styles.forced)} viewBox="0 0 8 14" aria-hidden="true">
        <rect x="0.5" y="0.5" width="7" height="13" rx="1.5" fill="none" stroke="currentColor" />
        <rect x="0" y={14 - HEIGHT[severity]} width="8" height={HEIGHT[severity]} rx="1.5" fill="currentColor" />
      </svg>
      <Text weight="semibold">{capitalised(severity)}</Text>
      <Text>{count}</Text>
    </span>
  );
}
