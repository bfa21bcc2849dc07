import { fileURLToPath } from 'node:url';

/** Mutants live in a copy of the project, beside which there is no data. */
process.env['PLUMBLINE_DATA'] ??= fileURLToPath(new URL('../shared/data', import.meta.url));

/** Are the tests any good? Every rule and the model, changed in small ways; a change that no test notices has survived. */
export default {
  mutate: ['src/audit/rules/*.ts', '!src/audit/rules/index.ts', 'src/audit/model/*.ts', 'src/audit/reading/*.ts', 'src/audit/facts/*.ts'],
  // Titles, reasons and examples are prose, and the word lists are data: changing them says nothing of the tests.
  mutator: { excludedMutations: ['StringLiteral'] },
  testRunner: 'mocha',
  mochaOptions: { config: '.mocharc.cjs' },
  coverageAnalysis: 'perTest',
  // Mutants of what runs once, as a file is loaded, would need all tests each.
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 5_000,
  incremental: true,
  incrementalFile: '.cache/stryker/incremental.json',
  tempDirName: '.cache/stryker/sandbox',
  reporters: ['clear-text', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: '.cache/stryker/report.json' },
  thresholds: { high: 95, low: 85, break: 85 },
};
