/** The order of repairs: by money cleared, then by the score, then by priorities served; one of the first three places for a top priority that nothing serves. */
import type { Outcome } from './re-audit';
import { valueOf, type Weighed } from './value';

const KEPT_PLACE = 2;

export function ranked(repairs: readonly Weighed[], before: Outcome): readonly Weighed[] {
  const gain = ({ after }: Weighed): number => (after?.alignment ?? 0) - (after === null ? 0 : (before.alignment ?? 0));
  const inOrder = [...repairs].sort(
    (one, other) =>
      valueOf(other.clears, before) - valueOf(one.clears, before) ||
      gain(other) - gain(one) ||
      other.serves.size - one.serves.size ||
      (one.candidate.record.key < other.candidate.record.key ? -1 : 1),
  );
  const serving = inOrder.findIndex(({ serves }) => serves.size > 0);
  if (serving <= KEPT_PLACE) return inOrder;
  const [kept] = inOrder.splice(serving, 1);
  return kept === undefined ? inOrder : [...inOrder.slice(0, KEPT_PLACE), kept, ...inOrder.slice(KEPT_PLACE)];
}
