/** The own council as its members write of it. */
import { unbroken } from '../unbroken.ts';

/** "East Lingmere" of "East Lingmere District Council", "Eastmarsh" of "London Borough of Eastmarsh". */
export function placeOf(name: string): string {
  return name.replace(/^.* of (?=\w+$)| (?:(?:Metropolitan|City|County|District|Borough|Town|Unitary) )*Council$/gi, '');
}

/** What a council does: behind it "the county" or a place's name is a council. */
export const doing = unbroken`
  has|have|is|are|says?|said|agreed?|pays?|owns?|does|will|shall|agrees|accepts|undertakes|guarantees|promises|meets|bears|grants|takes|
  gives|owes|stands
`;

/** The own council's name as "the council": no words that were learned name one. @param name as the directory has it, '' when unknown */
export function asTheCouncil(text: string, name: string): string {
  if (name === '') return text;
  const place = placeOf(name);
  const kind = /\b(?:county|borough|district|city)\b/i.exec(name)?.[0].toLowerCase();
  // In a county, "the county accepts".
  const own = kind !== undefined && text.includes(` ${kind} `) ? text.replace(new RegExp(`\\bthe ${kind}(?= (?:${doing})\\b)`, 'gi'), 'the council') : text;
  if (!own.includes(place)) return own;
  // "Wenderby pays for the coach", but not "Wenderby is lovely in May".
  return own.split(name).join('the council').replace(new RegExp(`(?:the )?\\b${place.replace(/\W/g, '\\$&')}(?= (?:${doing})\\b)`, 'g'), 'the council');
}
