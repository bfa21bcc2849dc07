/** `npm run new-rule <id>`: writes a rule's file with two tables to fill in, and its lines in the registry and the profile. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

const AUDIT = resolve(__dirname, '../src/audit');

/** `unlinkedModule` of `unlinked-module`. */
export function constantName(id: string): string {
  return id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

export function ruleSource(id: string): string {
  return `/** FIRST SENTENCE: the question this rule asks. */
import { defineRule, PASSED } from '../rule';

export const ${constantName(id)} = defineRule({
  id: '${id}',
  title: 'The failing state, in at most 60 characters',
  why: 'Why a person should care, in a sentence or two.',
  fix: 'Verb first: what to do about it.',
  needs: ['module.name'],
  uses: [],
  masks: [],
  options: {},
  messages: { default: '*{module}* …, and what would satisfy the rule.' },
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
  subjects: ({ model }) => model.judgedModules,
  check: () => PASSED,
});
`;
}

/** The registry with the rule's import and its entry, at the end of the list. */
export function registered(registry: string, id: string): string {
  const name = constantName(id);
  return registry
    .replace(/(import \{[^}]+\} from '\.\/[^']+';\n)(?!import)/, `$1import { ${name} } from './${id}';\n`)
    .replace(/\n\] as const/, `\n  ${name},\n] as const`);
}

/** The profile with a line for the rule; dimension and severity are to be thought about. */
export function profiled(profile: string, id: string): string {
  return profile.replace(/\n\};\n\n\/\*\* Weight of a severity/, `\n  '${id}': medium('linkage'),\n};\n\n/** Weight of a severity`);
}

function newRule(id: string): void {
  if (!/^[a-z]+(-[a-z]+)+$/.test(id)) throw new Error('A rule id is a noun phrase of what is wrong, such as unlinked-module.');
  const file = resolve(AUDIT, 'rules', `${id}.ts`);
  if (existsSync(file)) throw new Error(`There is a rule ${id} already.`);
  const registry = resolve(AUDIT, 'rules/index.ts');
  const profile = resolve(AUDIT, 'scores/profile.ts');
  writeFileSync(file, ruleSource(id));
  writeFileSync(registry, registered(readFileSync(registry, 'utf8'), id));
  writeFileSync(profile, profiled(readFileSync(profile, 'utf8'), id));
  process.stdout.write(`src/audit/rules/${id}.ts is to be filled in; then npm test.\n`);
}

if (require.main === module) newRule(process.argv[2] ?? '');
