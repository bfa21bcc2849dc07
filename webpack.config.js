/** Builds the task pane into dist/: one page, its script, the audit's worker, and (for a release) the manifest with the real address. */
const { existsSync, readFileSync } = require('node:fs');
const { homedir } = require('node:os');
const { join } = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const { CONTENT_POLICY } = require('./scripts/content-policy.cjs');
const { webAddress, manifestFor } = require('./scripts/manifest-address.cjs');
const { Licences } = require('./scripts/shipped-packages.cjs');

const { version } = require('./package.json');

/** Where office.js must come from (Microsoft's add-in policy 1120). */
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** The certificate that `npx office-addin-dev-certs install` leaves, which Excel trusts; webpack's own where there is none. */
function developmentCertificate() {
  const folder = join(homedir(), '.office-addin-dev-certs');
  const [key, cert, ca] = ['localhost.key', 'localhost.crt', 'ca.crt'].map((file) => join(folder, file));
  return existsSync(key) && existsSync(cert) && existsSync(ca) ? { key: readFileSync(key), cert: readFileSync(cert), ca: readFileSync(ca) } : {};
}

const swc = (transform) => ({ loader: 'swc-loader', options: { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022', transform } } });

/**
 * `--env release` asks for a release: then PLUMBLINE_URL (or `--env url=https://…`) must be the https address the pane will be served from.
 * Without it only the pane is built.
 */
module.exports = (env = {}, { mode = 'production' } = {}) => {
  const address = webAddress(env.url ?? process.env.PLUMBLINE_URL, { required: Boolean(env.release) });
  const hashed = mode === 'production' ? '[name].[contenthash:16].js' : '[name].js';
  return {
    mode,
    name: 'taskpane',
    target: 'web',
    devtool: mode === 'production' ? false : 'source-map',
    entry: { taskpane: './src/taskpane/main.tsx' },
    // A name that changes with what the file holds may be kept by browsers for good (scripts/server-settings.cjs).
    output: { path: join(__dirname, 'dist'), filename: hashed, chunkFilename: hashed, publicPath: 'auto', clean: true },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: { rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: swc({ react: { runtime: 'automatic' } }) }] },
    // swc takes a third of terser's time and gives a little less; the licences that must travel with the code stay in it.
    optimization: {
      minimizer: [
        new MinimizerPlugin({
          minify: MinimizerPlugin.swcMinify,
          extractComments: false,
          minimizerOptions: { compress: { passes: 3, toplevel: true }, mangle: { toplevel: true }, format: { comments: 'some' } },
        }),
      ],
    },
    performance: { maxAssetSize: 1_500_000, maxEntrypointSize: 1_500_000 },
    plugins: [
      new HtmlPlugin({
        filename: 'taskpane.html',
        template: './src/taskpane/taskpane.html',
        inject: 'body',
        templateParameters: { officeJs: OFFICE_JS, contentSecurityPolicy: CONTENT_POLICY },
      }),
      new CopyPlugin({
        patterns: [
          { from: 'assets', to: 'assets', globOptions: { ignore: ['**/*.svg'] } },
          ...(address === null ? [] : [{ from: 'manifest.xml', to: 'manifest.xml', transform: (text) => manifestFor(text.toString('utf8'), address, version) }]),
        ],
      }),
      new Licences(),
    ],
    devServer: {
      host: 'localhost',
      port: 3000,
      hot: false,
      liveReload: mode !== 'production',
      static: false,
      server: env.http ? 'http' : { type: 'https', options: developmentCertificate() },
      client: { overlay: false },
    },
  };
};
