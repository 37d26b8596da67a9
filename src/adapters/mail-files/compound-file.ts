/** Is a compound file (MS-CFB, what .msg files are) sound? The .msg reader runs round a damaged one for ever, so this looks first. */

const endOfChain = -2;
const none = -1;
const miniStreamLimit = 4096;
const entrySize = 128;

/** True when no chain of sectors and no branch of the directory comes back to itself, and no stream is larger than the file. */
export function isSoundCompoundFile(bytes: Uint8Array): boolean {
  try {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const sectorSize = view.getUint8(30) === 12 ? 4096 : 512;
    const sectors = Math.ceil(bytes.length / sectorSize) - 1;
    const numberAt = (sector: number, index: number): number => view.getInt32((sector + 1) * sectorSize + index * 4, true);
    const table = sectorsOfTable(view, sectorSize, sectors, numberAt);
    const big = chains(table, sectorSize / 4, numberAt, sectors);
    const directory = big(view.getInt32(48, true));
    const miniTable = big(view.getInt32(60, true));
    if (table === null || !directory || !miniTable || directory.length === 0) return false;
    const entries = directory.flatMap((sector) => entriesIn(view, (sector + 1) * sectorSize, sectorSize));
    return isTree(entries) && streamsFit(entries, bytes.length, big, chains(miniTable, sectorSize / 4, numberAt, sectors * 64));
  } catch {
    return false;
  }
}

/** The sectors that hold the allocation table: 109 in the header, more in a chain of their own. */
function sectorsOfTable(view: DataView, sectorSize: number, sectors: number, numberAt: (sector: number, index: number) => number): number[] | null {
  const count = view.getInt32(44, true);
  if (count < 0 || count > sectors) return null;
  const found: number[] = [];
  for (let index = 0; index < Math.min(count, 109); index += 1) found.push(view.getInt32(76 + index * 4, true));
  const perSector = sectorSize / 4 - 1;
  const extra = view.getInt32(72, true);
  if (extra > sectors) return null;
  const seen = new Set<number>();
  for (let sector = view.getInt32(68, true), read = 0; read < extra && sector >= 0; read += 1) {
    if (seen.has(sector)) return null;
    seen.add(sector);
    for (let index = 0; index < perSector && found.length < count; index += 1) found.push(numberAt(sector, index));
    sector = numberAt(sector, perSector);
  }
  return found;
}

/** Follows a chain from its first sector; null when it runs in a circle or out of the file. */
function chains(table: readonly number[] | null, perSector: number, numberAt: (sector: number, index: number) => number, most: number) {
  return (first: number): number[] | null => {
    const chain: number[] = [];
    let sector = first;
    while (sector !== endOfChain) {
      if (sector < 0 || sector >= most || chain.length > most) return sector === none && chain.length === 0 ? [] : null;
      chain.push(sector);
      const holder = table?.[Math.floor(sector / perSector)];
      if (holder === undefined) break;
      sector = numberAt(holder, sector % perSector);
    }
    return chain;
  };
}

interface Entry { readonly type: number; readonly left: number; readonly right: number; readonly child: number; readonly start: number; readonly size: number }

function entriesIn(view: DataView, offset: number, sectorSize: number): Entry[] {
  const entries: Entry[] = [];
  for (let at = offset; at < offset + sectorSize && at + entrySize <= view.byteLength; at += entrySize)
    entries.push({
      type: view.getUint8(at + 66), left: view.getInt32(at + 68, true), right: view.getInt32(at + 72, true), child: view.getInt32(at + 76, true),
      start: view.getInt32(at + 116, true), size: view.getInt32(at + 120, true),
    });
  return entries;
}

/** Every entry is reached once at most, from the root; folders stand in folders less than 40 deep. */
function isTree(entries: readonly Entry[]): boolean {
  const seen = new Set([0]);
  const open = [{ index: entries[0]!.child, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.index === none) continue;
    const entry = entries[next.index];
    if (!entry || seen.has(next.index) || next.depth > 40) return false;
    seen.add(next.index);
    open.push({ index: entry.left, depth: next.depth }, { index: entry.right, depth: next.depth });
    if (entry.type === 1) open.push({ index: entry.child, depth: next.depth + 1 });
  }
  return true;
}

/** Streams share no bytes, so together they are no larger than the file, and each chain is long enough and ends. */
function streamsFit(entries: readonly Entry[], length: number, big: (first: number) => number[] | null, small: (first: number) => number[] | null): boolean {
  let total = 0;
  for (const { type, start, size } of entries) {
    if (type !== 2 && type !== 5) continue;
    if (size < 0 || (total += type === 2 ? size : 0) > length) return false;
    const chain = size === 0 && type === 2 ? [] : type === 5 || size >= miniStreamLimit ? big(start) : small(start);
    if (!chain || chain.length * 4096 < (type === 2 && size >= miniStreamLimit ? size : 0)) return false;
  }
  return true;
}
