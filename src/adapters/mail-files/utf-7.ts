/** UTF-7 (RFC 2152), which TextDecoder does not know and old Outlook wrote. */

/** Decodes UTF-7: "+…-" holds UTF-16 in base64, "+-" is a plus. Bytes outside ASCII stand for themselves. */
export function decodeUtf7(bytes: Uint8Array): string {
  const ascii = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return ascii.replace(/\+([A-Za-z0-9+/]*)-?/g, (whole, base64: string) => {
    if (base64 === '') return whole === '+-' ? '+' : whole;
    const utf16 = Buffer.from(base64, 'base64');
    return utf16.subarray(0, utf16.length & ~1).swap16().toString('utf16le');
  });
}
