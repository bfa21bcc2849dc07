/** `plumbline case` on the sample, as a person types it. */
import { resolve } from 'node:path';
import { runCommand } from './run-command';

const SAMPLE = resolve(__dirname, '../../samples/halden-instruments.xlsx');

it('prints the case of a module named by its id or by its name', async () => {
  const byId = await runCommand('case', SAMPLE, 'M-34', '--as-of', '2026-06-30');
  expect(byId).toMatchObject({ code: 0, err: '' });
  expect(byId.out).toMatch(/^# Business case: Conversations that develop people\n/);
  expect(byId.out).toContain('| Launch | 2025-01-13 |');
  expect(byId.out).toContain('Grade B');
  expect((await runCommand('case', SAMPLE, 'conversations that develop people', '--as-of', '2026-06-30')).out).toBe(byId.out);
});

it('of a module that there is not it says so in one sentence', async () => {
  const { code, out, err } = await runCommand('case', SAMPLE, 'M-99');
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(/^plumbline: There is no module “M-99” in .*\n$/);
});
