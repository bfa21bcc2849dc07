/** Builds the workbench page's own script. */
import { join, resolve } from 'node:path';
import webpack from 'webpack';

const ROOT = resolve(__dirname, '../..');

/** Where the bundle goes; it is no part of the product. */
export const BUNDLE_FOLDER = join(ROOT, '.cache/workbench');

/** @throws Error with webpack's own words when the page does not compile */
export function bundleWorkbench(folder = BUNDLE_FOLDER): Promise<void> {
  const compiler = webpack({
    mode: 'production',
    // It goes to this machine's own browser: small is of no use.
    optimization: { minimize: false },
    devtool: false,
    entry: { workbench: join(__dirname, 'page/main.tsx'), 'office-worker': join(__dirname, 'page/office-worker.ts') },
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
  });
  return new Promise((done, failed) => {
    compiler.run((error, stats) => {
      if (error !== null || stats?.hasErrors() === true) failed(error ?? new Error(stats?.toString('errors-only')));
      else compiler.close(() => done());
    });
  });
}
