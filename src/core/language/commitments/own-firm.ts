/** A firm that goes by the sender's own name: what its letter settles is billed to it, and not to the council (settled question 27). */
import { sought } from '../sought/sought.ts';
import { expression, unbroken } from '../unbroken.ts';

const aboutBilling = sought(/\b(?:invoice|bill|account|charge|order)/i);
const billing = expression('i')`\b(?:invoice|bill|account|charge|order)[a-z]*\b[^.;?!]{0,60}\b(?:to|from|of|for|by|on)(?: the)? $`;
/** What a firm's name ends in. */
export const trade = unbroken`
  (?:
    ltd|limited|llp|plc|joinery|plumbing|heating|roofing|builders|electrical|motors|bakery|catering|interiors|flooring|haulage|farms|
    nurseries|solicitors|brothers|bros|& (?:sons?|daughters?|co)
  )\b
`;

/** "Lon Wern Farm", "the Blue Boar Inn": where somebody trades and lives. */
const premises =
  /\b[A-Z][\w'-]{0,30}(?: [A-Z][\w'-]{0,30}){0,3} (?:Farm|Stores|Inn|Arms|Hotel|Nursery|Dairy|Garage|Stables|Kennels|Bakery|Pharmacy|Smithy)\b/g;

/** Goods or a bill, and not "your photographs"; what is fetched from there may go anywhere. */
const sent = '\\b(?:(?:suppl|deliver|send|bring|drop|ship|invoice|bill|order|book)(?! (?:(?:me|us) )?your\\b)[^.;?!]{0,80} (?:to|at|for)|'
  + 'collect[^.;?!]{0,80} from)'
  + ' (?:us at )?(?:the )?';

/** Is anything ordered to or billed at the premises that stand under the letter? @param signature its lines */
export function sendsToOwnPremises(texts: readonly string[], signature: string): boolean {
  return (signature.match(premises) ?? []).some((one) => texts.some((text) => new RegExp(`${sent}${one}\\b`, 'i').test(text.slice(0, 600))));
}

/** Is anything billed to or by a firm of this name, or signed for it? @param surname the sender's; '' when unknown */
export function billsOwnFirm(texts: readonly string[], surname: string): boolean {
  if (surname.length < 3) return false;
  const firm = new RegExp(`\\b${surname.replace(/\W/g, '\\$&')}(?:'?s)?(?: (?:& )?[A-Za-z']+){0,3}? ${trade}`, 'i');
  return texts.some((text) => {
    if (!aboutBilling.test(text)) return false;
    const match = firm.exec(text.slice(0, 600));
    return match !== null && billing.test(text.slice(Math.max(0, match.index - 90), match.index));
  });
}
