/** A severity in words, with a sign whose colour and height repeat them. */
import { capitalised } from '../../workbook';
import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useWords } from '../use-words';
import type { Severity } from '../../audit/severity';

/** One element, not a drawing: of a long list many signs are made for each frame of scrolling. */
const useStyles = makeStyles({
  root: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalSNudge },
  sign: {
    boxSizing: 'border-box',
    display: 'block',
    width: '8px',
    height: '14px',
    flexShrink: 0,
    border: '1px solid currentColor',
    borderRadius: '2px',
    forcedColorAdjust: 'none',
    backgroundImage: 'linear-gradient(currentColor, currentColor)',
    backgroundRepeat: 'no-repeat',
    backgroundOrigin: 'border-box',
    backgroundPosition: 'bottom',
  },
  critical: { color: tokens.colorPaletteRedForeground1, backgroundSize: '100% 100%' },
  high: { color: tokens.colorPaletteDarkOrangeForeground1, backgroundSize: '100% 75%' },
  medium: { color: tokens.colorPaletteMarigoldForeground1, backgroundSize: '100% 50%' },
  low: { color: tokens.colorNeutralForeground3, backgroundSize: '100% 25%' },
  forced: { '@media (forced-colors: active)': { color: 'CanvasText' } },
});

/** Pixels from the top at which what lies below is marked. */
const FROM_TOP: Readonly<Record<Severity, number>> = { critical: 0, high: 3, medium: 6, low: 9 };

interface SignProps {
  readonly severity: Severity;
  /** False where words beside it name it. */
  readonly isNamed: boolean;
  /** What lies below has this severity, not the thing itself. */
  readonly outlined?: boolean;
}

export function SeveritySign(props: SignProps) {
  return useSeveritySign()(props);
}

/** Draws signs without anything of their own, for a list of many lines. */
export function useSeveritySign(): (sign: SignProps) => ReactElement {
  const styles = useStyles();
  const { say } = useWords();
  return ({ severity, isNamed, outlined = false }) => {
    const own = say(`severity-${severity}`);
    return (
      <span
        className={mergeClasses(styles.sign, styles[severity], styles.forced)}
        style={outlined ? { borderStyle: 'dashed', backgroundSize: '100% 1.5px', backgroundPosition: `0 ${FROM_TOP[severity]}px` } : undefined}
        {...(isNamed ? { role: 'img', 'aria-label': outlined ? say('severity-below', { severity: own }) : own } : { 'aria-hidden': true })}
      />
    );
  };
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
