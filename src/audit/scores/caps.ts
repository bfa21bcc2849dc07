/** What findings make of a module: the part of its score that each caps, and the part of its cost that each puts at risk. */
import { currentServices } from '../facts/reached-priorities';
import { climbFrom } from '../facts/climbs';
import { servicesBelowCircle } from '../facts/loop-services';
import { servedThrough } from '../facts/services';
import { sharesOf, tieOf, type Tie } from '../facts/service-shares';
import { perGround } from '../facts/per-model';
import { grouped } from '../model/grouped';
import { isSame } from '../model/same';
import type { AnyRecord, Model, Module } from '../model/types';
import type { Subject } from '../model/subject';
import type { Problem } from '../rule';
import type { Flagged } from '../run-rules';
import { CATALOGUE_ORDER, profileOf, shareAtRisk } from './profile';
import type { ComponentName } from './score-part';

/** Two sums of shares this close are equal. */
const EQUAL = 1e-12;

/** A finding as the scores see it. */
export interface JudgedFinding {
  readonly rule: string;
  readonly title: string;
  readonly accepted: boolean;
  readonly flagged: readonly Flagged[];
}

export interface Cap {
  readonly component: ComponentName;
  readonly atMost: 'half' | 'none';
  readonly rule: string;
  readonly title: string;
  readonly accepted: boolean;
}

/** The part of a module's cost that its open findings put at risk, 0..1, and the rule it stands under. */
export interface ModuleRisk {
  readonly open: number;
  readonly rule: string | null;
  /** With accepted findings too. */
  readonly all: number;
}

export interface Judgement {
  readonly caps: readonly Cap[];
  readonly risk: ModuleRisk;
}

/** One finding about one module: about all of it, or about one of the ties to what it serves. */
export interface Charge {
  readonly module: Module;
  readonly tie: Tie | null;
  readonly finding: JudgedFinding;
}

/** What is held against a module, and the shares of spend at risk by rule that are given over the profile's. */
export interface ChargesGround {
  readonly charges: readonly Charge[];
  readonly shares: Readonly<Record<string, number>>;
}

export function isSameCharges(known: ChargesGround, now: ChargesGround): boolean {
  if (known.charges.length !== now.charges.length || !isSame(known.shares, now.shares)) return false;
  return now.charges.every(({ finding, tie }, place) => known.charges[place]?.finding === finding && known.charges[place]?.tie === tie);
}

/** What its findings make of a module. */
export const judgementOf = perGround(
  (model, module: Module, { charges, shares }: ChargesGround): Judgement => ({
    caps: capsOf(model, module, charges),
    risk: riskOf(model, module, charges, shares),
  }),
  isSameCharges,
);

/** What is held against each module, in the order of the catalogue. A module that nothing is found of is not in it. */
export function chargesOn(model: Model, findings: readonly JudgedFinding[]): ReadonlyMap<Module, readonly Charge[]> {
  const order = new Map(CATALOGUE_ORDER.map((rule, place) => [rule, place]));
  const placed = findings.filter(({ rule }) => profileOf(rule)?.component !== undefined);
  const inOrder = [...placed].sort((one, other) => (order.get(one.rule) ?? 0) - (order.get(other.rule) ?? 0));
  const charges = inOrder.flatMap((finding) =>
    finding.flagged.flatMap(({ subject, problems }) => problems.flatMap((problem) => chargesOf(model, finding, subject, problem))),
  );
  return grouped(charges, ({ module }) => [module]);
}

/** The modules a subject is about: itself, those that serve something through a link row, or those below a circle of goals. */
function chargesOf(model: Model, finding: JudgedFinding, subject: Subject | AnyRecord, { serving }: Problem): Charge[] {
  if (serving !== undefined) return [{ module: serving.module, tie: tieOf(serving), finding }];
  if (!('fields' in subject)) return [];
  if (subject.kind === 'module') return [{ module: subject, tie: null, finding }];
  if (subject.kind === 'objective') {
    return (servicesBelowCircle(model).get(subject) ?? []).map((service) => ({ module: service.module, tie: tieOf(service), finding }));
  }
  if (subject.kind !== 'link') return [];
  const through = new Set(servedThrough(model, subject).map(({ module }) => module));
  return [...through].map((module) => ({ module, tie: subject, finding }));
}

/** A finding about one tie caps nothing where another one, of which nothing is found, reaches a priority. */
function capsOf(model: Model, module: Module, charges: readonly Charge[]): Cap[] {
  const charged = new Set(charges.map(({ finding, tie }) => (finding.accepted ? null : tie)));
  const others = currentServices(model, module).some((service) => !charged.has(tieOf(service)) && climbFrom(model, service.goal).priorities.length > 0);
  const caps = charges.flatMap(({ finding: { rule, title, accepted }, tie }): Cap[] => {
    const line = profileOf(rule);
    if (line?.component === undefined || (tie !== null && others)) return [];
    return [{ component: line.component, atMost: line.atMost, rule, title, accepted }];
  });
  return [...new Map(caps.map((cap) => [`${cap.rule}|${String(cap.accepted)}`, cap])).values()];
}

/** Each tie bears the largest share among the findings about it and about the whole module; the module stands under the rule that puts most at risk. */
export function riskOf(model: Model, module: Module, charges: readonly Charge[], given: Readonly<Record<string, number>>): ModuleRisk {
  const sum = (of: readonly Charge[]): number => {
    const worst = new Map<Tie | null, number>();
    for (const { finding, tie } of of) worst.set(tie, Math.max(worst.get(tie) ?? 0, shareAtRisk(finding.rule, given)));
    const whole = worst.get(null) ?? 0;
    const further = [...sharesOf(model, module)].reduce((total, [tie, part]) => total + part * Math.max(0, (worst.get(tie) ?? 0) - whole), 0);
    return Math.min(1, whole + further);
  };
  const open = charges.filter(({ finding }) => !finding.accepted);
  let most: { readonly rule: string | null; readonly amount: number } = { rule: null, amount: 0 };
  for (const [rule, own] of grouped(open, ({ finding }) => [finding.rule])) {
    const amount = sum(own);
    if (amount > most.amount + EQUAL) most = { rule, amount };
  }
  return { open: sum(open), rule: most.rule, all: sum(charges) };
}
