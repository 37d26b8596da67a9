/** A firm that goes by the sender's own name: what its letter settles is billed to it, and not to the council (settled question 27). */
import { sought } from '../sought/sought.ts';
import { expression, unbroken } from '../unbroken.ts';

const aboutBilling = sought(/\b(?:invoice|bill|account|charge|order)/i);
const billing = expression('i')`\b(?:invoice|bill|account|charge|order)[a-z]*\b[^.;?!]{0,60}\b(?:to|from|of|for|by|on)(?: the)? $`;
/** What a firm's name ends in. */
export const trade = unbroken`
  (?:
    ltd|limited|llp|plc|joinery|plumbing|heating|roofing|builders|electrical|motors|bakery|catering|interiors|flooring|haulage|farms|
    nurseries|solicitors|brothers|& (?:sons?|daughters?|bros|co)
  )\b
`;

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
