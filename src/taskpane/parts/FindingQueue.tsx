/** The findings as a queue: one is open at a time, a press or Alt+↓ opens the next one and goes to its cell. */
import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useEffectEvent, useId, useLayoutEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import type { Finding } from '../../audit/report/report';
import { useGoTo } from '../use-go-to';
import { useKept } from '../use-kept';
import { isFocusLost } from '../use-kept-focus';
import { useWide } from '../use-wide';
import { useWords } from '../use-words';
import { useDisclosureLine } from './Disclosure';
import { FindingBody } from './FindingBody';
import { useFindingLine } from './FindingLine';
import { GroupHeading } from './GroupHeading';
import { bringInSight } from './in-sight';
import { LongList } from './LongList';
import { findingsOf, linesOf, type Grouping, type QueueGroup, type QueueLine } from './queue';

const useStyles = makeStyles({
  list: { padding: `0 ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalL}`, minWidth: 0 },
  sides: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)' },
  detail: {
    position: 'sticky',
    top: 0,
    alignSelf: 'start',
    // As high as what scrolls shows, so that its end can be reached; engines that do not know it take all of the pane.
    maxHeight: ['100vh', '100cqh'],
    overflowY: 'auto',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    minHeight: '240px',
  },
  chosen: { backgroundColor: tokens.colorSubtleBackgroundSelected },
  title: { margin: `0 0 ${tokens.spacingVerticalXS}`, overflowWrap: 'anywhere' },
  about: { display: 'block', marginBottom: tokens.spacingVerticalS, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

const LINE_HEIGHT = 60;
const keyOf = (line: QueueLine): string => ('group' in line ? `group ${line.group.key}` : line.finding.id);

interface Props {
  readonly groups: readonly QueueGroup[];
  readonly by: Grouping;
  readonly done: ReadonlySet<string>;
  readonly onDone: (id: string, done: boolean) => void;
  /** Another number: what was looked at last is to be brought in sight once more. */
  readonly ledBack: number;
}

export function FindingQueue({ groups, by, done, onDone, ledBack }: Props) {
  const styles = useStyles();
  const goTo = useGoTo();
  const isWide = useWide();
  const { say } = useWords();
  const [item, line, id] = [useDisclosureLine(), useFindingLine(), useId()];
  const [lines, findings] = [linesOf(groups), findingsOf(groups)];
  const [current, setCurrent] = useKept<string | null>('finding', null);
  const [place, setPlace] = useKept('finding place', 0);
  const [open, setOpen] = useKept<string | null>('finding opened', null);
  // One tab stop: the finding that was looked at last; where it is gone, what stands in its place.
  const known = findings.findIndex(({ id }) => id === current);
  const at = known >= 0 ? known : current === null ? -1 : Math.min(place, findings.length - 1);
  const stop = findings[Math.max(at, 0)]?.id;
  // Where it stands now, and not where it stood among what a search had left.
  useEffect(() => {
    if (known >= 0 && known !== place) setPlace(known);
  }, [known, place, setPlace]);
  const button = useRef<HTMLButtonElement>(null);
  const detail = useRef<HTMLElement>(null);
  // Whoever comes back, from a question or another place, finds what was looked at last in sight, and on it the focus that nothing else has.
  const wanted = useRef<'sight' | 'focus' | 'focus if lost' | null>(at < 0 ? null : 'focus if lost');
  const settle = useCallback((): void => {
    const [element, what] = [button.current, wanted.current];
    if (element === null || what === null) return;
    wanted.current = null;
    bringInSight(element.closest('[role="listitem"]') ?? element);
    if (detail.current !== null) bringInSight(detail.current);
    if (what === 'focus' || (what === 'focus if lost' && document.hasFocus() && (isFocusLost() || document.activeElement?.tagName === 'MAIN')))
      element.focus({ preventScroll: true });
  }, []);
  // Of a long list the line may be drawn only after it has been scrolled to.
  const drawn = useCallback(
    (element: HTMLButtonElement | null): void => {
      button.current = element;
      settle();
    },
    [settle],
  );
  useLayoutEffect(settle);
  useLayoutEffect(() => {
    if (ledBack === 0) return;
    wanted.current = 'sight';
    settle();
  }, [ledBack, settle]);

  const show = (finding: Finding, focus = false): void => {
    wanted.current = focus ? 'focus' : 'sight';
    setCurrent(finding.id);
    setOpen(finding.id);
    goTo(finding.sheet, finding.cell);
    // Where nothing is drawn anew, nothing would see to it.
    if (finding.id === stop && finding.id === open) settle();
  };
  const toggle = (finding: Finding, opened: boolean): void => {
    if (opened) return show(finding);
    setCurrent(finding.id);
    setOpen(null);
  };
  /** What is done makes room for the next. */
  const finish = (finding: Finding, is: boolean): void => {
    const next = findings[findings.findIndex(({ id }) => id === finding.id) + 1];
    onDone(finding.id, is);
    if (is && next !== undefined) show(next, true);
  };
  const press = (event: KeyboardEvent): void => {
    const next = findings[movedTo(event.key, Math.max(at, 0), findings.length)];
    // Inside an opened finding arrows scroll, as everywhere.
    if (next === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.target !== button.current) return;
    event.preventDefault();
    if (next.id !== stop) wanted.current = 'focus';
    setCurrent(next.id);
  };
  const step = (by: 1 | -1): void => {
    const next = findings[Math.max(0, Math.min(at + by, findings.length - 1))];
    if (next !== undefined) show(next, true);
  };
  // From wherever one is: an edit in the sheet, the search or “Audit again” leads back to the queue.
  const pressAlt = useEffectEvent((event: globalThis.KeyboardEvent): void => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null;
    if (by === null || !event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || hasUseFor(event.target)) return;
    event.preventDefault();
    step(by);
  });
  useEffect(() => {
    document.addEventListener('keydown', pressAlt);
    return () => document.removeEventListener('keydown', pressAlt);
  }, []);
  const opened = findings.find(({ id }) => id === open);
  const body = (finding: Finding): ReactNode => (
    <FindingBody
      key={finding.id}
      finding={finding}
      isDone={done.has(finding.id)}
      onDone={(is) => finish(finding, is)}
      isFirst={finding === findings[0]}
      isLast={finding === findings.at(-1)}
      onStep={step}
    />
  );

  return (
    <div className={isWide ? styles.sides : undefined} onKeyDown={press}>
      <div className={styles.list}>
        <LongList items={lines} label={say('findings')} height={LINE_HEIGHT} current={at < 0 ? null : (stop ?? null)} again={ledBack} keyOf={keyOf}>
          {(one) =>
            'group' in one ? (
              <GroupHeading group={one.group} by={by} isAtStop={one.group.findings.some(({ id }) => id === stop)} />
            ) : (
              item({
                id,
                isOpen: one.finding.id === open,
                aside: isWide,
                onToggle: () => toggle(one.finding, one.finding.id !== open),
                tabIndex: one.finding.id === stop ? 0 : -1,
                ...(one.finding.id === stop ? { lineRef: drawn } : {}),
                ...(isWide && one.finding.id === open ? { className: styles.chosen } : {}),
                line: line({ finding: one.finding, isDone: done.has(one.finding.id), by }),
                body: () => body(one.finding),
              })
            )
          }
        </LongList>
      </div>
      {isWide && (
        <section ref={detail} className={styles.detail} aria-label={say('open-finding')}>
          {opened === undefined ? (
            <Text>{say('choose-finding')}</Text>
          ) : (
            <>
              <Text as="h3" weight="semibold" size={400} block className={styles.title}>
                {opened.title}
              </Text>
              <Text size={200} className={styles.about}>
                {[opened.subject.name, `${opened.sheet}, ${opened.cell}`].filter((part) => part !== '').join(' · ')}
              </Text>
              {body(opened)}
            </>
          )}
        </section>
      )}
    </div>
  );
}

/** Where Alt and an arrow open a list or a calendar, or would throw away what is being typed. */
function hasUseFor(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('select, form, [role="dialog"]') !== null;
}

/** The index a key leads to; -1 where it leads nowhere. */
function movedTo(key: string, at: number, count: number): number {
  if (key === 'ArrowDown') return Math.min(at + 1, count - 1);
  if (key === 'ArrowUp') return Math.max(at - 1, 0);
  return key === 'Home' ? 0 : key === 'End' ? count - 1 : -1;
}
