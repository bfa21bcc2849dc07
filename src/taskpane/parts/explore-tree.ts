/** What training serves, from the priorities down: under each the ways that lead to it, and the modules at the end of each. */
import type { ChainGoal } from '../../audit/report/module-chain';
import type { Finding, Report, ReportModule } from '../../audit/report/report';
import { SEVERITIES, type Severity } from '../../audit/severity';
import { onceFor } from '../once-for';

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
  readonly own: Severity | null;
  readonly below: Severity | null;
}

export interface Tree {
  readonly served: readonly PriorityBranch[];
  /** Top priorities first. */
  readonly unserved: readonly PriorityBranch[];
  /** Modules whose way up stops short of a priority. */
  readonly broken: readonly ReportModule[];
  /** Modules that serve nothing that was found. */
  readonly servesNothing: readonly ReportModule[];
  /** Whether the workbook says which module serves what; else nobody can say of any that it serves nothing. */
  readonly isTold: boolean;
}

export type Worst = (kind: string, id: string | null, name: string) => Severity | null;

/** The gravest finding about a record, accepted ones aside. */
export const worstOf = onceFor((findings: readonly Finding[]): Worst => {
  const worst = new Map<string, number>();
  for (const { subject, severity, accepted } of findings) {
    if (accepted !== null) continue;
    const key = keyOf(subject.kind, subject.id, subject.name);
    worst.set(key, Math.min(worst.get(key) ?? SEVERITIES.length, SEVERITIES.indexOf(severity)));
  }
  return (kind, id, name) => SEVERITIES[worst.get(keyOf(kind, id, name)) ?? -1] ?? null;
});

/** A report names its priorities by their names alone. */
function keyOf(kind: string, id: string | null, name: string): string {
  if (kind === 'priority') return `${kind}|${name.trim()}`;
  return `${kind}|${id ?? ''}|${name.trim() === '' ? (id ?? 'unnamed') : name.trim()}`;
}

/** The rule that asks of each module whether it serves anything: where it could not be asked, nothing in the workbook says so of any. */
const ASKS = 'unlinked-module';

export function exploreTree({ priorities, modules, rules }: Pick<Report, 'priorities' | 'modules' | 'rules'>, worst: Worst): Tree {
  const ways = new Map<string, Map<string, { goals: ChainGoal[]; modules: ReportModule[] }>>();
  const broken: ReportModule[] = [];
  const servesNothing: ReportModule[] = [];
  for (const module of modules) {
    const top = module.chain.at(-1);
    if (top === undefined) servesNothing.push(module);
    else if (top.kind !== 'priority') broken.push(module);
    else {
      const goals = module.chain.slice(0, -1).reverse();
      const key = goals.map(({ at }) => `${at.sheet}!${at.cell}`).join('>');
      const own = ways.get(top.name) ?? new Map<string, { goals: ChainGoal[]; modules: ReportModule[] }>();
      const way = own.get(key) ?? { goals, modules: [] };
      way.modules.push(module);
      ways.set(top.name, own.set(key, way));
    }
  }
  const branches = priorities.map((priority): PriorityBranch => {
    const own = [...(ways.get(priority.name) ?? [])].map(([key, way]): Way => ({ key, ...way }));
    const listed = own.reduce((sum, way) => sum + way.modules.length, 0);
    return {
      priority,
      ways: own.sort((one, other) => one.goals.length - other.goals.length),
      elsewhere: Math.max(0, (priority.modules ?? 0) - listed),
      own: worst('priority', null, priority.name),
      below: gravest(
        own.flatMap((way) => [
          ...way.goals.map((goal) => worst(goal.kind, goal.id, goal.name)),
          ...way.modules.map(({ id, name }) => worst('module', id, name)),
        ]),
      ),
    };
  });
  const isServed = ({ priority, ways: own }: PriorityBranch): boolean => own.length > 0 || (priority.modules ?? 0) > 0;
  return {
    isTold: rules.some(({ id, outcome }) => id === ASKS && outcome !== 'skipped'),
    served: branches.filter(isServed),
    unserved: branches.filter((branch) => !isServed(branch)).sort((one, other) => Number(other.priority.top) - Number(one.priority.top)),
    broken,
    servesNothing,
  };
}

function gravest(severities: readonly (Severity | null)[]): Severity | null {
  return SEVERITIES.find((severity) => severities.includes(severity)) ?? null;
}
