/** A ratio fails continuous integration only where two measurements agree, and then one sentence says which, its limit, and what was measured. */
import { HELD } from '../../bench/over-older';
import { stored } from '../../bench/page';
import { judged, type Measured } from '../../bench/verdict';

const ratio = (what: string, ratio: number, isLonger = false): Measured => ({ what, ratio, limit: 0.25, taken: isLonger ? '7 turns' : '3 turns' });

/** What is said of measurements, the first one short; each has a ratio by name. */
async function said(...measurements: readonly Readonly<Record<string, number>>[]) {
  let taken = 0;
  const verdicts = await judged((isLonger) => {
    expect(isLonger).toBe(taken > 0);
    const found = measurements[taken++];
    if (found === undefined) throw new Error('measured once too often');
    return Promise.resolve(Object.entries(found).map(([what, value]) => ratio(what, value, isLonger)));
  });
  expect(taken).toBe(measurements.length);
  return verdicts;
}

it('what is at its limit holds, and is measured once', async () => {
  expect(await said({ audit: 0.25 })).toEqual([{ isHeld: true, sentence: 'ok   audit: 0.25 × (3 turns), at most 0.25 ×' }]);
});

it('what was over once, and not when measured for longer, holds, and both are said', async () => {
  expect(await said({ audit: 0.46 }, { audit: 0.22 })).toEqual([
    { isHeld: true, sentence: 'ok   audit: 0.22 × (7 turns), at most 0.25 ×; a first, shorter measurement had 0.46 × (3 turns)' },
  ]);
});

it('what was over twice fails', async () => {
  expect(await said({ audit: 0.46 }, { audit: 0.26 })).toEqual([
    { isHeld: false, sentence: 'OVER audit may be at most 0.25 ×; measured were 0.46 × (3 turns) and then 0.26 × (7 turns)' },
  ]);
});

it('each ratio is judged for itself: one that was over only the second time holds', async () => {
  const verdicts = await said({ scroll: 0.1, audit: 0.3, place: 0.3 }, { scroll: 0.3, audit: 0.3, place: 0.1 });
  expect(verdicts.map(({ isHeld }) => isHeld)).toEqual([true, false, true]);
});

it('nothing to divide by is no ratio that holds', async () => {
  await expect(said({ scroll: Number.NaN })).rejects.toThrow('scroll could not be measured');
  await expect(said({ scroll: Number.POSITIVE_INFINITY })).rejects.toThrow('scroll could not be measured');
});

it.each(HELD)('docs/performance.md has a figure of $what', ({ what }) => {
  expect(stored(what)).toBeGreaterThan(0);
});

it('what the page does not have has no figure', () => {
  expect(stored('the time of day')).toBeNull();
});
