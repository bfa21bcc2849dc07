/** Keeps the keyboard in the pane: where what had the focus is gone, the screen itself takes it. */
import { useEffect, useRef, type RefObject } from 'react';

/** The element to give the focus to. Focus that a person took elsewhere, to the sheet for instance, is left there. */
export function useKeptFocus<T extends HTMLElement>(): RefObject<T | null> {
  const screen = useRef<T>(null);
  const inside = useRef(false);
  useEffect(() => {
    const came = (): void => void (inside.current = true);
    const left = (): void => void (inside.current = false);
    document.addEventListener('focusin', came);
    window.addEventListener('blur', left);
    return () => {
      document.removeEventListener('focusin', came);
      window.removeEventListener('blur', left);
    };
  }, []);
  // After every drawing: a browser raises no event for an element that is taken out while it has the focus.
  useEffect(() => {
    const { activeElement, body } = document;
    if (inside.current && (activeElement === null || activeElement === body)) screen.current?.focus({ preventScroll: true });
  });
  return screen;
}
