/** Runs webpack, which takes a while to load and is therefore loaded when something must be built. */
import type { Configuration } from 'webpack';

/** @throws Error with webpack's own words when something does not compile */
export async function runWebpack(configuration: Configuration): Promise<void> {
  const { default: webpack } = await import('webpack');
  const compiler = webpack(configuration);
  await new Promise<void>((done, failed) => {
    compiler.run((error, stats) => {
      if (error !== null || stats?.hasErrors() === true) failed(error ?? new Error(stats?.toString('errors-only')));
      else compiler.close(() => done());
    });
  });
}
