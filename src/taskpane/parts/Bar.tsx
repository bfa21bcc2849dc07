/** A value as a bar, out of its most; filled and empty stay apart where the person's own colours are forced. */
import { makeStyles, ProgressBar, type ProgressBarProps } from '@fluentui/react-components';

/** To the letter as Fluent writes it, or its own colours would win. */
const FORCED = '@media screen and (forced-colors: active)';

const useStyles = makeStyles({
  track: { [FORCED]: { forcedColorAdjust: 'none', backgroundColor: 'Canvas', outline: '1px solid CanvasText' } },
  filled: { [FORCED]: { backgroundColor: 'Highlight' } },
});

interface Props extends Pick<ProgressBarProps, 'thickness'> {
  readonly value: number;
  readonly max: number;
  readonly label: string;
}

export function Bar({ label, ...rest }: Props) {
  const styles = useStyles();
  return <ProgressBar {...rest} shape="rounded" className={styles.track} bar={{ className: styles.filled }} aria-label={label} />;
}
