/** The findings as a queue: one is open at a time, a press or Alt+↓ opens the next one and goes to its cell. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useRef, type KeyboardEvent } from 'react';
import type { Finding } from '../../audit/report/report';
import type { Severity } from '../../audit/severity';
import { useKept } from '../use-kept';
import { useGoTo } from '../use-go-to';
import { FindingItem } from './FindingItem';
import { LongList } from './LongList';
import { SeverityMark } from './SeverityMark';

const useStyles = makeStyles({
  list: { padding: `0 ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalL}` },
  heading: { margin: 0, padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS}`, fontSize: 'inherit' },
});

const LINE_HEIGHT = 60;

export type QueueLine = { readonly heading: Severity; readonly count: number } | { readonly finding: Finding };

export function FindingQueue({ lines }: { readonly lines: readonly QueueLine[] }) {
  const styles = useStyles();
  const goTo = useGoTo();
  const findings = lines.flatMap((line) => ('finding' in line ? [line.finding] : []));
  const [current, setCurrent] = useKept<string | null>('finding', null);
  const [open, setOpen] = useKept<string | null>('finding opened', null);
  const at = findings.findIndex(({ id }) => id === current);
  // One tab stop: the finding that was looked at last, else the first.
  const stop = findings[Math.max(at, 0)]?.id;
  const line = useRef<HTMLButtonElement>(null);
  const wantsFocus = useRef(false);
  // Of a long list the line may be drawn only after it has been scrolled to.
  const drawn = useCallback((button: HTMLButtonElement | null): void => {
    line.current = button;
    if (!wantsFocus.current || button === null) return;
    wantsFocus.current = false;
    button.focus();
  }, []);

  const show = (finding: Finding): void => {
    setCurrent(finding.id);
    setOpen(finding.id);
    goTo(finding.sheet, finding.cell);
  };
  const toggle = (finding: Finding, opened: boolean): void => {
    if (opened) return show(finding);
    setCurrent(finding.id);
    setOpen(null);
  };
  const press = (event: KeyboardEvent): void => {
    const next = findings[movedTo(event, at, findings.length)];
    // Inside an opened finding arrows scroll, as everywhere.
    if (next === undefined || event.ctrlKey || event.metaKey || event.shiftKey || (!event.altKey && event.target !== line.current)) return;
    event.preventDefault();
    if (next.id === stop) line.current?.focus();
    else wantsFocus.current = true;
    if (event.altKey) show(next);
    else setCurrent(next.id);
  };

  return (
    <div className={styles.list} onKeyDown={press}>
      <LongList items={lines} label="Findings" height={LINE_HEIGHT} current={current} keyOf={(one) => ('heading' in one ? one.heading : one.finding.id)}>
        {(one) =>
          'heading' in one ? (
            <h2 className={styles.heading}>
              <SeverityMark severity={one.heading} count={one.count} />
            </h2>
          ) : (
            <FindingItem
              finding={one.finding}
              open={one.finding.id === open}
              onToggle={(opened) => toggle(one.finding, opened)}
              tabIndex={one.finding.id === stop ? 0 : -1}
              {...(one.finding.id === stop ? { lineRef: drawn } : {})}
            />
          )
        }
      </LongList>
    </div>
  );
}

/** The index a key leads to; -1 where it leads nowhere. */
function movedTo({ key, altKey }: KeyboardEvent, at: number, count: number): number {
  if (key === 'ArrowDown') return Math.min(at + 1, count - 1);
  if (key === 'ArrowUp') return Math.max(at - 1, 0);
  if (altKey) return -1;
  return key === 'Home' ? 0 : key === 'End' ? count - 1 : -1;
}
