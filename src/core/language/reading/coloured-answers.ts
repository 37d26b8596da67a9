/** Answers that the sender typed into the quoted message: "see my answers in red", or Outlook's "[Asha Patel]" before them. */
import type { ColouredText } from './html-text.ts';
import { type Line, wordsOf } from './lines.ts';
import { plain } from '../plain.ts';
import type { Placement } from './quoting.ts';
import { sought } from '../sought/sought.ts';
import { expression } from '../unbroken.ts';

type Hue = 'red' | 'blue' | 'green' | 'purple' | 'orange';

const answersSaid = sought(expression('i')`
  \b(?:see|my|mine|our|i|i've|added|inserted|put|typed|marked|given)\b[^.\n]{0,40}\b
  (?:answers?|answered|comments?|commented|responses?|responded|repl(?:y|ies|ied)|notes|bits|thoughts|additions|annotat(?:ed|ions?))
  \b[^.]{0,60}\b(?:in|below|inline|in-line|embedded|within|under|underneath|beneath|after|against|between|throughout)\b
`);
const hueSaid = sought(expression('i')`
  \b(?:see|my|mine|our|me|i|i've|us|answers?|comments?|responses?|repl(?:y|ies)|thoughts|notes)\b[^.\n]{0,60}\b\bin (?:bold )?
  (?:(?:light|dark|bright|bold) )?(red|blue|green|purple|orange)\b
`);
const colourSaid = sought(/\b(?:my|mine|our|i|i've|answers?|comments?|responses?|repl(?:y|ies))\b[^.\n]{0,60}\b\bin (?:a different )?colou?r\b/i);
const named: Readonly<Record<string, Hue>> = {
  red: 'red', darkred: 'red', crimson: 'red', firebrick: 'red', maroon: 'red', blue: 'blue', navy: 'blue', darkblue: 'blue', mediumblue: 'blue',
  royalblue: 'blue', green: 'green', darkgreen: 'green', seagreen: 'green', purple: 'purple', magenta: 'purple', fuchsia: 'purple', violet: 'purple',
  darkviolet: 'purple', orange: 'orange', darkorange: 'orange', orangered: 'orange',
};
/** The colour in which Outlook writes replies by default: an earlier author's words as likely as an answer. */
const outlookReply = '#1f497d';

/**
 * Places the sender's answers inside the quoted message among the sender's own words.
 * @param colours of the HTML; none for plain text
 * @param sender words of the From person's name, lower case
 */
export function placeAnswers(
  text: string, lines: readonly Line[], placements: readonly Placement[], colours: readonly ColouredText[], sender: readonly string[],
): readonly Placement[] {
  // Without a quoted message nothing can be answered inside it.
  const hue = placements.some(({ kind }) => kind === 'quoted') ? announcedHue(text, lines, placements) : null;
  let next = 0;
  return placements.map((placement, at) => {
    if (placement.kind !== 'quoted' || lines[at]!.blank) return placement;
    const line = lines[at]!;
    if (isPrefixed(wordsOf(text, line), sender)) return { kind: 'own', depth: 0 };
    if (hue === null || placement.depth !== 1) return placement;
    while (next < colours.length && colours[next]!.end <= line.from) next++;
    const colour = colours[next];
    // The whole line in the colour announced.
    const whole = colour !== undefined && colour.start <= line.from + 1 && colour.end >= line.end - 2;
    return whole && isHue(colour.colour, hue) ? { kind: 'own', depth: 0 } : placement;
  });
}

/** The colour that the sender's words announce, 'any' where they announce answers below without one. */
function announcedHue(text: string, lines: readonly Line[], placements: readonly Placement[]): Hue | 'any' | null {
  let own = '';
  for (let at = 0; at < lines.length && own.length < 3000; at++) {
    if (placements[at]!.kind === 'own' && !lines[at]!.blank) own += `${wordsOf(text, lines[at]!)}\n`;
  }
  const words = plain(own);
  const hue = hueSaid.exec(words)?.[1];
  if (hue !== undefined) return hue.toLowerCase() as Hue;
  const said = answersSaid.exec(words);
  return said && !/\byour\b/i.test(said[0]) || colourSaid.test(words) ? 'any' : null;
}

function isHue(colour: string, hue: Hue | 'any'): boolean {
  if (hue === 'any') return colour !== outlookReply && hueOf(colour) !== null && hueOf(colour) !== 'blue';
  return hueOf(colour) === hue;
}

function hueOf(colour: string): Hue | null {
  const known = named[colour];
  if (known) return known;
  const [red, green, blue] = channels(colour);
  if (red === undefined || green === undefined || blue === undefined) return null;
  if (Math.max(red, green, blue) - Math.min(red, green, blue) < 60) return null;
  if (red > green && red > blue) return blue > green + 60 ? 'purple' : green > 90 && green > blue + 50 ? 'orange' : 'red';
  if (blue >= red && blue > green) return red > green + 50 ? 'purple' : 'blue';
  return green >= blue ? 'green' : 'blue';
}

function channels(colour: string): number[] {
  const rgb = /^rgba?\((\d{1,3}),(\d{1,3}),(\d{1,3})/.exec(colour);
  if (rgb) return [Number(rgb[1]), Number(rgb[2]), Number(rgb[3])];
  const hex = /^#([0-9a-f]{6}|[0-9a-f]{3})$/.exec(colour)?.[1];
  if (hex === undefined) return [];
  const full = hex.length === 3 ? hex.replace(/./g, '$&$&') : hex;
  return [0, 2, 4].map((at) => parseInt(full.slice(at, at + 2), 16));
}

/** Outlook's option "preface comments with": "[Asha Patel] …". */
function isPrefixed(words: string, sender: readonly string[]): boolean {
  const name = /^\[([A-Za-z][^\]]{1,60})\]\s?\S/.exec(words)?.[1];
  if (name === undefined || sender.length === 0) return false;
  const parts = name.toLowerCase().split(/[\s,.()]+/);
  const known = parts.filter((part) => sender.indexOf(part) >= 0).length;
  return known >= Math.min(2, sender.length);
}
