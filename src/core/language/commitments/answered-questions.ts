/** "It will, every penny": a short answer says what it was asked (settled question 26). */

/** Who was asked about, what they would do, and what. */
const asking = /\b(?:(will|would|can|could|may|might|shall|does|do|has|have) (you|we|it|(?:the|this) (?:council|authority|borough|district|county|city))(?: ever| still| really| be (?:willing|prepared|able|happy) to)*|(?:whether|if|that)\b.{0,120}?\b(you|we|(?:the|this) (?:council|authority|borough|district|county|city)) (will|would|can|could|might|has|have|does)) ([a-z]+\b[^?]{0,200})/gi;
const asks = /\?|\b(?:ask(?:ed|s)?|want(?:ed)? to know|wonder(?:ed)?|question (?:is|was)|wrote)\b/i;
/** Yes and no more: what follows adds how much, when or how gladly. */
const answering = /^\W*(?:(?:yes|indeed|certainly|aye|well|and|so|of course)\b\W+)*(?:it|we|(?:the|this) (?:council|authority|borough|district|county|city)) (?:(?:most )?[a-z]+ly |both )?(?:can and |would and (?:it |we )?|does and |do and )?(?:we |it )?(?:will|shall|does|do|has|have|can)(?: (?:indeed|so|gladly|certainly|both|in full|and gladly|all of it)|, (?:all|every|in full|both|each|and (?:gladly|in full|happily|soon)|of course|to the last|the whole|up to|from|by|gladly|happily|with pleasure|from)\b[^.;?]{0,40})*\W*$/i;

/**
 * What a short answer promises, in full.
 * @param text the answering sentence
 * @param question the quoted question, or the sentence before
 * @returns "the council will pay for the pump", or null when the sentence answers no such question
 */
export function promiseAnswered(text: string, question: string): string | null {
  if (text.length > 110 || !answering.test(text) || !asks.test(question)) return null;
  let said: string | null = null;
  asking.lastIndex = 0;
  for (let match = asking.exec(question.slice(0, 1200)); match; match = asking.exec(question.slice(0, 1200))) {
    const who = (match[2] ?? match[3])!.toLowerCase();
    said = `${/^(?:you|it)$/.test(who) ? 'we' : who} ${/^ha/i.test(match[1] ?? match[4]!) ? 'have' : 'will'} ${match[5]!.replace(/\s+/g, ' ')}`.trim() + '.';
  }
  return said;
}
