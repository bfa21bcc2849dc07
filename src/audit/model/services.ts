/** What modules serve: by their own columns, by link rows, and by what their programme hands down. */
import { addTo } from './add-to';
import { targetsOf, type ReferenceCell } from './targets';
import type { Goal, Link, Module, Service } from './types';

export interface ServicesInput {
  readonly modules: readonly Module[];
  readonly links: readonly Link[];
  /** The module that stands for all sessions of one; absent for a module held once. */
  readonly sessionOf: ReadonlyMap<Module, Module>;
  readonly programmeOf: ReadonlyMap<Module, Module>;
}

export interface Services {
  serves(module: Module): readonly Service[];
  servedBy(goal: Goal): readonly Service[];
  namesGoal(module: Module): boolean;
  linksOf(module: Module): readonly Link[];
}

const NOTHING: readonly never[] = Object.freeze([]);
const OWN = ['kpi', 'keyResult', 'objective', 'priority'] as const;
const LINKED = ['kpi', 'keyResult', 'objective'] as const;

export function buildServices({ modules, links, sessionOf, programmeOf }: ServicesInput): Services {
  const linksOf = new Map<Module, Link[]>();
  for (const link of links) {
    for (const module of targetsOf<Module>(link.fields.module as ReferenceCell)) {
      addTo(linksOf, module, link);
    }
  }
  const takers = takersOf(modules, sessionOf, programmeOf);
  const services = new Map<Module, readonly Service[]>();
  const served = new Map<Goal, Service[]>();
  const naming = new Set<Module>();
  for (const module of modules) {
    const own = servicesOf(module);
    services.set(module, own);
    for (const service of own) {
      addTo(served, service.goal, service);
    }
  }
  for (const list of served.values()) Object.freeze(list);
  return {
    serves: (module) => services.get(module) ?? NOTHING,
    servedBy: (goal) => served.get(goal) ?? NOTHING,
    namesGoal: (module) => naming.has(module),
    linksOf: (module) => Object.freeze(sayersOf(module).flatMap((sayer) => linksOf.get(sayer) ?? [])),
  };

  /** A link row speaks before the module's own cell about the same goal: it carries share and effect. */
  function servicesOf(module: Module): readonly Service[] {
    const found: Service[] = [];
    const linked = new Set<Goal>();
    for (const sayer of sayersOf(module)) {
      for (const link of linksOf.get(sayer) ?? NOTHING) {
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
    const programme = programmeOf.get(module);
    return [...new Set([module, sessionOf.get(module) ?? module, ...(programme === undefined ? [] : [programme])])];
  }

  function said(module: Module, cell: ReferenceCell, link: Link | null, among: number): readonly Service[] {
    if (cell === undefined || (cell.value ?? []).length === 0) return NOTHING;
    naming.add(module);
    const share = link?.fields.share?.value ?? null;
    return targetsOf<Goal>(cell).map((goal) => Object.freeze({ module, goal, link, at: cell.at, share: share === null ? null : share / among }));
  }

  /** A share claimed for a programme, or for all sessions of a module, is claimed once, not once for each. */
  function sharedOver(sayer: Module, module: Module): number {
    return Math.max(1, sayer === module && !takers.has(module) ? 1 : (takers.get(sayer) ?? 1));
  }
}

/** How many modules take what is said of a programme, or of a module with several sessions. */
function takersOf(modules: readonly Module[], sessionOf: ReadonlyMap<Module, Module>, programmeOf: ReadonlyMap<Module, Module>): ReadonlyMap<Module, number> {
  const takers = new Map<Module, number>();
  for (const module of modules) {
    for (const sayer of new Set([sessionOf.get(module), programmeOf.get(module)])) {
      if (sayer !== undefined) takers.set(sayer, (takers.get(sayer) ?? 0) + 1);
    }
  }
  // A programme's own row says it too.
  for (const programme of new Set(programmeOf.values()))
    if (!sessionOf.has(programme) && programme.stated) takers.set(programme, (takers.get(programme) ?? 0) + 1);
  return takers;
}
