/**
 * The add-in as the preview runs it, and the preview's own page: tsx webpack-cli --config src/bundling/preview-configuration.js --env out=FOLDER
 *
 * The add-in is built as for a council, but for one thing: it holds all protocols, and takes policy and directory from what the preview hands its pages
 * (handed-in-*.js), so that the protocol can be changed while it runs.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import councilConfiguration from '../../webpack.config.js';
import { Pages } from './pages.js';

const root = resolve(import.meta.dirname, '../..');
const at = (...parts) => resolve(root, ...parts);

export default function configuration(env = {}) {
  const out = resolve(env.out ?? at('dist/preview'));
  return [...councilConfiguration({ out: resolve(out, 'add-in') }).map(withHandedInCouncil), page(out)];
}

/** Loaders that put one council inside. */
const councilLoaders = ['adopted-protocol.js', 'parsed-council.js'].map((name) => at('src/bundling', name));

function withHandedInCouncil(built) {
  const handedIn = { '#council/directory.json': at('src/bundling/handed-in-directory.js'), '#council/policy.json': at('src/bundling/handed-in-policy.js') };
  const rules = built.module.rules.filter((rule) => !usesOf(rule).some((loader) => councilLoaders.includes(loader)));
  return {
    ...built,
    resolve: { ...built.resolve, alias: { ...built.resolve.alias, ...handedIn } },
    // They stand where the sources name JSON.
    module: { ...built.module, rules: [...rules, { test: /[\\/]bundling[\\/]handed-in-\w+\.js$/, type: 'javascript/auto' }] },
    cache: {
      ...built.cache,
      name: `${built.cache.name}-preview`,
      buildDependencies: { config: [import.meta.filename, ...built.cache.buildDependencies.config] },
    },
  };
}

function usesOf({ use = [] }) {
  return [use].flat().map((one) => (typeof one === 'string' ? one : one.loader));
}

function page(out) {
  const folder = at('src/apps/preview/page');
  const jsc = { target: 'es2020', parser: { syntax: 'typescript' } };
  return {
    name: 'preview',
    mode: 'production',
    context: root,
    target: ['web', 'es2020'],
    entry: { preview: resolve(folder, 'preview.ts') },
    output: { path: out, filename: '[name].js' },
    resolve: { extensions: ['.ts', '.js'] },
    module: { rules: [{ test: /\.ts$/, use: [{ loader: 'swc-loader', options: { swcrc: false, configFile: false, jsc } }] }] },
    cache: { type: 'filesystem', name: 'preview-page', cacheDirectory: at('build/cache'), buildDependencies: { config: [import.meta.filename] } },
    performance: { hints: false },
    devtool: false,
    plugins: [new StyleSheets(folder), new Pages({ pages: [resolve(folder, 'preview.html')], icons: '' })],
  };
}

/** webpack plugin: the page's style sheets, joined into preview.css. */
class StyleSheets {
  constructor(folder) {
    this.folder = folder;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('style-sheets', (compilation) => {
      compilation.hooks.processAssets.tap('style-sheets', () => {
        const files = readdirSync(this.folder).filter((name) => name.endsWith('.css')).sort().map((name) => resolve(this.folder, name));
        for (const file of files) compilation.fileDependencies.add(file);
        compilation.emitAsset('preview.css', new compiler.webpack.sources.RawSource(files.map((file) => readFileSync(file, 'utf8')).join('\n')));
      });
    });
  }
}
