/** The shape of a rule: one question, what it needs, and how it answers for each subject. */
import type { Address, DataFor as DataOf, Sentences } from '../workbook';
import type { FieldName } from './fields';
import type { Service } from './facts/services';
import type { AnyRecord, Model } from './model/types';
import type { MessageValue } from './message-value';
import type { Subject } from './model/subject';

/** One of these columns is enough. */
export interface AnyOf<N extends string = FieldName> {
  readonly anyOf: readonly N[];
}

/** A value for each placeholder of a rule's sentence. */
type DataFor<Sentence extends string> = DataOf<Sentence, MessageValue>;

interface ProblemPlace {
  /** The cell that decided; the subject's own cell where none is named. */
  readonly at?: Address;
  /** Tells apart several findings of one rule about one subject; part of the finding's id. */
  readonly about?: string;
  /** Where the problem lies in one of the things a module serves alone: which one. */
  readonly serving?: Service;
}

/** A problem as a rule with these messages may state it: a message of its own, with a value for each placeholder. */
export type ProblemOf<Messages extends Sentences> = {
  readonly [Code in keyof Messages & string]: ProblemPlace & { readonly message: Code } & DataFor<Messages[Code]>;
}[keyof Messages & string];

/** A problem of any rule. */
export interface Problem extends ProblemPlace {
  /** Which of the rule's messages. */
  readonly message: string;
  readonly data?: Readonly<Record<string, MessageValue>>;
}

/** The data do not decide: why, as a code of the rule's own with its data. */
export interface CannotTell {
  readonly cannotTell: string;
  readonly data?: Readonly<Record<string, MessageValue>>;
}

/** A reason as a rule with these may give it. */
export type CannotTellOf<Unknowns extends Sentences> = {
  readonly [Code in keyof Unknowns & string]: { readonly cannotTell: Code } & DataFor<Unknowns[Code]>;
}[keyof Unknowns & string];

export type Verdict = readonly Problem[] | CannotTell;

/** Passed: nothing to say. */
export const PASSED: readonly never[] = Object.freeze([]);

/** Why the data do not decide, where the sentence has no placeholder. */
export function cannotTell<Code extends string>(why: Code): { readonly cannotTell: Code };
/** Why the data do not decide, with what the sentence shows. */
export function cannotTell<Code extends string, Data extends Readonly<Record<string, MessageValue>>>(
  why: Code,
  data: Data,
): { readonly cannotTell: Code; readonly data: Data };
export function cannotTell(why: string, data?: Readonly<Record<string, MessageValue>>): CannotTell {
  return data === undefined ? { cannotTell: why } : { cannotTell: why, data };
}

export type OptionValues = Readonly<Record<string, number | string | boolean>>;

export interface RuleContext<O extends OptionValues> {
  readonly model: Model;
  readonly options: O;
}

/** Small Markdown tables, one per sheet, each under a line `### Sheet name`; ⚑ after a cell's text marks a cell that must be flagged. */
export interface RuleExamples {
  readonly flagged: string;
  readonly clean: string;
  /** An example that cannot be told, where the rule has one. */
  readonly undecided?: string;
  /** The audit date of the examples; 2026-03-31 where none is given. */
  readonly asOf?: string;
}

export interface RuleDefinition<
  Id extends string,
  S extends Subject | AnyRecord,
  O extends OptionValues,
  M extends Sentences = Sentences,
  U extends Sentences = Sentences,
> {
  readonly id: Id;
  /** The failing state, at most 60 characters. */
  readonly title: string;
  readonly why: string;
  /** Starts with a verb. */
  readonly fix: string;
  /** Columns without which the rule is skipped. */
  readonly needs: readonly (FieldName | AnyOf)[];
  /** Columns that are read when they are there. */
  readonly uses: readonly FieldName[];
  /** Rules that this one makes not worth listing for the same subject. */
  readonly masks: readonly string[];
  /** Thresholds with their defaults. */
  readonly options: O;
  /** What is wrong, and not what to do about it: that is the fix. */
  readonly messages: M;
  /** Why a subject may not be told, each the end of “cannot tell: …”. */
  readonly unknowns?: U;
  readonly examples: RuleExamples;
  /** What is judged: the denominator. Null when the rule does not apply to this workbook, with the reason. */
  subjects(context: RuleContext<O>): readonly S[];
  check(subject: S, context: RuleContext<O>): readonly ProblemOf<NoInfer<M>>[] | CannotTellOf<NoInfer<U>>;
  /** Further subjects that plainly pass and are not looked at singly (cells without an oddity). */
  alsoPassed?(context: RuleContext<O>): number;
  /** True: columns of references of which none is in the workbook are judged too; for all other rules they are as good as missing. */
  readonly strangers?: true;
  /** False: findings stay single however many there are. */
  readonly systemic?: false;
}

/** A rule whose own types have been forgotten, as the registry and the runner see it; what it says is known by its codes. */
export interface Rule<Id extends string = string, M extends Sentences = Sentences, U extends Sentences = Sentences> extends Omit<
  RuleDefinition<Id, AnyRecord | Subject, OptionValues, M>,
  'check' | 'unknowns'
> {
  readonly unknowns: U;
  check(subject: AnyRecord | Subject, context: RuleContext<OptionValues>): Verdict;
}

/** Checks the types of a rule where it is written, and forgets all but its codes. */
export function defineRule<
  const Id extends string,
  S extends Subject | AnyRecord,
  O extends OptionValues,
  const M extends Sentences,
  const U extends Sentences = Readonly<Record<never, string>>,
>(definition: RuleDefinition<Id, S, O, M, U>): Rule<Id, M, U> {
  return Object.freeze({ unknowns: {}, ...definition }) as unknown as Rule<Id, M, U>;
}
