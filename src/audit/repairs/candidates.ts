/** Repairs that could be made: for each module whose money is at risk, the edits that clear all that can be cleared of it; for each goal, the one that several modules wait for. */
import { addressName } from '../../workbook';
import { moneyOf } from '../scores/money';
import { perGround } from '../facts/per-model';
import { prioritiesOf } from '../facts/reached-priorities';
import { topPriorities } from '../facts/top-priorities';
import { isSameCharges, riskOf, type Charge, type ChargesGround } from '../scores/caps';
import type { AnyRecord, Model, Module, Objective, Priority } from '../model/types';
import type { Settings } from '../settings/settings';
import type { Fix } from './fix';
import { chainFix, circleFix, endedFixes, linkFix, metricFix } from './goal-fixes';
import { departedFixes, sponsorFixes } from './people-fixes';
import { Load } from './person-to-name';

export interface Candidate {
  readonly record: AnyRecord;
  readonly fixes: readonly Fix[];
  /** By module, the rules of which its findings go away. */
  readonly cured: ReadonlyMap<Module, ReadonlySet<string>>;
  /** By currency, in whole cents: what would no longer be at risk. */
  readonly clears: ReadonlyMap<string, number>;
}

/** A module whose money is at risk, as the charges against it add up. */
export interface AtRisk {
  readonly module: Module;
  readonly charges: readonly Charge[];
  readonly costs: readonly { readonly currency: string; readonly cents: number }[];
}

/** Of more modules those with the most money at risk are looked at. */
const MOST_MODULES = 500;

export function modulesAtRisk(model: Model, charges: ReadonlyMap<Module, readonly Charge[]>, settings: Settings): readonly AtRisk[] {
  const all = [...charges].flatMap(([module, own]) => atRiskOf(model, module, { charges: own, shares: settings.riskShares }) ?? []);
  return all.sort((one, other) => other.most - one.most || (one.module.key < other.module.key ? -1 : 1)).slice(0, MOST_MODULES);
}

/** Null where none of its money is at risk. */
const atRiskOf = perGround((model, module: Module, { charges, shares }: ChargesGround): (AtRisk & { readonly most: number }) | null => {
  const open = charges.filter(({ finding }) => !finding.accepted);
  const costs = moneyOf(model, module).flatMap(({ currency, amount }) => (amount > 0 ? [{ currency, cents: Math.round(amount * 100) }] : []));
  const risk = riskOf(model, module, open, shares).open;
  if (risk === 0 || costs.length === 0 || module.fields.mandatory?.value === true) return null;
  return { module, charges: open, costs, most: risk * (costs[0]?.cents ?? 0) };
}, isSameCharges);

/** Cents at risk of a module once the findings of some rules are gone, in each of its currencies. */
export function centsAtRisk(
  model: Model,
  { module, charges, costs }: AtRisk,
  cured: ReadonlySet<string>,
  settings: Settings,
): readonly (readonly [currency: string, cents: number])[] {
  const left = charges.filter(({ finding }) => !cured.has(finding.rule));
  const { open } = riskOf(model, module, left, settings.riskShares);
  return costs.map(({ currency, cents }) => [currency, Math.round(cents * open)] as const);
}

export function candidates(model: Model, atRisk: readonly AtRisk[], settings: Settings): readonly Candidate[] {
  const load = new Load(model);
  const unserved = new Set(topPriorities(model));
  for (const module of model.modules) for (const priority of prioritiesOf(model, module)) unserved.delete(priority);
  const wanted = [...unserved];
  const ofModules = atRisk.map((one) => ({ one, rules: fixesByRule(model, one, load, wanted) }));
  const byCell = waitingFor(ofModules);
  const single = ofModules.flatMap(({ one, rules }) => {
    const fixes = distinct([...rules.values()].flat());
    return fixes.length === 0 ? [] : [candidateOf(model, one.module, fixes, [{ one, rules: [...rules.keys()] }, ...others(fixes, byCell)], settings)];
  });
  return [...single, ...sharedFixes(model, byCell, settings)];
}

/** Modules of which one edit cures some rules. */
interface Cured {
  readonly one: AtRisk;
  readonly rules: readonly string[];
}

interface Waiting {
  readonly fix: Fix;
  readonly cured: Cured[];
}

/** By cell of a goal, the modules that an edit of it alone would cure of a rule. */
function waitingFor(ofModules: readonly { readonly one: AtRisk; readonly rules: ReadonlyMap<string, readonly Fix[]> }[]): ReadonlyMap<string, Waiting> {
  const byCell = new Map<string, Waiting>();
  for (const { one, rules } of ofModules) {
    for (const [rule, [fix, another]] of rules) {
      if (fix === undefined || another !== undefined || /^(?:module|link)\./.test(fix.field)) continue;
      const cell = addressName(fix.at);
      const known = byCell.get(cell) ?? { fix, cured: [] };
      byCell.set(cell, known);
      known.cured.push({ one, rules: [rule] });
    }
  }
  return byCell;
}

function others(fixes: readonly Fix[], byCell: ReadonlyMap<string, Waiting>): readonly Cured[] {
  return fixes.flatMap(({ at }) => byCell.get(addressName(at))?.cured ?? []);
}

/** By rule, what puts its finding right; a rule without an entry has no fix. */
function fixesByRule(model: Model, { module, charges }: AtRisk, load: Load, wanted: readonly Priority[]): ReadonlyMap<string, readonly Fix[]> {
  const found = new Map<string, readonly Fix[]>();
  for (const rule of new Set(charges.map(({ finding }) => finding.rule))) {
    const own = charges.filter(({ finding }) => finding.rule === rule);
    const fixes = fixFor(model, module, rule, own, load, wanted);
    if (fixes !== null) found.set(rule, fixes);
  }
  // Whoever is named anew as sponsor cures HR alone, too.
  const sponsor = [...found.values()].flat().find(({ field }) => field === 'module.sponsor');
  if (sponsor !== undefined && found.has('hr-only-ownership')) found.set('hr-only-ownership', [sponsor]);
  return found;
}

function fixFor(model: Model, module: Module, rule: string, charges: readonly Charge[], load: Load, wanted: readonly Priority[]): readonly Fix[] | null {
  switch (rule) {
    case 'unlinked-module':
      return linkFix(model, module, wanted);
    case 'expired-target':
      return endedFixes(
        model,
        module,
        charges.flatMap(({ tie }) => tie ?? []),
        wanted,
      );
    case 'activity-only-measure':
      return metricFix(model, module, wanted);
    case 'broken-chain':
      return chainFix(model, module, wanted);
    case 'circular-cascade': {
      const objective = charges.flatMap(({ finding }) => finding.flagged.map(({ subject }) => subject)).find(({ kind }) => kind === 'objective');
      return objective === undefined ? null : circleFix(model, module, objective as Objective, wanted);
    }
    case 'unsponsored-module':
    case 'hr-only-ownership':
      return sponsorFixes(model, module, load);
    case 'departed-person':
      return departedFixes(model, module, load);
    default:
      return null;
  }
}

/** One edit a cell. */
function distinct(fixes: readonly Fix[]): readonly Fix[] {
  return [...new Map(fixes.map((fix) => [addressName(fix.at), fix])).values()];
}

function candidateOf(model: Model, record: AnyRecord, fixes: readonly Fix[], touched: readonly Cured[], settings: Settings): Candidate {
  const clears = new Map<string, number>();
  const cured = new Map<Module, Set<string>>();
  for (const { one, rules } of touched) cured.set(one.module, new Set([...(cured.get(one.module) ?? []), ...rules]));
  for (const one of new Set(touched.map((each) => each.one))) {
    const before = centsAtRisk(model, one, new Set(), settings);
    const after = centsAtRisk(model, one, cured.get(one.module) ?? new Set(), settings);
    before.forEach(([currency, cents], place) => clears.set(currency, (clears.get(currency) ?? 0) + cents - (after[place]?.[1] ?? 0)));
  }
  return { record, fixes, cured, clears };
}

/** A goal's own edit, where several modules wait for it: it clears of each what nothing else holds. */
function sharedFixes(model: Model, byCell: ReadonlyMap<string, Waiting>, settings: Settings): readonly Candidate[] {
  const goals = new Map([...model.kpis, ...model.keyResults, ...model.objectives].map((goal) => [`${goal.at.sheet}|${goal.at.row}`, goal] as const));
  return [...byCell.values()].flatMap(({ fix, cured }) => {
    const goal = goals.get(`${fix.at.sheet}|${fix.at.row}`);
    return cured.length < 2 || goal === undefined ? [] : [candidateOf(model, goal, [fix], cured, settings)];
  });
}
