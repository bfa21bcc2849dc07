/** Fluent UI in Office's colours, light or dark. */
import { FluentProvider } from '@fluentui/react-components';
import { useSyncExternalStore, type ReactNode } from 'react';
import { isDark, paneTheme } from './theme';

const QUERY = '(prefers-color-scheme: dark)';

function subscribe(changed: () => void): () => void {
  const query = globalThis.matchMedia(QUERY);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

/** Office's theme is asked anew at every drawing: it is not there before Office is ready, and raises no event when it changes. */
function officeColours(): Parameters<typeof isDark>[0] {
  // Undefined on the web, and outside of Office, whatever the types promise.
  return 'Office' in globalThis ? (Office.context as Partial<Office.Context> | undefined)?.officeTheme : undefined;
}

export function Themed({ children }: { readonly children: ReactNode }) {
  const dark = useSyncExternalStore(subscribe, () => isDark(officeColours(), globalThis.matchMedia(QUERY).matches));
  return (
    // No class of ours: Fluent copies it to whatever it draws above the pane. The page gives the height.
    <FluentProvider theme={paneTheme(dark)} style={{ colorScheme: dark ? 'dark' : 'light' }}>
      {children}
    </FluentProvider>
  );
}
