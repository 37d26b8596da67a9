/** Content-Transfer-Encoding: the bytes as they travelled → the bytes as they were meant. */

const equals = 0x3d;
const carriageReturn = 0x0d;
const lineFeed = 0x0a;

/** @param encoding value of the header; anything but base64 and quoted-printable leaves the bytes alone */
export function decodeTransfer(bytes: Buffer, encoding: string): Buffer {
  const named = encoding.toLowerCase();
  if (named.includes('base64')) return decodeBase64(bytes);
  if (named.includes('quoted-printable')) return decodeQuotedPrintable(bytes);
  return bytes;
}

/** Some mailers pad every line, and Node stops at the first "=": each padded stretch is decoded by itself. */
function decodeBase64(bytes: Buffer): Buffer {
  const stretches = bytes.toString('latin1').replace(/[^A-Za-z0-9+/=]+/g, '').split(/=+/);
  return stretches.length <= 2 && !stretches[1]
    ? Buffer.from(stretches[0]!, 'base64')
    : Buffer.concat(stretches.map((stretch) => Buffer.from(stretch, 'base64')));
}

function decodeQuotedPrintable(bytes: Buffer): Buffer {
  const decoded = Buffer.allocUnsafe(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at]!;
    if (byte !== equals) {
      decoded[length++] = byte;
      continue;
    }
    const high = hexDigit(bytes[at + 1]);
    const low = hexDigit(bytes[at + 2]);
    if (high >= 0 && low >= 0) {
      decoded[length++] = high * 16 + low;
      at += 2;
    } else if (bytes[at + 1] === lineFeed) at += 1;
    else if (bytes[at + 1] === carriageReturn && bytes[at + 2] === lineFeed) at += 2;
    else if (at + 1 < bytes.length) decoded[length++] = byte;
  }
  return decoded.subarray(0, length);
}

function hexDigit(byte: number | undefined): number {
  if (byte === undefined) return -1;
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x61 + 10 : -1;
}
