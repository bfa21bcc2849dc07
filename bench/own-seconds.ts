/** What work costs this process, apart from the garbage of what came before. */
import { processorSeconds } from '../test/support/processor-time';

/** Seconds of all its threads. */
export async function ownSeconds(work: () => unknown): Promise<number> {
  globalThis.gc?.();
  return processorSeconds(work);
}
