/** Things said to be the reader's already: "your permission is assured", "you can bank on £2,500 from the council", "consider your licence granted". */
import { sought } from '../sought/sought.ts';
import type { Commitment } from './commitment.ts';
import { expression, unbroken } from '../unbroken.ts';

const right = unbroken`
  (?:
    (?:planning |late |premises |street |taxi |building |formal )?(?:
      permission|licen[cs]e|consent|approval|permit|funding|grant|money|place|contract|tenancy|lease|flat|house|application|bid|tender|
      payment|refund|claim|compensation|deposit|extension|price|booking|pitch|stall|plot|allotment|garage|discount|order|job|post|loan|
      award|cheque|renewal|quotation|quote|offer|dropped kerb|future|funds
    )
  )
`;
const safe = unbroken`
  (?:
    assured|guaranteed|secured?|safe|certain|in the bag|a formality|as good as (?:done|yours|granted|in the bank|paid|agreed)|
    a foregone conclusion|sealed|settled|in place|yours|a done deal|signed and sealed|home and dry|approved|agreed|granted|confirmed|
    on its way|in the post|ring-?fenced for you|waiting for you|there for you|going through|good to go
  )
`;

const rows: readonly (readonly [RegExp, boolean])[] = [
  [expression('i')`
    \bis (?:now )?your (?:mother|father|mum|dad|sister|brother|son|daughter)'s(?=[.,;]| and\b| from\b)|
    \bholding it for (?:her|him|them|you) and\b|
    \bthe (?:[a-z]+ )?(?:suspension|notice|penalty|fine|demand) (?:is|stands) (?:lifted|withdrawn|cancelled|waived|dropped)\b
  `, false],
  [new RegExp(`\\b(?:your|the club's|the school's|the group's|the trust's) (?:[a-z-]+ ){0,3}?${right}(?: [a-z]+){0,3}? (?:is|are)`
    + `(?: [a-z]+ly| now| as good as| all| already| quite| thus| duly| hereby){0,2} ${safe}\\b`
    + '(?! (?:by|at|in|on) (?:the )?(?:[a-z]+ )*(?:committee|cabinet|panel|inspector|meeting|officer))', 'i'), true],
  [expression('i')`
    \byou (?:can|may|could safely|should) (?:safely |certainly |absolutely |now |also )?(?:bank|count|rely|depend|bet) on\b[^.;?]{0,20}(?:
      £ ?\d|
      \b(?:
        the (?:local )?(?:council(?!lor)|authority)|us for|
        (?:the|your|that|our|council) (?:grant|money|funding|permission|licence|contract|refund|payment)
      )
    )
  `, true],
  [expression('i')`
    (?:^|[,;:.!–-] ?|\b(?:please|kindly|can|may|should|and|so|just|then|now) )(?:consider|regard|treat|count|deem|take) (?:
      your |the |that |it |this |[a-z]+'s |yourself |yourselves |this one )(?:[a-z£\d,-]+ ){0,5}?(?:as )?(?:being )?(?:
      granted|approved|agreed|accepted|paid|done|settled|sorted|booked|renewed|waived|cancelled|awarded|signed|hired|engaged|appointed|
      authorised|licensed|funded|extended|confirmed|quashed|written off|the contractor|commissioned|withdrawn
    )\b
  `, true],
  [/\b(?:half|rest|balance|money|cost|bill|difference)\b[^.;?]{0,20} (?:will|shall) (?:come from|be met by|fall to) (?:us|the council)\b/i, true],
  [expression('i')`
    (?:£ ?[\d,.]+k?|\b(?:the (?:[a-z]+ )?(?:money|grant|cash|cheque|funds|balance)|a cheque|a (?:payment|grant|sum) of £[\d,.]+k?))
    (?: [a-z]+){0,5}? (?:is|are|will be|'ll be|shall be)(?: [a-z]+ly| now| already| all){0,2} (?:
      yours|coming your way|on its way|in your (?:account|bank|hands)|with you|in the post|going into your|
      (?:waiting|there|set aside|earmarked) for you|(?:going|sent) to you
    )\b
  `, true],
  [expression('i')`
    \byou(?:'ll| will| shall)? (?:now )?(?:have|get|see|receive|find|be sent|be getting|be receiving) (?:[a-z]+ ){0,2}(?:
      (?:your |the |that )?£ ?[\d,]+(?![\d,]* of\b)|your (?:[a-z]+ ){0,2}(?:pounds|quid)|
      your (?:money|cheque|grant|refund|deposit|payment|compensation)
    )\b
  `, true],
  [expression('i')`
    \byou(?:'ll| will| shall) (?:have|get|be given|keep) (?:(?:the|your|that|our|a|both|all) )?[^.;?!]{3,60}? (?:
      free of charge|rent[- ]free|for nothing|at no (?:charge|cost)|free(?= (?:for|every|until|till|from|on|each)\b)
    )
  `, true],
  [expression('i')`
    (?:
      £ ?[\d,.]+k?|\bthe (?:money|grant|cash|cheque)(?=[^.;?]{0,30}\byour? )|
      \ba (?:grant|contribution|payment|sum|donation|cheque)\b[^.;?]{0,20}
    ) (?:will|shall) (?:be coming|come|follow|reach|arrive|go into|land|be (?:in|with|on|there))\b
  `, true],
  [expression('i')`
    \b(?:will|'ll|shall|is|are|be) (?:now |all |each |both )?(?:get|getting|have|receive|see|paid|given|refunded|seen right)
    (?: (?!about|on|regarding|letter|reply)[a-z'-]+){0,5}? (?:
      £ ?\d[\d,.]*|money|cash|rent|refund|compensation|cheque|pounds|quid|costs?|half|value
    )\b[^.;?]{0,20}? (?:from|off|by) (?:us|the (?:council|authority|district|borough|town hall))\b
  `, true],
  [expression('i')`
    \b(?:the (?:council|authority|borough|district)|we|council)(?:'s|'re| is| are) (?:fully |happily )?(?:
      on board with|good for (?:it|the|£|that|half)|standing (?:it|the cost|that)|picking up the|paying for (?:it|the|your|that|all)|
      giving you|buying|taking (?:on|up) (?:your|the lease)
    )|
    \b(?:we|council|authority) (?:goes?|keeps?|carry|carries) (?:on )?(?:paying|funding|covering)\b[^.;?]{3,60} (?:until|till|to \d|for (?:the next|another))\b
  `, true],
  [/\byou (?:can|may) (?:put|take|treat|regard|report|give) (?:it|that|this)(?: [a-z]+){0,5} as (?:settled|agreed|certain)\b/i, true],
  [/\byou can take it (?:that )?(?:the council|we|it)\b[^.;?]{0,40}\b(?:on board|agree[sd]?|accept[sed]*|will|pay|approved?|happy|signed)\b/i, true],
  [expression('i')`
    \byou (?:may|can|are free to|are welcome to|have leave to) (?:now |have |certainly |by all means )?
    (?:use|have|occupy|keep|build|put up|hold|trade|open|stay|park|erect|hang|plant|fell|sell|serve|run) (?:[a-z0-9]+ ){0,6}?
    (?:rent[- ]free|free of charge|at no charge|for (?:nothing|free|a peppercorn|£\d+)|without (?:a licence|permission|charge|paying))\b
  `, true],
  [/\byou (?:have|can have|'ve got) the use of (?:the|our)\b[^.;?]{0,40} (?:from|on|until|till|for)\b/i, false],
  [expression('i')`
    \byou (?:may|can)(?: now| therefore| already| certainly)? (?:
      occupy|move in(?:to)?|trade|film|erect|put up|fell|take down|take possession|set up|begin trading|start trading|open the|build
    )\b[^.;?]{0,50}\b(?:from|as of|until|straight away|now|whenever|on (?:the \d|[a-z]+day)|tomorrow|today|at once|immediately)\b
  `, false],
];

const soughtRows = rows.map(([pattern, contractOrMoney]) => ({ pattern: sought(pattern), contractOrMoney }));

/** Assured rights and money in a sentence. */
export function securedIn(text: string): readonly Commitment[] {
  const found: Commitment[] = [];
  for (const { pattern, contractOrMoney } of soughtRows) {
    const match = pattern.exec(text);
    if (!match) continue;
    found.push({
      kind: 'commits-council', start: match.index, end: match.index + match[0].length, by: 'open', performative: false,
      contractOrMoney: contractOrMoney && !/\b(?:permission|licen[cs]e|consent|permit)\b/i.test(match[0]),
    });
  }
  return found;
}
