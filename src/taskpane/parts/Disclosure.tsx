/** A line that opens to show more. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactElement, type ReactNode, type Ref } from 'react';
import { useLineButton } from './line-button';

const useStyles = makeStyles({
  // Drawn by the line itself: of a long list many are made for each frame of scrolling, and a drawing is two elements more.
  arrow: {
    '::before': {
      content: '""',
      boxSizing: 'border-box',
      flexShrink: 0,
      width: '7px',
      height: '7px',
      margin: '7px 4px 0 1px',
      borderTop: `1.5px solid ${tokens.colorNeutralForeground3}`,
      borderRight: `1.5px solid ${tokens.colorNeutralForeground3}`,
      transform: 'rotate(45deg)',
      transitionProperty: 'transform',
      transitionDuration: tokens.durationFaster,
      '@media (prefers-reduced-motion: reduce)': { transitionDuration: '0ms' },
    },
  },
  open: { '::before': { transform: 'rotate(135deg)' } },
  line: { flexGrow: 1, minWidth: 0 },
  body: { paddingLeft: '28px', paddingRight: tokens.spacingHorizontalS, paddingBottom: tokens.spacingVerticalS },
});

interface Props {
  readonly line: ReactNode;
  readonly children: ReactNode;
  /** For a line that is kept open by whoever draws it. */
  readonly open?: boolean;
  readonly onToggle?: (open: boolean) => void;
}

export function Disclosure({ line, children, open, onToggle }: Props) {
  const styles = useStyles();
  const draw = useDisclosureLine();
  const [own, setOwn] = useState(false);
  const id = useId();
  const isOpen = open ?? own;
  const toggle = (): void => {
    setOwn(!isOpen);
    onToggle?.(!isOpen);
  };
  return draw({ line: <span className={styles.line}>{line}</span>, body: () => children, id, isOpen, onToggle: toggle });
}

interface LineProps {
  readonly line: ReactNode;
  readonly body: () => ReactNode;
  /** Of what opens; one for a whole list in which one line is open at a time. */
  readonly id: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  /** For a line in a list with one tab stop: -1 for all lines but one. */
  readonly tabIndex?: 0 | -1;
  readonly lineRef?: Ref<HTMLButtonElement>;
  /** What opens is drawn elsewhere: the line says only that it is the one. */
  readonly aside?: boolean;
  readonly className?: string;
}

/** Draws lines without anything of their own, for a list of many of them. */
export function useDisclosureLine(): (props: LineProps) => ReactElement {
  const styles = useStyles();
  const button = useLineButton();
  return ({ line, body, id, isOpen, onToggle, tabIndex, lineRef, aside = false, className }) => (
    <div data-disclosure="" className={className}>
      <button
        type="button"
        ref={lineRef}
        tabIndex={tabIndex}
        className={aside ? button.line : mergeClasses(button.line, styles.arrow, isOpen && styles.open)}
        {...(aside ? { 'aria-current': isOpen } : { 'aria-expanded': isOpen, 'aria-controls': isOpen ? id : undefined })}
        onClick={onToggle}
      >
        {line}
      </button>
      {isOpen && !aside && (
        <div id={id} className={styles.body}>
          {body()}
        </div>
      )}
    </div>
  );
}
