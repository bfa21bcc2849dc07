/**
 * Lets mocha run our jest tests, for `npm run mutation` alone. Jest loads every module anew for each mutant, two seconds each; mocha keeps
 * them, and a mutant is a switch. The tests need but `it`, `describe`, their tables, the four hooks and `expect`, which are jest's own packages.
 */
const { bind } = require('jest-each');
const { expect } = require('expect');

globalThis.expect = expect;

/** Mocha's interface is set up anew for each file, so its functions are dressed whenever they are put in place. */
function dressed(name, dress) {
  let held;
  Object.defineProperty(globalThis, name, {
    configurable: true,
    get: () => held,
    set: (value) => {
      held = value === undefined ? value : dress(value);
    },
  });
}

/** Mocha would take a third argument of jest's, a time limit, amiss. */
function withTables(original) {
  const plain = (title, body) => original.call(globalThis, title, body && (() => body()));
  return Object.assign(plain, { each: bind((title, body) => plain(title, body), false), skip: original.skip, only: original.only });
}

dressed('it', withTables);
dressed('test', withTables);
dressed('describe', (original) => {
  const group = (title, body) => original.call(globalThis, title, body);
  // Mocha would run the body of a group that is skipped, which reads the very files whose absence is why; and it puts its own `skip` here later.
  Object.defineProperty(group, 'skip', { get: () => () => undefined, set: () => undefined });
  return Object.assign(group, { each: bind(group, false) });
});
globalThis.beforeAll = (body) => globalThis.before(() => body());
globalThis.afterAll = (body) => globalThis.after(() => body());
