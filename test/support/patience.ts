/** How tests wait: for turns of the event loop or for something to be so, never for a time that a busy machine could miss. */

/** Only what hangs meets this limit, in milliseconds. It is well under the one of a whole test, so that what hangs is named. */
export const PATIENCE = 600_000;

/** Lets so many turns of timers pass, so that whatever takes fewer of them, one after the other, is done. */
export async function turns(count = 10): Promise<void> {
  for (let turn = 0; turn < count; turn++) await new Promise((resolve) => setTimeout(resolve, 2));
}

/** Waits until something is so. Throws where it never is, so that a test which hangs names what it waited for. */
export async function until(isSo: () => boolean): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (!isSo()) {
    if (Date.now() > end) throw new Error(`never so: ${isSo}`);
    await turns(1);
  }
}
