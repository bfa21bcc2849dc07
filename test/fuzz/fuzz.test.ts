/** A hundred mutants of each run; `npm run fuzz` tries two thousand, or those from a seed on: `npm run fuzz -- 2000 1`. */
import { Chance } from './chance';
import { mutant } from './mutate';
import { seedWorkbooks } from './seeds';
import { fateOf, type Fate } from './try-mutant';

const MUTANTS = 100;
const EACH = 10;

describe.each(Array.from({ length: MUTANTS / EACH }, (_, index) => EACH * index + 1))('mutants from %i on', (first) => {
  it('are audited, or refused in one sentence', async () => {
    const seeds = await seedWorkbooks();
    const fates: Fate[] = [];
    for (let seed = first; seed < first + EACH; seed++) {
      const chance = new Chance(seed);
      const [name, parts] = chance.one(seeds);
      const { bytes, harms } = mutant(parts, chance);
      try {
        fates.push(await fateOf(bytes));
      } catch (cause) {
        throw new Error(`mutant ${seed} of ${name} (${harms}): ${String(cause)}`, { cause });
      }
    }
    expect(fates).toHaveLength(EACH);
  });
});
