/** The shape of a rule: one question, what it needs, and how it answers for each subject. */
import type { Address } from '../workbook';
import type { FieldName } from './fields';
import type { Service } from './facts/services';
import type { AnyRecord, Model } from './model/types';
import type { MessageValue } from './message-value';
import type { Subject } from './model/subject';

/** One of these columns is enough. */
export interface AnyOf<N extends string = FieldName> {
  readonly anyOf: readonly N[];
}

/** Templates by id: `{placeholder}` takes a value of a problem's data. */
export type Messages = Readonly<Record<string, string>>;

/** The placeholders of a template. */
type Placeholder<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}` ? Name | Placeholder<Rest> : never;

/** A problem that says one of these messages with a value for each of its placeholders. */
export type ProblemOf<M extends Messages> = {
  readonly [Id in keyof M & string]: Omit<Problem, 'message' | 'data'> & { readonly message: Id } & ([Placeholder<M[Id]>] extends [never]
      ? { readonly data?: Readonly<Record<never, MessageValue>> }
      : { readonly data: Readonly<Record<Placeholder<M[Id]>, MessageValue>> });
}[keyof M & string];

export interface Problem {
  /** Which of the rule's messages. */
  readonly message: string;
  /** The cell that decided; the subject's own cell where none is named. */
  readonly at?: Address;
  readonly data?: Readonly<Record<string, MessageValue>>;
  /** Tells apart several findings of one rule about one subject; part of the finding's id. */
  readonly about?: string;
  /** Where the problem lies in one of the things a module serves alone: which one. */
  readonly serving?: Service;
}

/** The data do not decide. */
export interface CannotTell {
  readonly cannotTell: string;
}

export type Verdict = readonly Problem[] | CannotTell;

/** Passed: nothing to say. */
export const PASSED: readonly never[] = Object.freeze([]);

export function cannotTell(why: string): CannotTell {
  return { cannotTell: why };
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

export interface RuleDefinition<Id extends string, S extends Subject | AnyRecord, O extends OptionValues, M extends Messages = Messages> {
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
  readonly messages: M;
  readonly examples: RuleExamples;
  /** What is judged: the denominator. Null when the rule does not apply to this workbook, with the reason. */
  subjects(context: RuleContext<O>): readonly S[];
  /** Nothing to say, problems in the rule's own messages, or that the data do not decide. */
  check(subject: S, context: RuleContext<O>): readonly ProblemOf<M>[] | CannotTell;
  /** Further subjects that plainly pass and are not looked at singly (cells without an oddity). */
  alsoPassed?(context: RuleContext<O>): number;
  /** False: findings stay single however many there are. */
  readonly systemic?: false;
}

/** A rule whose own types have been forgotten, as the registry and the runner see it. */
export type Rule<Id extends string = string> = Omit<RuleDefinition<Id, AnyRecord | Subject, OptionValues>, 'check'> & {
  check(subject: AnyRecord | Subject, context: RuleContext<OptionValues>): Verdict;
};

/** Checks the types of a rule where it is written, and forgets them. */
export function defineRule<const Id extends string, S extends Subject | AnyRecord, O extends OptionValues, const M extends Messages>(
  definition: RuleDefinition<Id, S, O, M>,
): Rule<Id> {
  return Object.freeze(definition) as unknown as Rule<Id>;
}
