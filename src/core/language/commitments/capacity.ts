/** In what capacity a whole letter is written: what a member orders for home, farm, club or party commits no council (settled question 27). */
import { isLocalCouncil } from '../council-kinds.ts';
import type { Sentence } from '../reading/reading.ts';
import { sought } from '../sought/sought.ts';
import { bareCouncil, isOwnConcern } from './own-concern.ts';
import { expression, unbroken } from '../unbroken.ts';

const post = unbroken`
  (?:(?:an?|the|its|their|your|one of(?: its| the)?|[a-z]+) )?
  (?:treasurer|trustees?|churchwarden|secretary|captain|[a-z-]*commodore|steward|landlord|landlady|employer|shareholder|president)\b
`;
const own: readonly RegExp[] = [
  // The council is expressly kept out of it.
  expression('i')`
    \b(?:not|nothing)\b[^.;?!]{0,30}\b(?:for|to do with|on behalf of|on|charged to|paid by) (?:the |this )?
    (?:council|district|borough|authority|town hall)\b(?!'s? (?:website|tax|house))|
    \b(?:it(?:'s| is)|this is|they(?:'re| are)|these are|comes?) (?:out of|from|the|our|my)\b[^.;?!]{1,60}(?:,| and)? not (?:from )?the (?:
      council|district|borough
    )\W*(?:$|[,;] so)|\bplease,? nothing to the council\b
  `,
  expression('i')`
    \b(?:invoice|bill|charge|send)\b[^.;?!]{0,80}(?:,| and| but) ?(?:(?:most )?[a-z]+ly )?not (?:to )?(?:the )?(?:council|district|borough|authority)\b|
    \b(?:not|none|nothing|isn't)\b[^.;?!]{0,20}\bcouncil (?:matter|order|purchase|thing|job|business)\b|
    \bnothing (?:should|must|need) (?:go|be sent) to the (?:town hall|council)\b|
    \bno (?:invoice|bill|receipt)s? to the town hall\b(?! (?:yet|before|until|till))|
    \b(?:only|just|purely) a (?:party|group|club|branch|family) (?:thing|matter|affair)\b
  `,
  expression('i')`
    \b(?:no circumstances|never|nothing|rather than|instead of)\b[^.;?!]{0,30}\b(?:sent|send|go|goes|charged?|billed?|invoiced?|be put) (?:
      down )?to the (?:council|district|borough|town hall|authority)\b
  `,
  expression('i')`
    \bnot\b[^.;?!]{0,30}\b(?:as a|with my|wearing my|in my) councillor(?:'s)?(?: hat| capacity)?\b(?! for\b)|
    \bin (?:a|my) (?:purely |entirely )?(?:private|personal) capacity\b
  `,
  expression('i')`
    \b(?:council|district|borough)(?:'s| is| has| had)?(?: got)? (?:nothing|no part|not) (?:to do with|in|involved)\b|
    (?:^|[,;:] |\band )the (?:council|district|borough) (?:does not|doesn't) (?:come|enter) into it\b
  `,
  // Private post from the council's address.
  expression('i')`
    \b(?:sorry|apolog\w+|forgive|excuse|pardon)\b[^.;?!]{0,30}\b(?:us(?:e|ing)|from|over|via|about|for) (?:
      this|the council(?:'s)?|my council
    ) (?:e-?mail )?(?:address|account|e-?mail)\b(?! not|[^.?!]{0,60}\bcouncil)|
    \b(?:from|on|using) (?:the|my) council (?:address|account|e-?mail) (?:because|as|since)\b|
    \b(?:
      only (?:got|have) this (?:account|address)|(?:reply|write|answer) to this (?:account|address) as (?:it's|it is) the council|
      use (?:the|my) (?:shop|firm|work|business|club|farm)(?:'s)? (?:one|address|e-?mail|account)
    )\b
  `,
  // Somebody's own purse, house or farm.
  expression('i')`
    \b(?:my|our) own (?:
      card|cheque|money|pocket|purse|wallet|van|insurance|insurers?|account|garden|shed|fence|drive|hedge|bill|bank|expense
    )\b|
    \bI(?:'ve|'ll)(?: just)? (?:sent|paid|pay|settle)\b[^.;?!]{0,25} by card\b|
    \b(?:my|the) (?:wife|husband|brother|sister|son|daughter)s? (?:
      does the (?:cheques|books)|
      and I (?:accept|agree|are agreed|would (?:like|love) to (?:take|have|book|buy) (?!you)|have talked it|will (?:take|pay))
    )\b|
    (?:^|[^s] )(?:two|2) adults\b|\b(?:out of|from) my (?:own )?(?:pocket|pension|purse|wallet)\b
  `,
  expression('i')`
    \b(?:bill|invoice|receipt|account)\b[^.;?!]{0,40}\b
    (?:to me at home|made out to me|in my (?:own )?name|to (?:my|our) (?:home|house|farm))\b|
    \ba (?:present|gift|treat) from me\b|\b(?:for|to) my (?:husband|wife|partner) and me\b|\bof us in the (?:[a-z]+ ){0,2}group\b|\b(?:our|my) joint account\b
  `,
  expression('i')`
    \b(?:it|this|that|they|these|which)(?:'s| is|'re| are| will be)? (?:all )?for (?:the|our|my) (?:
      farm|shop|business|pub|garage|caf[eé]|surgery|practice|stables?|stall|church|chapel|club|house|kitchen|wedding|christening|birthday|
      family|daughter|son|grand[a-z]+
    )\b
  `,
  expression('i')`
    \b(?:it(?:'s| is)?|order|book|put it|charge it)\b[^.;?!]{0,30} on the (?:party|group|club|branch|society)'s (?:own )?account\b|
    \bfor (?:our|the|my) (?:own )?party group\b|
    \b(?:this|it)(?:'s| is) (?:for )?the (?:house|farm|shop|family|club|group) and nothing else\b|
    (?:^\W*|\b(?:have|got|used|using) the )wrong (?:address|account|e-?mail)\b[^.?!]{0,30}\bcouncil\b|
    \b(?:bill|invoice)\b[^.?!]{0,40}\b(?:
      to (?:the|my|our)(?: [A-Z]\w+)* (?:farm|treasurer of the (?!council|borough|city))|group treasurer|at (?:his|her|their) home address)\b
  `,
  expression('i')`
    \b(?:my|our) (?:shop|farm|firm|business|company|pub|restaurant|salon|garage|bakery|nursery|caf[eé]|studio|workshop) (?:
      will|shall|can|is|are|has|would|could
    )\b|
    \bon (?:the|our|my) (?:shop|farm|firm|business|pub)(?:'s)? account\b|
    \b(?:to|at|into|outside) my (?:shop|farm|pub|restaurant|salon|bakery|caf[eé]|studio|workshop|yard|stall)\b
  `,
  /\bas a (?:parishioner|resident|private (?:person|citizen|individual|customer)|customer|parent|neighbour|plot-?holder|ratepayer)\b/i,
  // Another body's hat.
  expression('i')`
    \b(?:from me|writing|write|answering|speaking|speak|replying|this is|acting|here)\b[^.;?!]{0,20}\bas (?:the |a )?(?:
      chair(?:man|woman|person)?|vice-chair|treasurer|secretary|trustee|governor|captain|churchwarden|landlord|landlady|owner|president|
      organiser|director
    ) (?:of|for|at) (?!(?:the |this )?(?:[a-z]+ ){0,3}(?:committee|cabinet|scrutiny|planning|licensing|panel|board)\b)
    (?!(?:the |this )?(?:[A-Z][a-z]+ )?(?:(?:District|Borough|City|County) )?Council\b)
  `,
  // "As treasurer I…", "the club, of which I'm president".
  new RegExp(`(?:^|\\bhat, |\\bI(?:'m| am)? (?:[a-z]+ )?(?:writ|speak|reply)[a-z]*(?: to you)? )as ${post}(?! of state)`
    + '(?=,? (?:of|for)\\b|[,.])(?![^.;?!]{0,40}, (?:(?:the|this) council|you))|'
    + `\\bas ${post},? I\\b|\\b(?:which|whom|where) I(?:'m| am| happen to be| have the honour to be) ${post}`, 'i'),
  expression('i')`
    (?:^|\bI(?:'m| am) )speaking (?:only )?for the (?:firm|club|trust|company|society|charity|branch|family)\b|
    \b(?:I|we) (?:(?!you)[a-z]+ ){1,4}on the (?:firm|club|trust|company|society|charity|branch)'s behalf\b
  `,
  expression('i')`
    \b(?:hall|club|trust|society|association|choir|band|league|church|school|museum|theatre|centre|group|festival) here\b[,.:;-]|
    \bof us from the (?:chapel|church|club|choir|band|society|school)\b
  `,
  /\b(?:I'm|I am) (?:the |their |its )?(?:[a-z]+ )?(?:booking|membership|fixtures?|match|club|hall|parish|minutes) secretary\b/i,
  /\bvote for (?:us|me)\b|\bour manifesto\b|\b(?:election|campaign|party|spring|doorstep) leaflet\b/i,
];
/** A parish's or a town's: not the council whose add-in this is, unless that is one. */
const local = sought(expression('i')`
  \b(?:from me|writing|write|answering|speaking|speak|replying|acting)\b[^.;?!]{0,20}\b(?:
    as (?:the |a |its |our |your )?(?:town |parish |deputy |vice-)?(?:mayor|chair[a-z]*|clerk|member|councillor) (?:of|for|on|at)|on behalf of
  ) (?:the |our |my )?(?:[a-z'-]+ ){0,3}(?:town|parish|community) council\b(?! (?:and|as well))|
  (?:^|\b(?!not )[a-z',]+ )(?:with|wearing|in) my (?:parish|town|community)(?: council(?:lor)?(?:'s)?)? (?:hat|capacity)\b|
  \bnot (?:with|wearing|in) my (?!parish|town|community|party|own|club|church)[a-z]+ (?:council )?(?:hat|capacity)\b|
  ^\W*(?:this is |it's |it is )?(?:only |just |purely )?(?:parish|town)(?: council)? (?:business|hat(?: on)?)(?=\W*$|[,.;:])
`);
const signs = own.map((pattern) => sought(pattern));

/** Does any sentence say that the letter is not the council's business? @param councilName the own council's, '' when unknown */
export function isInOwnCapacity(sentences: readonly Sentence[], councilName = ''): boolean {
  const isLocal = isLocalCouncil(councilName);
  return sentences.some(({ text }) => {
    const words = bareCouncil(text.slice(0, 600));
    return signs.some((sign) => sign.test(words)) || (!isLocal && local.test(words));
  });
}

/** The sender pays. */
const payer = expression('i')`
  \bI(?:'ll| will| shall|'m| am)? (?:then |gladly )?(?:
    pay(?:ing)? (?:you|it|by|half|when|on|for (?:it|this|them)|cash|myself|the (?:deposit|bill|balance))|settle up|settle the bill|square up
  )\b|
  \bpay (?:you )?cash\b|\bcash or (?:a )?(?:transfer|card|cheque|bank)\b
`;
/** Whose home, family, club or party has the job done. */
const household = expression('i')`
  \b(?:my|our) (?:husband|wife|partner|mother|father|mum|dad|parents|son|daughter|brother|children|treasurer|club|branch|party|group)
  (?= (?:and I|wants?|(?:will|can|would) (?:pay|like|want|choose)|met|comes|is (?:in|out|away|fond)|has|(?:(?:is|are) )?mov(?:e|es|ed|ing) (?:in|out|back))\b)|
  \b(?:my|our) (?:own )?(?:house|home|kitchen|bathroom|bedroom|porch|stairs|garden|chimney|shed|car|treasurer|solicitor|wedding)\b|
  \bmy (?:roof|garage|flat|boiler|drive|fence)\b|\bfor my surger|\b(?:we|I) (?:get the keys|move in)\b|\bthe (?:loft|porch|conservatory)\b
`;
/** What belongs to everybody: where it is spoken of, the job may be the council's. */
const everybodys = expression('i')`
  \b(?:
    counc|author|district|borough|county|city|town hall|depot|civic|resid|tenan|public|paving|fell|tender|£ ?\d{4}|£ ?\d,|play(?:gr|in)|
    park|pavil|estate|librar|market|square|street|path|verge|bus|school|flats|garages|bins|cross|officer|budget|grant|funds|funding|refund|
    comp|damage|liab|permi|licen|lease|claim
  )
`;

/** Is the whole letter the sender's own business: so it says, or the sender pays and nothing of the council's is spoken of? @param asked what it answers */
export function isOwnBusiness(sentences: readonly Sentence[], asked: string | null, councilName: string): boolean {
  return isInOwnCapacity(sentences, councilName) || (says(payer, sentences) && !isOfEverybodys(sentences, asked));
}

/**
 * Is what the letter orders for a home, family, club or party, with nothing of the council's spoken of? It tells nothing of what the letter gives.
 * @param asked what it answers
 */
export function isForHousehold(sentences: readonly Sentence[], asked: string | null): boolean {
  return says(household, sentences) && !isOfEverybodys(sentences, asked);
}

function says(sign: RegExp, sentences: readonly Sentence[]): boolean {
  return sentences.some(({ text }) => sign.test(text.slice(0, 600)));
}

const whereabouts = expression('gi')`
  \bI(?:'m| am|'ll be| will be| shall be)(?: [a-z]+){0,3} (?:at|in|from|to) (?:the |a )?
  (?:(?:town|county|city|shire) hall|council(?: (?:meeting|offices?|chamber|house))?|civic (?:centre|offices?)|committee)\b|
  \bI(?:'ve| have)(?: got)? (?:a |full )?council(?: meeting)? (?=(?:on|at|until|till|that|this|all|tonight|\w+day)\b)
`;

/** "Thursday I'm at a council meeting" tells where the sender is, and not whose the job is. */
export function withoutWhereabouts(text: string): string {
  return text.replace(whereabouts, '');
}

function isOfEverybodys(sentences: readonly Sentence[], asked: string | null): boolean {
  return [asked ?? '', ...sentences.map(({ text, answers }) => withoutWhereabouts(text) + (answers ?? ''))]
    .some((text) => everybodys.test(text.slice(0, 2000)));
}

/** "I'm answering as chair of governors." */
const saysForWhom = expression('i')`
  \b(?:I(?:'m| am)?|we(?:'re| are)?) (?:can )?(?:only |just |really |not )?(?:answer|reply|write|speak|respond|email|e-mail)(?:ing)? (?:
    to you |here |now |this |today |only )?(?:as|for|on behalf of|in my (?:capacity|role) as|with my|wearing)\b
`;

/** Does the letter open by saying that it is written for somebody other than the council? */
export function opensForAnotherBody(sentences: readonly Sentence[]): boolean {
  return sentences.slice(0, 4).map(({ text }) => text.slice(0, 300)).some((text) => saysForWhom.test(text) && isOwnConcern(text));
}
