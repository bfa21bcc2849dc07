/** What a queue can be narrowed to besides severities: its parts of the audit, units and people, those with the most open work first. */
import type { Finding } from '../../audit/report/report';
import { onceFor } from '../once-for';
import type { Filter } from './queue';

/** By each of these a queue is narrowed to one value at most. */
export const NARROWINGS = ['dimension', 'unit', 'owner'] as const satisfies readonly (keyof Filter & keyof Finding)[];
export type Narrowing = (typeof NARROWINGS)[number];

export interface NarrowValue<By extends Narrowing = Narrowing> {
  readonly value: NonNullable<Filter[By]>;
  /** Of all findings, accepted ones too: those that are shown once it is chosen. */
  readonly count: number;
}

type Values = { readonly [By in Narrowing]: readonly NarrowValue<By>[] };

/** The values of each; none where choosing one would leave out nothing, as where all that is known belongs to one unit. */
export const narrowingsOf = onceFor((findings: readonly Finding[]): Values => ({
  dimension: valuesOf(findings, 'dimension'),
  unit: valuesOf(findings, 'unit'),
  owner: valuesOf(findings, 'owner'),
}));

function valuesOf<By extends Narrowing>(findings: readonly Finding[], by: By): readonly NarrowValue<By>[] {
  const found = new Map<string, { count: number; open: number; money: number }>();
  for (const finding of findings) {
    const value = finding[by];
    if (value === null || value === '') continue;
    let known = found.get(value);
    if (known === undefined) found.set(value, (known = { count: 0, open: 0, money: 0 }));
    known.count += 1;
    if (finding.accepted !== null) continue;
    known.open += 1;
    known.money += finding.clears[0]?.amount ?? 0;
  }
  if ([...found.values()].some(({ count }) => count === findings.length)) return [];
  return [...found]
    .sort(([name, one], [other, another]) => another.open - one.open || another.money - one.money || (name < other ? -1 : 1))
    .map(([value, { count }]) => ({ value: value as NonNullable<Filter[By]>, count }));
}

export interface Offered<By extends Narrowing = Narrowing> {
  readonly chips: readonly NarrowValue<By>[];
  /** Behind one control: hundreds of people are no hundreds of buttons. */
  readonly rest: readonly NarrowValue<By>[];
}

/** What stands at hand; one that would be alone behind the rest stands there too, and so does what is chosen but is of no finding any more, to be taken off. */
export function offered<By extends Narrowing>(values: readonly NarrowValue<By>[], chosen: Filter[By], atHand: number): Offered<By> {
  const count = values.length === atHand + 1 ? values.length : atHand;
  const gone: readonly NarrowValue<By>[] = chosen === null || values.some(({ value }) => value === chosen) ? [] : [{ value: chosen, count: 0 }];
  return { chips: [...gone, ...values.slice(0, count)], rest: values.slice(count) };
}
