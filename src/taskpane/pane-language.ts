/** The languages of the pane: English comes with it, any other is one file of words that is loaded when it is asked for. */
import { PANE_ENGLISH, type PaneLanguage } from './words';

/** By the first part of a language's tag; what it is called by those who speak it. */
export const PANE_LANGUAGES = [
  { tag: 'en', name: 'English', load: () => Promise.resolve({ default: PANE_ENGLISH }) },
  { tag: 'fr', name: 'Français', load: () => import('./words/fr') },
  { tag: 'de', name: 'Deutsch', load: () => import('./words/de') },
] as const;

/**
 * The language of a tag such as `fr` or `fr-CA`; English where there is no other.
 * @throws whatever the loading of its file throws
 */
export async function paneLanguageOf(tag: string): Promise<PaneLanguage> {
  const name = tag.split('-')[0]?.toLowerCase();
  const known = PANE_LANGUAGES.find((one) => one.tag === name);
  return known === undefined ? PANE_ENGLISH : (await known.load()).default;
}
