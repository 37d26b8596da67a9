/** webpack plugin: pages and icons beside the scripts. A page asks for its script with the script's hash, so that no cache serves an old one. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import webpack from 'webpack';

const name = 'pages';

export class Pages {
  /** @param {{ pages: readonly string[], icons: string }} options pages by path; the folder of icons */
  constructor({ pages, icons }) {
    this.pages = pages;
    this.icons = icons;
  }

  apply(compiler) {
    const { RawSource } = compiler.webpack.sources;
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      compilation.hooks.processAssets.tap({ name, stage: webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT }, (assets) => {
        for (const page of this.pages) {
          compilation.fileDependencies.add(page);
          const text = readFileSync(page, 'utf8').replace(/ src="([\w-]+\.js)"/g, (tag, script) => {
            const source = assets[script];
            if (!source) throw new Error(`${page} asks for ${script}, which is not built`);
            return ` src="${script}?${createHash('sha256').update(source.source()).digest('hex').slice(0, 12)}"`;
          });
          compilation.emitAsset(basename(page), new RawSource(text));
        }
        for (const file of existsSync(this.icons) ? readdirSync(this.icons) : [])
          if (file.endsWith('.png')) compilation.emitAsset(`assets/${file}`, new RawSource(readFileSync(join(this.icons, file))));
      });
    });
  }
}
