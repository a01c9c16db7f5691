// The rules of the house: what a reader may rely on without checking it. There are no exceptions within files:
// comments that switch rules off have no effect. Import order and cycles: test/architecture.test.ts.
import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const NODE_GLOBALS = Object.fromEntries(['process', 'console', 'URL', 'Buffer', 'performance', 'setTimeout', 'clearTimeout'].map((name) => [name, 'readonly']));

/** Whole files of lines, words or phrases: long, and read as a list. */
const DATA = ['seeds/categories/*.ts', 'seeds/exemplars/*.ts', 'scenarios/*/*.ts', 'engine/english/*.ts', 'engine/talk-lines.ts', 'agents/experts/toxicity/patterns.ts'];

export default defineConfig(
  { ignores: ['node_modules', 'dist', 'dist.next', 'runs'] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Types that cannot lie: `as const` and `satisfies` stay allowed.
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // A contract asks for a promise even where an implementation has nothing to wait for.
      '@typescript-eslint/require-await': 'off',
      // Ours are plain objects of functions without `this`; they are made to be taken apart.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      'no-console': 'error',
      'no-restricted-syntax': ['error', { selector: 'ExportDefaultDeclaration', message: 'Export by name.' }, { selector: 'TSEnumDeclaration', message: 'Use a union of literals.' }],
      'no-control-regex': 'off',
      eqeqeq: 'error',
      'prefer-const': 'error',
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
    },
  },
  { files: DATA, rules: { 'max-lines': 'off' } },
  // A suite is one long function of short ones.
  { files: ['test/**/*.ts', 'bench/**/*.ts'], rules: { 'max-lines-per-function': 'off', 'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }] } },
  // `expect.stringContaining` and its kin are `any` by their own types.
  { files: ['test/**/*.ts'], rules: { '@typescript-eslint/no-unsafe-assignment': 'off' } },
  { files: ['cli/**/*.ts', 'bench/**/*.ts'], rules: { 'no-console': 'off' } },
  { files: ['**/*.config.ts'], rules: { 'no-restricted-syntax': 'off' } },
  { files: ['**/*.{js,mjs}'], languageOptions: { globals: NODE_GLOBALS } },
  // Runs in a browser, as part of a page.
  { files: ['evals/head-to-head/page/*.mjs'], languageOptions: { globals: { document: 'readonly', localStorage: 'readonly', Blob: 'readonly' } } },
);
