import officeAddins from 'eslint-plugin-office-addins';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/**', 'build/**', 'coverage/**', 'node_modules/**'] },
  ...tseslint.configs.recommended,
  { plugins: { 'office-addins': officeAddins }, rules: { 'office-addins/no-office-initialize': 'error', 'office-addins/load-object-before-read': 'error', 'office-addins/call-sync-before-read': 'error' } },
  {
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-console': 'off',
      'no-trailing-spaces': 'error',
      'eqeqeq': 'error',
    },
  },
  { files: ['src/**'], rules: { 'max-len': ['error', { code: 160, ignoreUrls: true }] } },
  { files: ['tests/**'], rules: { '@typescript-eslint/no-explicit-any': 'off' } },
  {
    // The core runs in classic Outlook's bare engine.
    files: ['src/core/**/*.ts'],
    rules: {
      'no-console': 'error',
      'no-restricted-globals': ['error', 'window', 'document', 'Intl', 'fetch', 'setTimeout', 'setInterval', 'process', 'Buffer', 'localStorage'],
      'no-restricted-syntax': [
        'error',
        { selector: 'AwaitExpression', message: 'The core is synchronous.' },
        { selector: 'Literal[regex.pattern=/\\(\\?<|\\\\p\\{/]', message: 'ES2016 expressions only: no lookbehind, named groups or \\p.' },
        { selector: "TaggedTemplateExpression TemplateElement[value.raw=/\\(\\?<|\\\\p\\{/]", message: 'ES2016 expressions only: no lookbehind, named groups or \\p.' },
        { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: 'The core has no clock.' },
      ],
    },
  },
);
