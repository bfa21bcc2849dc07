/** What training serves, from the priorities down: under each the ways that lead to it, the modules at the end of each, and goals that no module leads to. */
import type { AuditResult } from '../../auditor';
import type { GoalOffWays } from '../../audit/report/goals-off-ways';
import type { ChainGoal } from '../../audit/report/module-chain';
import type { Finding, Report, ReportModule } from '../../audit/report/report';
import { SEVERITIES, type Severity } from '../../audit/severity';
import { grouped } from '../../audit/model/grouped';
import { inPartsFor } from '../once-for';

export type Goal = Report['priorities'][number];

/** Goals from below the priority down to the one that the modules serve. */
export interface Way {
  readonly key: string;
  readonly goals: readonly ChainGoal[];
  readonly modules: readonly ReportModule[];
}

export interface PriorityBranch {
  readonly priority: Goal;
  readonly ways: readonly Way[];
  /** Modules that reach it too, and are listed where they reach another one by a shorter way. */
  readonly elsewhere: number;
  /** Goals below it that stand on no module's way. */
  readonly goals: readonly GoalOffWays[];
  readonly own: Severity | null;
  readonly below: Severity | null;
}

export interface Tree {
  readonly served: readonly PriorityBranch[];
  /** Top priorities first. */
  readonly unserved: readonly PriorityBranch[];
  /** Goals that reach no priority and stand on no module's way. */
  readonly goals: readonly GoalOffWays[];
  /** Modules whose way up stops short of a priority. */
  readonly broken: readonly ReportModule[];
  /** Modules that serve nothing that was found. */
  readonly servesNothing: readonly ReportModule[];
  /** Whether the workbook says which module serves what; else nobody can say of any that it serves nothing. */
  readonly isTold: boolean;
}

/** So many findings or modules are looked at in one part. */
const PART = 1500;

export type Worst = (kind: string, id: string | null, name: string) => Severity | null;

/** The gravest finding about a record, accepted ones aside. */
export const worstOf = inPartsFor(function* (findings: readonly Finding[]): Generator<undefined, Worst> {
  // By kind, id and name in turn: a text made of all three costs more, for thousands of them, than what is looked up by it.
  const worst = new Map<string, Map<string, Map<string, number>>>();
  for (const [index, { subject, severity, accepted }] of findings.entries()) {
    if (index % PART === PART - 1) yield;
    if (accepted !== null) continue;
    const { kind, id, name: called } = subject;
    const byName = within(within(worst, kind), idOf(kind, id));
    const [name, grave] = [nameOf(kind, id, called), SEVERITIES.indexOf(severity)];
    if (grave < (byName.get(name) ?? SEVERITIES.length)) byName.set(name, grave);
  }
  return (kind, id, name) => {
    const byName = worst.get(kind)?.get(idOf(kind, id));
    return SEVERITIES[byName?.get(nameOf(kind, id, name)) ?? -1] ?? null;
  };
});

function valueIn<T>(map: Map<string, T>, key: string, first: () => T): T {
  let found = map.get(key);
  if (found === undefined) map.set(key, (found = first()));
  return found;
}

const within = <T>(map: Map<string, Map<string, T>>, key: string): Map<string, T> => valueIn(map, key, () => new Map<string, T>());

/** A report names its priorities by their names alone. */
const idOf = (kind: string, id: string | null): string => (kind === 'priority' ? '' : (id ?? ''));

function nameOf(kind: string, id: string | null, name: string): string {
  const trimmed = name.trim();
  return trimmed === '' && kind !== 'priority' ? (id ?? 'unnamed') : trimmed;
}

interface Ways {
  /** By the name of the priority, in the order of the first module of each. */
  readonly byPriority: ReadonlyMap<string, readonly Way[]>;
  readonly broken: readonly ReportModule[];
  readonly servesNothing: readonly ReportModule[];
}

/** Which way each module goes. */
export const waysOf = inPartsFor(function* (modules: readonly ReportModule[]): Generator<undefined, Ways> {
  const byPriority = new Map<string, (Way & { readonly modules: ReportModule[] })[]>();
  // Few ways begin at one goal, and to compare them costs less than to write each module's way as a text.
  const beginning = new Map<string, Map<string, (Way & { readonly modules: ReportModule[] })[]>>();
  const broken: ReportModule[] = [];
  const servesNothing: ReportModule[] = [];
  for (const [index, module] of modules.entries()) {
    if (index % PART === PART - 1) yield;
    const { chain } = module;
    const top = chain.at(-1);
    if (top === undefined) servesNothing.push(module);
    else if (top.kind !== 'priority') broken.push(module);
    else {
      const known = valueIn(within(beginning, top.name), placeOf(chain[0]), () => []);
      const way = known.find(({ goals }) => goals.length === chain.length - 1 && goals.every(({ at }, depth) => isAt(at, chain[goals.length - 1 - depth])));
      if (way !== undefined) {
        way.modules.push(module);
        continue;
      }
      const goals = chain.slice(0, -1).reverse();
      const fresh = { key: goals.map(placeOf).join('>'), goals, modules: [module] };
      known.push(fresh);
      valueIn(byPriority, top.name, () => []).push(fresh);
    }
  }
  return { byPriority, broken, servesNothing };
});

const placeOf = (goal: ChainGoal | undefined): string => `${goal?.at.sheet ?? ''}!${goal?.at.cell ?? ''}`;
const isAt = ({ sheet, cell }: ChainGoal['at'], goal: ChainGoal | undefined): boolean => goal?.at.cell === cell && goal.at.sheet === sheet;

/** The rule that asks of each module whether it serves anything: where it could not be asked, nothing in the workbook says so of any. */
const ASKS = 'unlinked-module';

export const treeOf = inPartsFor(function* ({
  report: { priorities, modules, findings, rules },
  goalsOffWays,
}: Pick<AuditResult, 'report' | 'goalsOffWays'>): Generator<undefined, Tree> {
  const worst = worstOf(findings);
  const { byPriority: ways, broken, servesNothing } = waysOf(modules);
  const names = new Set(priorities.map(({ name }) => name));
  // One whose priority is not listed, as one that is over, reaches none that is.
  const goals = grouped(goalsOffWays, ({ priority }) => [priority !== null && names.has(priority) ? priority : null]);
  const branches: PriorityBranch[] = [];
  for (const priority of priorities) {
    yield;
    const own = [...(ways.get(priority.name) ?? [])];
    const listed = own.reduce((sum, way) => sum + way.modules.length, 0);
    branches.push({
      priority,
      ways: own.sort((one, other) => one.goals.length - other.goals.length),
      elsewhere: Math.max(0, (priority.modules ?? 0) - listed),
      goals: goals.get(priority.name) ?? [],
      own: worst('priority', null, priority.name),
      below: gravestBelow(own, goals.get(priority.name) ?? [], worst),
    });
  }
  const isServed = ({ priority, ways: own }: PriorityBranch): boolean => own.length > 0 || (priority.modules ?? 0) > 0;
  return {
    isTold: rules.some(({ id, outcome }) => id === ASKS && outcome !== 'skipped'),
    served: branches.filter(isServed),
    unserved: branches.filter((branch) => !isServed(branch)).sort((one, other) => Number(other.priority.top) - Number(one.priority.top)),
    goals: goals.get(null) ?? [],
    broken,
    servesNothing,
  };
});

/** Looks no further than the gravest there is. */
function gravestBelow(ways: readonly Way[], goalsOffWays: readonly GoalOffWays[], worst: Worst): Severity | null {
  let most = SEVERITIES.length;
  for (const { goals, modules } of ways) {
    for (const { kind, id, name } of goals) most = Math.min(most, rank(worst(kind, id, name)));
    for (const { id, name } of modules) most = Math.min(most, rank(worst('module', id, name)));
    if (most === 0) break;
  }
  for (const { kind, id, name } of most === 0 ? [] : goalsOffWays) most = Math.min(most, rank(worst(kind, id, name)));
  return SEVERITIES[most] ?? null;
}

const rank = (severity: Severity | null): number => (severity === null ? SEVERITIES.length : SEVERITIES.indexOf(severity));
