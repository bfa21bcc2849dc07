/** A line that opens to show more. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactNode, type Ref } from 'react';
import { useLineButton } from './line-button';

const useStyles = makeStyles({
  arrow: {
    flexShrink: 0,
    width: '12px',
    height: '20px',
    color: tokens.colorNeutralForeground3,
    transitionProperty: 'transform',
    transitionDuration: tokens.durationFaster,
    '@media (prefers-reduced-motion: reduce)': { transitionDuration: '0ms' },
  },
  open: { transform: 'rotate(90deg)' },
  line: { flexGrow: 1, minWidth: 0 },
  body: { paddingLeft: '28px', paddingRight: tokens.spacingHorizontalS, paddingBottom: tokens.spacingVerticalS },
});

interface Props {
  readonly line: ReactNode;
  readonly children: ReactNode;
  /** For a line that is kept open by whoever draws it. */
  readonly open?: boolean;
  readonly onToggle?: (open: boolean) => void;
  /** For a line in a list with one tab stop: -1 for all lines but one. */
  readonly tabIndex?: 0 | -1;
  readonly lineRef?: Ref<HTMLButtonElement>;
  /** What opens is drawn elsewhere: the line says only that it is the one. */
  readonly aside?: boolean;
}

export function Disclosure({ line, children, open, onToggle, tabIndex, lineRef, aside = false }: Props) {
  const styles = useStyles();
  const button = useLineButton();
  const [own, setOwn] = useState(false);
  const id = useId();
  const isOpen = open ?? own;
  const toggle = (): void => {
    setOwn(!isOpen);
    onToggle?.(!isOpen);
  };
  return (
    <div data-disclosure="">
      <button
        type="button"
        ref={lineRef}
        tabIndex={tabIndex}
        className={button.line}
        {...(aside ? { 'aria-current': isOpen } : { 'aria-expanded': isOpen, 'aria-controls': isOpen ? id : undefined })}
        onClick={toggle}
      >
        {!aside && (
          <svg className={mergeClasses(styles.arrow, isOpen && styles.open)} viewBox="0 0 12 20" aria-hidden="true">
            <path d="M4 5l5 5l-5 5" fill="none" stroke="currentColor" strokeWidth="1.5" />
          </svg>
        )}
        <span className={styles.line}>{line}</span>
      </button>
      {isOpen && !aside && (
        <div id={id} className={styles.body}>
          {children}
        </div>
      )}
    </div>
  );
}
