/** Whose an officer is: this council's, another body's, or nobody's in particular. */
import type { Directory } from '../../directory.ts';
import { isOfAnotherKind } from '../council-kinds.ts';
import { genderOf } from '../names/name-forms.ts';
import { sought } from '../sought/sought.ts';
import { stretches } from '../sought/stretches.ts';
import { expression } from '../unbroken.ts';
import { anotherBody, notOurs, outsiders, ownerOf, utilities } from './expressions.ts';
import type { Addressing } from './mention.ts';

export type Owner = 'council' | 'other' | 'nobody';

/** So many sentences on, "the officer" is still the police's, "whoever" a minister. */
const lately = 3;

const police = /\bpolice|burgl/i;
/** What only the police have: "his sergeant", a number on the collar. It may come after the officer. */
const policeOnly = expression('i')`
  \b(?:(?:his|her|their|the) (?:sergeant|constable|chief constable)|(?:collar|warrant|shoulder) number|(?:pcso|sgt) [a-z]|wpc|police complaints)
`;
/** Departments that have a case officer for everybody. */
const departments = /\b(?:home office|ukvi|dwp|job ?cent(?:re|er)|hmrc|dvla|passport office|student finance|universal credit|child maintenance)\b/i;
const caseOfficer = /^(?:(?:the|an?|that|this|their) )?(?:case ?(?:officer|worker)|decision[- ]maker|officer|adviser|supervisor)s?$/i;
/** "I was over the boundary": another council is spoken of. */
const neighbours = expression('i')`
  \b(?:go|goes|went|gone|walked|drove|just) (?:[a-z]+ )?(?:over|across) the (?:boundary|border)\b|
  \b(?:neighbouring|next|adjoining) (?:authority|council|borough|district|county)\b|
  \btheir (?:own )?(?:council tax|councillors|cabinet)\b|\byour opposite number\b
`;
const ministers = /\b(?:government|minist(?:er|ry)|westminster|whitehall)/i;

const officerAlone = /^(?:(?:the|an?|no|two) )?officers?$/i;
const dealingWithUs = /^ (?:dealing|handling|from the council)/i;
/** "A better planning officer than" is nobody. */
const compared = /\b(?:better|worse|finer) $/i;
const ofAnotherBody = expression('i')`
  ^ (?:of|at|for|from) (?:the )?(?:
    police|county|club|society|parish|company|trust|hospital|school|college|university|board|firm|contractor|developer|environment agency|
    government|association|union|national|mod\b|ministry|applicant|(?:planning )?inspectorate|home office|dvla|dwp
  )
`;
/** Whose half is "theirs" is another's officer. */
const onTheirSide = expression('i')`
  ^ (?:for|of|on|at|from|in) their (?:own )?(?:half|side|part|end|area|patch|stretch|bit|council|district|county|office|depot|team|head office)\b
`;
/** "The housing officer you've been ringing works for them", since the council's work for us. */
const worksForThem = expression('i')`
  ^(?: (?:who|that|you|I|we|s?he|they)\b[^.,;:!?]{1,40})? (?:
    (?:works?|worked|working|(?:is|was) employed) (?:for|by) (?:them\b|[^.;:!?]{2,30} not (?:for |by )?(?:us|the council)\b)|
    (?:is|was)(?: not|n't) (?:one of )?(?:ours|the council's)\b
  )
`;
/** "That case officer they've got": for our own one would say "we". */
const theyHave = /^ (?:that |who(?:m|ever)? )?they(?:'ve| have) got\b(?! (?:in|on) )/i;
/** Where another council sits: "whoever drafted it at County Hall". */
const atHall = /\b(?:at|in|from|up at|over at) (County|Shire) Hall\b/i;
/** "It isn't the council's own men", "the company, not our officers": somebody else is meant. */
const notThem = /(?:\b(?:it|that|this|they|these|those)(?:'s|'re| is| are| was| were) ?(?:not|n't)|[,;] (?:and )?not) $/i;
const endsThere = /^\s*(?:[,.;:!?]|$|(?:who|that|but)\b)/i;
/** "It is over the boundary, so not ours": "their warden" is not ours either. */
const notOurMatter = expression('i')`
  (?:\bnot|n't|\bnever) (?:(?:been|actually|really|one of|on|in|to do with|a matter for) )*
  (?:ours\b(?! (?:alone|only))|us\W*$|our (?:patch|area|council|road|land|side)\b|this council(?:'s)?\W*$)
`;
/** A party's posts, which no council has. */
const partyPost = /\b(?:branch|constituency|party) (?:officer|organiser|secretary|manager)s?$/i;
/** "Natural Resources Wales' ", "the trust's ". */
const possessor = /^(.*\w)'s? (?:(?:own|new|senior|chief|duty|local|area|site|lead|former) )?$/;
/** "Their depot manager": whoever has a post with somebody else, who is "the depot manager" from then on. */
const theirPost = sought(expression('gi')`
  \btheir (?:own )?(?:[a-z]+ ){1,2}(?:officer|manager|director|engineer|surveyor|supervisor|planner|solicitor|inspector|adviser)\b
`);
/** "At the county the case officer". */
const atAnotherBody = expression('i')`
  (?:^|[.;:]\W*|\b(?:and|but) )(?:over )?at the (county|inspectorate|police|agency|company|trust|hospital|ministry|developer)(?: council)?,? $
`;
const madeElsewhere = /^whoever\b.*\b(?:software|program(?:me)?s?|app|system|website|code|book|song|play|film|game)\b/i;
/** "The app is dreadful. Whoever designed it". */
const makerOfIt = /^whoever (?:designed|wrote|devised|dreamt up|dreamed up|came up with|produced) (?:it|this|that)\b/i;
const bought = /\b(?:the|this|their|that|new|an?|bought) (?:[a-z]+ )?(?:software|app|machines?|website)\b/i;
/** Who decides appeals is the Government's. */
const inspectors = /\b(?:planning|appeals?|schools?|ofsted|local plan) inspectors?$/i;

/** "Beckdale District". */
const councilOf = sought(expression('g')`
  \b[A-Z][a-z]+ (?:District|Borough|County|City|Council)\b(?! (?:Hall|Farm|Quarter|Estate|Park|Road|Street|Centre))
`);
/** Where an officer works, if it is a council: "of Eastmere District", "at the county". */
const atCouncil = expression('')`
  ^,? (?:over )?(?:of|at|for|from|with) (?:[Tt]he )?(?:([A-Z][a-z]+)(?: [A-Z][a-z]+)? )?
  ([Dd]istrict|[Bb]orough|[Cc]ounty|[Cc]ity|[Tt]own|[Pp]arish|[Cc]ombined|Metropolitan|Council|Authority)\b
  (?! (?:Hall|Farm|Quarter|Estate|Park|Road|Street|Centre))
`;
const atPlace = /^,? (?:over )?at ([A-Z][a-z]+)\b(?! [A-Z])/;

/** "…dealt with by Lauderwater Council." "Their case officer" is that council's. */
const lastCouncil = /\b(?!Full|Our|This|Your|Youth|The|Town|Parish|City|County|Borough|District)([A-Z][a-z]+) (?:Council|Authority)\W*$/;

/** Follows the sentences in order. */
export class WhoseOfficers {
  private readonly directory: Directory;
  private readonly yourIsCouncil: boolean;
  private readonly ofThisCouncil: RegExp;
  /** Other councils spoken of, by the names of their places. */
  private readonly councils = new Set<string>();
  private count = 0;
  /** Posts of other bodies, as they were called. */
  private readonly othersPosts = new Set<string>();
  private policeAt = -9;
  private departmentAt = -9;
  private ministersAt = -9;
  private notOursAt = -9;
  private otherCouncilAt = -9;

  /** @param texts of all sentences */
  constructor({ directory, yourIsCouncil }: Addressing, private readonly texts: readonly string[]) {
    this.directory = directory;
    this.yourIsCouncil = yourIsCouncil;
    this.ofThisCouncil = ownerOf(directory);
    for (const text of texts)
      for (const { start, end } of stretches(councilOf, text)) {
        const place = text.slice(start, end).split(' ')[0]!;
        if (!directory.council.name.includes(place)) this.councils.add(place);
      }
  }

  /** @param they whom "they" would mean before it */
  nextSentence(text: string, they: () => string): void {
    this.count += 1;
    const near = this.texts.slice(this.count - 1, this.count + lately);
    if (police.test(text) || near.some((one) => policeOnly.test(one))) this.policeAt = this.count;
    if (departments.test(text)) this.departmentAt = this.count;
    if (near.some((one) => ministers.test(one))) this.ministersAt = this.count;
    if (notOurMatter.test(text)) this.notOursAt = this.count;
    const council = lastCouncil.exec(text)?.[1];
    if (council && !this.directory.council.name.includes(council)) this.otherCouncilAt = this.count;
    for (const { start, end } of stretches(theirPost, text))
      if (this.areAnothers(text.slice(0, start), they)) this.othersPosts.add(postOf(text.slice(start, end)));
  }

  /** @param start,end where in the text an officer's post or team stands @param they whom "they" would mean before it */
  ownerOf(text: string, start: number, end: number, they: () => string): Owner {
    const post = postOf(text.slice(start, end));
    if (/^th/i.test(text.slice(start, end)) && this.othersPosts.has(post) && !/^ of (?:ours|the council)\b/i.test(text.slice(end))) return 'other';
    const owner = this.ownerIn(text, start, end, they);
    if (owner === 'other' && / /.test(post)) this.othersPosts.add(post);
    return owner;
  }

  private ownerIn(text: string, start: number, end: number, they: () => string): Owner {
    const words = text.slice(start, end);
    const before = text.slice(Math.max(0, start - 24), start);
    const after = text.slice(end, end + 90);
    if (notThem.test(before) && endsThere.test(after)) return 'nobody';
    const body = possessor.exec(before)?.[1];
    if (body && !/^(?:our|your|the|my)\b/i.test(words) && anotherBody.test(body) && !this.ofThisCouncil.test(before)) return 'other';
    // "I trust our head of planning"; in a county, "the county's planners" are its own.
    if (notOurs.test(before) && !/^(?:the|our|your) /i.test(words) && !this.ofThisCouncil.test(before)) return 'nobody';
    if (this.isAbbreviated(before)) return 'other';
    const at = atAnotherBody.exec(before)?.[1];
    if (at && !/^our /i.test(words) && (!/^county$/i.test(at) || this.isAnotherCouncil(at))) return 'other';
    // "The officer who came" of a letter about a burglary is the police's.
    if (this.count - this.policeAt < lately && officerAlone.test(words) && !dealingWithUs.test(after.slice(0, 18))) return 'other';
    if (this.count - this.departmentAt < lately && caseOfficer.test(words) && !dealingWithUs.test(after.slice(0, 18))) return 'other';
    if (!this.yourIsCouncil && /^your /i.test(words)) return 'other';
    if (this.isNeighbours(before)) return 'other';
    if (/\btheir $/i.test(before) && /^chief exec/i.test(words)) return 'other';
    if (this.isAnothers(before, text.slice(0, start), they)) return 'other';
    if (/\btheir (?:[a-z]+ )?$/i.test(before) && this.count - this.notOursAt < lately) return 'other';
    // "It", not "IT".
    if (/\bit$/.test(words) || compared.test(before.slice(-8))) return 'nobody';
    // "The estates director of the" trust.
    const charge = / (?:of|for) the$/i.exec(words)?.[0] ?? '';
    if (ofAnotherBody.test(charge + after.slice(0, 40))) return 'other';
    if ((worksForThem.test(after) && !/^(?:our|your)\b/i.test(words)) || partyPost.test(before + words) || this.isElsewhere(after)) return 'other';
    if (theyHave.test(after)) return 'other';
    const hall = atHall.exec(words + after.slice(0, 24))?.[1];
    if (hall && this.isAnotherCouncil(hall === 'Shire' ? 'county' : hall)) return 'other';
    if (onTheirSide.test(after) && this.areAnothers(text.slice(0, start), they)) return 'other';
    if (/^whoever\b/i.test(words) && this.count - this.ministersAt < lately) return 'nobody';
    if (madeElsewhere.test(words) || /^whoever\b.* over there\b/i.test(words + after.slice(0, 12))) return 'nobody';
    if (makerOfIt.test(words) && this.texts.slice(Math.max(0, this.count - lately), this.count).some((one) => bought.test(one))) return 'nobody';
    if (inspectors.test(words) && !/^(?:our|your)\b/i.test(words)) return 'nobody';
    return 'council';
  }

  /** "The borough's " to a county member, "their catchment " after an agency was spoken of. */
  private isAnothers(whose: string, before: string, they: () => string): boolean {
    const owner = /\b(their|borough|district|city)(?:'s)? (?:[a-z]+ )?$/i.exec(whose);
    if (!owner) return false;
    return /^t/i.test(owner[1]!) ? this.otherCouncilAt === this.count - 1 || this.areAnothers(before, they) : this.isAnotherCouncil(owner[1]!);
  }

  /** Is "their" another body's? */
  private areAnothers(before: string, they: () => string): boolean {
    const [last] = [...stretches(utilities, before), ...stretches(outsiders, before)].slice(-1);
    const body = last ? before.slice(last.start, last.end) : they();
    return anotherBody.test(body) || this.isAnotherCouncil(body);
  }

  private isAnotherCouncil(words: string): boolean {
    const { name } = this.directory.council;
    const place = /^(?:the )?([A-Z][a-z]+)\b.* (?:Council|Authority)$/.exec(words)?.[1];
    return isOfAnotherKind(words, name) || (place !== undefined && !name.includes(place));
  }

  /** "TfL's ", but not this council's own letters. */
  private isAbbreviated(whose: string): boolean {
    const letters = /\b([A-Z][a-z]{0,2}[A-Z][A-Za-z]*)'s (?:[a-z]+ )?$/.exec(whose)?.[1];
    const own = (this.directory.council.name.match(/\b[A-Z]/g) ?? []).join('');
    return letters !== undefined && letters !== own && !/C$|^(?:HR|I?C?T|MP)$|^[A-Z][a-z]+[A-Z][a-z]{2}/.test(letters);
  }

  /** "Castlebourne's " in a letter about something across the boundary: whoever has an officer is a person otherwise. */
  private isNeighbours(whose: string): boolean {
    const [, person, place] = /(\b[A-Z][a-z]{1,4}\.? )?\b([A-Z][a-z]{3,})'s (?:[a-z]+ )?$/.exec(whose) ?? [];
    if (person !== undefined || place === undefined || genderOf(place.toLowerCase()) || /^(?:That|There|Here|What|Where)$/.test(place)) return false;
    return this.texts.some((text) => neighbours.test(text)) && !isKnown(place, this.directory);
  }

  /** "The head of waste at Eastmere District". @param after the words behind the post */
  private isElsewhere(after: string): boolean {
    const { council, wards } = this.directory;
    const place = atPlace.exec(after)?.[1];
    if (place !== undefined && this.councils.has(place) && !wards.some((ward) => ward.name.includes(place))) return true;
    const [, name, kind] = atCouncil.exec(after) ?? [];
    return kind !== undefined && (name ? !council.name.includes(name) : this.isAnotherCouncil(kind));
  }
}

/** A post without what points to it. */
function postOf(words: string): string {
  return words.toLowerCase().replace(/^(?:the|that|this|an?|their)(?: own)? /, '');
}

/** Does a person, ward, place or local council of the directory bear the name? */
function isKnown(word: string, { council, people, wards, localCouncils }: Directory): boolean {
  const bearers = [council, ...people, ...wards, ...localCouncils].map(({ name }) => name);
  return [...bearers, ...wards.flatMap(({ aliases, places }) => [...aliases, ...places])].some((name) => name.includes(word));
}
