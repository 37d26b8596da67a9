/** Words that several lists of criticism have in common: alternatives, without what each list has besides. */
import { unbroken } from '../../unbroken.ts';

/** What somebody is guilty of. */
export const failingWords = unbroken`
  incompetence|negligence|carelessness|complacency|rudeness|discourtesy|inertia|inefficiency|inaction|inability|indifference|intransigence|
  obstruction|unwillingness|unresponsiveness|failures?|failings?|shortcomings?|inadequac(?:y|ies)|blunders?|bungling|mishandling|
  mismanagement|maladministration|neglect|misconduct|lapses?|sloppiness|slowness|procrastination|dithering|delaying tactics|foot-dragging|
  stonewalling|excuses|bias|prejudice|favouritism|hostility|aggression|high-handedness|intimidation|harassment|insensitivity|disregard|
  disrespect|unprofessionalism
`;

/** Of conduct and work. */
export const poor = unbroken`
  poor|appalling|dreadful|terrible|awful|shocking|disgraceful|abysmal|lamentable|deplorable|woeful|shoddy|sloppy|careless|shambolic|
  amateurish|unprofessional|cavalier|high-handed|heavy-handed|dismissive|rude|unacceptable|inept|clumsy|disappointing|slapdash|slipshod|
  negligent|lax|half-hearted|cack-handed|ham-fisted|laughable|insensitive|incompetent|inadequate
`;

/** Who is pitied, not blamed, after "poor". */
export const pitied = 'man|woman|lad|girl|chap|fellow|soul|thing|love|devil';

/** What the writer is. */
export const upset = unbroken`
  disappointed|dismayed|appalled|disgusted|exasperated|frustrated|unimpressed|shocked|horrified|angry|furious|livid|unhappy|dissatisfied|
  fed up|outraged|annoyed|despair
`;

/** What the writer finds it. */
export const outrageous = unbroken`
  (?:
    extraordinary|astonishing|amazing|shocking|incredible|unbelievable|staggering|scandalous|disgraceful|appalling|outrageous|deplorable|
    lamentable|disappointing|baffling|inexplicable|inexcusable|unacceptable|unforgivable|intolerable|laughable|a disgrace|a scandal|
    frustrating|infuriating|hard to (?:believe|credit|understand|forgive|stomach|fathom)|
    difficult to (?:believe|credit|understand|forgive|fathom)|remarkable|shameful|troubling|alarming|ridiculous|absurd|galling|
    unprofessional|poor form|bad form|rich|not good enough|simply not good enough|beyond (?:me|belief|comprehension)
  )
`;
