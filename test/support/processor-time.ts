/** How long the processor worked, which a busy machine does not lengthen as it does the time on the clock. */

/** Seconds of this process, while `work` is done. */
export async function processorSeconds(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
