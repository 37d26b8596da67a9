/** "It will, every penny": a short answer says what it was asked (settled question 26). */

const council = '(?:the|this) (?:council|authority|borough|district|county|city)';
const eager = '(?: ever| still| really|,? (?:be )?(?:willing|prepared|able|happy|ready|going) to)*';
/** Who is asked about, and what they would do: "will the council pay…", "whether it would pay…". */
const asking = new RegExp(`\\b(?:(will|would|can|could|shall|does|do|has|have|is|are) (you|we|${council})|(?:whether|if|that)\\b.{0,120}?\\b(you|we|${council}) (will|would|can|could|has|have|does|is|are))${eager} ([a-z]+\\b[^?]{0,200})`, 'gi');
const asks = /\?|\b(?:ask(?:ed|s)?|want(?:ed)? to know|wonder(?:ed)?|question (?:is|was)|wrote)\b/i;
/** Yes and no more: what follows adds how much, when or how gladly. */
const answering = new RegExp(`^\\W*(?:(?:yes|indeed|certainly|aye|well|and|so|of course)\\b\\W+)*(?:(?:it|we|${council}) (?:(?:most )?[a-z]+ly |both )?(?:(?:can|would|does|do) and (?:it |we )?)?(?:will|shall|does|do|has|have|can|is|are)|yes(?=, ))`
  + '(?: (?:indeed|so|gladly|certainly|both|in full)|, (?:all|every|in full|both|each|gladly|happily|with pleasure|and (?:gladly|in full|happily|soon)|of course|to the|the whole|up to|from|by)\\b[^.;?]{0,40})*\\W*$', 'i');

/**
 * What a short answer promises, in full.
 * @param text the answering sentence
 * @param question the quoted question, or the sentence before
 * @returns "the council will pay for the pump.", or null when the sentence answers no such question
 */
export function promiseAnswered(text: string, question: string): string | null {
  if (text.length > 110 || !answering.test(text) || !asks.test(question)) return null;
  let said: string | null = null;
  asking.lastIndex = 0;
  for (let match = asking.exec(question.slice(0, 1200)); match; match = asking.exec(question.slice(0, 1200))) {
    const who = (match[2] ?? match[3])!.toLowerCase();
    const how = (match[1] ?? match[4])!.toLowerCase();
    // What the council does, has or is tells how things are, unless it is of one mind with the reader.
    if (/^(?:do|does)$/.test(how) && !/^(?:accept|agree|approve|undertake)\b/i.test(match[5]!)) continue;
    said = `${who === 'you' ? 'we' : who} ${/^ha/.test(how) ? how : 'will'} ${match[5]!.replace(/\s+/g, ' ').trim()}.`;
  }
  return said;
}
