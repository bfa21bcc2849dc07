/** Jest runs TypeScript through swc: types are checked apart, by `npm run typecheck`. */
module.exports = {
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
  testEnvironment: '<rootDir>/test/support/one-realm.cjs',
  transform: {
    '^.+\\.[jt]sx?$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022', transform: { react: { runtime: 'automatic' } } }, module: { type: 'commonjs' } },
    ],
  },
  // saxen comes as ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!saxen/)'],
  maxWorkers: 2,
  // Nothing here is timed, and a machine may be busy: only what hangs meets this limit.
  testTimeout: 1_800_000,
};
