/** In which language the pane speaks: as the person chose, else as Excel does, else as the browser. */
import { keptAs } from './kept-as';

const KEPT_AS = 'plumbline language';

/** What the person chose, a tag; null: as Excel. A browser that keeps nothing for a pane keeps no choice either. */
export function keptLanguage(): string | null {
  try {
    return localStorage.getItem(keptAs(KEPT_AS));
  } catch {
    return null;
  }
}

export function keepLanguage(tag: string | null): void {
  try {
    if (tag === null) localStorage.removeItem(keptAs(KEPT_AS));
    else localStorage.setItem(keptAs(KEPT_AS), tag);
  } catch {
    // The choice holds until the pane is closed.
  }
}

/** The tag of Excel's own language, such as `fr-FR`. */
export function officeLanguage(): string {
  // Undefined outside of Office, whatever the types promise.
  const context = 'Office' in globalThis ? (Office.context as Partial<Office.Context> | undefined) : undefined;
  return context?.displayLanguage ?? navigator.language;
}
