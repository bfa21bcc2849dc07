/** Pairs of modules in different units whose titles say the same in other words. */
import { targetsOf } from './cascade';
import { fold } from './fold';
import type { Competency, Kpi, Model, Module, Unit } from './types';

export interface ModulePair {
  readonly module: Module;
  readonly other: Module;
  /** Words in both titles over words in either. */
  readonly share: number;
  /** What else they share, in words. */
  readonly common: string;
}

const STOP = new Set('the a an of in on to for and or our with by at from leaders leader managers manager training module course workshop programme program seminar cohort group session wave part level introduction region north south east west emea apac english french german deutsch francais online virtual der die das und fur mit von im le la les de des du et en pour q1 q2 q3 q4'.split(' '));
/** Words that more modules share than this tell none of them apart. */
const COMMON_WORD = 60;
/** Below this no setting of the rule would call two titles alike. */
const LEAST_SHARE = 0.5;

/** Titles are compared only where they share a word that few others use: never every module with every other. */
export function duplicatePairs(model: Model): ModulePair[] {
  const words = new Map<Module, ReadonlySet<string>>();
  const byWord = new Map<string, Module[]>();
  for (const module of model.judgedModules) {
    const unit = targetsOf<Unit>(module.fields.unit)[0];
    if (unit === undefined) continue;
    const own = titleWords(module, unit);
    words.set(module, own);
    for (const word of own) byWord.set(word, [...(byWord.get(word) ?? []), module]);
  }
  const pairs: ModulePair[] = [];
  for (const [module, own] of words) {
    const near = new Set([...own].flatMap((word) => ((byWord.get(word)?.length ?? 0) <= COMMON_WORD ? (byWord.get(word) ?? []) : [])));
    for (const other of near) {
      if (!before(module, other) || sameHouse(module, other)) continue;
      const share = overlap(own, words.get(other) as ReadonlySet<string>);
      const common = share < LEAST_SHARE ? null : commonGround(model, module, other);
      if (common !== null) pairs.push({ module, other, share, common });
    }
  }
  return pairs;
}

/** A title's words without stop words, years, cohorts and the unit's own name. */
function titleWords(module: Module, unit: Unit): ReadonlySet<string> {
  const spare = new Set(fold(unit.name).split(' '));
  const all = fold(module.name).split(' ').filter((word) => word !== '' && !STOP.has(word) && !/^\d+$/.test(word));
  const telling = all.filter((word) => !spare.has(word));
  return new Set(telling.length > 0 ? telling : all);
}

/** One order for both ways of meeting a pair: by key, so that the order of rows does not matter. */
function before(module: Module, other: Module): boolean {
  return module !== other && (module.key < other.key || (module.key === other.key && module.at.row < other.at.row));
}

function sameHouse(module: Module, other: Module): boolean {
  const programme = fold(module.fields.programme?.value ?? '');
  return targetsOf<Unit>(module.fields.unit)[0] === targetsOf<Unit>(other.fields.unit)[0] || (programme !== '' && programme === fold(other.fields.programme?.value ?? ''));
}

function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const both = [...one].filter((word) => other.has(word)).length;
  const either = one.size + other.size - both;
  return either === 0 ? 0 : both / either;
}

function commonGround(model: Model, module: Module, other: Module): string | null {
  const competency = targetsOf<Competency>(module.fields.competency).find((one) => targetsOf<Competency>(other.fields.competency).includes(one));
  if (competency !== undefined) return `the competency “${competency.name}”`;
  const audience = fold(module.fields.audience?.value ?? '');
  if (audience !== '' && audience === fold(other.fields.audience?.value ?? '')) return `the audience “${module.fields.audience?.value ?? ''}”`;
  const kpisOf = (one: Module): Kpi[] => model.serves(one).flatMap(({ goal }) => (goal.kind === 'kpi' ? [goal] : []));
  const kpi = kpisOf(module).find((one) => kpisOf(other).includes(one));
  return kpi === undefined ? null : `the KPI “${kpi.name}”`;
}
