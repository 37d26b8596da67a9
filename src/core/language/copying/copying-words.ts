/** Words that state a copy, those that take it back, and those of a hidden one. */
import { wordsOf } from '../phrase.ts';
import { expression, unbroken } from '../unbroken.ts';

/** A copying word: whoever is named with it, anywhere in the sentence, is copied. */
const copied = wordsOf([
  'cop(?:y|ying|ied|ies)', 'cc', "cc[-'e]?(?:d|ed|ing)", 'c\\.c', 'carbon', 'loop(?:ed|ing)?', 'bring(?:ing)? in', 'brought in', 'into this',
  'alongside', 'tagged in', 'join(?:ing|ed|s)? (?:us|this)', '(?:is|are)(?: also| both| now)? on (?:here|this|cc)', 'reply(?:ing)?[- ]all',
]);

const mail = unbroken`
  cc|copy|
  (?:the|this|my|our) (?:
    e-?mail|mail|message|thread|chain|reply|response|conversation|cc|copy|distribution|circulation|address|correspondence|note|list|to|loop
  )(?: (?:line|bar|list|field))?
`;
const thread = `(?:here|this|${mail})`;
const own = '(?:this|it|the same|(?:this|my|the) (?:e-?mail|mail|message|reply|response|answer|note|letter))';

/** Other ways to show somebody a message, which leave no doubt that it is this one. */
const shown = wordsOf([
  '(?:put|putting|add(?:ed|ing)?|brought|bringing|dropp?(?:ed|ing)|includ(?:ed|ing)|kept|keeping|left|leaving|let|letting|widened|tagg(?:ed|ing))'
    + `(?: \\S+){1,6} (?:in |in on |on |in to |into |onto |to |on to |as part of )${thread}`,
  `(?:added|joined|included|brought|tagged|put|a?\\s?party|privy)(?: in| on)? (?:in|on|to|into|onto|on to) ${thread}`,
  `(?:is|are|am|'s|'re|stays?|remains?)(?: (?:also|both|all|now|already|still|kept))? (?:in|on|in on|party to|a party to) `
    + `(?!(?:the|this|my|our) (?:list|note)\\b)(?:here|${mail}|this (?:too|as well))`,
  `${own}(?: (?:also|therefore|too|now|equally))? (?:goes|is going|has gone|has also gone|is sent|is being sent|is addressed|is visible|went)`
    + '(?: (?:also|across|too|on|equally))? to',
  `(?:am|'m|'re|are) (?:also )?(?:send|shar|address|giv|show|forward)ing(?: also)? ${own}(?: (?:also|on|across|at the same time|too))? (?:to|with)`,
  `also (?:sent|shared|addressed|given|shown|forwarded|sending|sharing|addressing|forwarding) ${own}(?: on)? (?:to|with)`,
  `(?:send|sending|sent|shar(?:e|ed|ing)|addressed) ${own} (?:to|with)(?: \\S+){1,6} (?:too|as well|also)`,
  `shar(?:e|ed|ing) ${own} with`, `(?:let|letting)(?: (?!you )\\S+){1,5} (?:have|see) (?:${own}|a copy(?! of))`,
  '(?:giv|send)ing(?: (?!you )\\S+){1,5} a copy(?! of)',
  `(?:get|gets|getting|receiv(?:e|es|ing)|has|have|sees?|seeing|been sent|been shown) (?:a copy|${own}|(?:a )?sight of ${own})`
    + '(?: of (?:this|it))? (?:too|as well|also|at the same time)',
  `also (?:gets|receives|sees|has|a recipient of) ${own}`, `recipient of ${own}`,
  '(?:reply|answer|writing|write|note)(?: is| goes)? to (?:you both|both of you|you(?: \\S+){1,4} together)',
  'see (?:cc|copy (?:line|list)|the address)', 'new name at the top',
  '(?:in|on) the (?:address|copy|cc) (?:line|bar|list|field)', 'addressed (?:this )?to (?:both|you both|the pair)',
  'enclos(?:e|ing) in the circulation', 'by (?:way of )?(?:this )?(?:copy|cc)', 'gets a copy',
  'for (?:his|her|their) information too', 'ha(?:s|ve)(?: \\S+){1,3} for information',
]);

/** "including" and "adding" state a copy when somebody, not a table of figures, comes next. */
const added = /\b(?:includ(?:e|ed|es|ing)|add(?:ed|ing|s)?|attach(?:ed|ing) (?=to this thread))\b(?: in| on| here| to this(?: thread| e-?mail)?)?,?:? {0,3}/gi;
const someone = expression('')`
  ^(?!(?:[^.,;]{0,40}[a-z])'s? (?!here|copied|on\b|as\b)[a-z])
  (?:(?:in|also|both|the|our|your|my|his|her|other|its|fellow|two|all|local|too|dear|colleagues?) ){0,4}(?:
    [A-Z][a-z']|cllrs?|councillors?|members?|chair|mayor|leader|portfolio|cabinet|executive|ward|lead|him|her|them|everyone|everybody|
    deputy|vice|committee|group|colleagues?|councillors|opposite number|counterpart|whip
  )
`;
const passive = expression('i')`
  \b(?:is|are|be|being|been|was|were|'s|'re)(?: (?:also|now|both|hereby|therefore))* (?:included|added|tagged)\b
  (?! as (?!(?:s?he|it|they|that|this|we|i|you|her|his)\b))(?! (?:in|at|to|within|on) (?!
      (?:this|here|the (?:e-?mail|cc|copy|thread|chain|address|reply|distribution|circulation|list|correspondence|conversation))\b
    )
  )|
  \b(?:included|added)(?=[.,;)!]|$)
`;

/** "A copy of the register" is a thing, not copying somebody. */
const copyAsThing = expression('gi')`
  \b(?!
    (?:an?|the|this|another|further|courtesy) cop(?:y|ies)
    (?: (?:of (?:this|my|the|it)(?: (?:e-?mail|message|reply|note|letter|answer|response|correspondence)s?)?)| is| has| goes)? ?
    (?:goes|is going|has gone|is being sent|has been sent|sent|gone|going|to|for)\b
  )(?:
    an?|the|hard|paper|electronic|further|another|your|my|his|her|our|their|final|latest|extra|attached|enclosed|signed|draft|spare|file|
    certified|two|sixty|\d{1,5}
  )\s+cop(?:y|ies)\b(?!\s+(?:line|list|recipients?))|
  \bcop(?:y|ies)\s+of\b(?!
    \s+(?:this|my|the|it)\b(?: (?:e-?mail|message|reply|note|letter|answer|response|correspondence)s?)?
    (?: to| goes| is|\b(?=\s*(?:to|goes|,|\.|$)))
  )|
  \bcopy (?:deadline|editor|date|writer|text|and paste)\b|\bin\s+hard\s+copy\b|
  (?:\d ?p|£ ?[\d.,]+|\b(?:pence|penny|pounds?|quid))(?: for)? (?:an?|each|one) copy\b|\bper copy\b
`;

const figures = unbroken`
  (?:
    figures?|numbers?|totals?|tables?|text|wording|words|paragraphs?|passages?|extracts?|sections?|clauses?|minutes?|rows?|columns?|links?|
    lines?|list|dates|prices|sums|details|data|sentences?|bits?|parts?|entry|entries|conclusions?|recommendations?|definition|answers?
  )
`;
/** "I've copied last year's figures out below": figures are copied out, and nobody is copied in. What is copied to somebody is another thing. */
const figuresCopied = new RegExp(
  '\\b(?:'
    +   'cop(?:y|ied|ying)(?: and past(?:e|ed|ing))?(?: (?:out|down|over|across|below))?'
    +   `(?: (?!to\\b|in\\b|for\\b|with\\b|and\\b|cllr|councillor|members?\\b)[\\w'\\u2019-]+){0,4} `
    +   `${figures}\\b(?! (?:(?:over|across|on|out|back) )?(?:to|for|with|in)\\b)|`
    +   `${figures}(?:,| is| are| was| were)? cop(?:y|ied) (?:out|below|above|here|over|from|down)\\b|`
    +   'copied (?:out|down|verbatim|word for word)\\b|copied (?:straight |over |across )?from\\b'
    + `)(?![^.;]{0,60}\\b(?:and|also|plus)(?: [\\w'\\u2019-]+){1,4} (?:in|too|as well)\\b)`,
  'gi',
);

/** What takes a copy back, or puts it off, before its word in the same clause. */
const takenBack = expression('i')`
  \b(?:
    not|never|no longer|without|neither|nor|rather than|instead of|forgot(?:ten)?|(?:please|kindly)(?! (?:be aware|note|see|find))|
    could you|can you|would you|will you|do you|did you|shall i|should i|may i|might i|you (?:could|may|might|can|should|mention|ask)|
    ought to|should have|would have|had (?:i|you|he|she|they)|if (?:you|he|she|they|cllr|anyone)|let me know (?:if|whether)|whether|
    next time|another time|(?:thank you|thanks) for(?! agreeing)|you copied|wary of|once you|whenever|promise[ds]? to|asked me to|
    asked to be|wants? to be|like to be
  )\b[^.;]{0,40}$|
  n't\b[^.;]{0,40}$|\b(?:off|from|out of)(?: the| this| my| your)?\s{0,3}$|\byou(?: have|'ve| had|'d| also| both)?\s{0,3}$
`;

/** Where does the sentence state a copy to somebody? -1 for nowhere. Things and refusals are left out. */
export function copyStatedAt(sentence: string): number {
  const blank = (thing: string) => ' '.repeat(thing.length);
  const text = sentence.replace(copyAsThing, blank).replace(figuresCopied, blank);
  for (const at of [text.search(copied.pattern), shown.mayBeIn(sentence) ? sentence.search(shown.pattern) : -1, addedAt(text)])
    if (at >= 0 && !takenBack.test(text.slice(Math.max(0, at - 80), at))) return at;
  return -1;
}

function addedAt(text: string): number {
  const at = text.search(passive);
  // "Grace's estimate is included" copies nobody.
  if (at >= 0 && !/'s (?:[a-z]+ ){1,4}$/.test(text.slice(Math.max(0, at - 60), at))) return at;
  added.lastIndex = 0;
  for (let found = added.exec(text); found; found = added.exec(text)) {
    const end = found.index + found[0].length;
    if (someone.test(text.slice(end, end + 60))) return found.index;
  }
  return -1;
}

/** "cc: Cllr Hart", "Copy to: …", "c.c." on a line of its own. */
export const copyLine = /^\s*[(*]?(?:cc|c\.c\.|copy|copies|copied|courtesy copy|also|also sent)(?:\s+to)?\s*[:;-]/i;

/** "bcc", "blind copy" and the like. */
export const hiddenCopy = wordsOf([
  'bcc', "bcc[-'e]?(?:d|ed|ing)", 'b\\.c\\.c', 'blind(?:ly)?[- ]?(?:carbon[- ]?)?(?:cop(?:y|ies|ied|ying)|cc)',
  '(?:in|on|to|into|onto|by) blind', 'cop(?:y|ied|ying) (?:\\S+ ){0,3}(?:in )?blind(?:ly)?',
  'hidden (?:cop(?:y|ies)|recipients?|address(?:es)?)',
  unbroken`
    cop(?:y|ied|ying) (?:\S+ ){0,3}(?:in )?(?:silently|invisibly|discreetly|quietly|out of sight|behind the scenes)
  `,
  '(?:silently|invisibly|discreetly|quietly) cop(?:y|ied|ying)',
]);

/** Everybody who stood on the message before: "moving the others to bcc". */
export const everybodyElse = expression('i')`
  \b(?:
    every(?:one|body)(?: else)?|the others|others|the rest|all (?:other )?(?:members|councillors|recipients|colleagues)|
    the (?:other|remaining|ward|committee|cc) (?:members|councillors|list|recipients)|previous recipients|those (?:previously )?copied|
    colleagues|the group|the list|all of you|you all
  )\b
`;

/** A word that stands for somebody named in the sentence before. */
export const pronoun = /\b(?:s?he|they|her|him|them|both|whom|who|also|too)\b|\b(?:s?he|they)'/i;
