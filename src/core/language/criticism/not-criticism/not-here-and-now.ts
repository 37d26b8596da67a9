/** Whose doings are not an officer's here and now: players', people of the past, other councils', people of an exercise. */
import { sought } from '../../sought/sought.ts';
import { expression } from '../../unbroken.ts';

/** A match or a play: whoever is bad at it is not bad at an officer's work. */
const playing = sought(() => expression('gi')`
  \b(?:
    referees?|linesm[ae]n|offside|goalkeeper|midfield|half-time|innings|wickets?|batted|batsm[ae]n|bowl(?:ed|ing|er)|a catch|gave the ball|
    the cup|(?:back|front) row|pantomime|dame|boo(?:ed|ing)|(?:any|on) stage|the cast|scene|rehears(?:al|als|ed|ing)|(?:the|this|your) play|
    the curtain
  )\b
`);

/** Of a match or a play. @param words own words near by @param least so many words of the game tell */
export function isGame(words: string, least = 2): boolean {
  return playing.mayBeIn(words) && new Set(words.toLowerCase().match(playing.pattern)).size >= least;
}

/** A year, not the number of a file ("ME/1183") nor so many of a thing ("1400 homes"). */
const history = expression('i')`
  (?:^|[^/#£\w.-] ?)1[0-8]\d\d\b(?! (?!was|is|as)[a-z]+s\b|/)|\bthe then\b|\bvictorian\b|\b(?:adjutant|regiment|platoon|god rest|long dead|dead these)\b|
  \b(?:town|county|city|borough|parish) (?:clerk|engineer|surveyor)s? of the day\b
`;

/** A town clerk who "pawned the mace in 1871". @param words own words near by */
export function isHistory(words: string): boolean {
  return history.test(words);
}

/** Other councils' cases, or only supposed ones. */
const supposedOrOthers = sought(expression('i')`
  \b(?:
    suppose|imagine|hypothetical|scenario|role-?play|exercise|quiz|what (?:do|would|should|might) you (?:do|say|write|reply)|elsewhere|
    case stud|other (?:parts|councils|authorities)|another (?:council|authority)
  )
`);

/** "The crews there were idle", after a council that the writer has left. */
const pastCouncil = sought(expression('i')`
  \bI (?:[a-z]+ )?(?:chair|serv|led|work|liv|was)[a-z]*\b[^.;!?]{0,20} (?:an?|another) (?:[\w-]+ ){0,2}(?:council|authority|borough)\b
`);

/**
 * People of a council where the writer once was.
 * @param rest of the sentence behind whom it means
 * @param words own words near by
 */
export function isThereAndThen(rest: string, words: string): boolean {
  return /^ there (?:w|ha|did|never|could)/.test(rest) && pastCouncil.test(words);
}

/** Sentences of an exercise; but a mind is made up, and a visit may be invented by an officer. */
const madeUp = expression('i')`
  \b(?:
    training exercise|for the exercise|(?:made[- ]up|invented|fictional|imaginary) (?:people|names?|officers?|characters?|cases?|councils?)|
    (?:names?|people|everybody|characters?|officers?|all) (?:is|are)(?: all)? (?:made[- ]up|invented|imaginary)
  )\b
`;

/**
 * "An officer who misled his committee" is one of another council or a supposed one, and so is "the officer" of whom it goes on.
 * @param label as the letter names them
 * @param words own words near by
 */
export function isNobodyHere(label: string, words: string): boolean {
  return (/^(?:an? |the officer$)/i.test(label) && supposedOrOthers.test(words)) || (/^(?:an?|the) /i.test(label) && madeUp.test(words));
}
