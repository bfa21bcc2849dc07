/** What a module serves, and the way from there up to a priority, or to the first step that is missing. */
import { climbFrom, type Climb } from '../facts/climbs';
import { serves } from '../facts/services';
import { cellName, type Address } from '../../workbook';
import type { Goal, Model, Module } from '../model/types';

export interface ChainGoal {
  readonly kind: Goal['kind'];
  readonly id: string | null;
  readonly name: string;
  readonly at: { readonly sheet: string; readonly cell: string };
}

export interface ModuleChain {
  /** Everything it serves, as its links and its own row say. */
  readonly serves: readonly ChainGoal[];
  /** The way that comes nearest to a priority, the goal it serves first; empty where it serves nothing that was found. */
  readonly chain: readonly ChainGoal[];
  /** What the last goal of the chain lacks and the cell where it would stand; null where a priority is reached, or there is no chain. */
  readonly chainLacks: { readonly step: NonNullable<Climb['missing']>['lacks']; readonly at: ChainGoal['at'] } | null;
}

/** Of a chain longer than this the report shows the beginning: nobody follows more, and thousands of modules may share it. */
const LONGEST = 20;

export function moduleChain(model: Model, module: Module): ModuleChain {
  const goals = [...new Set(serves(model, module).map(({ goal }) => goal))];
  const climbs = goals.map((goal) => climbFrom(model, goal));
  const climb = climbs.find(({ priorities }) => priorities.length > 0) ?? longest(climbs);
  return {
    serves: goals.map(chainGoal),
    chain: (climb?.path ?? []).slice(0, LONGEST).map(chainGoal),
    chainLacks: climb?.missing == null ? null : { step: climb.missing.lacks, at: place(climb.missing.at) },
  };
}

function longest(climbs: readonly Climb[]): Climb | null {
  return climbs.reduce<Climb | null>((best, climb) => (best === null || climb.path.length > best.path.length ? climb : best), null);
}

function chainGoal({ kind, id, name, at }: Goal): ChainGoal {
  return { kind, id, name, at: place(at) };
}

function place({ sheet, row, column }: Address): ChainGoal['at'] {
  return { sheet, cell: cellName(row, column) };
}
