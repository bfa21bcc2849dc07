/** The order of waves in words. */
import type { Rollout } from '../impact/rollout';
import { dayText, type Day } from '../reading/days';
import { mean } from '../stats/mean';
import { numberText, percentText } from './message';

/** So few a wave cannot be compared. */
const FEWEST = 5;

/** A line for each wave, and what to know of it. */
export function rolloutLines({ module, seed, waves, by, isShare, audienceKnown, nextFrom }: Rollout, asOf: Day): readonly string[] {
  const called = module.id === null ? `“${module.name}”` : `“${module.name}” (${module.id})`;
  const alike = by === null ? 'no earlier readings to make the waves alike by' : `alike by the earlier readings of “${by.name}”`;
  const lines = waves.flatMap((wave, place) => {
    const read = wave.flatMap(({ earlier }) => earlier ?? []);
    // The mean of a few teams would show them singly.
    const middle = read.length < FEWEST ? '' : `, ${isShare ? percentText(mean(read) * 100) : numberText(mean(read))} on the mean before`;
    return [`Wave ${place + 1}: ${numberText(wave.length)} ${wave.length === 1 ? 'team' : 'teams'}${middle}`, ...wave.map(({ name }) => `  ${name}`)];
  });
  const few = waves.some(({ length }) => length < FEWEST)
    ? ['With fewer than five teams in a wave the readings will not tell: draw fewer waves, or find more teams.']
    : [];
  const undefinedAudience = audienceKnown ? [] : ['Nothing says for whom the module is, so that all teams with readings were drawn.'];
  const next = nextFrom === null || nextFrom <= asOf ? 'Leave at least 90 days between the waves' : `Wave 2 should not be trained before ${dayText(nextFrom)}`;
  return [
    `Waves of ${called}, drawn by lot (seed ${seed}), ${alike}`,
    ...lines,
    ...few,
    ...undefinedAudience,
    `${next}: until then those who wait show what would have happened anyway, and the evidence is grade A. Read the KPI of every team, also of those who wait, before the launch and after.`,
  ];
}
