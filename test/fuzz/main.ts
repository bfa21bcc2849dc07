/** `npm run fuzz [how many] [first seed]`: mutants of small workbooks, each audited or refused in one sentence. */
import { Chance } from './chance';
import { mutant } from './mutate';
import { seedWorkbooks } from './seeds';
import { fateOf } from './try-mutant';

async function main(): Promise<void> {
  const [count = 2000, first = 1] = process.argv.slice(2).map(Number);
  const seeds = await seedWorkbooks();
  const fates = { audited: 0, refused: 0, failed: 0 };
  for (let seed = first; seed < first + count; seed++) {
    const chance = new Chance(seed);
    const [name, parts] = chance.one(seeds);
    const { bytes, harms } = mutant(parts, chance);
    try {
      fates[await fateOf(bytes)]++;
    } catch (error) {
      fates.failed++;
      console.log(
        `mutant ${seed} of ${name} (${harms}): ${error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 4).join('\n') : String(error)}`,
      );
    }
  }
  console.log(`${fates.audited} audited, ${fates.refused} refused, ${fates.failed} failed`);
  process.exitCode = fates.failed === 0 ? 0 : 1;
}

void main();
