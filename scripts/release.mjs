/** `npm run release`: everything an administrator needs to serve the pane, in `plumbline-<version>.zip`. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { zipSync } from 'fflate';
import webpack from 'webpack';

const require = createRequire(import.meta.url);
const { webAddress } = require('./manifest-address.cjs');
const { packagesIn } = require('./shipped-packages.cjs');
const { serverSettings } = require('./server-settings.cjs');

const root = fileURLToPath(new URL('..', import.meta.url));
const { files: packed, version } = require('../package.json');

/** What scored a quarter, for whoever wants its scores again. */
const PACKAGE = `plumbline-${version}.tgz`;

/** Of all files in the zip: a day of the build would make two releases of the same sources differ. */
const DAY = new Date(1980, 0, 2);

const { values } = parseArgs({ options: { out: { type: 'string', default: root }, profile: { type: 'string' } } });

/** `folder` then holds what is served. */
function buildPane(folder) {
  return build(require('../webpack.config.js')({ release: true }, { mode: 'production' }), folder);
}

/** The folders of the packages that it is made of. */
async function build(config, folder) {
  const compiler = webpack({ ...config, output: { ...config.output, path: folder } });
  return new Promise((done, failed) => {
    compiler.run((error, stats) => {
      if (error !== null || stats.hasErrors()) failed(error ?? new Error(stats.toString('errors-only')));
      else {
        const packages = packagesIn(stats.compilation);
        compiler.close(() => done(packages));
      }
    });
  });
}

/** The command as `npm pack` packs it, and the folders of the packages that it is made of. `folder` is for what is packed, so that nothing is built among the sources. */
async function packCommand(folder) {
  const packages = await build(require('../webpack.config.bin.js'), join(folder, 'bin'));
  for (const name of ['package.json', ...packed.filter((each) => each !== 'bin')]) cpSync(join(root, name), join(folder, name), { recursive: true });
  const options = { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'], shell: process.platform === 'win32' };
  execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], options);
  return { packages, bytes: new Uint8Array(readFileSync(join(folder, PACKAGE))) };
}

/** What npm knows of the packages that are shipped, as CycloneDX; without the hour and a number of chance, which would make each build another. */
function bill(packages) {
  const whole = JSON.parse(execFileSync('npm', ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx', '--sbom-type', 'application'], { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28, shell: process.platform === 'win32' }));
  const shipped = new Set(
    packages.map((folder) => {
      const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      return `${about.name}@${about.version}`;
    }),
  );
  const components = whole.components
    .filter((component) => shipped.delete(`${component.name}@${component.version}`))
    // To npm they are all for development only, as the package itself depends on none.
    .map((component) => without(component, 'properties'));
  if (shipped.size > 0) throw new Error(`npm does not list what is shipped: ${[...shipped].join(', ')}.`);
  const known = new Set(components.map((component) => component['bom-ref']));
  const self = { ...without(whole.metadata.component, 'properties'), name: 'plumbline' };
  const metadata = { ...without(whole.metadata, 'timestamp'), component: self };
  const dependencies = whole.dependencies
    .filter(({ ref }) => known.has(ref))
    .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((one) => known.has(one)) }));
  return { ...without(whole, 'serialNumber'), metadata, components, dependencies: [{ ref: self['bom-ref'], dependsOn: [...known] }, ...dependencies] };
}

function without(whole, name) {
  return Object.fromEntries(Object.entries(whole).filter(([each]) => each !== name));
}

function* filesIn(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((one, other) => (one.name < other.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesIn(path);
    else yield path;
  }
}

/** The organisation's profile as it is served; an empty one says that nothing is assumed. @throws Error in one sentence for one that no pane would take */
function profileText() {
  if (values.profile === undefined) return '{}\n';
  const text = readFileSync(values.profile, 'utf8');
  // The sources themselves say what a file of settings may hold.
  require('./run-sources.cjs');
  const { settingsIn } = require('../src/settings-text.ts');
  const { SETTINGS_FAULTS } = require('../src/schema-check.ts');
  const { filled } = require('../src/workbook/index.ts');
  const { fault } = settingsIn(text);
  if (fault !== undefined) throw new Error(`${values.profile} cannot be used: ${filled(SETTINGS_FAULTS[fault.code], fault.data, String)}.`);
  return text;
}

async function release() {
  // Said before a minute is spent on building.
  const address = webAddress(process.env.PLUMBLINE_URL, { required: true });
  const profile = profileText();
  const temporary = mkdtempSync(join(tmpdir(), 'plumbline-release-'));
  try {
    const ofPane = await buildPane(temporary);
    const apart = join(temporary, '.verify');
    const ofPage = await build(require('../webpack.config.verify.js'), apart);
    const page = new Uint8Array(readFileSync(join(apart, 'verify.html')));
    rmSync(apart, { recursive: true });
    const command = await packCommand(join(temporary, '.command'));
    rmSync(join(temporary, '.command'), { recursive: true });
    const packages = [...new Set([...ofPane, ...ofPage, ...command.packages])].sort();
    const text = (words) => new TextEncoder().encode(words);
    const site = [...filesIn(temporary)].map((path) => [`site/${relative(temporary, path).split(sep).join('/')}`, new Uint8Array(readFileSync(path))]);
    const files = Object.fromEntries([
      ['DEPLOY.md', new Uint8Array(readFileSync(join(root, 'docs/deploy.md')))],
      ['halden-instruments.xlsx', new Uint8Array(readFileSync(join(root, 'samples/halden-instruments.xlsx')))],
      ['LICENSE', new Uint8Array(readFileSync(join(root, 'LICENSE')))],
      ['manifest.xml', new Uint8Array(readFileSync(join(temporary, 'manifest.xml')))],
      ['sbom.cdx.json', text(`${JSON.stringify(bill(packages), null, 2)}\n`)],
      [PACKAGE, command.bytes],
      // It needs no server, and goes by mail as well.
      ['verify.html', page],
      ...Object.entries(serverSettings(address)).map(([name, words]) => [`servers/${name}`, text(words)]),
      ...site,
      ['site/profile.json', text(profile)],
    ]);
    const sums = Object.entries(files).map(([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`);
    const zip = zipSync({ ...files, SHA256SUMS: text(sums.join('')) }, { level: 9, mtime: DAY });
    mkdirSync(values.out, { recursive: true });
    const path = join(values.out, `plumbline-${version}.zip`);
    writeFileSync(path, zip);
    console.log(`${path}: version ${version} for ${address}, ${Object.keys(files).length} files, made of ${packages.length} packages. DEPLOY.md in it says what to do.`);
  } finally {
    rmSync(temporary, { recursive: true });
  }
}

release().catch((error) => {
  console.error(error.message);
  process.exitCode = 2;
});
