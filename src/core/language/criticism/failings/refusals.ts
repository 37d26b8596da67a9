/** What an officer will not do, or does no longer, for those who ask. Written as ../phrase-pattern.ts says. */
import { unbroken } from '../../unbroken.ts';
import { unexplained } from './everyday.ts';

const asked = '(?:me|us|him|her|them|any(?:one|body)|members|councillors|residents|people|the (?:residents|tenants|family|clerk|parish|traders))';
const messages = '(?:e-?mails?|letters?|messages?|(?:phone )?calls?|(?:tele)?phone)';
/** Not yet is no refusal. */
const notYet = '(?! (?:until|till|before|unless|while|on|this|next|today|tomorrow|for (?:the )?(?:legal|data|privacy))\\b)';

export const refusals: readonly string[] = [
  unbroken`
    (?:(?:wo|would)n't|(?:will|would) not) (?:even |just |simply |ever |so much as )?(?:
      listen|budge|engage|be told|own up|lift a finger|see (?:sense|reason)|apologi[sz]e|admit|take (?:responsibility|the blame|no for)|
      (?:shift|move|give) an inch|come to the phone|come out (?:and|to)|put (?:it|anything|that|a word) in writing|say why|do ~ jobs?|
      face (?:us|them|him|her|me|residents|the [a-z]+)|explain (?:why|how|what|it|himself|herself|themselves)|knock on|
      hear (?:both|~|our|my|a word)|sign (?:it|the [a-z]+)|look into|have it that|get out of
  ` + `|(?:answer|return|take|read|open) (?:(?:my|our|his|her|their|the|any|a|a single|anyone's|people's|residents') )?${messages}`
    + '|answer (?:my|our|any|a straight) questions?'
    + `|(?:meet|see|speak to|talk to|ring|answer|help) ${asked}(?: back)?|(?:ring|call|write) back|(?:come|get) back (?:to ${asked}|at [a-z]+)`
    + '|look at (?:it|them|the [a-z]+)'
    + `|tell ${asked} (?:why|when|what|where|how|whether|anything|a thing)|give ${asked} (?:an?|any) [a-z]+)${notYet}`,
  unbroken`
    stopped (?:
      answering|sending|fixing|telling|coming to|replying|returning|taking (?:my|our|his|her|their) calls|turning up|listening|bothering|
      caring|trying|ringing back
    )(?! (?:when|once|after|because|since) (?:i|we)\b)
  ` + unexplained,
  'sit(?:s|ting)? on (?:things|everything|it all|(?:applications|cases|files|requests|complaints|e-?mails|letters|reports|claims)(?! [a-z]+s\\b))',
  '(?:left|leaves?|leaving) (?:you|me|us|him|her|them|residents|every(?:one|body)) off (?:the|~|that) (?:list|agenda|minutes|circulation|invit|rota)[a-z]*',
  'took (?:a|an|two|three|several|four) (?:[a-z]+ )?(?:calls?|texts?) (?:in the middle|while|half ?way|all through|as (?:we|i|she|he))',
  'got [^.;!?,]{2,25} wrong (?:twice|again|three times|every)',
];
