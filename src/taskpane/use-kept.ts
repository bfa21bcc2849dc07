/** What a screen remembers while another one is looked at: an opened line, the words of a search. */
import { createContext, useContext, useState } from 'react';

export const KeptContext = createContext<Map<string, unknown>>(new Map());

/** As `useState`, for a value that outlives its screen. `key` must be the screen's own. */
export function useKept<T>(key: string, first: T): readonly [T, (value: T) => void] {
  const kept = useContext(KeptContext);
  const [value, setValue] = useState<T>(() => (kept.has(key) ? (kept.get(key) as T) : first));
  const keep = (next: T): void => {
    kept.set(key, next);
    setValue(next);
  };
  return [value, keep];
}
