/** The languages in which an audit speaks: English is built in, any other is a file of its own, loaded when it is first asked for. */
import { ENGLISH, type Language } from './audit/report/language';

/** By the first part of a language's tag, what loads its file: `fr: () => import('./languages/fr')`. */
export type LanguageFiles = Readonly<Record<string, () => Promise<{ readonly default: Language }>>>;

const FILES: LanguageFiles = { fr: () => import('./languages/fr'), de: () => import('./languages/de') };

/**
 * The language of a tag such as `fr` or `fr-CA`; English where it has no file.
 * @throws whatever the loading of its file throws
 */
export async function languageOf(tag = ENGLISH.tag, files: LanguageFiles = FILES): Promise<Language> {
  const name = tag.split('-')[0]?.toLowerCase() ?? '';
  const load = Object.hasOwn(files, name) ? files[name] : undefined;
  return load === undefined ? ENGLISH : (await load()).default;
}
