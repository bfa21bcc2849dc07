/** Modules of other units whose titles say nearly the same, found without comparing every pair. */
import { judgedModules } from './judged-modules';
import { serves } from './services';
import { fold } from '../reading/fold';
import { similarity, titleWords } from './title-words';
import type { Model, Module, Reference } from '../model/types';
import type { FieldCell } from '../reading/types';

interface Title {
  readonly words: ReadonlySet<string>;
  /** Modules of this title, by key. */
  readonly modules: Module[];
}

/** A title borne by hundreds of modules, and a word borne by hundreds of titles, are looked at this far. */
const MOST_OF_A_TITLE = 50;
const MOST_OF_A_WORD = 200;

/**
 * By module, its twins that come before it by key: of another unit and another programme, for the same competency,
 * audience or KPI. Titles meet only where they share one of their rarest words: two sets of which `least` is shared
 * must have a word in common among the first of each, when the words of all are put in one order (prefix filtering;
 * Chaudhuri, Ganti and Kaushik 2006).
 */
export function similarModules(model: Model, least: number): ReadonlyMap<Module, readonly Module[]> {
  const titles = titlesOf(judgedModules(model));
  const frequency = new Map<string, number>();
  for (const { words } of titles) for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const rareFirst = (one: string, other: string): number => (frequency.get(one) as number) - (frequency.get(other) as number) || (one < other ? -1 : 1);
  const byWord = new Map<string, Title[]>();
  const twins = new Map<Module, Module[]>();
  for (const title of titles) {
    const prefix = [...title.words].sort(rareFirst).slice(0, title.words.size - Math.ceil(least * title.words.size) + 1);
    const near = new Set(prefix.flatMap((word) => byWord.get(word) ?? []));
    const alike = [title, ...[...near].filter(({ words }) => similarity(words, title.words) >= least)];
    for (const other of alike) pair(model, title.modules, other.modules, twins);
    for (const word of prefix) {
      const known = byWord.get(word) ?? [];
      if (known.length < MOST_OF_A_WORD) known.push(title);
      byWord.set(word, known);
    }
  }
  return twins;
}

function titlesOf(modules: readonly Module[]): readonly Title[] {
  const titles = new Map<string, Title>();
  for (const module of [...modules].sort((one, other) => (one.key < other.key ? -1 : 1))) {
    const words = titleWords(module);
    if (words.size === 0) continue;
    const key = [...words].sort().join(' ');
    const title = titles.get(key) ?? { words, modules: [] };
    if (title.modules.length < MOST_OF_A_TITLE) title.modules.push(module);
    titles.set(key, title);
  }
  return [...titles.entries()].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, title]) => title);
}

function pair(model: Model, ones: readonly Module[], others: readonly Module[], twins: Map<Module, Module[]>): void {
  for (const one of ones) {
    for (const other of others) {
      // Rows of one key are sessions of one module; a pair within one title comes up twice.
      if (one.key === other.key || (ones === others && other.key > one.key) || !areTwins(model, one, other)) continue;
      const [first, later] = other.key < one.key ? [other, one] : [one, other];
      const known = twins.get(later);
      if (known === undefined) twins.set(later, [first]);
      else known.push(first);
    }
  }
}

function areTwins(model: Model, one: Module, other: Module): boolean {
  const [units, otherUnits] = [namesOf(one.fields.unit), namesOf(other.fields.unit)];
  if (units.size === 0 || otherUnits.size === 0 || meet(units, otherUnits)) return false;
  const programme = fold(one.fields.programme?.value ?? '');
  if (programme !== '' && programme === fold(other.fields.programme?.value ?? '')) return false;
  const audience = fold(one.fields.audience?.value ?? '');
  const sameAudience = audience !== '' && audience === fold(other.fields.audience?.value ?? '');
  return sameAudience || meet(namesOf(one.fields.competency), namesOf(other.fields.competency)) || meet(kpisOf(model, one), kpisOf(model, other));
}

/** What a cell names: keys where found, folded words where not. */
function namesOf(cell: FieldCell<readonly Reference[]> | undefined): ReadonlySet<string> {
  return new Set((cell?.value ?? []).map(({ targets, text }) => (targets.length === 1 ? (targets[0]?.key ?? '') : fold(text))));
}

function kpisOf(model: Model, module: Module): ReadonlySet<string> {
  return new Set(serves(model, module).flatMap(({ goal }) => (goal.kind === 'kpi' ? [goal.key] : [])));
}

function meet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  for (const name of one) if (other.has(name)) return true;
  return false;
}
