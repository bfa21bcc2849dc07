/** What a browser keeps for the pane between two openings; one that keeps nothing keeps no choice either. */
import { keptAs } from './kept-as';

export function keptText(key: string): string | null {
  try {
    return localStorage.getItem(keptAs(key));
  } catch {
    return null;
  }
}

/** Null: nothing any more. */
export function keepText(key: string, text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(keptAs(key));
    else localStorage.setItem(keptAs(key), text);
  } catch {
    // The choice holds until the pane is closed.
  }
}
