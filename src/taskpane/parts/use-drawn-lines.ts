/** The lines of a long list that are drawn, as React sees them. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { DrawnLines, type Lines } from './drawn-lines';

interface Drawn extends Lines {
  /** Pixels of the lines above and below, which are not drawn. */
  readonly above: number;
  readonly below: number;
}

/**
 * @param guess pixels of a line that was never drawn
 * @param current the key of the line that is scrolled to when it becomes another one
 * @param again another number: it is scrolled to though it is the same
 */
export function useDrawnLines(list: RefObject<HTMLElement | null>, keys: readonly string[], guess: number, current: string | null, again: number): Drawn {
  const [drawn] = useState(() => new DrawnLines(() => standingOf(list.current), guess));
  const [wanted, want] = useState<Lines>(() => ({ from: 0, to: Math.ceil(globalThis.innerHeight / guess) }));
  const heights = useMemo(() => drawn.heightsOf(keys), [drawn, keys]);
  const to = Math.min(wanted.to, keys.length);
  const from = Math.min(wanted.from, to);
  const brought = useRef<{ readonly current: string | null; readonly again: number }>({ current: null, again });

  useLayoutEffect(() => drawn.showing({ from, to }, keys, heights), [drawn, from, to, keys, heights]);
  useLayoutEffect(() => {
    const scrolled = list.current?.closest('main');
    if (scrolled == null) return undefined;
    const look = (draw: (lines: Lines) => void): void => {
      drawn.settle();
      const next = drawn.wanted();
      if (next !== null) draw(next);
    };
    // What has been scrolled to must stand there before it is painted.
    const scroll = (): void => look((lines) => flushSync(() => want(lines)));
    // What stands above may grow or go while the list stays as it is, and its own lines open, close and wrap.
    const seen = new ResizeObserver(() => look(want));
    for (const part of [scrolled, list.current, ...scrolled.children]) if (part !== null) seen.observe(part);
    scrolled.addEventListener('scroll', scroll, { passive: true });
    return () => {
      seen.disconnect();
      scrolled.removeEventListener('scroll', scroll);
    };
  }, [drawn, list, keys]);
  useEffect(() => {
    if (current === brought.current.current && again === brought.current.again) return;
    brought.current = { current, again };
    if (current !== null) drawn.bring(current);
  });
  return { from, to, above: heights.above(from), below: heights.above(keys.length) - heights.above(to) };
}

function standingOf(root: HTMLElement | null): { readonly root: HTMLElement; readonly scrolled: HTMLElement } | null {
  const scrolled = root?.closest('main');
  return root === null || scrolled == null ? null : { root, scrolled };
}
