/**
 * The environment in which jest runs our tests: Node's own globals instead of copies in a context of their own.
 * There every mention of `Map` or `Math` goes through two interceptors, which makes whatever computes a fifth dearer. Modules stay apart by file all the same.
 */
const vm = require('node:vm');
const { TestEnvironment } = require('jest-environment-node');

/** Stands for the context in which Node itself runs. */
const OURS = {};

const compile = vm.compileFunction;
vm.compileFunction = (code, names, options) => {
  if (options?.parsingContext !== OURS) return compile(code, names, options);
  const { parsingContext: _, ...rest } = options;
  return compile(code, names, rest);
};

module.exports = class OneRealm extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.before = new Set(Reflect.ownKeys(globalThis));
    this.global = globalThis;
  }

  getVmContext() {
    return OURS;
  }

  /** What a file of tests left on the globals goes with it. */
  async teardown() {
    await super.teardown();
    for (const name of Reflect.ownKeys(globalThis)) if (!this.before.has(name)) Reflect.deleteProperty(globalThis, name);
  }
};
