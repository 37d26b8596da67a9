import { expect, it } from 'vitest';
// @ts-expect-error webpack's plugins are plain JavaScript
import { commonPieces } from '../../src/bundling/common-pieces.js';

const found = (text: string, most = 9) => commonPieces(text, most) as readonly string[];

it('the piece that saves most comes first, and none that overlaps it comes for its sake', () => {
  const pieces = found('a ferry came late; '.repeat(15) + 'late '.repeat(20));
  expect(pieces[0]).toHaveLength(14);
  expect(pieces.some((piece) => 'late late '.includes(piece))).toBe(true);
});

it('no more pieces than asked for, each of three characters or more, none over a line break', () => {
  const pieces = found('oak\nash elm\nlinden\n'.repeat(30), 2);
  expect([...pieces].sort()).toEqual(['ash elm', 'linden']);
});

it('nothing in a text that repeats nothing', () => expect(found('quick brown foxes jump over it')).toEqual([]));
