/** What a rule may say: a misspelt message, placeholder or reason does not compile (`npm run typecheck` reads the expected errors). */
import { cannotTell, defineRule, PASSED, type OptionValues, type RuleContext } from '../../src/audit/rule';
import { sentenceOf } from '../../src/audit/report/message';
import { ruleOf, type RULES } from '../../src/audit/rules';
import type { PlaceholdersOf } from '../../src/workbook';
import type { Model, Module } from '../../src/audit/model/types';

const heading = {
  id: 'a-rule',
  title: 'Something is so',
  why: '',
  fix: '',
  needs: [],
  uses: [],
  masks: [],
  options: {},
  messages: { plain: 'It is so.', named: '*{module}* costs {cost}.' },
  unknowns: { blank: 'it is blank', word: '“{word}” is not known' },
  examples: { flagged: '', clean: '' },
} as const;
const subjects = ({ model }: { readonly model: Model }): readonly Module[] => model.modules;

const rule = defineRule({
  ...heading,
  subjects,
  check: (module) => {
    if (module.id === 'blank') return cannotTell('blank');
    if (module.id === 'word') return cannotTell('word', { word: module.name });
    if (module.id === 'plain') return [{ message: 'plain' }];
    return module.id === 'named' ? [{ message: 'named', data: { module: module.name, cost: 1 } }] : PASSED;
  },
});

const MISTAKES = [
  // @ts-expect-error a message that the rule does not have
  defineRule({ ...heading, subjects, check: () => [{ message: 'plian' }] }),
  // @ts-expect-error a placeholder without a value
  defineRule({ ...heading, subjects, check: (module) => [{ message: 'named', data: { module: module.name } }] }),
  // @ts-expect-error a misspelt placeholder
  defineRule({ ...heading, subjects, check: (module) => [{ message: 'named', data: { module: module.name, costs: 1 } }] }),
  // @ts-expect-error placeholders, and no data at all
  defineRule({ ...heading, subjects, check: () => [{ message: 'named' }] }),
  // @ts-expect-error a reason that the rule does not have
  defineRule({ ...heading, subjects, check: () => cannotTell('blanc') }),
  // @ts-expect-error a reason without what it shows
  defineRule({ ...heading, subjects, check: () => cannotTell('word') }),
  // @ts-expect-error a reason with something else
  defineRule({ ...heading, subjects, check: (module) => cannotTell('word', { words: module.name }) }),
];

describe('what a rule may say', () => {
  it('is known by its codes, in the registry too', () => {
    const placeholders: readonly PlaceholdersOf<(typeof rule.messages)['named']>[] = ['module', 'cost'];
    const code: keyof Extract<(typeof RULES)[number], { id: 'late-sponsor' }>['unknowns'] = 'dates-missing';
    for (const name of placeholders) expect(rule.messages.named).toContain(`{${name}}`);
    expect(ruleOf('late-sponsor')?.unknowns).toHaveProperty([code]);
  });

  it('would show a mistake that the types had let through', () => {
    const verdicts = MISTAKES.map((mistaken) => mistaken.check({ name: 'Coaching' } as Module, { options: {} } as RuleContext<OptionValues>));
    const texts = verdicts.flatMap((verdict) =>
      'cannotTell' in verdict ? [] : verdict.map(({ message, data }) => sentenceOf(rule.messages, { code: message, ...(data === undefined ? {} : { data }) })),
    );
    expect(texts).toEqual(['plian', '“Coaching” costs {cost}.', '“Coaching” costs {cost}.', '“{module}” costs {cost}.']);
  });
});
