/** Builds the `plumbline` command into one file that needs no other package: `bin/plumbline.js`, with the licences of what is in it beside it. */
const { existsSync, readdirSync, readFileSync } = require('node:fs');
const { join, sep } = require('node:path');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const { BannerPlugin, optimize, sources } = require('webpack');

const MODULES = `${sep}node_modules${sep}`;

/** `…/node_modules/@scope/name` of a file in a package; null for our own. */
function packageOf(file) {
  const start = file.lastIndexOf(MODULES);
  if (start < 0) return null;
  const [scope, name] = file.slice(start + MODULES.length).split(sep);
  return file.slice(0, start + MODULES.length) + (scope.startsWith('@') ? join(scope, name) : scope);
}

function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  return `${name} ${version} (${license})\n\n${file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim()}\n`;
}

/** Licences ask that their text goes where the code goes. */
class Licences {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('Licences', (compilation) => {
      compilation.hooks.processAssets.tap('Licences', () => {
        const files = [...compilation.modules].flatMap((module) => [module, ...(module.modules ?? [])]).flatMap(({ resource }) => resource ?? []);
        const folders = [...new Set(files.map(packageOf))].filter((folder) => folder !== null && existsSync(join(folder, 'package.json'))).sort();
        compilation.emitAsset('THIRD-PARTY-LICENCES.txt', new sources.RawSource(folders.map(licenceOf).join(`\n${'-'.repeat(80)}\n\n`)));
      });
    });
  }
}

module.exports = {
  mode: 'production',
  name: 'bin',
  target: 'node20',
  devtool: false,
  entry: { plumbline: './src/cli/main.ts' },
  output: { path: join(__dirname, 'bin'), filename: '[name].js', clean: true },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  // Parts of it are made for one kind of machine: who wants Parquet installs it.
  externals: { '@duckdb/node-api': 'commonjs @duckdb/node-api' },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        use: { loader: 'swc-loader', options: { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' } } },
      },
    ],
  },
  // What loads later stands in the same file, and is run when it is asked for.
  plugins: [new optimize.LimitChunkCountPlugin({ maxChunks: 1 }), new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, stage: Number.MAX_SAFE_INTEGER }), new Licences()],
  optimization: {
    minimizer: [
      new MinimizerPlugin({
        minify: MinimizerPlugin.swcMinify,
        extractComments: false,
        // Names of functions and classes stay, for whoever reads where a failure happened.
        minimizerOptions: { compress: { passes: 2 }, mangle: { keep_fnames: true, keep_classnames: true }, format: { comments: 'some' } },
      }),
    ],
  },
  performance: false,
};
