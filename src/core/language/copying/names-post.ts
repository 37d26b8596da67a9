/** A post in other words: "the Audit chair" for the Chair of Audit Committee, "finance lead" for the Cabinet Member for Finance. */
import { expression } from '../unbroken.ts';

/** Words for the same office; the first that fits a post decides. */
const offices = [
  /\b(?:deputy|vice)[- ](?:chair(?:man|woman|person)?|leader|mayor|convenor)\b/i,
  /\b(?:chair(?:man|woman|person|s|ing|ed)?|convenor)\b/i,
  /\b(?:cabinet (?:member|lead|colleague)|executive (?:member|lead|councillor)|portfolio holder|lead member|lead councillor|portfolio|lead|leads)\b/i,
  /\b(?:group leaders?|leaders? of the \S+(?: \S+)? group|leader of the opposition|opposition leader)\b/i,
  /\b(?:shadow (?:cabinet member|spokes(?:man|woman|person)|\w+)|spokes(?:man|woman|person))\b/i,
  /\bchampion\b/i,
  /\b(?:mayor|mayoress|provost)\b/i,
  /\bleader\b/i,
].map((said) => ({ said, alone: new RegExp(`\\b(?:the|our|your|my|its|as) (?:${said.source})(?!\\s+(?:of|for|on)\\b)`, 'i') }));

/** Words of a post that say nothing of its field. */
const plain = expression('i')`
  ^(?:
    and|of|the|for|to|on|in|with|a|chair|chairman|chairwoman|chairperson|vice|deputy|cabinet|executive|member|portfolio|holder|lead|leader|
    group|committee|sub-?committee|panel|board|council|shadow|spokesperson|champion|services?|mayor
  )$
`;

/** Does the text speak of this post, in whatever order its words stand? */
export function namesPost(text: string, post: string): boolean {
  const office = offices.find((one) => one.said.test(post));
  if (!office || !office.said.test(text)) return false;
  const field = post.toLowerCase().split(/[^a-z]+/).filter((word) => word.length > 2 && !plain.test(word));
  const said = text.toLowerCase();
  if (field.some((word) => new RegExp(`\\b${word}\\b`).test(said))) return true;
  // "the Chair", "your portfolio holder" without a field, when no other field follows.
  return office.alone.test(text);
}
