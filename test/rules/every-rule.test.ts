/** No rule without a table of cases: each table must itself show the rule flagging, passing and, where it can, not telling. */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { RULES } from '../../src/audit/rules';
import { expectInStep } from '../support/in-step';

const tested = readdirSync(__dirname)
  .filter((file) => file.endsWith('.test.ts'))
  .flatMap((file) => [...readFileSync(resolve(__dirname, file), 'utf8').matchAll(/^describeCases\('([\w-]+)'/gm)].map(([, rule]) => rule));

it('every rule has one table of cases', () => {
  const advice = 'Add one describeCases(‘<id>’, …) to test/rules/<dimension>.test.ts.';
  expectInStep([...tested].sort(), RULES.map(({ id }) => id as string).sort(), advice);
});
