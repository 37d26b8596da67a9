/** "It will, every penny": a short answer says what it was asked (settled question 26). */

const who = '(it|you|we|the (?:council|authority|borough|district|county))';
const how = '(will|would|can|could|shall|does|has|have|is|are)';
/** Who is asked about, and what they would do: "will the council pay…", "whether it would pay…". */
const asking = new RegExp(`\\b(?:${how} ${who}|(?:whether|if)\\b.{0,120}?\\b${who} ${how})`
  + '(?: (?:be )?(?:willing|prepared|able|happy|going) to)? ([a-z]+\\b[^?]{0,200})', 'gi');
const asks = /\?|\b(?:ask|want|wonder|question|wrote)/i;
const elsewhere = /\bI (?:have )?(?:asked|wrote|written|rang|wondered|emailed)\b[^.?!]*$/i;
const council = /\b(?:council|authority|borough|district|county)\b/i;
/** Yes and no more: what follows adds how much, when or how gladly. */
const answering = new RegExp('^\\W*(?:(?:yes|indeed|certainly|of course)\\b\\W+)*'
  + `(?:${who} (?:[a-z ]+ly )?(?:(?:can|would) and (?:it |we )?)?${how}|yes(?=, ))(?: (?:indeed|gladly|in full))*`
  + '(?:, (?:all|every|in full|each|gladly|with pleasure|of course|to the|up to)\\b[^.;?]{0,60})?\\W*$', 'i');

/**
 * What a short answer promises, in full.
 * @param text the answering sentence
 * @param questionOf asked only of a short answer: the quoted question, or the two sentences before
 * @returns "the council will pay for the pump.", or null when the sentence answers no such question
 */
export function promiseAnswered(text: string, questionOf: () => string): string | null {
  if (text.length > 110 || !answering.test(text)) return null;
  const question = questionOf().slice(0, 1200);
  if (!asks.test(question)) return null;
  let said: string | null = null;
  asking.lastIndex = 0;
  for (let match = asking.exec(question); match; match = asking.exec(question)) {
    const [, before, asked, meant, behind, rest] = match;
    const lead = question.slice(0, match.index);
    // "I asked the brewery if it would": somebody else was asked; and "it" must be the council.
    if (elsewhere.test(lead) || (/^it$/i.test((asked ?? meant)!) && !council.test(lead))) continue;
    const verb = (before ?? behind)!.toLowerCase();
    // What the council does tells how things are, unless it is of one mind with the reader.
    if (verb !== 'does' || /^(?:accept|agree)/i.test(rest!)) {
      const doer = (asked ?? meant)!.toLowerCase().replace(/^(?:you|it)$/, 'we');
      said = `${doer} ${/^ha/.test(verb) ? verb : 'will'} ${rest!.replace(/[\s.]+/g, ' ').trim()}.`;
    }
  }
  return said;
}
