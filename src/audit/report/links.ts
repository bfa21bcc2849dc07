/** Every link from a module to what it serves, with its verdict, as the report carries it: link rows first, then what modules name in their own rows. */
import { climbFrom } from '../facts/climbs';
import { lifeOf } from '../facts/life';
import { linkVerdict, type LinkVerdict } from '../impact/link-verdict';
import { LINK_VERDICTS, type LinkVerdictName } from '../impact/link-reasons';
import { perModel, perPart, perRecord } from '../facts/per-model';
import { servedThrough, serves } from '../facts/services';
import { targetsOf, type ReferenceCell } from '../model/targets';
import { isLost } from '../reading/lost-value';
import { cellName, type Address } from '../../workbook';
import type { AnyRecord, Goal, Link, Model, Module } from '../model/types';
import type { Language } from './language';
import { numberText, sentenceOf } from './message';
import { place } from './impact';
import type { LinkEnd, ReportLink, ReportPlace } from './report-link';

interface Judged extends LinkVerdict {
  readonly says: ReportLink['says'];
  readonly saidAt: Address;
  readonly module: Module | null;
  readonly goal: AnyRecord | null;
}

const GOALS = ['kpi', 'keyResult', 'objective'] as const;
const OWN = [...GOALS, 'priority'] as const;

export function reportLinks(model: Model, language: Language): ReportLink[] {
  return judgedLinks(model).map((link) => new LinkRow(model, link, language) as unknown as ReportLink);
}

/** How many links there are, and how many of them are proven. */
export interface LinkCounts {
  readonly all: number;
  readonly proven: number;
}

/** As the report's own links would be counted, without putting one of them together. */
export function linkCounts(model: Model): LinkCounts {
  const judged = judgedLinks(model);
  return { all: judged.length, proven: judged.filter(({ verdict }) => verdict === 'proven').length };
}

function judgedLinks(model: Model): Judged[] {
  return [...model.links.flatMap((link) => linkRows(model, link)), ...model.modules.flatMap((module) => ownRows(model, module))];
}

/** A programme that is made of modules is judged through them. */
const programmes = perModel((model): ReadonlySet<Module | null> => new Set(model.modules.map((module) => model.programmeOf(module))));
const linkRows = perPart((model, link: Link): readonly Judged[] => rowOfLinks(model, link, programmes(model)));
const ownRows = perPart((model, module: Module): readonly Judged[] => (programmes(model).has(module) ? [] : ownRow(model, module)));

/** Its reason is put into words when somebody looks: all else of it is shared, or counted alone. */
class LinkRow implements Omit<ReportLink, 'reason'> {
  declare readonly says: ReportLink['says'];
  declare readonly at: ReportPlace;
  declare readonly module: LinkEnd | null;
  declare readonly goal: ReportLink['goal'];
  declare readonly reaches: readonly string[];
  declare readonly verdict: LinkVerdictName;
  declare readonly decidedAt: ReportPlace;
  declare readonly reasonCode: ReportLink['reasonCode'];

  readonly #because: LinkVerdict['because'];
  readonly #language: Language;
  #reason: string | null = null;

  /** A property of the row itself, so that it is copied and written as JSON like any other. */
  static readonly #later = {
    enumerable: true,
    get(this: LinkRow): string {
      const { lists, voice } = this.#language;
      return (this.#reason ??= sentenceOf(lists.links, this.#because, voice));
    },
  };

  constructor(model: Model, { says, saidAt, module, goal, verdict, because, at }: Judged, language: Language) {
    this.#because = because;
    this.#language = language;
    this.says = says;
    this.at = placeOf(saidAt);
    this.module = module === null ? null : moduleEnd(model, module);
    this.goal = goal === null ? null : goalEnd(model, goal);
    this.reaches = goal === null ? [] : reachedFrom(model, goal as Goal);
    this.verdict = verdict;
    this.decidedAt = at === saidAt ? this.at : placeOf(at);
    Object.defineProperty(this, 'reason', LinkRow.#later);
    this.reasonCode = because.code;
  }
}

/** What a row of links says: each module with each goal; and each name that leads nowhere. */
function rowOfLinks(model: Model, link: Link, programmes: ReadonlySet<Module | null>): Judged[] {
  const { module: named, ...fields } = link.fields;
  const [only, ...others] = targetsOf<Module>(named as ReferenceCell);
  const module = others.length === 0 ? (only ?? null) : null;
  const says = { says: 'link', saidAt: link.at, module, goal: null } as const;
  if (lifeOf(model, link) === 'left-out')
    return [{ ...says, verdict: 'not evaluated', because: { code: 'link-cancelled' }, at: link.fields.status?.at ?? link.at }];
  const goals = GOALS.map((field) => fields[field] as ReferenceCell).filter((cell) => cell !== undefined);
  const lost = [
    ...unfound(named as ReferenceCell, null),
    ...(goals.every(isBlank) ? unfound(goals[0], 'no-goal') : goals.flatMap((cell) => unfound(cell, null))),
  ];
  const all = servedThrough(model, link);
  const modules = all.filter(({ module }) => !programmes.has(module));
  const services = modules.length === 0 ? all : modules;
  return [
    ...services.map((service): Judged => ({
      says: 'link',
      saidAt: service.at,
      module: service.module,
      goal: service.goal,
      ...linkVerdict(model, service),
    })),
    ...lost.map((one): Judged => ({ ...says, saidAt: one.at, ...one })),
  ];
}

/** What a module's own row names, but for what a row of links says of it already. */
function ownRow(model: Model, module: Module): Judged[] {
  const lost = OWN.flatMap((field) => unfound(module.fields[field] as ReferenceCell, null));
  return [
    ...serves(model, module).flatMap((service): Judged[] =>
      service.link === null ? [{ says: 'module', saidAt: service.at, module, goal: service.goal, ...linkVerdict(model, service) }] : [],
    ),
    ...lost.map((one): Judged => ({ says: 'module', saidAt: one.at, module, goal: null, ...one })),
  ];
}

function isBlank(cell: ReferenceCell): boolean {
  return (cell?.value ?? []).length === 0 && !isLost(cell);
}

/** Names that lead to no record, or to several; and, where that is a fault of its own, a cell that names nothing. */
function unfound(cell: ReferenceCell, blank: 'no-goal' | null): LinkVerdict[] {
  if (cell === undefined) return [];
  const { at } = cell;
  if (isLost(cell)) return [{ verdict: 'not evaluated', because: { code: 'cell-unreadable' }, at }];
  const references = cell.value ?? [];
  if (references.length === 0) return blank === null ? [] : [{ verdict: 'broken', because: { code: blank }, at }];
  return references.flatMap(({ text: name, targets, resolvable }): LinkVerdict[] => {
    if (targets.length === 1) return [];
    if (targets.length > 1) return [{ verdict: 'broken', because: { code: 'ambiguous', data: { name, count: targets.length } }, at }];
    return resolvable
      ? [{ verdict: 'broken', because: { code: 'not-found', data: { name } }, at }]
      : [{ verdict: 'not evaluated', because: { code: 'nowhere-to-look', data: { name } }, at }];
  });
}

/** One list for all that lead to a goal. */
const reachedFrom = perRecord((model, goal: Goal): readonly string[] => [...new Set(climbFrom(model, goal).priorities.map(({ name }) => name))]);

function placeOf({ sheet, row, column }: Address): ReportPlace {
  return { sheet, cell: cellName(row, column) };
}

/** One for all links of a module, and of a goal. */
const moduleEnd = perRecord((_model, module: Module): LinkEnd => ({ id: module.id, name: module.name, at: place(module) }));
const goalEnd = perRecord((_model, { kind, id, name, at }: AnyRecord): NonNullable<ReportLink['goal']> => ({ kind, id, name, at: placeOf(at) }));

/** How many links have each verdict, the best first; none of those that no link has. */
export function verdictCounts(links: readonly ReportLink[]): (readonly [LinkVerdictName, number])[] {
  const counts = new Map<LinkVerdictName, number>();
  for (const { verdict } of links) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  return [...LINK_VERDICTS].reverse().flatMap((verdict) => (counts.has(verdict) ? [[verdict, counts.get(verdict) as number] as const] : []));
}

/** One line that counts them; empty where there are none. What breaks one is a finding, or stands in the report as data. */
export function linksText(links: readonly ReportLink[]): string {
  const counts = verdictCounts(links).map(([verdict, count]) => `${numberText(count)} ${verdict}`);
  return counts.length === 0 ? '' : `Links from modules to what they serve: ${counts.join(', ')}`;
}
