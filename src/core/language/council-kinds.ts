/** Councils by their kind. */
const kinds = /\b(parish|community|town|city|borough|district|county|combined)\b/i;

const localKinds = /\b(?:parish|town|community)\b/i;

/** Is it the council of a town, parish or community? @param name as the directory has it, '' when unknown */
export function isLocalCouncil(name: string): boolean {
  return localKinds.test(name);
}

/**
 * Is that another council? "The parish council" is to a district; a name that tells no kind rules none out.
 * @param words "county council", "borough"
 * @param ownName as the directory has it
 */
export function isOfAnotherKind(words: string, ownName: string): boolean {
  const kind = kinds.exec(words)?.[1];
  return kind !== undefined && kinds.test(ownName) && !ownName.toLowerCase().includes(kind.toLowerCase());
}
