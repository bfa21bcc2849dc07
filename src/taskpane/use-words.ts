/** The words of the pane, in the language that the person reads, and the way to another. */
import { createContext, useContext } from 'react';
import { IN_ENGLISH, type Words } from './words';

export interface Speaking {
  readonly words: Words;
  /** The tag that the person chose; null: as Excel. */
  readonly choice: string | null;
  readonly choose: (tag: string | null) => void;
}

export const SpeakingContext = createContext<Speaking>({ words: IN_ENGLISH, choice: null, choose: () => undefined });

export function useWords(): Words {
  return useContext(SpeakingContext).words;
}

export function useSpeaking(): Speaking {
  return useContext(SpeakingContext);
}
