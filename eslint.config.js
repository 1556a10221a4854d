import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

import { frenchTypography } from './scripts/french-typography.mjs'

export default tseslint.config(
  { ignores: ['.types', 'out', 'dist', 'node_modules', 'test-results', '*.cjs', '*.js', '*.config.ts', 'scripts'] },
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-unsafe-enum-assignment': 'off', // there is no enum here: the compiler refuses them
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off', // and no class but errors and page objects
      '@typescript-eslint/no-deprecated': 'off', // it looks up every name there is, a quarter of all the time of the lint; editors strike through what is deprecated, and updates tell of it
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error', { selector: 'ExportDefaultDeclaration', message: 'Name what you export.' }],
    },
  },
  {
    files: ['shared/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', { name: 'Date', message: 'Ask world.today(): the law does not look at the clock.' }],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random', message: 'Ask world.newId().' }],
    },
  },
  { files: ['shared/text/**/*.ts', 'shared/defaults/**/*.ts', 'shared/sample/**/*.ts', 'shared/matching/places/belgian-places.ts'], rules: { 'max-lines': 'off' } }, // words and data, not code
  {
    files: ['shared/{text,defaults,sample}/**/*.ts'],
    // Patterns that nobody reads; and articles that people may change, whose spaces are set when they are printed.
    ignores: ['shared/text/sensitive-words.ts', 'shared/defaults/contract-articles.ts'],
    plugins: { house: { rules: { 'french-typography': frenchTypography } } },
    rules: { 'house/french-typography': 'error' },
  },
  {
    files: ['renderer/**/*.tsx'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Name what you export.' },
        { selector: 'JSXText[value=/[A-Za-zÀ-ÿ]{2}/]', message: 'Every word a person reads stands in shared/text.' },
        { selector: 'JSXAttribute[name.name=/^(label|title|placeholder|alt|aria-label|description)$/] > Literal[value=/[A-Za-zÀ-ÿ]{2}/]', message: 'Every word a person reads stands in shared/text.' },
      ],
    },
  },
  { files: ['renderer/**/*.{ts,tsx}'], ...reactHooks.configs.flat.recommended },
  {
    files: ['tests/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off', // expect.stringContaining() and its kin are `any`
    },
  },
)
