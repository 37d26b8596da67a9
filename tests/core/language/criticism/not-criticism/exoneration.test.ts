import { describe, expect, it } from 'vitest';
import { isCleared } from '../../../../../src/core/language/criticism/not-criticism/exoneration.ts';

describe('who is cleared, or only mocked in affection', () => {
  it.each(['Nobody in the depot is to blame.', "I do not think that Colin has done anything wrong.", 'She did nothing wrong.', 'I could not fault the way they ran it.', "It was nobody's fault but mine.", 'I wish we had six of her.', 'He is the best thing that ever happened to this town.'])('%s', (words) => expect(isCleared(words)).toBe(true));
  it.each(['Somebody in the depot is to blame.', 'Colin has done everything wrong.', 'The fault lies in the pump.', 'She had both of them on her desk.', 'I bought him a ticket.'])('not by: %s', (words) => expect(isCleared(words)).toBe(false));
  it.each([
    ['They are shouted at for something none of them decided.', 'I rang four of them and not one of them did anything.'],
    ['The clerk was off sick in June.', 'I was off sick in June, so I have it from the minutes.'],
    ['The team is short-staffed this spring.', 'She says that she is short-staffed, as she does every spring.'],
    ['He was on compassionate leave.', 'He was not on compassionate leave; he was at the races.'],
    ['Nobody could have foreseen the burst main.', 'I would not have known of it but for the parish magazine.'],
    ['There used to be nine of them.', 'There used to be a counter at the town hall.'],
    ['Having seen the file, I was wrong.', 'If I was wrong, tell me.'],
    ['I said she had lost it, and I was quite unfair.', 'Explain it and I will say that I was wrong.'],
    ['I was mistaken.', 'I was wrong to trust him.'],
    ['I take a different view of the oak.', 'The chairman may take a different view of the oak.'],
  ])('%s – not by: %s', (excuse, none) => {
    expect(isCleared(excuse)).toBe(true);
    expect(isCleared(none)).toBe(false);
  });
});
