/** What a rule says is typed: these mistakes do not compile, or the line above them would be the mistake. */
import { defineRule, type RuleDefinition } from '../../src/audit/rule';
import type { Module } from '../../src/audit/model/types';

type Draft = RuleDefinition<'draft', Module, Record<never, never>, typeof MESSAGES>;
const MESSAGES = { late: '*{module}* ends on {day}.', never: 'No module ends.' } as const;
const DRAFT = {
  id: 'draft',
  title: 'A draft',
  why: 'It shows types.',
  fix: 'Read it.',
  needs: ['module.name'],
  uses: [],
  masks: [],
  options: {},
  messages: MESSAGES,
  examples: { flagged: '', clean: '' },
  subjects: ({ model }) => model.modules,
} satisfies Omit<Draft, 'check'>;

const day = { day: 1 };
const drafts = [
  defineRule({ ...DRAFT, check: ({ name }) => [{ message: 'late', data: { module: name, day } }] }),
  defineRule({ ...DRAFT, check: () => [{ message: 'never' }] }),
  // @ts-expect-error there is no such message
  defineRule({ ...DRAFT, check: ({ name }) => [{ message: 'latest', data: { module: name, day } }] }),
  // @ts-expect-error a placeholder has no value
  defineRule({ ...DRAFT, check: ({ name }) => [{ message: 'late', data: { module: name } }] }),
  // @ts-expect-error a placeholder is misspelt
  defineRule({ ...DRAFT, check: ({ name }) => [{ message: 'late', data: { module: name, days: day } }] }),
  // @ts-expect-error the message has placeholders
  defineRule({ ...DRAFT, check: () => [{ message: 'late' }] }),
];

it('right messages and wrong ones alike are rules; only the compiler tells them apart', () => expect(drafts).toHaveLength(6));
