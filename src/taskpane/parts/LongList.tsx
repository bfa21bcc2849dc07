/** A list that draws only what is in sight, once it is long. */
import { memo, useMemo, useRef, type ReactNode } from 'react';
import { useDrawnLines } from './use-drawn-lines';

/** Below this, drawing everything is cheaper than keeping count, and the browser's own search finds every line. */
const LONG = 80;

interface Props<T> {
  readonly items: readonly T[];
  readonly label: string;
  readonly keyOf: (item: T) => string;
  /** A guess in pixels; the true height is measured. */
  readonly height: number;
  /** The line that must be drawn and in sight; it is scrolled to when it becomes another one. */
  readonly current?: string | null;
  /** Another number: it is scrolled to once more. */
  readonly again?: number;
  readonly children: (item: T) => ReactNode;
}

export function LongList<T>(props: Props<T>) {
  return props.items.length > LONG ? <VirtualList {...props} /> : <WholeList {...props} />;
}

function WholeList<T>({ items, label, keyOf, children }: Props<T>) {
  return (
    <div role="list" aria-label={label}>
      {items.map((item) => (
        <div role="listitem" key={keyOf(item)}>
          {children(item)}
        </div>
      ))}
    </div>
  );
}

function VirtualList<T>({ items, label, keyOf, height, current = null, again = 0, children }: Props<T>) {
  const list = useRef<HTMLDivElement>(null);
  // Thousands of keys are not worth making twice.
  const keys = useMemo(() => items.map(keyOf), [items, keyOf]);
  const { from, to, above, below } = useDrawnLines(list, keys, height, current, again);
  return (
    // The lines stand one after the other, so that one which turns out taller than was thought moves those below by itself; those of the browser's own
    // ways to keep what is in sight in its place would do what is done here once more.
    <div role="list" aria-label={label} ref={list} style={{ overflowAnchor: 'none', paddingTop: above, paddingBottom: below }}>
      {items.slice(from, to).map((item, place) => (
        <Line key={keys[from + place]} item={item} place={from + place + 1} of={items.length} draw={children as (item: unknown) => ReactNode} />
      ))}
    </div>
  );
}

interface LineProps {
  readonly item: unknown;
  readonly place: number;
  readonly of: number;
  readonly draw: (item: unknown) => ReactNode;
}

/** A line that scrolling alone does not draw again. */
const Line = memo(function Line({ item, place, of, draw }: LineProps) {
  return (
    <div role="listitem" aria-setsize={of} aria-posinset={place}>
      {draw(item)}
    </div>
  );
});
