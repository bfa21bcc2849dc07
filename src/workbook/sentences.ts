/** Codes and their sentences: what is said is a code with its data, and one sentence for each code stands beside it, in English here and in other languages elsewhere. */

/**
 * Sentences by the code that stands for each; `{placeholder}` takes a value of the data that travels with the code, and `*{placeholder}*` quotes it.
 * `<time|times>` is the first where the placeholder before it shows 1, else the second.
 */
export type Sentences = Readonly<Record<string, string>>;

/** The names between braces of a sentence. */
export type PlaceholdersOf<Sentence extends string> = Sentence extends `${string}{${infer Name}}${infer Rest}` ? Name | PlaceholdersOf<Rest> : never;

/** A value for each placeholder of a sentence; none is needed where it has none. */
export type DataFor<Sentence extends string, Value> = [PlaceholdersOf<Sentence>] extends [never]
  ? { readonly data?: Readonly<Record<string, Value>> }
  : { readonly data: Readonly<Record<PlaceholdersOf<Sentence>, Value>> };

/** A code of any sentences, with its data. */
export interface Coded<Value> {
  readonly code: string;
  readonly data?: Readonly<Record<string, Value>>;
}

/** A code of these sentences, with a value for each placeholder: a misspelt one does not compile. */
export type CodedOf<All extends Sentences, Value> = {
  readonly [Code in keyof All & string]: { readonly code: Code } & DataFor<All[Code], Value>;
}[keyof All & string];

/** The same sentence in another language: it shows what the English one shows, no less and nothing else. */
type SameShown<English extends string, Theirs> = Theirs extends string
  ? [PlaceholdersOf<English>] extends [PlaceholdersOf<Theirs>]
    ? [PlaceholdersOf<Theirs>] extends [PlaceholdersOf<English>]
      ? Theirs
      : 'it has a placeholder that the English sentence lacks'
    : 'it lacks a placeholder of the English sentence'
  : string;

/** What a list of sentences must be in another language: a gap, a code too many or another placeholder does not compile. */
export type SentencesOf<English extends Sentences, Theirs> = {
  readonly [Code in keyof English]: SameShown<English[Code], Code extends keyof Theirs ? Theirs[Code] : never>;
} & { readonly [Surplus in Exclude<keyof Theirs, keyof English>]: never };

/**
 * The sentence of a template with its data.
 * A placeholder without a value is a mistake of whoever said it and stays visible as it is.
 * @param textOf a value as text
 */
export function filled<Value>(template: string, data: Readonly<Record<string, Value>> | undefined, textOf: (value: Value) => string): string {
  const parts = partsOf(template);
  let text = parts[0] as string;
  for (let place = 1; place < parts.length; place += 2) {
    const name = parts[place] as string;
    const shown = data !== undefined && Object.hasOwn(data, name) ? textOf(data[name] as Value) : `{${name}}`;
    text += shown + agreeing(parts[place + 1] as string, shown === '1');
  }
  return text;
}

const FORMS = /<([^<>|]*)\|([^<>|]*)>/g;

/** What stands behind a placeholder, in the form that agrees with it. */
function agreeing(text: string, isOne: boolean): string {
  return text.includes('<') ? text.replace(FORMS, (_, one: string, more: string) => (isOne ? one : more)) : text;
}

/** Templates are our own, and there are few of them. */
const known = new Map<string, readonly string[]>();

/** In turn what stands between the placeholders, and the name of one. */
function partsOf(template: string): readonly string[] {
  const before = known.get(template);
  if (before !== undefined) return before;
  const parts = template.replace(/\*(\{[^{}*]+\})\*/g, '“$1”').split(/\{(\w+)\}/);
  if (known.size < MOST_KEPT) known.set(template, parts);
  return parts;
}

const MOST_KEPT = 5000;

/** With a capital first: a word that begins a line. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
