/** "You recall the fuss in 2018 when we shut Mill Lane": how it once went somewhere else, told beside the matter in hand. */
import { wordsOf } from '../phrase.ts';
import type { PlaceMention } from '../places.ts';
import { unbroken } from '../unbroken.ts';
import { present, withoutPlaceNames } from './place-of-matter.ts';
import { longAgo } from './ward-members-told.ts';

const then = wordsOf(longAgo);
const likened = wordsOf([
  'remember', 'recall', 'lessons?', 'mistakes?', '(?:un)?like (?:we|it|they|at|in|on|the|q{3,})', 'tried', 'happened',
  unbroken`
    (?:when|after|as|what|where|than)(?: \w+){1,3}? (?:\w{2,}ed|took|did|was|were|had|went|came|put|made|shut)
  `,
]);
/** The next sentence stays there. */
const stays = /^\W*(?:it|they|that|these|both|there)\b/i;

interface Placed {
  readonly text: string;
  readonly places: readonly PlaceMention[];
}

/** The same sentences without the places that only recall an earlier time, where another ward's place is in hand. */
export function withoutPastExamples<T extends Placed>(told: readonly T[]): readonly T[] {
  const inHand = told.flatMap(({ text, places }, at) => places.filter((one) => !isRecalled(text, one) || stays.test(told[at + 1]?.text ?? '')));
  const wards = new Set(inHand.flatMap((one) => one.wards));
  if (wards.size === 0) return told;
  return told.map((one) => {
    const places = one.places.filter((place) => inHand.includes(place) || place.wards.some((ward) => wards.has(ward)));
    return places.length < one.places.length ? { ...one, places } : one;
  });
}

/** In its clause it is told of as of another time. */
function isRecalled(text: string, place: PlaceMention): boolean {
  if (!then.test(text)) return false;
  const plain = withoutPlaceNames(text, [place]);
  const start = Math.max(...[...',;:('].map((sign) => plain.lastIndexOf(sign, place.start))) + 1;
  const clause = plain.slice(start, place.end + /^[^,;:)]*/.exec(plain.slice(place.end))![0].length);
  return likened.test(clause) && !present.test(clause);
}
