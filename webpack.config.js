/**
 * npm run build -- --env directory=FILE --env policy=FILE [--env protocol=ID] [--env url=https://…] [--env out=FOLDER]
 *
 * send-check.js  one ES2016 file for classic Outlook's bare engine: swc rewrites syntax down to ES2016 in every module, packages included; built-ins that came
 *                later and are used are in src/apps/send-check/built-ins.ts (ten functions; core-js would cost more than the rest of the cold start).
 *                The council's directory and policy are inside, and of the protocols only the adopted one.
 * taskpane.js    the pane, for browsers; may load further parts when they are needed.
 * Office.js is never bundled: the pages load it from Microsoft, and classic Outlook brings its own.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import webpack from 'webpack';
import { MinifyToAscii } from './src/bundling/minify-to-ascii.js';
import { Pages } from './src/bundling/pages.js';
import { loadDirectory } from './src/adapters/settings-files/load-directory.ts';
import { loadPolicy } from './src/adapters/settings-files/load-policy.ts';
import { knownElsewhere } from './src/core/policy/policy.ts';
import { readSettingsFile } from './src/adapters/settings-files/read-settings-file.ts';

const root = import.meta.dirname;
const at = (...parts) => resolve(root, ...parts);

export default function configuration(env = {}) {
  const council = readCouncil(env);
  const out = resolve(env.out ?? at('dist'));
  const pane = at('src/apps/taskpane/index.tsx');
  return [sendCheck(council, out), ...(existsSync(pane) ? [taskpane(council, out, pane, env.url)] : [])];
}

/** A directory or policy with a problem stops the build, every problem named. */
function readCouncil({ directory = at('assets/sample-council/directory.json'), policy = at('assets/sample-council/policy.json'), protocol = null }) {
  const read = loadPolicy(policy, protocol);
  const known = 'policy' in read ? knownElsewhere(read.policy) : [];
  const found = loadDirectory(directory, known);
  const problems = [read, found].flatMap((one) => one.problems ?? []);
  if (problems.length > 0) throw new Error(`the council's settings have problems:\n${problems.join('\n')}`);
  return {
    directory: resolve(directory),
    policy: resolve(policy),
    protocol: read.policy.protocol.id,
    parsed: { policy: read.policy, directory: found.directory },
  };
}

/** What both bundles share: the council inside, and no protocol but the adopted one. */
function shared({ directory, policy, protocol }, out, rules, brief) {
  const adoptedProtocol = { loader: at('src/bundling/adopted-protocol.js'), options: { protocol, brief } };
  return {
    mode: 'production',
    context: root,
    output: { path: out, filename: '[name].js', chunkFilename: 'parts/[name].[contenthash:8].js' },
    resolve: {
      extensions: ['.ts', '.tsx', '.js'],
      alias: { '#council/directory.json': directory, '#council/policy.json': policy },
    },
    module: {
      rules: [
        // YAML as well as JSON: both were read once already.
        ...[directory, policy].map((file) => ({ test: exactly(file), type: 'json', parser: { parse: () => readSettingsFile(file).data } })),
        { test: exactly(at('src/protocols/index.ts')), enforce: 'pre', use: [adoptedProtocol] },
        ...rules,
      ],
    },
    cache: {
      type: 'filesystem',
      // Another council's files must not be answered from this one's cache.
      name: `${brief ? 'send-check' : 'taskpane'}-${shortHash([directory, policy, protocol, out].join('\n'))}`,
      cacheDirectory: at('build/cache'),
      buildDependencies: { config: [import.meta.filename, ...readdirSync(at('src/bundling')).map((file) => at('src/bundling', file))] },
    },
    performance: { hints: false },
    devtool: false,
  };
}

function sendCheck(council, out) {
  const parsedCouncil = {
    loader: at('src/bundling/parsed-council.js'),
    options: { files: [council.directory, council.policy], ...council.parsed },
  };
  const base = shared(council, out, [
    { test: /\.ts$/, use: [swc('es2022')] },
    {
      test: /\.ts$/, include: at('src/core'), exclude: at('src/core/language/sought'),
      // After swc: most of a cold start would go into compiling expressions that find nothing.
      enforce: 'post', use: [at('src/bundling/guard-expressions.js'), at('src/bundling/unbroken-literals.js')],
    },
    { test: /[\\/](entities|htmlparser2)[\\/]dist[\\/].*\.js$/, use: [at('src/bundling/plain-enums.js')] },
    // Of each bank holiday its date and not its name.
    { test: exactly(at('src/core/working-time/bank-holidays.json')), type: 'json', parser: { parse: (text) => withoutNames(JSON.parse(text)) } },
    { test: exactly(at('src/apps/send-check/council.ts')), enforce: 'pre', use: [parsedCouncil] },
  ], true);
  return {
    ...base,
    name: 'send-check',
    target: ['web', 'es2016'],
    entry: { 'send-check': at('src/apps/send-check/send-check.ts') },
    optimization: { minimizer: [new MinifyToAscii()] },
    resolve: { ...base.resolve, alias: { ...base.resolve.alias, 'entities/decode$': at('src/bundling/mail-entities.js') } },
    plugins: [
      new webpack.NormalModuleReplacementPlugin(/[\\/]remedies[\\/]offer\.ts$/, at('src/bundling/no-remedies.js')),
      new webpack.NormalModuleReplacementPlugin(/[\\/]needed-words\.ts$/, at('src/bundling/no-needed-words.js')),
      new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
      new Pages({ pages: [at('src/apps/send-check/commands.html')], icons: at('assets') }),
    ],
  };
}

function withoutNames({ divisions }) {
  return { divisions: Object.fromEntries(Object.entries(divisions).map(([division, days]) => [division, days.map(([date]) => [date])])) };
}

function taskpane(council, out, entry, url) {
  const base = shared(council, out, [{ test: /\.tsx?$/, use: [swc('es2020', { tsx: true })] }], false);
  const page = at('src/apps/taskpane/taskpane.html');
  return {
    ...base,
    name: 'taskpane',
    target: ['web', 'es2020'],
    entry: { taskpane: entry },
    output: { ...base.output, publicPath: url ? `${url.replace(/\/*$/, '')}/` : 'auto' },
    plugins: existsSync(page) ? [new Pages({ pages: [page], icons: '' })] : [],
  };
}

function swc(target, { tsx = false } = {}) {
  const jsc = { target, parser: { syntax: 'typescript', tsx }, transform: { react: { runtime: 'automatic' } } };
  return { loader: 'swc-loader', options: { swcrc: false, configFile: false, sourceMaps: false, jsc } };
}

function shortHash(text) {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

function exactly(path) {
  return (resource) => resource === path;
}
