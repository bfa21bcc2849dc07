/** Which part of a module, and of its cost, stands behind each thing that it serves. */
import { perRecord } from './per-model';
import { serves, type Service } from './services';
import { grouped } from '../model/grouped';
import type { Link, Module } from '../model/types';

/** What binds a module to what it serves: a link row, or a goal that its own row names. */
export type Tie = Link | Service;

export function tieOf(service: Service): Tie {
  return service.link ?? service;
}

/** Parts that add up to 1: as its link rows state, normalised, where all do; else the same for each tie. */
export const sharesOf = perRecord((model, module: Module): ReadonlyMap<Tie, number> => {
  const ties = [...grouped(serves(model, module), (service): Tie[] => [tieOf(service)])];
  const stated = ties.map(([, [service]]) => service?.share ?? 0);
  const known = stated.every((share) => share > 0);
  const sum = known ? stated.reduce((total, share) => total + share, 0) : ties.length;
  return new Map(ties.map(([tie], place) => [tie, (known ? (stated[place] as number) : 1) / sum] as const));
});
