/** Builds the `plumbline` command into one file that needs no other package: `bin/plumbline.js`, with the licences of what is in it beside it. */
const { join } = require('node:path');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const { BannerPlugin, optimize } = require('webpack');
const { Licences } = require('./scripts/shipped-packages.cjs');

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
