/** Legal notices, virus notes, device lines and gateway banners: nobody wrote them for this message (settled question 11). */
import { sought } from '../sought/sought.ts';
import { expression } from '../unbroken.ts';

/** A line that is a footer wherever it stands. */
const deviceLines: readonly RegExp[] = [
  /^sent from (?:my|outlook|mail|samsung|yahoo|gmail|the|an?) ?(?:[\w.®™ -]{0,60})?(?:<?https?:\S{1,200})?\.?$/i,
  /^sent from my (?:[\w-]{1,20} ?){1,3}[.,;:!-].{0,80}$/i,
  expression('i')`
    ^sent (?:via|with|using|by) (?:the )?(?:proton|bt |sky|tuta|spark|gmail|mail|yahoo|aol|copilot|blackberry|outlook|huawei|samsung)
    [\w.®™ -]{0,40}(?:<?https?:\S{1,200})?\.?$
  `,
  /^get outlook for (?:ios|android|mac|windows)(?:\s?<?https?:\S{1,200})?\.?$/i,
  /^(?:please )?(?:consider|think of) the environment before (?:you )?print/i,
  /^think before you print\b/i,
  /^(?:please )?save paper\b.{0,80}print/i,
  /^(?:this (?:e-?mail|message) (?:has been|was) )?(?:scanned|checked|swept|virus.checked) (?:for|by|using)\b.{0,200}/i,
  expression('i')`
    ^(?:caution|warning|attention|\[?external\]?|\[caution\]|external e-?mail|external sender|caution external)\b.{0,200}\b
    (?:outside|external (?:sender|source|e-?mail|address)|not click|don'?t click|recogni[sz]e the sender|unknown sender)\b
  `,
  expression('i')`
    ^this (?:e-?mail|message) (?:originated|is|came|was sent|was received) (?:from )?(?:an? )?(?:
      outside (?:of )?(?:the|our|your) (?:organi[sz]ation|council|company|network)|
      external (?:source|sender|address|e-?mail|organi[sz]ation)
    )
  `,
  /^you don'?t often get e-?mail from\b/i,
  /^this message is from an external sender/i,
  /^(?:e-?mail )?disclaimer\s?:?$/i,
  /^(?:confidentiality|legal|privacy|data protection) (?:notice|statement|note)\s?:?$/i,
];

/** What such notices say; a paragraph is one when it says several of these, or one of them below a signature. */
const phrases: readonly RegExp[] = [
  /^(?:privacy notice|data protection|(?:e-?mail )?disclaimer|confidentiality(?: notice)?|legal notice|important notice)\b\s{0,3}[:.-]/i,
  /\bfor the (?:named |intended )?(?:addressee|recipient)(?:s|\(s\))?(?: only)?\b/i,
  /\b(?:views|opinions) expressed\b[^.]{0,80}\bthose of\b/i,
  expression('i')`
    \b(?:this|the|any|these) (?:e-?mails?|messages?|communications?|transmissions?)\b[^.]{0,60}\b
    (?:is|are|may be|may contain|contains?|and any)\b[^.]{0,80}\b(?:confidential|privileged|attach(?:ment|ed)|files?|intended)
  `,
  /\binformation (?:contained |transmitted |sent )?(?:in|with|by) this (?:e-?mail|message|communication|transmission)/i,
  expression('i')`
    \b(?:intended|addressed) (?:only |solely |exclusively )?(?:for|to) (?:the )?(?:use of |attention of )?(?:the )?(?:named |intended )?
    (?:individual|addressee|recipient|person|entity)
  `,
  /\bintended recipient/i,
  /\b(?:received|sent|reached) (?:it |this |this e-?mail |this message |this communication |this transmission |to you )?(?:by mistake|in error)/i,
  /\b(?:delete|destroy) (?:it|the|this|all|any)\b[^.]{0,80}\b(?:e-?mail|message|copies|system|material|sender|original|immediately)/i,
  expression('i')`
    \b(?:disclos(?:e|ure|ing)|cop(?:y|ying)|distribut(?:e|ion|ing)|dissemination)\b[^.]{0,120}\b(?:strictly )?
    (?:prohibited|unlawful|forbidden|not permitted|unauthori[sz]ed)
  `,
  expression('i')`
    \bviews?(?: or opinions?|,| and opinions?)?[^.]{0,80}\b(?:are|may be) (?:solely |only |personal )?
    (?:those of|of|personal to|not (?:necessarily )?(?:those|represent))
  `,
  /\b(?:virus(?:es)?|malware|malicious code)\b[^.]{0,80}\b(?:e-?mail|attach|transm|liab|responsib|damage|software|guarantee|loss)/i,
  expression('i')`
    \b(?:scann?(?:ed|ing)|check(?:ed)?|swept|free (?:of|from)|contain(?:s|ing)?|caused by|mimecast|messagelabs|symantec)\b[^.]{0,60}\b
    (?:virus(?:es)?|malware|mimecast|messagelabs|symantec)\b
  `,
  expression('i')`
    \b(?:e-?mails?|communications?|messages?|correspondence)\b[^.]{0,80}\b(?:may be|are|is|will be) (?:subject to |routinely )?
    (?:monitor|record|intercept|scann|disclos)
  `,
  expression('i')`
    \b(?:disclosed|released|disclosure|subject to|requests?)\b[^.]{0,60}\bfreedom of information\b|
    \bsubject to\b[^.]{0,40}\b(?:disclosure|recording|monitoring)\b
  `,
  /\bprivacy (?:notice|policy|statement)\b|\bhow we (?:use|process|handle|look after) your (?:personal )?(?:information|data)/i,
  /\b(?:registered (?:office|in england|charity)|company (?:number|no)|vat (?:number|no|reg))/i,
  /\b(?:accepts?|no) (?:no )?(?:liability|responsibility)\b[^.]{0,100}\b(?:loss|damage|virus|e-?mail|message|transmission|action|arising)/i,
  /\b(?:legally|contractually) binding\b[^.]{0,60}|\bdoes not (?:create|constitute|form)\b[^.]{0,60}\bcontract/i,
  /\bthink before you print|\bconsider the environment before\b|\bdisclaimer:/i,
  /\b(?:follow|like|find) us on\b|\bsign up (?:to|for) our\b|\bvisit our website\b/i,
];

const soughtPhrases = phrases.map((pattern) => sought(pattern));

/** Is this line, by itself, a device line, a virus note or a gateway's banner? */
export function isFooterLine(words: string): boolean {
  return words !== '' && words.length < 400 && deviceLines.some((pattern) => pattern.test(words));
}

/** How many things that such notices say a paragraph says. */
export function noticePhrases(paragraph: string): number {
  const words = paragraph.slice(0, 1500);
  let count = 0;
  for (const pattern of soughtPhrases) if (pattern.test(words)) count++;
  return count;
}
