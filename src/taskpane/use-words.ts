/** The words of the pane, in the language that the person reads. */
import { createContext, useContext } from 'react';
import { IN_ENGLISH, type Words } from './words';

const WordsContext = createContext<Words>(IN_ENGLISH);

export function useWords(): Words {
  return useContext(WordsContext);
}
