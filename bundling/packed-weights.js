/** The other end of pack-weights.js, inside the bundle. */

export function unpackLater(bias, text, digits) {
  let weights = null;
  return {
    bias,
    get weights() {
      if (weights === null) weights = unpacked(text, digits);
      return weights;
    },
  };
}

function unpacked(text, digits) {
  const weights = Object.create(null);
  const half = (digits.length * digits.length) / 2;
  let feature = '';
  for (const record of text === '' ? [] : text.split('|')) {
    feature = feature.slice(0, digits.indexOf(record[0])) + record.slice(3);
    weights[feature] = digits.indexOf(record[1]) * digits.length + digits.indexOf(record[2]) - half;
  }
  return weights;
}
