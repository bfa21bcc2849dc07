/**
 * Runs the sources: a TypeScript file is joined with all that it imports into one program when it is first run, and that is kept in `.cache/sources` with a digest of
 * all its sources, so that it can never be old; beside it what V8 made of it, for each command. Within `node --require ./scripts/run-sources.cjs src/cli/main.ts`.
 */
const { createHash } = require('node:crypto');
const { mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const Module = require('node:module');
const { basename, dirname, join } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

const KEPT = join(__dirname, '..', '.cache', 'sources');
// Scripts that V8 is given its own work for cannot import, but require.
// Patterns with \p{…} every Node 20 knows; written as calls of `RegExp`, as esbuild would have them for some scripts of later Unicode, each use of one would make it anew.
const SUPPORTED = { 'dynamic-import': false, 'regexp-unicode-property-escapes': true };
const OPTIONS = { bundle: true, format: 'cjs', platform: 'node', target: 'node20', external: ['@duckdb/node-api'], supported: SUPPORTED, tsconfigRaw: '{}' };
/** What else decides what comes of the sources. */
const EDITION = JSON.stringify([require('esbuild/package.json').version, OPTIONS]);

// As the command itself says it (`src/cli/main.ts`): what V8 made under other flags it does not take. And what it made is there until it is kept.
setFlagsFromString('--interrupt-budget=600000');
setFlagsFromString('--no-flush-bytecode');

function digestOf(files) {
  const digest = createHash('sha256').update(EDITION);
  for (const file of files) digest.update(file).update(readFileSync(file));
  return digest.digest('hex');
}

function readKept(file, encoding) {
  try {
    return readFileSync(file, encoding);
  } catch {
    return undefined;
  }
}

function keep(file, content) {
  try {
    mkdirSync(KEPT, { recursive: true });
    // Whoever runs at the same time sees a whole file or none.
    const unfinished = `${file}.${process.pid}`;
    writeFileSync(unfinished, content);
    renameSync(unfinished, file);
  } catch {
    // Where nothing can be kept, it is made again next time.
  }
}

/** The program that a file makes with all that it imports; its first line, a comment, tells of which sources. */
function programOf(entry, kept) {
  const before = readKept(kept, 'utf8');
  if (before !== undefined) {
    const { digest, files } = JSON.parse(before.slice(2, before.indexOf('\n')));
    try {
      if (digestOf(files) === digest) return { digest, text: before };
    } catch {
      // A file is gone.
    }
  }
  // It takes longer to load than what was kept: it is asked for when it is needed.
  const { metafile, outputFiles } = require('esbuild').buildSync({ ...OPTIONS, entryPoints: [entry], absWorkingDir: dirname(entry), write: false, metafile: true, logLevel: 'silent' });
  const files = Object.keys(metafile.inputs).map((file) => join(dirname(entry), file));
  const digest = digestOf(files);
  const text = `//${JSON.stringify({ digest, files })}\n${outputFiles[0].text.replace(/^#!.*/, '')}`;
  keep(kept, text);
  return { digest, text };
}

/** What V8 made of a program; none where it was another one, for V8 itself compares no more than the length. */
function madeOf(digest, kept) {
  const before = readKept(kept);
  return before?.subarray(0, digest.length).toString('latin1') === digest ? before.subarray(digest.length) : undefined;
}

function run(module, filename) {
  const name = join(KEPT, `${basename(filename)}-${createHash('sha256').update(filename).digest('hex').slice(0, 16)}`);
  const { digest, text } = programOf(filename, `${name}.js`);
  const command = /^-*([a-z-]{1,20})$/.exec(process.argv[2] ?? '')?.[1] ?? 'other';
  const cachedData = madeOf(digest, `${name}.${command}.code`);
  const script = new Script(Module.wrap(text), { filename, cachedData });
  if (cachedData === undefined || script.cachedDataRejected === true)
    process.on('exit', () => keep(`${name}.${command}.code`, Buffer.concat([Buffer.from(digest, 'latin1'), script.createCachedData()])));
  const load = Object.assign((path) => module.require(path), { main: process.mainModule });
  script.runInThisContext().call(module.exports, module.exports, load, module, filename, dirname(filename));
}

Module._extensions['.ts'] = run;
