/** What every command loads at its start: nothing that only some of them need. */
import { spawnSync } from 'node:child_process';
import { relative, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');

/** Files of ours that a command line has loaded when it ends. */
function loadedBy(...args: string[]): string[] {
  const program = `
    process.on('exit', () => process.stderr.write(JSON.stringify(Object.keys(require.cache))));
    process.argv.push('plumbline', ...${JSON.stringify(args)});
    require('./src/cli/main.ts');
  `;
  const { stdout, stderr } = spawnSync(process.execPath, ['--require', 'tsx/cjs', '--eval', program], { cwd: ROOT, encoding: 'utf8' });
  expect(stdout).not.toBe('');
  return (JSON.parse(stderr) as string[]).map((path) => relative(ROOT, path).replaceAll('\\', '/')).filter((path) => path.startsWith('src/'));
}

test('what says only its version loads no audit and reads no files', () => {
  const loaded = loadedBy('--version');
  expect(loaded).toContain('src/cli/run.ts');
  expect(loaded.filter((path) => /^src\/audit\/(?!report\/(?:version|paint)\.ts|severity)|^src\/cli\/portfolio\/(?!auditor-argument)/.test(path))).toEqual([]);
});
