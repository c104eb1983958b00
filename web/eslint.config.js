import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Imports point one way: routes → features → lib → ui, api. `pattern` is what a folder may not reach. */
const mayNotImport = (files, ...patterns) => ({
  files,
  rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
});

export default tseslint.config(
  { ignores: ['**/dist/', '**/node_modules/', 'api/src/generated/', '**/test-results/'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      'max-lines': ['error', { max: 150, skipBlankLines: true, skipComments: true }],
    },
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ['vitest.config.ts'] } },
    },
  },
  {
    files: ['**/*.tsx'],
    ...jsxA11y.flatConfigs.strict,
  },
  { files: ['**/*.tsx'], ...reactHooks.configs.flat.recommended },
  {
    files: ['**/*.{js,mjs}', '**/*.config.ts'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        structuredClone: 'readonly',
        URL: 'readonly',
      },
    },
  },
  {
    // the router asks for a route by its default, Vite and Playwright for what they are given a file of
    files: ['**/src/**/*.{ts,tsx}'],
    ignores: ['**/src/routes/**', '**/*.d.ts', 'e2e/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Only routes have a default export.' },
        { selector: 'ExportAllDeclaration', message: 'No barrels: import from where it is.' },
      ],
    },
  },
  {
    // long by nature: tables of words
    files: ['**/words-*.ts', '**/error-words.ts', '**/*.test.{ts,tsx}'],
    rules: { 'max-lines': 'off' },
  },
  mayNotImport(['api/src/**', 'ui/src/**'], {
    regex: '(storefront|console)/',
    message: 'api and ui know no application.',
  }),
  mayNotImport(['ui/src/**'], { regex: '^@shikanji/api', message: 'ui shows what it is given.' }),
  mayNotImport(
    ['storefront/src/features/**', 'console/src/features/**'],
    {
      regex: '^\\.\\./[^.]|/features(/|$)',
      message: 'A feature never imports another feature; share through lib.',
    },
    { regex: '/routes(/|$)', message: 'Features do not know routes.' },
  ),
  mayNotImport(['storefront/src/lib/**', 'console/src/lib/**'], {
    regex: '/(features|routes)(/|$)',
    message: 'lib is below features and routes.',
  }),
);
