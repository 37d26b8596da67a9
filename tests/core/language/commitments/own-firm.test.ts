import { describe, expect, it } from 'vitest';
import { billsOwnFirm, sendsToOwnPremises } from '../../../../src/core/language/commitments/own-firm.ts';

describe('premises under whose name a letter is signed', () => {
  it.each([
    ['Kindly deliver the drums to Upper Slade Farm by the lower gate.', 'Nadia Rahman, Upper Slade Farm'],
    ['Send the barrels to the Blue Boar Inn on Friday.', 'Nadia\nBlue Boar Inn, Fernley'],
    ['The bill can go as ever, invoice it to us at Slade Nursery.', 'Nadia Rahman\nSlade Nursery'],
    ['You may collect the churns from Hollin Dairy.', 'N. Rahman\nHollin Dairy'],
  ])('%s', (text, signature) => expect(sendsToOwnPremises(['Good morning.', text], signature)).toBe(true));
  it.each([
    ['Kindly deliver the cones to Upper Slade Farm.', 'Nadia Rahman\nMember for Fernley'],
    ['They will bring the stone from Upper Slade Farm.', 'Nadia Rahman, Upper Slade Farm'],
    ['Send me your photographs at Upper Slade Farm.', 'Nadia Rahman, Upper Slade Farm'],
    ['We went to Upper Slade Farm and liked the view.', 'Nadia Rahman, Upper Slade Farm'],
    ['Please supply forty chairs to the Town Hall.', 'Nadia Rahman, Upper Slade Farm'],
    ['Bring the stage to the market.', ''],
  ])('not: %s %s', (text, signature) => expect(sendsToOwnPremises([text], signature)).toBe(false));
});

describe('a firm of the sender\'s name', () => {
  it.each([
    'Send the invoice to Bellamy Joinery, please.', 'The bill will come from Bellamy & Daughters.', 'Put it on the account of Bellamy Brothers.', 'Put it on the account of Bellamy Bros.', 'Invoice to Bellamy Tiles & Grouts Ltd.',
  ])('%s', (text) => expect(billsOwnFirm(['Good morning.', text], 'bellamy')).toBe(true));
  it.each([
    'Send the invoice to the Council.', 'Bellamy & Daughters won\'t be bidding.', 'Send the invoice to Bellamy.', 'The invoice came from Hartley & Sons.', 'Invoice to Bellamy Road, the depot.',
  ])('not: %s', (text) => expect(billsOwnFirm([text], 'bellamy')).toBe(false));
  it('nobody\'s', () => expect(billsOwnFirm(['Invoice to Bellamy Ltd.'], '')).toBe(false));
});
