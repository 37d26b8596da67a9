/**
 * Expressions that a module of the core puts together when it starts: it is started here, and they are looked at.
 * Core modules are pure, so that this does nothing else.
 */
import { pathToFileURL } from 'node:url';
import { edited } from './edited.js';

/**
 * @param program of the source, parsed
 * @param sites where each stands; `later`: as a function that makes it
 * @returns the expression of each site
 */
export async function madeExpressions(source, program, sites, path) {
  const edits = [];
  sites.forEach(({ start, end }, at) => edits.push({ start, end, text: `__made[${at}] = ${source.slice(start, end)}` }));
  // A module without a folder of its own: what it imports is named in full.
  const inFull = (name) => (name.startsWith('.') ? new URL(name, pathToFileURL(path)).href : import.meta.resolve(name));
  for (const { source: from } of program.body)
    if (from) edits.push({ start: from.start, end: from.end, text: JSON.stringify(inFull(from.value)) });
  const { __made } = await import(`data:text/javascript,${encodeURIComponent(`export const __made = [];${edited(source, edits)}`)}`);
  return new Map(sites.map((site, place) => [site, site.later ? __made[place]() : __made[place]]));
}
