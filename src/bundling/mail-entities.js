/**
 * entities/decode for the send check, with the names of HTML 4 (W3C, HTML 4.01, section 24) and "apos": mail programs write no others.
 * The library's table of every name that HTML knows takes 23 kB of the bundle, and longer to unpack than most messages to read.
 */
import { replaceCodePoint } from '../../node_modules/entities/dist/decode-codepoint.js';

export const DecodingMode = { Legacy: 0, Strict: 1, Attribute: 2 };

/** The tokenizer hands them over; this decoder has its own. */
export const htmlDecodeTree = null;
export const xmlDecodeTree = null;

/** Names of code points that follow one another, from the first on. */
const named = (runs) => new Map(runs.flatMap(([first, names]) => names.split(' ').map((name, place) => [name, first + place])));

/** These need no semicolon (WHATWG HTML, named character references). */
const old = named([
  [34, 'quot'], [38, 'amp'], [60, 'lt'], [62, 'gt'], [34, 'QUOT'], [38, 'AMP'], [60, 'LT'], [62, 'GT'], [169, 'COPY'], [174, 'REG'],
  [160, 'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 '
    + 'ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml '
    + 'ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring '
    + 'aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc '
    + 'uuml yacute thorn yuml'],
]);
const longestOld = 6;
const others = named([
  [39, 'apos'],
  [338, 'OElig oelig'], [352, 'Scaron scaron'], [376, 'Yuml'], [402, 'fnof'], [710, 'circ'], [732, 'tilde'],
  [913, 'Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho'], [931, 'Sigma Tau Upsilon Phi Chi Psi Omega'],
  [945, 'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau upsilon phi chi psi omega'],
  [977, 'thetasym upsih'], [982, 'piv'], [8194, 'ensp emsp'], [8201, 'thinsp'], [8204, 'zwnj zwj lrm rlm'], [8211, 'ndash mdash'], [8216, 'lsquo rsquo sbquo'],
  [8220, 'ldquo rdquo bdquo'], [8224, 'dagger Dagger bull'], [8230, 'hellip'], [8240, 'permil'], [8242, 'prime Prime'],
  [8249, 'lsaquo rsaquo'], [8254, 'oline'], [8260, 'frasl'], [8364, 'euro'], [8465, 'image'], [8472, 'weierp'], [8476, 'real'],
  [8482, 'trade'], [8501, 'alefsym'], [8592, 'larr uarr rarr darr harr'],
  [8629, 'crarr'], [8656, 'lArr uArr rArr dArr hArr'], [8704, 'forall'], [8706, 'part exist'], [8709, 'empty'], [8711, 'nabla isin notin'], [8715, 'ni'],
  [8719, 'prod'], [8721, 'sum minus'], [8727, 'lowast'], [8730, 'radic'], [8733, 'prop infin'], [8736, 'ang'], [8743, 'and or cap cup int'], [8756, 'there4'],
  [8764, 'sim'], [8773, 'cong'], [8776, 'asymp'], [8800, 'ne equiv'], [8804, 'le ge'], [8834, 'sub sup nsub'], [8838, 'sube supe'], [8853, 'oplus'],
  [8855, 'otimes'], [8869, 'perp'], [8901, 'sdot'], [8968, 'lceil rceil lfloor rfloor'], [10216, 'lang rang'], [9674, 'loz'], [9824, 'spades'], [9827, 'clubs'],
  [9829, 'hearts diams'],
]);

const reference = /#(?:[xX]([0-9a-fA-F]+)|([0-9]+))(;?)|([a-zA-Z][a-zA-Z0-9]*)(;?)/y;

export class EntityDecoder {
  constructor(_tree, emit) {
    this.emit = emit;
  }
  startEntity(mode) {
    this.mode = mode;
  }
  /** @param input the whole HTML @param offset behind the "&" @returns how many characters the reference takes, "&" included; 0 if it is none */
  write(input, offset) {
    reference.lastIndex = offset;
    const [whole, hex, decimal, , name, semicolon] = reference.exec(input) ?? [];
    if (whole === undefined) return 0;
    if (name === undefined) return this.decoded(replaceCodePoint(hex ? parseInt(hex, 16) : Number(decimal)), whole.length);
    const complete = semicolon && (old.get(name) ?? others.get(name));
    if (complete) return this.decoded(complete, whole.length);
    for (let length = Math.min(name.length, longestOld); length > 1; length -= 1) {
      const known = old.get(name.slice(0, length));
      // "?a=1&copy=2" in a link is no sign.
      if (known && this.mode === DecodingMode.Attribute && /[=a-zA-Z0-9]/.test(input.charAt(offset + length))) return 0;
      if (known) return this.decoded(known, length);
    }
    return 0;
  }
  end() {
    return 0;
  }
  decoded(codePoint, length) {
    this.emit(codePoint, length + 1);
    return length + 1;
  }
}
