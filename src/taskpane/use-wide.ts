/** Whether the pane is wide enough for a list and what is chosen in it to stand side by side. */
import { useSyncExternalStore } from 'react';

const QUERY = '(min-width: 500px)';

function subscribe(changed: () => void): () => void {
  const query = globalThis.matchMedia(QUERY);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

export function useWide(): boolean {
  return useSyncExternalStore(subscribe, () => globalThis.matchMedia(QUERY).matches);
}
