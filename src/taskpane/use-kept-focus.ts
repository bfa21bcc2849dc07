/** Keeps the keyboard in the pane: where what had the focus is gone, the screen itself takes it. */
import { useEffect, useRef, type RefObject } from 'react';

/** Whether nothing has the focus, which a browser calls `body`. */
export function isFocusLost(): boolean {
  const { activeElement, body } = document;
  return activeElement === null || activeElement === body;
}

/** The element to give the focus to. Focus that a person took elsewhere, to the sheet for instance, is left there. */
export function useKeptFocus<T extends HTMLElement>(): RefObject<T | null> {
  const screen = useRef<T>(null);
  const inside = useRef(false);
  useEffect(() => {
    const came = (): void => void (inside.current = true);
    const left = (): void => void (inside.current = false);
    document.addEventListener('focusin', came);
    window.addEventListener('blur', left);
    // Whoever takes the focus has everything laid out that was drawn: not in the task that drew it.
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const keep = (): void => {
      waiting = undefined;
      if (inside.current && isFocusLost()) screen.current?.focus({ preventScroll: true });
    };
    // A browser raises no event for an element that is taken out while it has the focus, and whatever draws may take one out.
    const drawn = new MutationObserver(() => {
      if (inside.current && isFocusLost()) waiting ??= setTimeout(keep);
    });
    drawn.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', came);
      window.removeEventListener('blur', left);
      drawn.disconnect();
      clearTimeout(waiting);
    };
  }, []);
  return screen;
}
