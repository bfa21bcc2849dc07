/** A module as the report carries it; what takes long to say of it is said when somebody first looks. */
import { lifeOf } from '../facts/life';
import { isFollowed, perGround } from '../facts/per-model';
import { moduleGrade } from '../impact/module-grade';
import { fitted } from '../model/fitted';
import { isSame } from '../model/same';
import type { Model, Module } from '../model/types';
import type { ModuleRisk } from '../scores/caps';
import { codesOf } from '../scores/component-reasons';
import { costAtRisk, moneyOf } from '../scores/money';
import type { ModuleScore } from '../scores/module-score';
import { reportCase } from './business-case';
import { place } from './impact';
import type { Language } from './language';
import { sentenceOf } from './message';
import { moduleChain, type ModuleChain } from './module-chain';
import { reportModuleMoney } from './module-money';
import type { ReportModule, ScoreComponent } from './report';

/** What the audit makes of a module. */
export interface JudgedModule {
  readonly score: ModuleScore | undefined;
  readonly risk: ModuleRisk | undefined;
  readonly flags: readonly string[];
  readonly weight: number | null;
}

/** Properties of the row itself, so that it is copied and written as JSON like any other; each getter stands once for all rows. */
type Later = 'components' | 'money' | 'businessCase' | keyof ModuleChain;

/** A class, since closures of its own for each of ten thousands of rows would be slow and large. */
class ModuleRow implements Omit<ReportModule, Later> {
  declare readonly id: string | null;
  declare readonly name: string;
  declare readonly at: ReportModule['at'];
  declare readonly score: number | null;
  declare readonly evaluatedPoints: number;
  declare readonly worstCase: number | null;
  declare readonly weight: number | null;
  declare readonly flags: readonly string[];
  declare readonly cost: number | null;
  declare readonly currency: string | null;
  declare readonly costs: ReportModule['costs'];
  declare readonly costAtRisk: number | null;
  declare readonly evidenceGrade: ReportModule['evidenceGrade'];
  declare readonly life: ReportModule['life'];
  declare readonly mandatory: boolean;

  readonly #model: Model;
  readonly #module: Module;
  readonly #language: Language;
  readonly #judged: JudgedModule;
  #components: readonly ScoreComponent[] | null = null;
  #businessCase: ReportModule['businessCase'] | null = null;
  #money: ReportModule['money'] | null = null;
  #chain: ModuleChain | null = null;
  static #lastWay: { readonly row: ModuleRow; readonly chain: ModuleChain } | null = null;

  static readonly #later = {
    components: getter((row) => (row.#components ??= ModuleRow.partsOf(row).map((part) => componentOf(part, row.#language)))),
    businessCase: getter((row) => (row.#businessCase ??= reportCase(row.#model, row.#module, row.#language))),
    money: getter((row) => (row.#money ??= reportModuleMoney(row.#model, row.#module, row.cost, row.#language))),
    serves: getter((row) => row.#way.serves),
    chain: getter((row) => row.#way.chain),
    chainLacks: getter((row) => row.#way.chainLacks),
  } satisfies Record<Later, PropertyDescriptor>;

  constructor(model: Model, module: Module, judged: JudgedModule, language: Language) {
    const { score, risk, flags, weight } = judged;
    const costs = fitted(moneyOf(model, module, risk));
    this.#model = model;
    this.#module = module;
    this.#language = language;
    this.#judged = judged;
    this.id = module.id;
    this.name = module.name;
    this.at = place(module);
    this.score = score?.score ?? null;
    this.evaluatedPoints = score?.evaluatedPoints ?? 0;
    this.worstCase = score?.worstCase ?? null;
    this.weight = weight;
    Object.defineProperty(this, 'components', ModuleRow.#later.components);
    this.flags = fitted(flags);
    this.cost = costs[0]?.amount ?? null;
    this.currency = costs[0]?.currency ?? null;
    this.costs = costs;
    this.costAtRisk = costAtRisk(model, module, risk);
    this.evidenceGrade = moduleGrade(model, module)?.grade ?? null;
    this.life = lifeOf(model, module);
    this.mandatory = module.fields.mandatory?.value === true;
    Object.defineProperty(this, 'businessCase', ModuleRow.#later.businessCase);
    Object.defineProperty(this, 'money', ModuleRow.#later.money);
    Object.defineProperty(this, 'serves', ModuleRow.#later.serves);
    Object.defineProperty(this, 'chain', ModuleRow.#later.chain);
    Object.defineProperty(this, 'chainLacks', ModuleRow.#later.chainLacks);
  }

  /** What is left for later hangs on cells, too. */
  static later(row: ModuleRow, read: (row: ModuleRow) => unknown): unknown {
    return rows.later(row.#model, row.#module, () => read(row));
  }

  static partsOf(row: ModuleRow): ModuleScore['parts'] {
    return row.#judged.score?.parts ?? [];
  }

  /** Whoever asks for one part of it asks for the others next, and then for those of another module: of ten thousands one is kept, but where rows are kept as a whole. */
  get #way(): ModuleChain {
    if (this.#chain !== null) return this.#chain;
    if (ModuleRow.#lastWay?.row === this) return ModuleRow.#lastWay.chain;
    const chain = moduleChain(this.#model, this.#module);
    if (isFollowed(this.#model)) this.#chain = chain;
    else ModuleRow.#lastWay = { row: this, chain };
    return chain;
  }
}

function isSameJudged(known: JudgedModule, { score, risk, flags, weight }: JudgedModule): boolean {
  return known.weight === weight && isSame(known.score, score) && isSame(known.risk, risk) && isSame(known.flags, flags);
}

function getter(read: (row: ModuleRow) => unknown): PropertyDescriptor {
  return {
    enumerable: true,
    get(this: ModuleRow) {
      return ModuleRow.later(this, read);
    },
  };
}

function componentOf({ name, points, max, state, because }: ModuleScore['parts'][number], { lists, voice }: Language): ScoreComponent {
  return { name, points, max, state, because: sentenceOf(lists.components, because, voice), becauseCodes: codesOf(because) };
}

/** The points of each part of a module's score, without the sentences that say why; empty for a module without a score. */
export function pointsOf(module: ReportModule): readonly Pick<ScoreComponent, 'name' | 'points'>[] {
  return module instanceof ModuleRow ? ModuleRow.partsOf(module) : module.components;
}

/** What a row says that the model does not. */
interface RowGround {
  readonly judged: JudgedModule;
  readonly language: Language;
}

const rows = perGround(
  (model, module: Module, { judged, language }: RowGround) => new ModuleRow(model, module, judged, language),
  (known, now) => known.language === now.language && isSameJudged(known.judged, now.judged),
);

export function reportModule(model: Model, module: Module, judged: JudgedModule, language: Language): ReportModule {
  return rows(model, module, { judged, language }) as unknown as ReportModule;
}
