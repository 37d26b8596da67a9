/** Things left undone, or done against sense: the verb itself is innocent. Written as ../phrase-pattern.ts says. */
import { unbroken } from '../../unbroken.ts';

export const omissions: readonly string[] = [
  "still (?:cannot|can't|could ?n[o']t) (?:tell (?:us|me|any\\w+|the|members)|explain|produce|answer|put|spell|add)",
  unbroken`
    did(?: ?n't| not) (?:even |so much as |once |ever |actually )?(?:
      look|check|consult|visit|warn|notice|spot|explain|apologi[sz]e|ask (?:anyone|us|a single|me|residents|for|whether|the)|think|
      tell (?:us|me|anyone|members|the)|inform (?:us|me|anyone|members)|mention|turn up|show up|measure|inspect|go (?:and look|out)|pick up|
      return|ring (?:back|me|us|her|him)|call (?:back|me|us)|write back|want to know|try|do (?:so|it|that|what)|keep|stop|act|get out of|
      order|plan|carry out|come back|open|lift|see fit|care|take (?:any|the trouble|the time)|stand up|speak up|so much|realise|understand|
      know(?= (?:the|what|who|where|how|why|which|his|her|their|one|an?|any|anything|enough|or care)\b)|
      read(?! (?:from|out|off)\b)|listen|trouble|answer|reply|respond|manage|get (?:round|it right|anything|back)
    )
  `,
  unbroken`
    (?:has|have|had) never (?:once |even |actually |yet |so much as |really |properly )?(?:
      replied|answered|visited|been (?:near|to (?:see|the)|on time|any|able to)|met (?:a|the)|read|listened|explained|apologi[sz]ed|
      set foot|shown|understood|bothered|returned|delivered|grasped|managed|given|got|asked|consulted|seen fit|come (?:back|near|out)|
      admitted|had the|done|written|called|rung|told|taken|looked|learned|learnt|lifted|put|turned|mastered|walked
    )
  `,
  unbroken`
    not (?:one|any|a single one) of (?:you|them|@) (?:
      has|have|had|is|are|was|were|can|could|does|do|did|ever|seems?|knows?|reads?|answers?|cares?|understands?|listens?|bothers?|will|would
    )
  `,
  unbroken`
    (?:has|have|had|did|does|do|was|were|is|are)(?: [a-z]+ly)?(?: ?n't| not)
    (?: even| once| so much as| ever| yet| actually| really| quite| remotely)? (?:
      (?:ha(?:ve|d) )?the (?:
        courtesy|decency|grace|wit|gumption|nous|experience|knowledge|skills?|ability|competence|aptitude|temperament|judgement|authority|
        guts|manners|sense|common sense|professionalism|time of day|first idea
      )|
      bother(?:ed)?|troubled?|lift(?:ed)? a finger|cared?|deign(?:ed)?|
      (?:seem|appear) to (?:care|know|understand|grasp|have|realise|read|think|want|be)|
      understand (?:
        planning|law|policy|procedure|local|residents|people|(?:[a-z]+ )?law|
        the (?:basics|first|law|policy|rules|job|lease|contract|scheme|figures|legislation|area|community|issue)|~|how|what
      )|
      understood (?:the|his|her|their|what|how)|grasp(?:ed)?|
      do(?:ing|ne)? (?:~|the|a|any|anything|a thing|nothing|enough|much) ?(?:jobs?|work|homework|duty|duties|hand'?s turn|stroke)?|
      pull(?:ed|ing)? ~ (?:weight|finger)|listen(?:ed|ing)?|fit for|up to|competent|capable|qualified|cut out|interested|good enough|
      acceptable|professional|on top of|in control|in command|equal to|coping|delivering|performing|suited|across (?:the|~)|abreast of|
      master of|worth|returned? a single|
      read (?:a word|what|things|the (?:file|policy|papers|report|plans|application|objections|letter|emails?)|it|them|any of|my)|
      think(?:ing)? (?:it )?through|thought (?:it|this) through|
      know (?:the (?:first|law|area|difference|basics|patch|district|(?:[a-z]+ )?(?:policy|policies|rules|procedures?))|his|her|their|what)|
      covered? (?:himself|herself|themselves|yourself) (?:in|with)|
      (?:answer|return|acknowledge)(?:ed)? (?:[a-z]+ ){0,3}?(?:phone|messages|e-?mails|calls|letters|questions?|any(?:one|body))
      (?! (?:yet|on|after|before|at|until|about)\b)|
      answer(?:ed)? (?:a )?(?:single|straight)|give (?:a straight|straight|a damn|a stuff|two hoots)|
      (?:act|behav)(?:ed|ing)? (?:well|professionally|properly|fairly|reasonably|with)|helpful|impartial|fair|even[- ]handed|neutral|
      reliable|kept? (?:us|me|members|residents|~|anyone|a promise|proper)|(?:master(?:ed)?|acquired?) (?:~|the|this|even|an?)|
      show(?:n|ed)? (?:himself|herself|themselves|yourself) (?:to be )?(?:competent|capable|equal|fit|able|up|willing|a |the )|
      prove[dn]? (?:equal|up|competent|capable|fit|able)|(?:have |had )?(?:a|any) (?:[a-z]+ )?(?:command|mastery|grasp|grip)|
      (?:been |being )?(?:[a-z]+ly |very )?
      (?:curious|careful|diligent|thorough|prompt|candid|honest|straight|polite|courteous|attentive|conscientious|consistent|efficient)|
      (?:been|come|gone) (?:within [a-z]+ miles?|(?:any ?where )?near)|
      like (?:going out|leaving (?:~|the) (?:desk|office|car|building)|being (?:questioned|told)|answering|coming out|getting ~)|inspire|
      fill(?:ed)? me with|g[eo]t to grips|t(?:aken?|ook) [\w' ]{0,40}(?:seriously|notice|interest|responsibility|account)
    )
  `,
  unbroken`
    (?:can|could)(?: ?not| ?n't)? (?:even )?(?:
      be (?:bothered|relied on|trusted|arsed|expected to (?:grasp|understand))|do ~ jobs?|cope|
      get (?:anything|a single thing|the basics|it) right|string|answer a (?:simple|straight)|
      make (?:a|any|the simplest) (?:\w+ )?decisions?|take a (?:decision|hint|joke)|admit|say (?:no|sorry|boo)|stand up to|
      stop (?:himself|herself|themselves|talking|meddling|interfering)|organise (?:himself|herself|themselves|yourself|itself)|
      make up ~ minds?|tell (?:one end|a \w+ from)|even (?:say|tell|give|explain|produce)|answer (?:none|not one|neither)|
      handle (?:the|it|this|a)|manage (?:the|a|even|to)|grasp|be bothered
    )
  `,
  'can(?: ?not|n\'t) (?:even )?read an? (?:[a-z]+ )?(?:plan|drawing|list|report|policy|lease|table)(?=\\W*$|,)',
  // "He can't have been to look": what is left shows it.
  unbroken`
    can(?: ?not|n't) (?:possibly |even |ever |really )?have (?:
      been (?:to (?:look|see|check|visit)|(?:any ?where )?near|(?:down|out|up|round) there)|
      looked|read|checked|visited|opened|listened|walked|measured|counted|thought
    )\b
    (?![^.;!?]{0,60} (?:yet|(?:because|since|as|for) (?:you(?! would)|s?he (?:was|is|had)|nobody|it (?:only|came|arrived)))\b)
  `,
  unbroken`
    (?:never|rarely|seldom|hardly ever|barely|scarcely|only ever|hardly|not once) (?:once |even |ever |bother(?:s|ed)? to |actually )?(?:
      repl(?:y|ies|ied)|respond(?:s|ed)?|answer(?:s|ed)?|return(?:s|ed)?|listen(?:s|ed)?|turn(?:s|ed)? up|show(?:s|ed)? up|bother(?:s|ed)?|
      look(?:s|ed)? (?:after|at|into)|finish(?:es|ed)?|tid(?:y|ies|ied)|
      does? (?:anything|what|a|his|her|their|any)|did anything|keep(?:s)?|kept|read(?:s)?|pick(?:s|ed)? up|get(?:s)? (?:anything|back|it)|
      got back|visit(?:s|ed)?|meet(?:s)? (?:a|the|his|her|their)|met (?:a|the) deadline|
      knows (?:the (?:[a-z]+ )?(?:cases?|answers?|files?|details?|figures|law|rules|facts)|~ (?:facts|figures|brief|papers))|prepares(?=\W*$|[,;.])|
      admit(?:s|ted)?|apologi[sz](?:e|es|ed)|
      consult(?:s|ed)?|follow(?:s|ed)? (?:up|through)|deliver(?:s|ed)?|do anything|lift(?:s|ed)? a finger|explain(?:s|ed)?|think(?:s)?|
      tell(?:s)?|told (?:us|me)|inform(?:s|ed)?|act(?:s|ed)? on|check(?:s|ed)?|inspect(?:s|ed)?|care(?:s|d)?|set foot|got anything|
      understood|available|there when|at (?:his|her|their) desks?|in (?:the office|when)|gives? an?y? (?:straight|proper|plain)|
      (?:rings?|rang|calls?|called|phones?|comes?|came) (?:[a-z]+ ){0,2}back|
      ask(?:s|ed)? (?:us|me|them|him|her|any(?:one|body)|residents|members|the [a-z]+)(?=\W*$|[,;]| (?:and|first(?! names)|about|before)\b)
      (?![^.;!?]{0,30}\b(?:offer|volunteer|glad|happy|admire))
    )
  `,
  unbroken`
    (?:has|have|had|did)(?: ?n't| not|) (?:still |yet )?
    (?:replied|responded|answered|acknowledged|reply|respond|answer|acknowledge|get back|got back|returned?|done|act|acted)[^.;!?]{0,60}(?:
      despite|in spite of|chas(?:ed|ing)|reminders?|
      (?:three|four|five|six|seven|eight|nine|ten|several|repeated|countless|numerous|umpteen|dozen) (?:[\w-]+ )?
      (?:e-?mails?|calls?|letters?|messages?|requests?|times|attempts|weeks|months)|
      for (?:weeks|months|over a month)|not good enough|simply not
    )
  `,
  "(?:has|have|had|did) ?(?:n't|not) (?:acted (?:on|upon)(?! \\w+ (?:yet|until|because|as))|(?!be|hea|sle)(?:[a-z]+ ){1,4}(?:properly|thoroughly|adequately))",
  unbroken`
    (?:has|have|had|did) ?(?:n't|not) (?!be|hea|sle)[^.;!?]{3,50} (?:as|when|though|although) (?:(?:he|she|they|you) )?
    (?:had |was |were |has |have )?(?:been )?(?:asked to|told to|meant to|supposed to|due to|promised|agreed)(?: do)?(?! \w)
  `,
  'forgot(?:ten)? (?:to|about|all about|yet again)',
  unbroken`
    (?:took|taken|taking|takes) (?:[\w' -]{0,25})?(?:
      an age|an eternity|forever|far too long|
      (?:six|seven|eight|nine|ten|eleven|twelve|over a|more than a|the best part of a|well over|months|weeks|\d+)[\w ]{0,20}
      (?:just |merely |simply )?(?:to (?:reply|answer|respond|send|produce|do|acknowledge|read|return|change|fix|manage|get))
    )
  `,
  unbroken`
    (?:needs?|need) (?:
      to (?:
        get a grip|get off|get out of ~|get out more|get ~ (?:act|finger|house|backside)|do ~ jobs?|pull ~|learn (?:how|to|some|that|the)|
        buck up|wake up|raise ~ game|try harder|do (?:far|much|a lot|rather)? ?better|up ~ game|shape up|
        sort (?:himself|herself|themselves|yourself|yourselves) out|brush up
      )|
      reminding|retraining|a (?:kick|rocket|refresher|dressing down|good talking|talking to|wake-up)
    )
  `,
  unbroken`
    (?:should|ought to) (?:
      have (?:
        known|done|been(?! (?:given|told|allowed|asked|paid|thanked|consulted|warned))|checked|told|consulted|spotted|warned|noticed|
        realised|acted|read|picked|taken|dealt|had|foreseen|listened|informed|advised|asked|got|apologi[sz]ed
      )|
      (?:really )?know (?:better|[^.;!?,]{2,30} by now)|
      be (?:held|disciplined|suspended|reprimanded|hauled|brought to (?:book|account)|retrained|demoted|removed|moved|ashamed|replaced)|
      learn (?:to|how|some)|do ~ jobs?|get out more|apologi[sz]e|never have been (?:appointed|given|put|let|allowed|hired|promoted)|
      consider ~ position
    )
  `,
  // "Has never once been down there", "has not walked it once in three years".
  unbroken`
    (?:(?:has|have|had) never|(?:has|have|had|did)(?: not|n't|nt)) once (?:
      ask(?!ed for)|been (?!rude|late|un|any|wrong)|gone|c[ao]me|look|answer|repl|r[iu]ng|wr[io]t|check|read|call|offer|explain|listen|
      thank|met|set|spoke|walk|consult|apolog|return|sh[oe]w|admit|invite|told|open|visit
    )[a-z]*
  `,
  unbroken`
    (?:ha[sd]|have)(?: not|n't|nt) (?!complain|let|fail|refus|los[te]|miss|rais|grumbl|forg|been late|been ill|been off)[^.;!?,]{3,40} once (?:
      in|since|this|all|during|over
    )
  `,
  // "Should have come to me and did not."
  "(?:should|ought to) have [^.;!?]{2,70} (?:and|but) (?:(?:he|she|they|you) )?(?:did|was|were|has|have|had)(?: not|n't)\\b",
  // "Does not ring back unless she is chased."
  unbroken`
    (?:do|does|did|will|would|wo)(?: not|n't) [^.;!?,]{2,45} (?:unless|until|without) (?:[a-z]+ ){0,3}
    (?:chas|remind|prompt|prodd|nagg|push|stands? over|stood over)[a-z]*
  `,
  unbroken`
    could (?:
      have (?:done|tried|made|shown) (?:[\w ]{0,20})(?:better|more|harder|effort)|
      do (?:a lot |much |far |rather )?(?:
        better|with (?:learning|reading|(?:a|some) (?:[a-z]+ )?(?:lessons?|manners|training|remind|kick|shak|talking|push|tact|humility|course))
      )
    )
  `,
];
