/** What reads prose beside Countersign. Plain JavaScript, so that a cold start is the package's own and no loader's. */
import { fileURLToPath } from 'node:url';

/** Each opens once and then answers texts. @type {Record<string, () => Promise<(text: string) => unknown>>} */
export const peers = {
  'write-good': async () => {
    const { default: writeGood } = await import('write-good');
    return (text) => writeGood(text);
  },
  alex: async () => {
    const { text: alex } = await import('alex');
    return (text) => alex(text).messages;
  },
  /** With the rules that English projects usually switch on. */
  textlint: async () => {
    const { createLinter, loadTextlintrc } = await import('textlint');
    const linter = createLinter({ descriptor: await loadTextlintrc({ configFilePath: fileURLToPath(new URL('./textlintrc.json', import.meta.url)) }) });
    return async (text) => (await linter.lintText(text, 'letter.txt')).messages;
  },
  'compromise/two': async () => {
    const { default: nlp } = await import('compromise/two');
    return (text) => nlp(text).json();
  },
};
