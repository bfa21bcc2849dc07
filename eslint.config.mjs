/** Lint: what types cannot say. */
import tseslint from 'typescript-eslint';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';

const NO_CLOCK = [
  { object: 'Math', property: 'random', message: 'The audit takes no chances: the seed is an input.' },
  { object: 'Date', property: 'now', message: 'The audit has no clock: today’s date is an input.' },
];

export default tseslint.config(
  { ignores: ['dist', 'bin', 'coverage', 'node_modules', 'reports', '.stryker-tmp', '.cache', '*.config*.js', '**/*.cjs'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: false } },
    rules: {
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'no-empty': ['error', { allowEmptyCatch: false }],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-restricted-globals': ['error', { name: 'event', message: 'Name the event you handle.' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // `== null` asks for null or undefined at once.
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'prefer-const': 'error',
    },
  },
  {
    files: ['src/audit/**/*.ts', 'src/workbook/**/*.ts'],
    rules: {
      'no-restricted-properties': ['error', ...NO_CLOCK],
      'no-restricted-syntax': ['error', { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The audit has no clock: today’s date is an input.' }],
      'no-console': 'error',
    },
  },
  {
    files: ['src/hosts/excel/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: Object.fromEntries(
      ['call-sync-after-load', 'call-sync-before-read', 'load-object-before-read', 'no-context-sync-in-loop', 'no-empty-load', 'no-navigational-load', 'no-office-initialize', 'test-for-null-using-isNullObject'].map((rule) => [`office-addins/${rule}`, 'error']),
    ),
  },
  { files: ['src/taskpane/**/*.tsx'], plugins: { 'react-hooks': reactHooks }, rules: reactHooks.configs.recommended.rules },
  {
    // Data lists are as long as the vocabulary is, and tests as the tables of examples are.
    files: ['src/audit/reading/words/**/*.ts', 'src/taskpane/words/*.ts', 'src/languages/**/*.ts', 'src/audit/fields.ts', 'src/audit/mapping/vendor-layouts.ts', 'test/**/*.{ts,tsx}'],
    rules: { 'max-lines': 'off' },
  },
);
