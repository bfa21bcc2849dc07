/** What a file of the pane’s words must hold: a gap, a sentence too many or another placeholder does not compile. */
import type { MAPPING_REASONS } from '../audit/mapping/reasons';
import type { DOING, REFUSALS, SentencesOf } from '../workbook';
import type { PaneLanguage } from './words';
import type { PANE_WORDS } from './words/en';

/** A sentence for every code, with the placeholders that the English one has, and none for another. */
type Complete<Theirs extends PaneLanguage> = {
  readonly words: SentencesOf<typeof PANE_WORDS, Theirs['words']>;
  readonly mapping: SentencesOf<typeof MAPPING_REASONS, Theirs['mapping']>;
  readonly refusals: SentencesOf<typeof REFUSALS, Theirs['refusals']>;
  readonly doing: SentencesOf<typeof DOING, Theirs['doing']>;
};

/** Checks a language where it is written: a gap, a sentence too many or another placeholder does not compile. */
export function definePaneLanguage<const Theirs extends PaneLanguage>(language: Theirs & Complete<Theirs>): PaneLanguage {
  return Object.freeze<PaneLanguage>(language);
}
