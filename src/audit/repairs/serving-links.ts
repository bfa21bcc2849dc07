/** Links to add for a top priority that nothing serves: the module that suits it best, with the goal that leads there. */
import { fold } from '../reading/fold';
import { judgedModules } from '../facts/judged-modules';
import { prioritiesOf } from '../facts/reached-priorities';
import { serves } from '../facts/services';
import { titleWords } from '../facts/title-words';
import { isTop } from '../facts/top-priorities';
import { SMALL_WORDS } from '../reading/words/small-words';
import { targetsOf } from '../model/targets';
import type { Competency, Kpi, Model, Module, Priority, Reference } from '../model/types';
import type { FieldCell } from '../reading/types';
import type { RepairCode } from '../report/repair-sentences';
import type { Candidate } from './candidates';
import type { Fix } from './fix';
import type { FreeRow } from './free-row';
import { goalLeadingTo, referenceText } from './goal-to-serve';

/** A repair that puts no money right, and by which a top priority is served. */
export interface ServingLink {
  readonly priority: Priority;
  readonly candidate: Candidate;
}

const BY_KIND = ['kpi', 'keyResult', 'objective', 'priority'] as const;
/** So many modules are looked at for one that can be linked. */
const MOST_LOOKED_AT = 20;
const NOTHING = new Map<never, never>();

/**
 * One for each priority that some module could be linked to. Only the first takes a new row, so that no two repairs type into the same cell.
 * @param repaired modules that have a repair of their own; they come last
 */
export function servingLinks(model: Model, unserved: readonly Priority[], repaired: ReadonlySet<Module>, free: FreeRow | null): readonly ServingLink[] {
  let row = free;
  return unserved.flatMap((priority): ServingLink[] => {
    for (const suiting of suitingModules(model, priority, repaired).slice(0, MOST_LOOKED_AT)) {
      const fixes = linkTo(model, suiting, priority, row);
      if (fixes === null) continue;
      if (fixes.length > 1) row = null;
      return [{ priority, candidate: { record: suiting.module, fixes, cured: NOTHING, clears: NOTHING } }];
    }
    return [];
  });
}

interface Suiting {
  readonly module: Module;
  /** Why this one. */
  readonly why: { readonly code: Extract<RepairCode, `link-too${string}`>; readonly data?: { readonly word: string } };
}

/** In the order in which the priority suits them: by their competency, else by a word that both speak of, else because they reach no top priority so far. */
function suitingModules(model: Model, priority: Priority, repaired: ReadonlySet<Module>): readonly Suiting[] {
  const kpis = new Set(targetsOf<Kpi>(priority.fields.metric));
  const modules = judgedModules(model);
  const shared = sharedWords(model, modules, priority);
  const suits = (module: Module): readonly [place: number, why: Suiting['why']] => {
    const isFor = targetsOf<Competency>(module.fields.competency).some(
      ({ fields }) => targetsOf<Priority>(fields.priority).includes(priority) || targetsOf<Kpi>(fields.kpi).some((kpi) => kpis.has(kpi)),
    );
    if (isFor) return [0, { code: 'link-too-competency' }];
    const word = shared.get(module);
    if (word !== undefined) return [1, { code: 'link-too-words', data: { word } }];
    return prioritiesOf(model, module).some((one) => isTop(model, one)) ? [3, { code: 'link-too' }] : [2, { code: 'link-too-idle' }];
  };
  return modules
    .map((module) => ({ module, last: repaired.has(module) ? 1 : 0, suits: suits(module), links: serves(model, module).length }))
    .sort((one, other) => one.last - other.last || one.suits[0] - other.suits[0] || one.links - other.links || (one.module.key < other.module.key ? -1 : 1))
    .map(({ module, suits: [, why] }) => ({ module, why }));
}

/** By module, the rarest word that its name, or the name of what it serves, has in common with the priority; a word of more than a quarter of the modules tells nothing. */
function sharedWords(model: Model, modules: readonly Module[], priority: Priority): ReadonlyMap<Module, string> {
  const wanted = wordsOf(priority.name);
  const found = new Map(modules.map((module) => [module, wordsIn(model, module).filter((word) => wanted.has(word))] as const));
  const spoken = new Map<string, number>();
  for (const words of found.values()) for (const word of words) spoken.set(word, (spoken.get(word) ?? 0) + 1);
  const rarest = (words: readonly string[]): string | undefined =>
    words
      .filter((word) => (spoken.get(word) ?? 0) <= Math.max(1, modules.length / 4))
      .sort((one, other) => (spoken.get(one) ?? 0) - (spoken.get(other) ?? 0) || (one < other ? -1 : 1))[0];
  return new Map(
    [...found].flatMap(([module, words]) => {
      const word = rarest(words);
      return word === undefined ? [] : [[module, word] as const];
    }),
  );
}

function wordsIn(model: Model, module: Module): readonly string[] {
  const served = serves(model, module).slice(0, MOST_LOOKED_AT);
  return [...new Set([...titleWords(module), ...served.flatMap(({ goal }) => [...wordsOf(goal.name)])])];
}

function wordsOf(name: string): ReadonlySet<string> {
  const words = fold(name).split(' ');
  return new Set(words.flatMap((word) => (word.length < 5 || SMALL_WORDS.has(word) || /\d/.test(word) ? [] : [word.replace(/(?<=[^s])s$/, '')])));
}

/** A new row of links, else the goal beside those that the module's own cell names. */
function linkTo(model: Model, { module, why }: Suiting, priority: Priority, row: FreeRow | null): readonly Fix[] | null {
  const text = textOf(model, module);
  for (const kind of BY_KIND) {
    const goal = goalLeadingTo(model, module, priority, kind);
    const to = goal === null ? null : referenceText(goal);
    if (goal === null || to === null) continue;
    const because = { code: why.code, data: { goal: goal.name, priority: priority.name, ...why.data } };
    const [moduleColumn, goalColumn] = [row?.columns.get('link.module'), kind === 'priority' ? undefined : row?.columns.get(`link.${kind}`)];
    if (row !== null && text !== null && moduleColumn !== undefined && goalColumn !== undefined) {
      const at = (column: number): Fix['at'] => ({ sheet: row.sheet, row: row.row, column });
      return [
        { at: at(moduleColumn), field: 'link.module', to: text, because: { code: 'new-link', data: {} } },
        { at: at(goalColumn), field: `link.${kind as 'kpi'}`, to, because },
      ];
    }
    const cell = module.fields[kind] as FieldCell<readonly Reference[]> | undefined;
    if (cell !== undefined && isReadable(cell)) {
      return [{ at: cell.at, field: `module.${kind}`, to: [...(cell.value ?? []).map((one) => one.text), to].join('; '), because }];
    }
  }
  return null;
}

/** What a link would call the module by: its id, else its name, where no other has it. */
function textOf({ modules }: Model, module: Module): string | null {
  const text = (module.id ?? module.name).trim();
  const isOther = modules.some((other) => other !== module && [other.id, other.name].some((one) => one !== null && fold(one) === fold(text)));
  return text === '' || text.length > 200 || /[;,|\n]/.test(text) || isOther ? null : text;
}

/** Names that were all found: what could not be read is not typed anew. */
function isReadable({ value }: FieldCell<readonly Reference[]>): boolean {
  return (value ?? []).every(({ targets, text }) => targets.length === 1 && !/[;,|\n]/.test(text));
}
