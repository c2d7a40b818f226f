/** The house rules that a machine can keep (docs and reasons: CONTRIBUTING.md and docs/adr). */
import astro from 'eslint-plugin-astro';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const code = ['**/*.{ts,tsx}'];
const danishWord = '/\\p{L}*[æøåÆØÅ]\\p{L}*/u';
const twoWords = '/\\p{L}{2,}[,;:]?\\s+\\p{L}{2,}/u';
const spokenAttribute = '/^(alt|title|placeholder|label|aria-label|aria-description)$/';
const wordsBelong = 'What people read lies under content/, not in code.';

/** Syntax that no source has. */
const everywhere = [
  { selector: 'TSEnumDeclaration', message: 'No enum: a union of strings.' },
  {
    selector: 'ClassDeclaration[superClass=null]',
    message: 'No classes but errors: functions and data.',
  },
];
/** Words of a language in markup and in code. Single letters are let be: fonts and addresses list them. */
const words = [
  { selector: `JSXText[value=${twoWords}]`, message: wordsBelong },
  { selector: `JSXText[value=${danishWord}]`, message: wordsBelong },
  { selector: `Literal[value=/\\p{L}[æøåÆØÅ]|[æøåÆØÅ]\\p{L}/u]`, message: wordsBelong },
  { selector: `TemplateElement[value.raw=/\\p{L}[æøåÆØÅ]|[æøåÆØÅ]\\p{L}/u]`, message: wordsBelong },
  {
    selector: `JSXAttribute[name.name=${spokenAttribute}] Literal[value=${twoWords}]`,
    message: wordsBelong,
  },
];
const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Named exports: one name a thing, everywhere.',
};
const noStyle = {
  selector: "JSXAttribute[name.name='style']",
  message:
    'A strict Content-Security-Policy blocks style attributes: a class, with colours and sizes from tokens.',
};
/** Time and chance are arguments of the domain. */
const pure = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Take the time as an argument.',
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'Take the time as an argument.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'Take chance as an argument.',
  },
  { selector: "Identifier[name='crypto']", message: 'Take new ids as an argument.' },
];

function restrict(...syntax) {
  return { 'no-restricted-syntax': ['error', ...everywhere, ...syntax] };
}

export default defineConfig(
  globalIgnores([
    '.astro/',
    '.cache/',
    'content/',
    'coverage/',
    'dist/',
    'public/',
    'tests/fixtures/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  {
    files: code,
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // A string is spread to get its code points, which is what fonts know.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  // Every module augmented by us declares interfaces: TypeScript merges nothing else.
  { files: ['**/*.d.ts'], rules: { '@typescript-eslint/consistent-type-definitions': 'off' } },

  astro.configs['flat/recommended'],
  astro.configs['flat/jsx-a11y-strict'],
  // The line above has brought the plugin, which may come only once.
  { files: ['**/*.tsx'], rules: jsxA11y.flatConfigs.strict.rules },

  {
    files: ['src/ui/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    // Of its other rules some serve React's compiler, which is not used here, and some know a ref or a state only where
    // it comes from React itself.
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      'react-hooks/error-boundaries': 'error',
      'react-hooks/globals': 'error',
      'react-hooks/purity': 'error',
      'react-hooks/static-components': 'error',
      'react-hooks/use-memo': 'error',
      'react-hooks/void-use-memo': 'error',
    },
  },

  { files: ['**/*.{js,mjs}'], extends: [tseslint.configs.strict, tseslint.configs.stylistic] },
  {
    files: [...code, '**/*.astro', '**/*.{js,mjs}'],
    rules: {
      eqeqeq: 'error',
      'no-restricted-imports': [
        'error',
        { name: 'zod', message: 'Only domain/zod.ts imports zod.' },
        { name: 'zod/mini', message: 'Only domain/zod.ts imports zod.' },
      ],
      'no-restricted-properties': [
        'error',
        {
          object: 'JSON',
          property: 'parse',
          message: 'Parsed once, at the border: domain/preparation/file, domain/link, storage.',
        },
        ...['it', 'test', 'describe'].flatMap((object) =>
          ['only', 'skip'].map((property) => ({ object, property, message: 'Every test runs.' })),
        ),
      ],
      ...restrict(),
    },
  },

  {
    files: ['src/**/*.{ts,tsx}'],
    rules: { 'no-console': 'error', ...restrict(noDefaultExport, ...words) },
  },
  { files: ['src/domain/**'], rules: restrict(noDefaultExport, ...words, ...pure) },
  { files: ['src/**/*.tsx'], rules: restrict(noDefaultExport, noStyle, ...words) },
  { files: ['src/**/*.astro'], rules: restrict(noStyle, ...words) },
  // What is in no build is read by us alone.
  { files: ['src/dev/**'], rules: restrict(noDefaultExport, noStyle) },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: { 'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }] },
  },
  // Each language is named there in itself.
  { files: ['src/i18n/locales.ts'], rules: restrict(noDefaultExport) },
  { files: ['src/cli/**'], rules: { 'no-console': 'off' } },
  { files: ['src/domain/zod.ts'], rules: { 'no-restricted-imports': 'off' } },
  {
    files: [
      'src/domain/preparation/file.ts',
      'src/domain/link/fragment.ts',
      'src/storage/**',
      'scripts/**',
    ],
    rules: { 'no-restricted-properties': 'off' },
  },
);
