/** Where things lie in the repository. */
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../../..');

export const folders = {
  root,
  /** What `npm start` builds and serves. */
  built: resolve(root, 'dist/preview'),
  certificates: resolve(root, '.certificates'),
  officeJs: resolve(root, 'node_modules/@microsoft/office-js/dist'),
  /** Scripts that run in the add-in's pages before office.js. */
  addInScripts: resolve(root, 'src/apps/preview/add-in'),
  samples: resolve(root, 'assets/sample-council/mail'),
  icons: resolve(root, 'assets'),
  directory: resolve(root, 'assets/sample-council/directory.json'),
  policy: resolve(root, 'assets/sample-council/policy.json'),
} as const;
