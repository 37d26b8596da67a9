/** A stated emergency: named as one, or danger and damage told as happening now. */
import { wordsOf } from './phrase.ts';
import type { Sentence } from './reading/reading.ts';
import { expression, unbroken } from './unbroken.ts';

const named = wordsOf([
  '(?:an?|this|real|genuine|absolute|dire|serious|the) emergency',
  'emergency',
  'life[- ](?:or|and)[- ](?:death|limb)', 'life[- ]threatening', 'matter of life',
]);

/** "Emergency" that names a thing or is taken back. */
const notNow = wordsOf([
  unbroken`
    emergency (?:
      plan\w*|budget|motion|meeting|services?|exits?|lighting|lights?|accommodation|fund\w*|powers?|legislation|response|committee|
      repairs? (?:team|contract|budget|service)|contact|number|line|procedures?|exercise|access|doors?|department|works? order|housing|food|
      relief|debate|resolution|item|planning|resilience|grants?|support|measures?|stop|vehicles?|route
    )
  `,
  '(?:not|n\'t|never|hardly|scarcely|no|isn\'t|wasn\'t|nothing like|far from|without)(?: \\w+){0,4} (?:an? )?(?:emergency|danger|urgent)',
  '(?:climate|nature|housing|ecological|biodiversity|cost[- ]of[- ]living|financial) emergency',
  '(?:in|for|during|of) (?:an|any|case of|the event of|times of) emergenc(?:y|ies)', 'in case of',
  'if (?:there|it|this|that|we|anything)(?: \\w+){0,6} emergency', 'emergency of (?:last|the)',
  '(?:last|previous|recent|past) (?:\\w+ ){0,3}emergency', 'when (?:is|was|does) (?:\\w+ ){0,3}emergency', 'what counts as',
]);

const danger = wordsOf([
  '(?:immediate|imminent|real|serious|grave|present|extreme|urgent) (?:danger|risk|threat|peril)(?: (?:to|of))?',
  '(?:danger|risk|threat) to (?:life|lives|safety|the public|people|residents|children|motorists|pedestrians|traffic|passers-by)',
  unbroken`
    (?:someone|somebody|people|residents|children|a child|an elderly|a resident|families|a family|they|he|she) (?:\w+ ){0,4}
    (?:trapped|hurt|injured|in danger|stranded|killed|electrocuted|drown\w*)
  `,
  'called 999', 'dialled 999', 'rang 999', 'fire brigade (?:is|are|has|have)', 'evacuat(?:e|ed|ing|ion)',
  'someone (?:will|could|is going to|may|might) (?:be killed|be hurt|be seriously hurt|die|get killed|get hurt)',
]);

/** Damage told in the present: what happens, and where. */
const happening = wordsOf([
  unbroken`
    (?:is|are|'s|'re|has|have|'ve|keeps?|just) (?:now |currently |already |still |actually |being |been )*(?:
      pouring|flooding|flooded|gushing|burst|bursting|overflowing|overtopp\w+|collapsed|collapsing|ablaze|on fire|
      burning(?! (?:question|to|with))|leaking gas|exploded|subsiding|caved in|given way|come down|brought down|fallen across|
      blown (?:off|down)|ruptured|cracked open
    )
  `,
  unbroken`
    (?:flood ?water|sewage|water|smoke|gas|flames|fire|the (?:river|brook|stream))(?: \w+){0,3} (?:is|are|has|'s)(?: \w+){0,2} (?:
      com\w+|pouring|entering|rising|in|inside|up to|over|at|through|leaking|filling|reached|burst|breached|spilling|spreading
    )
  `,
  'smell(?:s|ing)?(?: of)? gas', 'gas leak', '(?:has|have) (?:just )?been an? (?:\\w+ )?(?:collapse|explosion|shooting|stabbing)',
  '(?:child|boy|girl|toddler|pensioner|patient)(?: \\S+){0,3} (?:gone )?missing',
  '(?:live|bare|exposed|trailing) (?:wires?|cables?|electrics?)', '(?:wires?|cables?) (?:bare|exposed|hanging|trailing|sparking)',
  '(?:water|sewage|flooding|smoke|flames) (?:coming|pouring|billowing|getting|flowing|running) (?:in|into|through|under|out|from)',
  '(?:bricks?|slates|tiles|masonry|glass|debris|branches)(?: \\w+){0,2} (?:falling|coming (?:down|off))',
  '(?:sinkhole|hole) (?:has |have )?(?:opened|appeared)',
  unbroken`
    (?:wall|roof|bridge|bank|building|scaffolding|tree|chimney|ceiling|embankment|gable|lamp ?post|pylon)(?: \w+){0,5} (?:has |have )?
    (?:just )?(?:(?:is |are )?about to (?:collapse|fall|come down|give way)|collapsed|fallen|come down|given way|down across)
    (?!\s+(?:last|in \d))
  `,
  'blocking (?:the|both|all) (?:road|lanes|carriageway)',
]);

const past = expression('i')`
  \b(?:
    last (?:week|month|year|winter|summer|autumn|spring|night's meeting|november|december)|in (?:19|20)\d\d|back in|
    a (?:year|month|fortnight|week) ago|previous(?:ly)?|used to|would have|anniversary|since then|at the time|if ever|were to|
    if (?:the|it|there|we|another|a|an|anything|someone)|lessons|(?:was|were|had been)(?: \w+){0,3} emergency
  )\b
`;

/** The words that state an emergency, with their sentence; null when none do. */
export function statedEmergency(sentences: readonly Sentence[]): { readonly sentence: Sentence; readonly start: number; readonly end: number } | null {
  for (const sentence of sentences) {
    const { text } = sentence;
    if (past.test(text) || /\?\s*$/.test(text)) continue;
    const found = notNow.test(text) ? null : named.exec(text) ?? danger.exec(text) ?? happening.exec(text);
    if (found) return { sentence, start: sentence.start + found.index, end: sentence.start + found.index + found[0].length };
  }
  return null;
}
