import tseslint from 'typescript-eslint';

/** What cannot fail for reasons outside the code lives in domain/: no promise, no clock, no randomness. */
const pure = [
  { selector: 'AwaitExpression', message: 'domain/ is pure: no promises' },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'domain/ is pure: the time comes in with the command' },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'domain/ is pure: the time comes in with the command',
  },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'domain/ is pure: no randomness' },
];

const everywhere = [
  { selector: 'TSEnumDeclaration', message: 'Use a union of literals' },
  { selector: 'ExportDefaultDeclaration', message: 'Name every export' },
];

export default tseslint.config(
  { ignores: ['dist', 'coverage', 'data', 'examples', 'src/graphql/generated', '*.config.js', 'codegen.yml'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'no-restricted-syntax': ['error', ...everywhere],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // The house has no TypeScript enums, and this rule mistakes string unions for them.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  { files: ['src/domain/**/*.ts'], rules: { 'no-restricted-syntax': ['error', ...everywhere, ...pure] } },
);
