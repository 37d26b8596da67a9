/** The own council as its members write of it. */

/** The own council's name as "the council": no words that were learned name one. @param name as the directory has it, '' when unknown */
export function asTheCouncil(text: string, name: string): string {
  if (name === '') return text;
  const place = name.split(' ', 1)[0]!;
  if (!text.includes(place)) return text;
  // "Wenderby pays for the coach", but not "Wenderby is lovely in May".
  return text.split(name).join('the council').replace(new RegExp(`(?:the )?\\b${place.replace(/[^\\w]/g, '\\$&')}(?= (?:will|shall|agrees|accepts|undertakes|guarantees|promises|pays|meets|bears|grants|takes|gives|owes|stands)\\b)`, 'g'), 'the council');
}
