/** Copies to the ward's members are expected where the protocol requires ward copies (uttlesford-current 7.2, uttlesford-proposed 5.7). */
import type { Recipient } from '../../correspondence.ts';
import { findPlaces } from '../../language/places.ts';
import type { Situation } from '../check.ts';

/** Do all copied members sit for a ward that the message or its thread speaks of? */
export function areRelevantWardMembers({ message, reading, directory }: Situation, copied: readonly Recipient[]): boolean {
  const texts = [message.subject, ...reading.sentences.map((sentence) => sentence.text), ...reading.thread.map((earlier) => earlier.words)];
  const wards = new Set(texts.flatMap((text) => findPlaces(text, directory.directory)).flatMap((place) => place.wards));
  const isSpokenOf = (name: string) => {
    const ward = directory.wardNamed(name);
    return ward !== null && wards.has(ward);
  };
  return copied.every(({ person }) => person?.wards.some(isSpokenOf) === true);
}
