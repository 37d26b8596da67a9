/** Parts that hide the message: encrypted, sealed, or packed as only Outlook reads it. */
import type { MimePart } from './mime-part.ts';

/** Why nobody but the addressee can read this part; null for a part like any other. */
export function protectionOf(part: MimePart): string | null {
  const type = part.type.value;
  if (type === 'multipart/encrypted')
    return part.type.parameters.get('protocol')?.toLowerCase().includes('pkcs7') ? encryptedWithSmime : 'encrypted with PGP: cannot be read';
  if (type === 'application/pkcs7-mime' || type === 'application/x-pkcs7-mime') return sealedAs(part.type.parameters.get('smime-type') ?? '');
  if (type === 'application/pgp-encrypted') return 'encrypted with PGP: cannot be read';
  if (type === 'application/octet-stream' && /\.p7m$/i.test(part.name ?? '')) return encryptedWithSmime;
  if (type === 'application/x-microsoft-rpmsg-message' || /^message[^/]*\.rpmsg$/i.test(part.name ?? ''))
    return 'encrypted by Microsoft rights management: cannot be read';
  return null;
}

const encryptedWithSmime = 'encrypted with S/MIME: cannot be read';

function sealedAs(smimeType: string): string | null {
  const kind = smimeType.toLowerCase();
  // Certificates alone travel beside a message and hide nothing.
  if (kind === 'certs-only') return null;
  return kind === 'signed-data' ? 'sealed with an opaque S/MIME signature: cannot be read' : encryptedWithSmime;
}

/** Is the part Outlook's winmail.dat (TNEF)? */
export function isWinmail(part: MimePart): boolean {
  return part.type.value === 'application/ms-tnef' || part.type.value === 'application/vnd.ms-tnef' || /^winmail\.dat$/i.test(part.name ?? '');
}
