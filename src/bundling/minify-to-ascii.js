/**
 * webpack minimizer: swc instead of webpack's own, 15 kB smaller here; and all in ASCII, so that no runtime can read the file in a wrong charset.
 * Syntax is rewritten down to ES2016 here and not in each module, so that what stands in for it (object spread, say) is there once.
 */
import { transform } from '@swc/core';
import webpack from 'webpack';
import { listsAsWords } from './lists-as-words.js';
import { withShortPieces } from './short-pieces.js';

const name = 'minify-to-ascii';

const options = {
  swcrc: false, configFile: false, sourceMaps: false, isModule: false, minify: true,
  jsc: {
    target: 'es2016',
    // Class fields and spread objects as plain assignments: shorter and sooner made; no setter or getter here minds.
    assumptions: { setPublicClassFields: true, setSpreadProperties: true, pureGetters: true, noDocumentAll: true },
    minify: {
      compress: { ecma: 2016, passes: 4, toplevel: true, unsafe_arrows: true },
      mangle: { toplevel: true },
      format: { asciiOnly: true, comments: false },
    },
  },
};

export class MinifyToAscii {
  apply(compiler) {
    const { RawSource } = compiler.webpack.sources;
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      compilation.hooks.processAssets.tapPromise({ name, stage: webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE }, async (assets) => {
        for (const file of Object.keys(assets).filter((one) => one.endsWith('.js'))) {
          const { code } = await transform(String(assets[file].source()), options);
          // What swc puts before the script stays out of the engine's own names.
          compilation.updateAsset(file, new RawSource(`(function () {${withShortPieces(listsAsWords(code))}})();`), { minimized: true });
        }
      });
    });
  }
}
