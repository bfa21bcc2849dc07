/** What each module costs: its own columns, else its rows in a cost table, else its part of what its programme or all its sessions cost. */
import type { Settings } from '../settings/settings';
import { costOfRows, currencyOf, spentOf, type ModuleCost } from './cost-rows';
import { grouped } from '../model/grouped';
import { targetsOf } from '../model/targets';
import { perModel } from './per-model';
import type { Cost, Model, Module } from '../model/types';

const CATEGORIES = [
  ['costDevelopment', 'development'],
  ['costDelivery', 'delivery'],
  ['costOverhead', 'overhead'],
  ['costParticipantTime', 'participant time'],
  ['costBackfill', 'backfill'],
] as const;

/** Fully loaded cost of a module in its own currency; null where no cost is known. What a programme hands down is counted with its modules. */
export function costOf(model: Model, module: Module): ModuleCost | null {
  return costs(model).get(module) ?? null;
}

const costs = perModel(gatherCosts);

/** Every module's cost, each amount once: of what is handed down to its modules, a programme keeps the cell and what is missing, and an amount of 0. */
function gatherCosts({ modules, costs: rows, standingFor, programmeOf, settings }: Model): ReadonlyMap<Module, ModuleCost> {
  const rowsOf = grouped(rows, ({ fields }) => targetsOf<Module>(fields.module));
  const known = new Map<Module, ModuleCost>();
  for (const module of modules) {
    const own = rowsOf.get(module) ?? [];
    const cost = ownCost(module, own, settings) ?? (standingFor(module) !== null ? null : costOfRows(own, settings));
    if (cost !== null) known.set(module, cost);
  }
  for (const [standing, sessions] of grouped(modules, (module) => listed(standingFor(module)))) {
    handDown(
      costOfRows(rowsOf.get(standing) ?? [], settings),
      sessions.filter((session) => !known.has(session)),
    );
  }
  for (const [programme, members] of grouped(modules, (module) => listed(programmeOf(module)))) {
    const pool = known.get(programme) ?? costOfRows(rowsOf.get(programme) ?? [], settings);
    if (pool === null || pool === undefined) continue;
    const without = members.filter((member) => !known.has(member));
    if (without.length > 0) handDown(pool, without);
    if (programme.stated && (without.length > 0 || isTotalOf(pool, members)))
      known.set(programme, Object.freeze({ ...pool, amount: 0, spent: pool.spent === null ? null : 0 }));
  }
  return known;

  function handDown(pool: ModuleCost | null, takers: readonly Module[]): void {
    if (pool === null) return;
    takers.forEach((taker, place) => {
      const spent = pool.spent === null ? null : partOf(pool.spent, takers.length, place);
      known.set(taker, Object.freeze({ ...pool, amount: partOf(pool.amount, takers.length, place), spent }));
    });
  }

  /** A programme whose modules state the same sum is their total, not a cost beside them. */
  function isTotalOf(pool: ModuleCost, members: readonly Module[]): boolean {
    const costsOfMembers = members.flatMap((member) => known.get(member) ?? []);
    const sum = costsOfMembers.reduce((total, { amount }) => total + amount, 0);
    return costsOfMembers.every(({ currency }) => currency === pool.currency) && Math.abs(sum - pool.amount) < 0.005;
  }
}

function listed(module: Module | null): readonly Module[] {
  return module === null ? [] : [module];
}

/** One of several equal parts, in whole cents, that together are the amount; the first take what cannot be divided. */
function partOf(amount: number, parts: number, place: number): number {
  const cents = Math.round(amount * 100);
  const each = Math.floor(cents / parts);
  return (each + (place < cents - each * parts ? 1 : 0)) / 100;
}

/**
 * The sum of the categories; the stated total where some of them are blank and it is the larger. Participant time can be
 * told from learners, hours and the hourly cost of the settings.
 */
function ownCost({ fields, at }: Module, rows: readonly Cost[], settings: Settings): ModuleCost | null {
  const given = CATEGORIES.filter(([field]) => (fields[field]?.value ?? null) !== null);
  const total = fields.cost?.value ?? null;
  if (total === null && given.length === 0) return null;
  const hours = given.length > 0 && (fields.costParticipantTime?.value ?? null) === null ? hoursTaken(fields) : null;
  const time = hours === null || settings.hourlyCost === null ? null : hours * settings.hourlyCost;
  const sum = given.reduce((all, [field]) => all + (fields[field]?.value ?? 0), time ?? 0);
  const missing = CATEGORIES.filter(([field]) => (fields[field]?.value ?? null) === null && (field !== 'costParticipantTime' || time === null)).map(
    ([, name]) => name,
  );
  const cell = total !== null ? fields.cost : fields[(given[0] as (typeof CATEGORIES)[number])[0]];
  const currency = currencyOf(fields.currency?.value ?? null, cell, settings);
  return Object.freeze({
    amount: total === null || missing.length === 0 ? sum : Math.max(total, sum),
    currency,
    at: cell?.at ?? at,
    missing: Object.freeze(missing),
    spent: spentOf(rows, currency, settings),
  });
}

function hoursTaken(fields: Module['fields']): number | null {
  const learners = fields.learners?.value ?? fields.learnersPlanned?.value ?? null;
  const hours = fields.hours?.value ?? null;
  return learners === null || hours === null ? null : learners * hours;
}
