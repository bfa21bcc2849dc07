/** Builds dist/verify.html: one file with everything in it, which works from a disk without a network. */
const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const { optimize, sources, Compilation } = require('webpack');
const { licencesIn } = require('./scripts/shipped-packages.cjs');

const { version } = require('./package.json');
const scoringVersion = /SCORING_VERSION = (\d+)/.exec(readFileSync(join(__dirname, 'src/audit/report/version.ts'), 'utf8'))[1];

/** Puts the script into the page, and lets the page run that script alone and ask for nothing. */
class OnePage {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('OnePage', (compilation) => {
      compilation.hooks.processAssets.tap({ name: 'OnePage', stage: Compilation.PROCESS_ASSETS_STAGE_REPORT - 1 }, () => {
        const template = readFileSync(join(__dirname, 'src/proof/verify.html'), 'utf8');
        const licences = licencesIn(compilation).replaceAll('*/', '* /');
        const script = `${compilation.getAsset('verify.js').source.source()}\n/*! ${licences} */`.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
        const digest = createHash('sha256').update(script).digest('base64');
        const policy = `default-src 'none'; script-src 'sha256-${digest}'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'`;
        const page = template
          .replace('<%= policy %>', policy)
          .replace('<%= version %>', version)
          .replace('<%= scoringVersion %>', scoringVersion)
          .replace('  </body>', () => `    <script>${script}</script>\n  </body>`);
        compilation.deleteAsset('verify.js');
        compilation.emitAsset('verify.html', new sources.RawSource(page));
      });
    });
  }
}

module.exports = {
  mode: 'production',
  name: 'verify',
  target: 'web',
  devtool: false,
  entry: { verify: './src/proof/page.ts' },
  output: { path: join(__dirname, 'dist'), filename: '[name].js' },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: { rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: { loader: 'swc-loader', options: { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' } } } }] },
  plugins: [new optimize.LimitChunkCountPlugin({ maxChunks: 1 }), new OnePage()],
  optimization: {
    minimizer: [
      new MinimizerPlugin({
        minify: MinimizerPlugin.swcMinify,
        extractComments: false,
        minimizerOptions: { compress: { passes: 2, toplevel: true }, mangle: { toplevel: true }, format: { comments: false } },
      }),
    ],
  },
  performance: false,
};
