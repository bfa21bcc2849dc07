/** A severity in words, with a sign whose colour and height repeat them. */
import { capitalised } from '../../workbook';
import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { useWords } from '../use-words';
import type { Severity } from '../../audit/severity';

const useStyles = makeStyles({
  root: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalSNudge },
  sign: { width: '8px', height: '14px', flexShrink: 0, forcedColorAdjust: 'none', display: 'block' },
  critical: { color: tokens.colorPaletteRedForeground1 },
  high: { color: tokens.colorPaletteDarkOrangeForeground1 },
  medium: { color: tokens.colorPaletteMarigoldForeground1 },
  low: { color: tokens.colorNeutralForeground3 },
  forced: { '@media (forced-colors: active)': { color: 'CanvasText' } },
});

/** How much of the sign is filled. */
const HEIGHT: Readonly<Record<Severity, number>> = { critical: 14, high: 10.5, medium: 7, low: 3.5 };

/** `outlined`: what lies below has this severity, not the thing itself. `isNamed` is false where words beside it name it. */
export function SeveritySign({ severity, isNamed, outlined = false }: { readonly severity: Severity; readonly isNamed: boolean; readonly outlined?: boolean }) {
  const styles = useStyles();
  const { say } = useWords();
  const height = HEIGHT[severity];
  const own = say(`severity-${severity}`);
  const words = outlined ? say('severity-below', { severity: own }) : own;
  return (
    <svg
      className={mergeClasses(styles.sign, styles[severity], styles.forced)}
      viewBox="0 0 8 14"
      {...(isNamed ? { role: 'img', 'aria-label': words } : { 'aria-hidden': true })}
    >
      <rect x="0.5" y="0.5" width="7" height="13" rx="1.5" fill="none" stroke="currentColor" strokeDasharray={outlined ? '2 1.5' : undefined} />
      {outlined ? (
        <path d={`M0.5 ${14 - height}h7`} stroke="currentColor" strokeWidth="1.5" />
      ) : (
        <rect x="0" y={14 - height} width="8" height={height} rx="1.5" fill="currentColor" />
      )}
    </svg>
  );
}

export function SeverityMark({ severity, count }: { readonly severity: Severity; readonly count: number }) {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <span className={styles.root}>
      <SeveritySign severity={severity} isNamed={false} />
      <Text weight="semibold">{capitalised(say(`severity-${severity}`))}</Text>
      <Text>{count}</Text>
    </span>
  );
}
