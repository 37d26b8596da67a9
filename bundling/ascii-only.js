/** webpack plugin: the finished file in ASCII, so that no runtime can read it in a wrong charset. Minified, such characters stand only in strings and expressions. */
import webpack from 'webpack';

const name = 'ascii-only';

export class AsciiOnly {
  apply(compiler) {
    const { RawSource } = compiler.webpack.sources;
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      compilation.hooks.processAssets.tap({ name, stage: webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_TRANSFER }, (assets) => {
        for (const [file, source] of Object.entries(assets))
          if (file.endsWith('.js')) compilation.updateAsset(file, new RawSource(escaped(String(source.source()))));
      });
    });
  }
}

function escaped(code) {
  return code.replace(/[^\0-\x7f]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
