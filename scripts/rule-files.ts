/** What a new rule adds to the files of the project: its own, its line in registry and profile, its sentences by language, its cases and its fault in the sample. */
import type { Dimension, Severity } from '../src/audit/severity';

export interface NewRule {
  readonly id: string;
  readonly dimension: Dimension;
  readonly severity: Severity;
}

/** `unlinkedModule` of `unlinked-module`. */
function constantName(id: string): string {
  return id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** The rule's own file: it compiles, and its tests are red until it says something. */
export function ruleSource({ id }: NewRule): string {
  return `/** The question this rule asks, in one sentence? */
import { judgedModules } from '../facts/judged-modules';
import { defineRule, PASSED } from '../rule';

export const ${constantName(id)} = defineRule({
  id: '${id}',
  title: 'The failing state, in at most 60 characters',
  why: 'Why.',
  fix: 'verb first: what to do about it.',
  needs: ['module.name'],
  uses: [],
  masks: [],
  options: {},
  messages: { default: '*{module}* is so.' },
  examples: {
    flagged: \`
      ### Modules
      | Module |
      | Coaching ⚑ |
    \`,
    clean: \`
      ### Modules
      | Module |
      | Coaching |
    \`,
  },
  subjects: ({ model }) => judgedModules(model),
  check: () => PASSED,
});
`;
}

/** The rule of a dimension that the profile names last. @throws Error where the profile has none of it */
export function lastOf(profile: string, dimension: Dimension): string {
  const ids = [...profile.matchAll(new RegExp(`^  '([a-z-]+)':[^\\n]*\\('${dimension}'`, 'gm'))].map(([, id]) => id as string);
  const last = ids.at(-1);
  if (last === undefined) throw new Error(`The profile has no rule of ${dimension}.`);
  return last;
}

/** The profile with a line for the rule, after the last of its dimension. */
export function profiled(profile: string, { id, dimension, severity }: NewRule): string {
  return after(profile, new RegExp(`^  '${lastOf(profile, dimension)}':[\\s\\S]*?\\n(?=  '|\\n|\\};)`, 'm'), `  '${id}': ${severity}('${dimension}'),\n`);
}

/** The registry with the rule's import and its entry, at the place that the profile gives it. */
export function registered(registry: string, { id }: NewRule, previous: string): string {
  const imported = [...registry.matchAll(/^import \{ \w+ \} from '\.\/([a-z-]+)';\n/gm)];
  const place = imported.findLast(([, other]) => (other as string) < id) ?? imported[0];
  if (place === undefined) throw new Error('The registry imports no rule.');
  const withImport = registry.replace(place[0], `${place[0]}import { ${constantName(id)} } from './${id}';\n`);
  return after(withImport, new RegExp(`^  ${constantName(previous)},\\n`, 'm'), `  ${constantName(id)},\n`);
}

const SENTENCES: Readonly<Record<Dimension, string>> = {
  strategy: 'rules-strategy',
  cascade: 'rules-strategy',
  measurability: 'rules-goals',
  linkage: 'rules-modules',
  ownership: 'rules-modules',
  upkeep: 'rules-upkeep',
  silos: 'rules-upkeep',
  money: 'rules-upkeep',
  evidence: 'rules-upkeep',
};

/** Where each language says what a rule of a dimension says. */
export function sentenceFiles({ dimension }: Pick<NewRule, 'dimension'>): readonly string[] {
  return ['de', 'fr'].map((language) => `src/languages/${language}/${SENTENCES[dimension]}.ts`);
}

/** The sentences of a language with the rule’s, which are still to be written: they compile, and the tests of languages are red. */
export function withSentences(sentences: string, { id }: NewRule): string {
  const stub = `  '${id}': {
    title: '',
    why: '',
    fix: '',
    messages: { default: '{module} is so.' },
    unknowns: {},
  },
`;
  return after(sentences, /^export const [\s\S]*(?=^\} as const;)/m, stub);
}

/** The tests of a dimension with a table of cases for the rule. */
export function withCases(tests: string, { id }: NewRule): string {
  return `${tests}
describeCases('${id}', [
  {
    name: 'what is flagged stands beside what looks like it and is not',
    sheets: table('Modules', 'Module', ['Coaching ⚑', 'Selling']),
    says: ['“Coaching” is so'],
  },
]);
`;
}

/** The faults of the sample with one that the rule must find. */
export function withFault(faults: string, { id, dimension }: NewRule): string {
  const list = new RegExp(`^const ${dimension.toUpperCase()}: readonly Fault\\[\\] = \\[\\n[\\s\\S]*?(?=^\\];)`, 'm');
  return after(faults, list, `  flaw('${id}', 'what somebody did, in a few words', 'Modules', 'M-28', 'Module', 'Coaching'),\n`);
}

function after(text: string, place: RegExp, added: string): string {
  const found = place.exec(text);
  if (found === null) throw new Error(`There is no place for “${added.trim()}”.`);
  const end = found.index + found[0].length;
  return text.slice(0, end) + added + text.slice(end);
}
