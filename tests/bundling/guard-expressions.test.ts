/** The words that expressions need, found out by the build and written beside them. */
import { join } from 'node:path';
import { register } from 'tsx/esm/api';
import { describe, expect, it } from 'vitest';
// @ts-expect-error webpack's loaders are plain JavaScript
import guardExpressions from '../../src/bundling/guard-expressions.js';
// @ts-expect-error as above
import { writtenWords } from '../../src/bundling/written-words.js';

// The build imports the core's TypeScript past vitest.
register();

/** What the loader makes of a module of the core, and the folders that it rests on. */
async function loaded(source: string) {
  const folders: string[] = [];
  const text = await new Promise<string>((done, failed) => {
    const context = {
      async: () => (error: Error | null, result: string) => (error ? failed(error) : done(result)),
      resourcePath: join(import.meta.dirname, '../../src/core/language/some.js'),
      addContextDependency: (folder: string) => folders.push(folder),
    };
    (guardExpressions as (this: typeof context, text: string) => void).call(context, source);
  });
  return { text, folders };
}

const long = '(?:refund|repay|compensate)(?:s|d|ed|ing)? (?:you|the resident|the trader|the tenant|the club|them) in full';

describe('large expressions of the core in a bundle', () => {
  it('carry the words that they need', async () => {
    const { text, folders } = await loaded(`const one = /${long}/i;`);
    expect(text).toMatch(/const one = __guarded\(\/.*\/i, ".*refun\|repay\|compe.*"\);/);
    expect(folders).toEqual([]);
  });

  it('so do those put together when the module starts, with what it imports', async () => {
    const { text, folders } = await loaded("import { mark } from './criticism/phrase-pattern.ts';\nconst words = ['refunded', 'compensated', 'reimbursed', 'indemnified'];\nconst rows = [[new RegExp(`${mark.officer} (?:has|have|had) (?:already )?(?:${words.join('|')}) the residents of the flats`, 'i'), true]];");
    expect(text).toMatch(/__guarded\(new RegExp\(.*\), ".*compe\|reimb\|indem.*"\), true\]\]/);
    expect(folders).toEqual([join(import.meta.dirname, '../../src/core')]);
  });

  it('and those that are made when first asked', async () => {
    const { text } = await loaded("import { sought } from './sought/sought.ts';\nconst words = ['refund', 'repay'];\nconst one = sought(() => new RegExp(words.join('|')));\nconst other = sought(/waive|forgo/);");
    expect(text).toContain("sought(() => new RegExp(words.join('|')), \"refun|repay\")");
    expect(text).toContain('sought(/waive|forgo/, "waive|forgo")');
  });

  it('small ones, and those made for each message, stay as they are', async () => {
    const source = 'const small = /refund/;\nconst named = (name) => new RegExp(`${name} has (?:refunded|repaid|compensated) the resident of the house`);';
    expect((await loaded(source)).text).toBe(source);
  });
});

describe('words as they are written', () => {
  it('are short, each once, and none that holds another', () => {
    expect(writtenWords([['refund', 'refunds', 'repay', 'unrepa']])).toBe('refun|repay|unrep');
    expect(writtenWords([['pay', 'payer', 'repay']])).toBe('pay');
    expect(writtenWords([])).toBe('');
  });

  it('are of further sets where there is room', () => {
    const many = Array.from({ length: 30 }, (_, at) => `word${String.fromCharCode(97 + at)}`);
    expect(writtenWords([['pay'], many, ['grant']])).toBe('pay\ngrant');
  });
});
