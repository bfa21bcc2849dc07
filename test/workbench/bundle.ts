/** Builds the scripts of the workbench's own pages. */
import { join, resolve } from 'node:path';
import type { Configuration } from 'webpack';
import { unlessFresh } from './fresh';
import { runWebpack } from './run-webpack';

const ROOT = resolve(__dirname, '../..');

/** Where the bundle goes; it is no part of the product. */
export const BUNDLE_FOLDER = join(ROOT, '.cache/workbench');

const SOURCES = ['test/workbench', 'test/emulator', 'src', 'package.json', 'package-lock.json'].map((name) => join(ROOT, name));

/**
 * Made anew when a source is newer than it.
 *
 * @throws Error with webpack's own words when a page does not compile
 */
export function bundleWorkbench(folder = BUNDLE_FOLDER): Promise<void> {
  return unlessFresh(join(folder, 'workbench.js'), SOURCES, () => runWebpack(configurationFor(folder)));
}

function configurationFor(folder: string): Configuration {
  return {
    mode: 'production',
    // It goes to this machine's own browser: small is of no use.
    optimization: { minimize: false },
    devtool: false,
    entry: {
      workbench: join(__dirname, 'page/main.tsx'),
      door: join(__dirname, 'page/door.ts'),
      'plug-in': join(__dirname, 'page/plug-in.ts'),
      'office-worker': join(__dirname, 'page/office-worker.ts'),
    },
    output: { path: folder, filename: '[name].js' },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    performance: false,
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: {
            loader: 'swc-loader',
            options: { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022', transform: { react: { runtime: 'automatic' } } } },
          },
        },
      ],
    },
  };
}
