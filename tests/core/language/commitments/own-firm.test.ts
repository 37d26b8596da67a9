import { describe, expect, it } from 'vitest';
import { billsOwnFirm } from '../../../../src/core/language/commitments/own-firm.ts';

describe('a firm of the sender\'s name', () => {
  it.each([
    'Send the invoice to Bellamy Joinery, please.', 'The bill will come from Bellamy & Daughters.', 'Put it on the account of Bellamy Brothers.', 'Invoice to Bellamy Tiles & Grouts Ltd.',
  ])('%s', (text) => expect(billsOwnFirm(['Good morning.', text], 'bellamy')).toBe(true));
  it.each([
    'Send the invoice to the Council.', 'Bellamy & Daughters won\'t be bidding.', 'Send the invoice to Bellamy.', 'The invoice came from Hartley & Sons.', 'Invoice to Bellamy Road, the depot.',
  ])('not: %s', (text) => expect(billsOwnFirm([text], 'bellamy')).toBe(false));
  it('nobody\'s', () => expect(billsOwnFirm(['Invoice to Bellamy Ltd.'], '')).toBe(false));
});
