/** A fresh process's first answer: node cold.js PEER < text. Milliseconds from asking for the package to the answer. */
import { readFileSync } from 'node:fs';
import { peers } from './peers.js';

const text = readFileSync(0, 'utf8');
const started = performance.now();
await (await peers[process.argv[2]]())(text);
console.log(JSON.stringify(performance.now() - started));
