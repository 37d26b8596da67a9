/** Node 20 decodes windows-1252 (and latin1, ascii, which alias it) bytes 0x80–0x9F to control characters. */

/** What windows-1252 means by 0x80–0x9F; '' where it means nothing. */
const printed = [
  '€', '', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '', 'Ž', '',
  '', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '', 'ž', 'Ÿ',
];

/** Puts back the quotes, dashes and the euro sign where decoding left U+0080–U+009F; nobody writes those in mail. */
export function withoutC1Controls(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (control) => printed[control.charCodeAt(0) - 0x80] || control);
}

/** Decodes bytes as windows-1252, which cannot fail. */
export function decodeWindows1252(bytes: Uint8Array): string {
  return withoutC1Controls(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'));
}
