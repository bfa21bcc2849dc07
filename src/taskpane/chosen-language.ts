/** In which language the pane speaks: as the person chose, else as Excel does, else as the browser. */

const KEPT_AS = 'plumbline language';

/** What the person chose, a tag; null: as Excel. A browser that keeps nothing for a pane keeps no choice either. */
export function keptLanguage(): string | null {
  try {
    return localStorage.getItem(keptAs());
  } catch {
    return null;
  }
}

export function keepLanguage(tag: string | null): void {
  try {
    if (tag === null) localStorage.removeItem(keptAs());
    else localStorage.setItem(keptAs(), tag);
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

/** Office parts what pages of different places keep by a key of its own. */
function keptAs(): string {
  const context = 'Office' in globalThis ? (Office.context as (Partial<Office.Context> & { readonly partitionKey?: string }) | undefined) : undefined;
  return `${context?.partitionKey ?? ''}${KEPT_AS}`;
}
