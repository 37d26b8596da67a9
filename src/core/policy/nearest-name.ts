/** The known name that somebody probably meant. */

/** Longer names are not compared, so that hostile input costs no time. */
const longestCompared = 80;

/**
 * The known name nearest to one that is not known, capitals aside.
 * @returns null when none is within a third of its letters (at most three).
 */
export function nearestName(name: string, known: readonly string[]): string | null {
  const wanted = name.trim().toLowerCase();
  if (wanted === '' || wanted.length > longestCompared) return null;
  let nearest: string | null = null;
  let least = Math.min(3, Math.max(1, Math.floor(wanted.length / 3))) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - wanted.length) >= least) continue;
    const distance = editDistance(wanted, candidate.toLowerCase());
    if (distance < least) [nearest, least] = [candidate, distance];
  }
  return nearest;
}

/** Letters to insert, drop, replace or swap with their neighbour to make one text of the other. */
function editDistance(one: string, other: string): number {
  let twoBack: number[] = [];
  let back: number[] = [];
  for (let j = 0; j <= other.length; j += 1) back.push(j);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const replaced = back[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1);
      let least = Math.min(back[j]! + 1, row[j - 1]! + 1, replaced);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) least = Math.min(least, twoBack[j - 2]! + 1);
      row.push(least);
    }
    [twoBack, back] = [back, row];
  }
  return back[other.length]!;
}
