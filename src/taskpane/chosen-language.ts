/** In which language the pane speaks: as the person chose, else as Excel does, else as the browser. */
import { keepText, keptText } from './kept-text';

const KEPT_AS = 'plumbline language';

/** What the person chose, a tag; null: as Excel. */
export function keptLanguage(): string | null {
  return keptText(KEPT_AS);
}

export function keepLanguage(tag: string | null): void {
  keepText(KEPT_AS, tag);
}

/** The tag of Excel's own language, such as `fr-FR`. */
export function officeLanguage(): string {
  // Undefined outside of Office, whatever the types promise.
  const context = 'Office' in globalThis ? (Office.context as Partial<Office.Context> | undefined) : undefined;
  return context?.displayLanguage ?? navigator.language;
}
