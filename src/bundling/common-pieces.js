/** The pieces of a text that save most when each is written as two characters. */

const [shortest, longest] = [3, 14];
/** Rarer pieces than these save nothing worth the search. */
const fewest = 12;

/** @returns at most so many pieces, none with a line break, in the order in which they are to be replaced */
export function commonPieces(text, most) {
  const waiting = [...counted(text)].map(([piece, times]) => ({ piece, saved: saving(piece, times) })).filter(({ saved }) => saved > 0);
  waiting.sort((one, other) => one.saved - other.saved);
  const found = [];
  let left = text;
  while (found.length < most && waiting.length > 0) {
    const { piece } = waiting.pop();
    const saved = saving(piece, left.split(piece).length - 1);
    if (saved <= 0) continue;
    // What a piece saves only ever shrinks, so the first that still saves more than the next one promises is the best.
    const next = waiting[waiting.length - 1];
    if (next && saved < next.saved) {
      waiting.splice(placeFor(waiting, saved), 0, { piece, saved });
      continue;
    }
    found.push(piece);
    left = left.split(piece).join('\n');
  }
  return found;
}

/** How often each piece stands in the text, overlaps counted too. */
function counted(text) {
  const times = new Map();
  for (let length = shortest; length <= longest; length += 1) {
    const now = new Map();
    for (let at = 0; at + length <= text.length; at += 1) {
      const piece = text.slice(at, at + length);
      now.set(piece, (now.get(piece) ?? 0) + 1);
    }
    for (const [piece, count] of now) if (count >= fewest && !piece.includes('\n')) times.set(piece, count);
  }
  return times;
}

/** Characters less, the piece itself written once. */
function saving(piece, times) {
  return (piece.length - 2) * times - piece.length - 2;
}

/** Where a saving belongs in a list that rises. */
function placeFor(waiting, saved) {
  let [from, to] = [0, waiting.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (waiting[middle].saved < saved) from = middle + 1;
    else to = middle;
  }
  return from;
}
