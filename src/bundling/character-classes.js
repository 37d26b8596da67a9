/** Unicode properties as ranges. In the bundle, spell-out-classes.js puts the ranges themselves in this module's place. */

/** The ranges of a property as they stand between the brackets of an expression with the u flag; Node's own engine knows them. */
export function rangesOf(property) {
  const has = new RegExp(`^\\p{${property}}$`, 'u');
  let text = '';
  let start = -1;
  for (let point = 0; point <= 0x110000; point += 1) {
    const inside = point < 0x110000 && !(point >= 0xd800 && point <= 0xdfff) && has.test(String.fromCodePoint(point));
    if (inside && start < 0) start = point;
    if (!inside && start >= 0) {
      text += escaped(start) + (point - 1 > start ? `-${escaped(point - 1)}` : '');
      start = -1;
    }
  }
  return text;
}

function escaped(point) {
  return point > 0xffff ? `\\u{${point.toString(16)}}` : `\\u${point.toString(16).padStart(4, '0')}`;
}
