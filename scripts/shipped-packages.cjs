/** Which packages a bundle is made of, and the licences that must travel with them. */
const { existsSync, readdirSync, readFileSync } = require('node:fs');
const { join, sep } = require('node:path');
const { sources } = require('webpack');

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

/** The folders of the packages whose code is in a compilation, in the order of their names. */
function packagesIn(compilation) {
  const files = [...compilation.modules].flatMap((module) => [module, ...(module.modules ?? [])]).flatMap(({ resource }) => resource ?? []);
  return [...new Set(files.map(packageOf))].filter((folder) => folder !== null && existsSync(join(folder, 'package.json'))).sort();
}

/** The licences of all packages whose code is in a compilation. */
function licencesIn(compilation) {
  return packagesIn(compilation).map(licenceOf).join(`\n${'-'.repeat(80)}\n\n`);
}

/** A plugin that puts the licences beside the bundle. */
class Licences {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('Licences', (compilation) => {
      compilation.hooks.processAssets.tap('Licences', () => {
        compilation.emitAsset('THIRD-PARTY-LICENCES.txt', new sources.RawSource(licencesIn(compilation)));
      });
    });
  }
}

module.exports = { Licences, licencesIn, packagesIn };
