/** The production build of the pane, made anew when a source is newer than it. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import webpack from 'webpack';

const ROOT = resolve(__dirname, '../..');
const BUILT = join(ROOT, 'dist/taskpane.html');
const SOURCES = ['src', 'assets', 'webpack.config.js', 'package.json'];

function newest(path: string): number {
  const stat = statSync(path);
  return stat.isDirectory() ? Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name)))) : stat.mtimeMs;
}

/** @throws Error with webpack's own words when the pane does not compile */
export async function freshBuild(): Promise<void> {
  if (existsSync(BUILT) && statSync(BUILT).mtimeMs > Math.max(...SOURCES.map((source) => newest(join(ROOT, source))))) return;
  const configure = createRequire(__filename)('../../webpack.config.js') as (env: object, options: { mode: 'production' }) => webpack.Configuration;
  const compiler = webpack(configure({}, { mode: 'production' }));
  await new Promise<void>((done, failed) => {
    compiler.run((error, stats) => {
      if (error !== null || stats?.hasErrors() === true) failed(error ?? new Error(stats?.toString('errors-only')));
      else compiler.close(() => done());
    });
  });
}
