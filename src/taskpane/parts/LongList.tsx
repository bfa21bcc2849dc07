/** A list that draws only what is in sight, once it is long. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react';

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

function VirtualList<T>({ items, label, keyOf, height, current = null, children }: Props<T>) {
  const list = useRef<HTMLDivElement>(null);
  const [above, setAbove] = useState(0);
  // What stands above may grow or go while the list stays as it is.
  useLayoutEffect(() => {
    const measure = (): void => setAbove(topOf(list.current));
    measure();
    const seen = new ResizeObserver(measure);
    for (const part of list.current?.closest('main')?.children ?? []) seen.observe(part);
    return () => seen.disconnect();
  }, [items]);
  // A function that is new at each drawing has every line measured out anew, and thousands of keys are not worth making twice.
  const keys = useMemo(() => items.map(keyOf), [items, keyOf]);
  const getItemKey = useCallback((index: number): string => keys[index] ?? '', [keys]);
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing it returns is handed on to memoised parts
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => list.current?.closest('main') ?? null,
    estimateSize: () => height,
    getItemKey,
    overscan: 8,
    scrollMargin: above,
  });
  const shown = useRef<string | null>(null);
  useEffect(() => {
    if (current === shown.current) return;
    shown.current = current;
    const index = current === null ? -1 : keys.indexOf(current);
    if (index >= 0) virtual.scrollToIndex(index, { align: 'auto' });
  });
  return (
    <div role="list" aria-label={label} ref={list} style={{ position: 'relative', height: virtual.getTotalSize() }}>
      {virtual.getVirtualItems().map(({ index, key, start }) => (
        <div
          role="listitem"
          aria-setsize={items.length}
          aria-posinset={index + 1}
          key={key}
          data-index={index}
          ref={virtual.measureElement}
          style={{ position: 'absolute', top: 0, left: 0, right: 0, transform: `translateY(${start - above}px)` }}
        >
          <Drawn item={items[index]} draw={children as (item: unknown) => ReactNode} />
        </div>
      ))}
    </div>
  );
}

/** A line that scrolling alone does not draw again. */
const Drawn = memo(function Drawn({ item, draw }: { readonly item: unknown; readonly draw: (item: unknown) => ReactNode }) {
  return draw(item);
});

/** How far below the beginning of what scrolls an element stands. */
function topOf(element: HTMLElement | null): number {
  const scrolled = element?.closest('main');
  if (element === null || scrolled == null) return 0;
  return Math.round(element.getBoundingClientRect().top - scrolled.getBoundingClientRect().top + scrolled.scrollTop);
}
