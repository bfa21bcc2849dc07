/**
 * Runs the sources: each TypeScript file is compiled when it is first loaded, and what came of it kept in `.cache/sources` under a digest of its text, so that it
 * can never be old. Within `node --require ./scripts/run-sources.cjs src/cli/main.ts`.
 */
const { createHash } = require('node:crypto');
const { mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const Module = require('node:module');
const { join } = require('node:path');

const KEPT = join(__dirname, '..', '.cache', 'sources');
const OPTIONS = { swcrc: false, configFile: false, jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } };
/** What else decides what comes of a text. */
const EDITION = JSON.stringify([require('@swc/core/package.json').version, OPTIONS]);

function compiled(text, filename) {
  const kept = join(KEPT, `${createHash('sha256').update(EDITION).update(text).digest('hex')}.js`);
  try {
    return readFileSync(kept, 'utf8');
  } catch {
    // The compiler takes longer to load than what was kept: it is asked for when it is needed.
    const { code } = require('@swc/core').transformSync(text, { ...OPTIONS, filename });
    keep(kept, code);
    return code;
  }
}

function keep(file, code) {
  try {
    mkdirSync(KEPT, { recursive: true });
    // Whoever runs at the same time sees a whole file or none.
    const unfinished = `${file}.${process.pid}`;
    writeFileSync(unfinished, code);
    renameSync(unfinished, file);
  } catch {
    // Where nothing can be kept, it is compiled again next time.
  }
}

Module._extensions['.ts'] = (module, filename) => module._compile(compiled(readFileSync(filename, 'utf8'), filename), filename);
