/** Reads from a text that something was measured before a training, or after it: `Before`, `FTE before`, `Post score`. */
import { fold } from './fold';

export type Phase = 'before' | 'after';

const WORDS: Readonly<Record<Phase, string>> = {
  before: 'before|pre|baseline|prior|pre training|before training|vorher|vor|vor der schulung|ausgangswert|avant|avant formation|reference',
  after: 'after|post|afterwards|endline|follow up|followup|post training|after training|nachher|nach|nach der schulung|endwert|apres|apres formation|suivi',
};

const PATTERNS = (Object.keys(WORDS) as Phase[]).map((phase) => [phase, new RegExp(`^(?:${WORDS[phase]})(?:$| )|(?:^| )(?:${WORDS[phase]})$`, 'u')] as const);

/** What is left of the text, folded, is what was measured; null for any other text, and one that says both. */
export function readPhase(text: string): { readonly phase: Phase; readonly rest: string } | null {
  const folded = fold(text);
  const found = PATTERNS.filter(([, pattern]) => pattern.test(folded));
  const [only, another] = found;
  if (only === undefined || another !== undefined) return null;
  return { phase: only[0], rest: folded.replace(only[1], ' ').trim() };
}
