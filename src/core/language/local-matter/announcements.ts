/** A public meeting or consultation that the council holds, and a press release (settled question 29). */
import { weekday, wordsOf } from '../phrase.ts';
import { unbroken } from '../unbroken.ts';

const meeting = wordsOf([
  unbroken`
    public (?:meetings?|exhibitions?|drop-?ins?|events?|forums?|hearings?|briefings?)
  `,
  unbroken`
    (?:residents?'?|community|town hall|neighbourhood|village|local) (?:meetings?|drop-?ins?)
  `,
  unbroken`
    (?:hold(?:ing)?|host(?:ing)?|run(?:ning)?|having|organis(?:e|ing)|arrang(?:e|ing)) (?:an?|the|our|another|two|three) (?:\w+ )?drop-?ins?
  `, 'drop-?in (?:sessions?|events?|exhibitions?|surger(?:y|ies)|days?|evenings?)',
  '(?:open|information|listening|engagement|consultation) (?:evening|event|session|meeting|day)s?',
  'exhibition of the (?:plans|proposals|designs)', 'walk-?in (?:sessions?|events?)',
  '(?:meeting|drop-?in) for (?:all )?(?:local |the )?(?:residents|people|neighbours|public|householders)',
  unbroken`
    pin(?:ning)? up (?:what|the|our|their)[^.;]{0,60} (?:anyone|anybody|everyone|everybody|residents|neighbours|people)
  `,
  unbroken`
    (?:plans|drawings|designs|proposals|model|sketches|boards)[^.;]{0,40} (?:on (?:display|show|the walls?)|laid out|to look at|pinned up)
  `,
  unbroken`
    (?:anyone|anybody|everyone|everybody|residents|neighbours|householders|people|all comers)[^.;,]{0,30} (?:can|may|is|are|will be|able)
    (?: \w+){0,3} (?:
      welcome|invited|come|drop in|call in|pop in|look in|turn up|stand up|have (?:their|a) say|put (?:questions|their)|
      ask (?:us|the|questions)
    )
  `,
  unbroken`
    (?:come|drop in|call in|pop in|pop along|come along) and (?:
      see|look|tell us|have (?:a look|your say)|say|meet the (?:team|architects|engineers|planners)|ask
    )
  `,
  'meeting (?:with|of) (?:local )?(?:residents|householders|the public|the community|people (?:from|in|of))',
]);

const held = wordsOf([
  unbroken`
    (?:
      hold|holding|hosting|host|hosts|holds|organis(?:e|ing|ed)|arrang(?:e|ing|ed)|run|running|stag(?:e|ing)|put(?:ting)? on|
      set(?:ting)? up|call(?:ing|ed)?|conven(?:e|ing|ed)|schedul(?:e|ed|ing)|plann(?:ed|ing)|booked|fixed
    )
  `,
  'invit(?:e|ed|es|ing|ation)', 'join us', 'come (?:along|and)', 'welcome', '(?:will|is to|is due to|are to|is going to) (?:be|take)',
  'tak(?:e|es|ing) place', 'pleased to', 'attend', weekday,
  '[0-9]{1,2}\\s?(?:am|pm)', 'have your say', 'find out more',
]);

/** Somebody else's meeting or consultation. */
const others = wordsOf([
  '(?:parish|town|county|community) council(?:\'?s)? (?:is|are|will|has|have|plans?|intends?|hopes?|wants?|meeting|consultation|annual)',
  unbroken`
    (?:residents?'?|tenants'?|traders'?|community|neighbourhood) (?:association|group|forum)(?:'?s)? (?:
      is|are|will|has|have|plans?|intends?|wants?|meeting
    )
  `,
  unbroken`
    (?:
      developers?|applicants?|promoters?|agents?|campaigners?|police|nhs|hospital trust|academy trust|national highways|network rail|
      environment agency|county|mp|church|company
    )(?:'?s)? (?:is|are|will|has|have|plans?|intends?|own|meeting|exhibition|consultation|public)
  `,
  unbroken`
    (?:cllrs?|councillor|mr|mrs|ms) \w+(?: \w+)? (?:is|will|has|plans?|intends?|wants?)(?: \w+){0,2} (?:be )?
    (?:hold|host|organis|arrang|call)\w*
  `,
  'your (?:own )?(?:public|residents?\'?|community) meeting', '(?:you|your) (?:are|\'re) (?:holding|organising|planning|hosting)',
  'annual (?:parish|town) meeting',
  unbroken`
    (?:held|organised|run|hosted|arranged|called) by (?:the |a |your )?(?:
      parish|town|residents?|tenants|developers?|applicants?|county|police|nhs|campaign\w*|mp|cllr|councillor|local|community|friends|church
    )
  `,
]);

const past = wordsOf([
  '(?:was|were) (?:held|well attended|organised|arranged|cancelled|lively)', 'took place',
  unbroken`
    (?:at|after|following|since|during|from) (?:the|our|last|that) (?:\w+(?:'s)? ){0,4}(?:public |residents?'? |community )?
    (?:meeting|exhibition|drop-?in|event|session)
  `,
  'last (?:week|night|month|year)', 'we held', '(?:notes|minutes|feedback|outcome|write-?up) (?:of|from)',
  'thank you for (?:coming|attending)', 'yesterday',
]);

/** Not for the public: the council's own committees are open to it, yet no public meeting on a local issue. */
const committee = wordsOf([
  '(?:cabinet|full council|scrutiny|planning|licensing|audit|sub-?)(?: \\w+)? (?:committee|meeting|agenda)', 'open to the public',
  'public (?:questions?|speaking|gallery)',
]);

const consultation = wordsOf([
  'consultation',
  // "From May to July", between the word and its matter.
  'consult(?:ing)? (?:(?:from|until|between|for|this|over|again|now|publicly|formally) (?:(?!in|at|with)[\\w-]+ ){0,7})?'
    + '(?:on|residents|the public|local|people|households|with (?:residents|local|the (?:public|community)))', 'have your say',
  '(?:seek|seeking|want|invit(?:e|ing)|would welcome|gather(?:ing)?) (?:the )?(?:views|comments|opinions|feedback) (?:of|from|on)',
  '(?:your|residents\'?|local|people\'?s|public) views', 'questionnaires?', '(?:online|public|short|residents|local|postal) surveys?',
  'tell us what you (?:want|think|would like)', 'public engagement', 'residents\'? survey', 'survey of (?:residents|households|local)',
]);

const consultationHeld = wordsOf([
  'out (?:to|for)', `from ${weekday}`, 'stays?', 'days? to (?:reply|comment)',
  '(?:weeks|months) (?:from)',
  unbroken`
    (?:
      open|opens|opened|launch(?:es|ed|ing)?|start(?:s|ed|ing)?|begin(?:s|ning)?|began|run(?:s|ning)?|clos(?:e|es|ing)|end(?:s|ing)?|live|
      under\s?way|carry(?:ing)? out|undertak(?:e|ing)|conduct(?:ing)?|plan(?:s|ned|ning)?|propos(?:e|ed|ing|als?)|prepar(?:e|ing)|about to|
      seek(?:ing)?|deadline|until|by|will|shall|go(?:es)? out|being|invite[ds]?|inviting|welcome|have your say|consulting|respond|take part|
      published?|leaflets?
    )
  `,
]);

/** "in consultation with the Leader", neighbours' letters on one planning application, an answer to somebody else's consultation. */
const notPublic = wordsOf([
  '(?:in|after|following|subject to|without|further) consultations? with',
  unbroken`
    consultation with (?:the |my |our |your )?(?:
      leader|chair\w*|portfolio|cabinet|ward|local members?|legal|finance|unions?|staff|head|director|officers?|monitoring|section 151|
      police|highways|colleagues
    )
  `,
  'consultees?', '(?:neighbour|neighbours\'?|standard|21[- ]day|planning) (?:consultation|notification)',
  '(?:consultation|consulted) (?:response|replies|comments) (?:from|by) (?:highways|the|environment|county|our)',
  '(?:our|the council\'?s|my|officer) response to', 'staff consultation', 'redundanc\\w+', 'pre-application',
  'consultation on (?:the|your) (?:planning )?application', 'doctor', 'medical',
]);

/** In a county "the County Council will" is no other body; "Marl County Council" is, and so is "the parish council". */
function isOthers(text: string, ownName: string): boolean {
  const match = others.exec(text);
  const kind = match && /^(?:parish|town|county|community)(?= (?:council|is|are|will|has)\b)/i.exec(match[0])?.[0];
  if (!kind || !ownName.toLowerCase().includes(kind.toLowerCase())) return match !== null;
  const named = /([A-Z][\w'-]*) $/.exec(text.slice(Math.max(0, match.index - 30), match.index))?.[1];
  return named !== undefined && !/^(?:The|Our|This)$/.test(named) && !ownName.includes(named);
}

/**
 * Does the sentence tell of a public meeting that the council holds and that is still to come?
 * @param ownName the own council's, '' when unknown
 */
export function announcesPublicMeeting(text: string, ownName = ''): boolean {
  return meeting.test(text) && held.test(text) && !isOthers(text, ownName) && !past.test(text) && !committee.test(text);
}

/** Does the sentence tell of a public consultation by the council? @param ownName its name, '' when unknown */
export function announcesConsultation(text: string, ownName = ''): boolean {
  return consultation.test(text) && consultationHeld.test(text) && !isOthers(text, ownName) && !notPublic.test(text)
    && !/\b(?:consultation|survey) (?:closed|ended|finished)\b|\bresults of\b/i.test(text);
}

const application = wordsOf([
  '[0-9]{2,4}/(?:[0-9]{5}|[0-9]{3,4}/[a-z]{2,4})', '(?:above|your|this) (?:\\w+ )?(?:\\w+ )?application', 'application (?:was|is) (?:made )?valid',
]);

/** Is a planning application the matter? Its period for comments is the planning authority's statutory one. */
export function isOnApplication(text: string): boolean {
  return application.test(text);
}

/** Does the sentence say that the public is asked, besides any application's period for comments? */
export function consultsThePublic(text: string): boolean {
  return /\b(?:public|residents|households|we are consulting|your say|leaflets|survey)\b/i.test(text);
}

const release = wordsOf([
  '(?:press|media|news) (?:release|notice|statement)', 'for immediate release', 'embargo(?:ed)?', 'notes? (?:to|for) editors',
]);
const releaseDenied = wordsOf([
  '(?:no|any|future|previous|old|last (?:week|month|year)\'?s|your|their|his|her) (?:press|media|news) (?:release|notice|statement)s?',
  '(?:press|media) (?:release|statement)s? (?:policy|list|template|archive|training|from the (?:police|nhs|county|developer))',
]);

/** Is this sentence or subject the head of a press release, or does it hand one over? */
export function isPressRelease(text: string): boolean {
  return release.test(text) && !releaseDenied.test(text);
}
