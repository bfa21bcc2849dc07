/** Gives the pane its words; another language comes when it is chosen, and the audit is made again in it. */
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Session } from '../session';
import { keepLanguage, officeLanguage } from './chosen-language';
import { paneLanguageOf } from './pane-language';
import { SpeakingContext } from './use-words';
import { wordsIn, type PaneLanguage } from './words';

interface Props {
  readonly first: PaneLanguage;
  readonly firstChoice: string | null;
  readonly session: Session;
  readonly children: ReactNode;
}

export function Speaking({ first, firstChoice, session, children }: Props) {
  const [{ language, choice }, speak] = useState({ language: first, choice: firstChoice });
  useEffect(() => {
    document.documentElement.lang = language.tag;
  }, [language]);
  const speaking = useMemo(
    () => ({
      words: wordsIn(language),
      choice,
      choose: (tag: string | null): void => {
        void paneLanguageOf(tag ?? officeLanguage()).then((chosen) => {
          keepLanguage(tag);
          speak({ language: chosen, choice: tag });
          return session.speak(chosen.tag);
        });
      },
    }),
    [language, choice, session],
  );
  return <SpeakingContext value={speaking}>{children}</SpeakingContext>;
}
