/** The expressions by which officers are meant without a name, and those for others who may be taken for them. */
import type { Directory, Person } from '../../directory.ts';
import { callings } from './posts.ts';
import { alternatives, inCharge, unlessPaper } from './posts-in-words.ts';
import { type Sought, sought } from '../sought/sought.ts';
import { expression, unbroken } from '../unbroken.ts';

/** "Your compliance manager", "the council's damp surveyors". */
export const byCalling = sought(() => new RegExp(
  `\\b(?:your|our|(?:the |this |our |your )?council'?s) (?:[a-z-]+ ){0,2}(?:${alternatives(callings)})\\b${unlessPaper}))`,
  'gi',
));
/** "The director", who is nobody's but the council's. */
export const theDirector = sought(expression('gi')`
  \b(?:the|our|your|this|that) (?:(?:new|current|present|acting|interim|former|said|same) )?
  (?:director|corporate director|chief exec(?:utive)?|deputy chief exec(?:utive)?)\b(?! (?:of|at|for|from) (?:the )?(?!
      (?:
        place|planning|housing|finance|environment|resources|services|communities|legal|governance|adult|children|public|corporate|customer|
        regeneration|property|economy|people|growth|law
      )
    )
  )
`);
export const author = sought(expression('gi')`
  \bwhoever (?:(?:it )?(?:is|was) )?(?:
    wrote|drafted|designed|approved|signed off|prepared|dreamt up|dreamed up|decided|devised|came up with|produced|sent|thought of|
    authorised|put together
  )(?: (?:this|that|the|it|on)(?: press)?(?: (?!wants|needs|should|ought|must|is|has|had|clearly|deserves)[a-z]+)?)?(?: (?:in|at) [a-z]+)?
`);
export const anaphor = sought(expression('gi')`
  \b(?:
    he|she|him|his|her|hers|himself|herself|they|them|their|theirs|themselves|
    (?:a|another|one) (?:man|woman|person|chap|fellow|officer|lady|gentleman|team|department|official|planner)(?= (?:who|that)\b)|
    someone(?= who)|somebody(?= who)|people(?= who)|
    (?:that|this|the|these|those|such) (?:man|woman|lady|gentleman|fellow|chap|bloke|guy|girl|individuals?|persons?|people|officials?|lot)\b
    (?! (?:of|who|that|whose|in|from|at|with|on|living|behind|opposite|across|next)\b)
  )(?![\w])
`);
export const youOfficers = sought(expression('gi')`
  \b(?:all |both |most |many |some )?(?:of )?you (?:people|lot|two|three|both|officers|planners|bureaucrats|jobsworths|lawyers|managers|all)\b
`);
export const second = sought(/\b(?:(?:all|the lot|any|none|some|both|one|each|either|neither) of you|you|your|yours|yourself|yourselves)\b/gi);
/** Members by the office they hold, or as a group: "the Leader", "your ward councillors", "my ward colleague". */
export const memberOffices = sought(new RegExp(unbroken`
  \b(?:
    (?:the|our|your|this|that) (?:
      ()(?:new|current|present|former|deputy|council|cabinet|executive|group|opposition|ward|local|vice|lead|two|three)[ -]
    ){0,3}(?:
      leader|mayor|mayoress|provost|convener|portfolio holder|cabinet member|executive member|lead member|ward members?|
      chair(?:man|woman|person|(?! (?:in|(?:is|was) broken)\b))|councillors?
    )|
    my (?:(?:two|own|fellow|ward|group|party|cabinet)[ -]){1,2}(?:councillors?|members?|colleagues?)|
    (?:all|some|many|most|certain) (?:of )?(?:(?:our|your|the|my) )?(?:(?:local|ward|fellow) )?councillors
  )\b(?! of (?!
      (?:[a-z'-]+ ){0,3}(?:council|committee|cabinet|executive|authority|panel)\b|
      (?:(?:the|our|your|my) )?(?:(?:labour|conservative|lib dem|green) )?group\b|planning|licensing|scrutiny|audit|housing
    )
  )(?! (?:of|for|at|from|on) (?:the |our |your |a )?(?:[a-z'-]+ ){0,2}(?:
      governors|trustees|board|parish|town|county|residents'?|tenants'?|friends|club|society|association|trust|school|charity|company|pta|
      forum|party|opposition|government
    )
  )(?: (?:of|for) (?:the )?[a-z]+(?: (?:and|&) [a-z]+)?(?: (?:committee|group|panel))?)?
`, 'gi'));
/** People and bodies that are no officers of this council. */
export const outsiders = sought(expression('gi')`
  \b(?:
    (?:cllrs?|councillors?|alderman)\.? [a-z][a-z'-]+(?: [A-Z][a-z'-]+)?|(?:mr|mrs|ms|miss|dr|sir|lord|lady|rev)\.? [a-z][a-z'-]+|
    (?:the|a|an|this|that|these|those|my|our|your|their|his|her|its|one|some|many|most|several|two|local) (?:()[a-z-]+ ){0,2}?(?:
      contractors?|forem[ae]n|scaffolders|consultants?|developers?|applicants?|agents?|architects?|builders?|landlords?|tenants?|
      neighbours?|residents?|constituents?|objectors?|complainants?|parishioners?|councillors?|members?|leader|mayor|chairman|chair|
      ministers?|government|mp|inspector|clerk|county council|county|police|company|firm|owners?|drivers?|farmers?|traders?|shopkeepers?|
      opposition|group|party|tories|administration|cabinet|committee|board|community|family|families|parents?|children|customers?|visitors?|
      ombudsman|agency|operators?|suppliers?|bidders?|couple|(?:grand)?(?:son|daughter|mother|father)|husband|wife|sister|brother|nephew|niece|
      cousin|uncle|aunt|school|head ?teacher|
      doctor|nurse|solicitors acting|press|gazette|reporter|editor|inspectorate|department|council|authority|service|ministry|association|
      society|club|trust|utility
    )|
    (?:the|a|an|my|our|this|that) (?:[a-z]+ )?(?:lad|lass|boy|girl|man|woman|lady|chap|fellow|bloke|gentleman|people|pair) (?:
      next door|opposite|upstairs|downstairs|down|across|over the|along the|up the|at number|who lives?|living
    )|
    the (?:one|lad|man|woman|lady|chap|fellow|bloke|gentleman) from|the other (?:one|lad|man|woman|lady|chap|fellow|bloke|gentleman|officer)|
    residents|constituents|tenants|neighbours|councillors|contractors|developers|members|ministers|parents|traders|objectors|planning|
    highways|housing|national highways|environment agency|the county
  )\b
`);
/** "Thames Water", "Natural Resources Wales", "Eastmere District Council": names, so in capitals. */
export const utilities = sought(expression('g')`
  \b(?:
    [A-Z][a-z]+ (?:Water|Rail|Energy|Power|Trent)|(?!Empty|New|Council|Care|Decent|Afford|Park|Sheltered|The)[A-Z][a-z]+ Homes(?! [A-Z])|
    (?:Natural|Historic|Sport|Homes|Resources|Health) (?:England|Wales|Scotland)|Openreach|
    Cadw|Ofsted|[A-Z][a-z]+ (?:[A-Z][a-z]+ )?(?:District|Borough|County|City|Town|Parish|Combined) (?:Council|Authority)
  )\b
`);
/** Bodies with officers of their own. */
export const anotherBody = expression('i')`
  \b(?:
    county|company|firm|agency|police|contractors?|consultants?|consultancy|architects?|association|trust|water|rail|energy|power|trent|
    operator|utility|homes|hospital|
    england|wales|scotland|openreach|cadw|ofsted
  )$
`;
export const notOurs = expression('i')`
  (?:
    police|county|probation|prison|customs|army|parish|town council|society|union|association|company|contractor'?s?|developer'?s?|agency|
    applicant'?s?|government|ministry|county council'?s?|parish council'?s?|other (?:authority|council)'?s?|fire|naval|rspca|
    environment agency|national highways|of the|club|trust'?s?|mp'?s?|former|retired|ex-?
  )(?:'s)? ?$
`;

/** The words by which the council may call itself before "'s": "arrowshire", "county". */
function ownName({ council }: Directory): string {
  return `(?:${['council', ...council.name.toLowerCase().match(/[a-z]{4,}/g) ?? []].join('|')})`;
}

const directoryOwners = new WeakMap<Directory, RegExp>();

/** What ends in one of these words is the council's own: "Arrowshire's ", "the county's ". */
export function ownerOf(directory: Directory): RegExp {
  let known = directoryOwners.get(directory);
  if (!known) directoryOwners.set(directory, known = new RegExp(`\\b${ownName(directory)}(?: council)?'?s $`, 'i'));
  return known;
}

/** What is left of a post without these is what its holder is in charge of: "SEN transport". */
const titles = /^(?:(?:[a-z]+ )?(?:head|director) of |(?:senior|principal|assistant) )| (?:manager|officer|supervisor|lead)$/g;

const directoryPosts = new WeakMap<Directory, Sought>();

/** "The Leisure Manager", "Arrowshire's Estates Manager": the posts that the directory has, of two words at least; in a headline without an article. */
export function postsOf(directory: Directory): Sought {
  const known = directoryPosts.get(directory);
  if (known) return known;
  const posts = directory.people.flatMap(({ kind, posts }) => (kind === 'member' ? [] : posts.flatMap(waysToSay))).filter((post) => / /.test(post));
  const led = posts.map((post) => post.replace(titles, ''));
  const charges = led.filter((charge) => / /.test(charge));
  const teams = led.filter((charge, at) => charge !== posts[at] && !/^(?:returning|monitoring|home|duty|case)$/.test(charge));
  // The directory's words are not known when a bundle is built: a word of each post.
  const words = [...posts, ...charges, ...teams.map(() => 'team')].map((post) => /[a-z]{5,}$|[a-z]{3,}|$/.exec(post)![0].slice(0, 6));
  const opening = `(?:\\b(?:the|your|our|(?:the )?${ownName(directory)}'s) |^)`;
  const either = (some: readonly string[]): string => `(?:${alternatives(some.map(escaped))})\\b`;
  const byCharge = charges.length > 0 ? `|${inCharge}(?:the |our )?${either(charges)}` : '';
  // "The SEND team" is the SEND Manager's.
  const byTeam = teams.length > 0 ? `|\\b(?:the|your|our) (?:${alternatives(teams.map(escaped))}) team\\b` : '';
  const expression = () => new RegExp(`${opening}${either(posts)}${unlessPaper}))${byTeam}${byCharge}`, 'gi');
  const found = sought(posts.length === 0 ? /(?!)/ : expression, words.every(Boolean) ? words.join('|') : '');
  directoryPosts.set(directory, found);
  return found;
}

/** As people say a post, in small letters: the "Area Highways Engineer" is "the area engineer" too; a senior manager may be anybody's. */
function waysToSay(post: string): readonly string[] {
  const whole = post.trim().toLowerCase();
  const short = /^(?:(?!senior|assistant|deputy|principal)(\S+) \S+ (engineer|surveyor|planner)|(deputy) (?:town|parish|community) (clerk))$/.exec(whole);
  return short ? [whole, `${short[1] ?? short[3]!} ${short[2] ?? short[4]!}`] : [whole];
}

const directoryHolders = new WeakMap<Directory, Map<string, Person[]>>();

/** The officers who hold a post. @param post as people say it, in small letters */
export function holdersOf(post: string, directory: Directory): readonly Person[] {
  let holders = directoryHolders.get(directory);
  if (!holders) {
    directoryHolders.set(directory, holders = new Map());
    for (const person of directory.people) for (const way of person.kind === 'member' ? [] : new Set(person.posts.flatMap(waysToSay)))
      holders.set(way, [...holders.get(way) ?? [], person]);
  }
  return holders.get(post) ?? [];
}

function escaped(post: string): string {
  return post.replace(/[^\w ]/g, '\\$&');
}
