/** The production build of the pane, made anew when a source is newer than it. */
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type { Configuration } from 'webpack';
import { unlessFresh } from './fresh';
import { runWebpack } from './run-webpack';

const ROOT = resolve(__dirname, '../..');
const BUILT = join(ROOT, 'dist/taskpane.html');
const SOURCES = ['src', 'assets', 'scripts', 'webpack.config.js', 'package.json', 'package-lock.json', 'manifest.xml'].map((name) => join(ROOT, name));

/** @throws Error with webpack's own words when the pane does not compile */
export function freshBuild(): Promise<void> {
  return unlessFresh(BUILT, SOURCES, () => {
    const configure = createRequire(__filename)('../../webpack.config.js') as (env: object, options: { mode: 'production' }) => Configuration;
    return runWebpack(configure({}, { mode: 'production' }));
  });
}
