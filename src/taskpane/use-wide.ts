/** Whether the pane is wide enough: for a row of chips, for a list and what is chosen in it to stand side by side, or to be read by a room. */
import { useSyncExternalStore } from 'react';

type Subscribe = (changed: () => void) => () => void;

/** One function for each width, or every drawing would subscribe anew. */
function atLeast(pixels: number): readonly [Subscribe, () => boolean] {
  const query = `(min-width: ${pixels}px)`;
  const subscribe: Subscribe = (changed) => {
    const media = globalThis.matchMedia(query);
    media.addEventListener('change', changed);
    return () => media.removeEventListener('change', changed);
  };
  return [subscribe, () => globalThis.matchMedia(query).matches];
}

const WIDTHS = { 'a row of chips': atLeast(300), 'side by side': atLeast(500), 'a room': atLeast(900) } as const;

export function useWide(what: keyof typeof WIDTHS = 'side by side'): boolean {
  return useSyncExternalStore(...WIDTHS[what]);
}
