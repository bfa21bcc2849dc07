/** Only mutation testing runs tests through mocha: test/mutation/mocha-setup.cjs. */
module.exports = { require: ['tsx/cjs', './test/mutation/mocha-setup.cjs'], extension: ['ts'], spec: ['test/audit/{reading,state,model,facts}/*.test.ts', 'test/rules/*.test.ts'], ignore: ['**/laws.test.ts', '**/model-laws.test.ts'], timeout: 20000 };
