/** Builds what a page needs of the emulator into one script, `emulator.js`, which offers it as `plumbline`. */
import { join } from 'node:path';
import webpack from 'webpack';

/** @throws Error with webpack's own words when it does not compile */
export function bundleEmulator(folder: string): Promise<void> {
  const compiler = webpack({
    mode: 'development',
    devtool: false,
    entry: join(__dirname, 'browser-entry.ts'),
    output: { path: folder, filename: 'emulator.js', library: { type: 'var', name: 'plumbline' } },
    resolve: { extensions: ['.ts', '.js'] },
    module: { rules: [{ test: /\.ts$/, use: { loader: 'swc-loader', options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } } } }] },
  });
  return new Promise((done, failed) => {
    compiler.run((error, stats) => {
      if (error !== null || stats?.hasErrors() === true) failed(error ?? new Error(stats?.toString('errors-only')));
      else compiler.close(() => done());
    });
  });
}
