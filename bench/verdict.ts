/** What is said of ratios that have limits: only one that a second, longer measurement finds over its limit as well is too much. */

export interface Measured {
  readonly what: string;
  readonly ratio: number;
  readonly limit: number;
  /** How it was taken, and what of. */
  readonly taken: string;
}

export interface Verdict {
  readonly isHeld: boolean;
  readonly sentence: string;
}

const isOver = ({ ratio, limit }: Measured): boolean => ratio > limit;
const figure = ({ ratio, taken }: Measured): string => `${ratio.toFixed(2)} × (${taken})`;

function verdictOn(first: Measured, second: Measured | undefined): Verdict {
  const { what, limit } = first;
  const atMost = `at most ${limit.toFixed(2)} ×`;
  if (!isOver(first)) return { isHeld: true, sentence: `ok   ${what}: ${figure(first)}, ${atMost}` };
  if (second === undefined) throw new Error(`${what} was not measured again`);
  return isOver(second)
    ? { isHeld: false, sentence: `OVER ${what} may be ${atMost}; measured were ${figure(first)} and then ${figure(second)}` }
    : { isHeld: true, sentence: `ok   ${what}: ${figure(second)}, ${atMost}; a first, shorter measurement had ${figure(first)}` };
}

/**
 * What comes of measuring once, and where anything is over its limit a second time for longer, since a busy machine can spoil one measurement.
 *
 * @throws Error where a figure is no number: then nothing was measured
 */
export async function judged(measure: (isLonger: boolean) => Promise<readonly Measured[]>): Promise<Verdict[]> {
  const taken = async (isLonger: boolean): Promise<readonly Measured[]> => {
    const all = await measure(isLonger);
    for (const { what, ratio } of all) if (!Number.isFinite(ratio)) throw new Error(`${what} could not be measured: there was nothing to divide by`);
    return all;
  };
  const first = await taken(false);
  const second = first.some(isOver) ? await taken(true) : [];
  return first.map((one) =>
    verdictOn(
      one,
      second.find(({ what }) => what === one.what),
    ),
  );
}
