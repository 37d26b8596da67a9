/** Names that are ordinary words too, and stand with a capital where nobody is named. Lower case. */
import { weekday } from '../phrase.ts';

const words = new Set((
  'will may grant mark rob sue bill rich frank grace hope faith joy rose drew dean june april art miles young long short new wise'
  + ' best good day rain price bridge field park street lane hill marsh church wood case page read love sharp cross green white black'
  + ' brown castle stone west north banks ford moor pool winter frost flood').split(' '));

/** First names and surnames that open sentences as ordinary words. */
export function isOrdinary(name: string): boolean {
  return words.has(name);
}

/** "I asked Tom Monday and again Thursday." */
const calendar = new RegExp(
  `^(?:${weekday}|(?:jan|febr)uary|march|april|june|july|august|(?:sept|nov|dec)ember|october|easter|christmas|thanks|please|regards)$`,
);

/** A day, month or feast, or what closes a letter: no surname after a first name. */
export function isCalendarWord(word: string): boolean {
  return calendar.test(word);
}
