/** What modules serve now: by their own columns, by link rows that hold, and by what their programme hands down. */
import { lifeOf } from './life';
import { addTo } from '../model/grouped';
import { targetsOf, type ReferenceCell } from '../model/targets';
import { isFollowed, perPart, perModel, perRecord } from './per-model';
import type { Address } from '../../workbook';
import type { Goal, Link, Model, Module } from '../model/types';

/** Something a module serves, and the cell that says so. */
export interface Service {
  readonly module: Module;
  readonly goal: Goal;
  /** The link row, or null when the module's own row names the goal. */
  readonly link: Link | null;
  readonly at: Address;
  /** Share of the goal's change that is claimed, 0..1; null where none is stated. */
  readonly share: number | null;
}

interface Services {
  serves(module: Module): readonly Service[];
  servedBy(goal: Goal): readonly Service[];
  servedThrough(link: Link): readonly Service[];
  linksOf(module: Module): readonly Link[];
}

const NOTHING: readonly never[] = Object.freeze([]);
const OWN = ['kpi', 'keyResult', 'objective', 'priority'] as const;
const LINKED = ['kpi', 'keyResult', 'objective'] as const;

const services = perModel(buildServices);

/** What a module serves: its own columns, its link rows and what its programme hands down. Found targets only; a link row that was cancelled says nothing. */
export const serves = perPart((model, module: Module): readonly Service[] => services(model).serves(module));

/** All services of a goal. */
export const servedBy = perPart((model, goal: Goal): readonly Service[] => services(model).servedBy(goal));

/** What a link row says is served: by the module it names, or by every module of the programme it names. */
export const servedThrough = perPart((model, link: Link): readonly Service[] => services(model).servedThrough(link));

/** Link rows that name the module, another run of it, or its programme, cancelled ones too. */
export const linksOf = perPart((model, module: Module): readonly Link[] => services(model).linksOf(module));

type Made = Map<Link | null, Map<Goal, Service>>;

/** Of a module, by who says it: money and findings hang on single services, so one that an edit leaves as it is stays the very same. */
const servicesMade = perRecord((_model, _module: Module): Made => new Map());

function theService(made: Made | null, service: Service): Service {
  const { goal, link, at, share } = service;
  const known = made?.get(link)?.get(goal);
  if (known !== undefined && known.at === at && known.share === share) return known;
  made?.set(link, (made.get(link) ?? new Map<Goal, Service>()).set(goal, service));
  return Object.freeze(service);
}

function buildServices(model: Model): Services {
  const { modules, links, standingFor, programmeOf } = model;
  const linksOf = new Map<Module, Link[]>();
  for (const link of links) {
    for (const module of targetsOf<Module>(link.fields.module as ReferenceCell)) {
      addTo(linksOf, module, link);
    }
  }
  const takers = takersOf(modules, standingFor, programmeOf);
  const all = new Map<Module, readonly Service[]>();
  const served = new Map<Goal, Service[]>();
  const through = new Map<Link, Service[]>();
  for (const module of modules) {
    const own = servicesOf(module);
    all.set(module, own);
    for (const service of own) {
      addTo(served, service.goal, service);
      if (service.link !== null) addTo(through, service.link, service);
    }
  }
  for (const lists of [served, through]) for (const list of lists.values()) Object.freeze(list);
  return {
    serves: (module) => all.get(module) ?? NOTHING,
    servedBy: (goal) => served.get(goal) ?? NOTHING,
    servedThrough: (link) => through.get(link) ?? NOTHING,
    linksOf: (module) => Object.freeze(sayersOf(module).flatMap((sayer) => linksOf.get(sayer) ?? [])),
  };

  /** A link row speaks before the module's own cell about the same goal: it carries share and effect. */
  function servicesOf(module: Module): readonly Service[] {
    const found: Service[] = [];
    const linked = new Set<Goal>();
    for (const sayer of sayersOf(module)) {
      for (const link of linksOf.get(sayer) ?? NOTHING) {
        if (lifeOf(model, link) === 'left-out') continue;
        for (const field of LINKED) {
          for (const service of said(module, link.fields[field] as ReferenceCell, link, sharedOver(sayer, module))) {
            linked.add(service.goal);
            found.push(service);
          }
        }
      }
    }
    for (const field of OWN) {
      for (const service of said(module, module.fields[field] as ReferenceCell, null, 1)) {
        if (!linked.has(service.goal)) found.push(service);
        linked.add(service.goal);
      }
    }
    return Object.freeze(found);
  }

  /** Who speaks for a module: itself, the run that stands for all, its programme. */
  function sayersOf(module: Module): readonly Module[] {
    const programme = programmeOf(module);
    const standing = standingFor(module) ?? module;
    if (programme === null && standing === module) return [module];
    return [...new Set([module, standing, ...(programme === null ? [] : [programme])])];
  }

  function said(module: Module, cell: ReferenceCell, link: Link | null, among: number): readonly Service[] {
    if (cell === undefined || (cell.value ?? []).length === 0) return NOTHING;
    const share = link?.fields.share?.value ?? null;
    const made = isFollowed(model) ? servicesMade(model, module) : null;
    return targetsOf<Goal>(cell).map((goal) => theService(made, { module, goal, link, at: cell.at, share: share === null ? null : share / among }));
  }

  /** A share claimed for a programme, or for all sessions of a module, is claimed once, not once for each. */
  function sharedOver(sayer: Module, module: Module): number {
    return Math.max(1, sayer === module && !takers.has(module) ? 1 : (takers.get(sayer) ?? 1));
  }
}

/** How many modules take what is said of a programme, or of a module with several sessions. */
function takersOf(modules: readonly Module[], standingFor: Model['standingFor'], programmeOf: Model['programmeOf']): ReadonlyMap<Module, number> {
  const takers = new Map<Module, number>();
  for (const module of modules) {
    for (const sayer of new Set([standingFor(module), programmeOf(module)])) {
      if (sayer !== null) takers.set(sayer, (takers.get(sayer) ?? 0) + 1);
    }
  }
  // A programme's own row says it too.
  for (const programme of new Set(modules.map(programmeOf)))
    if (programme !== null && standingFor(programme) === null && programme.stated) takers.set(programme, (takers.get(programme) ?? 0) + 1);
  return takers;
}
