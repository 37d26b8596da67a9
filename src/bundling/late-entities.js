/** entities/decode for the send check: its table of every name that HTML knows takes longer to unpack than most messages to read, so it waits for the first "&". */

export const DecodingMode = { Legacy: 0, Strict: 1, Attribute: 2 };

/** The tokenizer hands them over; none is needed before the decoder itself is. */
export const htmlDecodeTree = null;
export const xmlDecodeTree = null;

export class EntityDecoder {
  constructor(_tree, emit) {
    this.emit = emit;
    this.decoder = null;
  }
  startEntity(mode) {
    if (this.decoder === null) {
      // eslint-disable-next-line @typescript-eslint/no-require-imports -- an import would run at the start
      const entities = require('../../node_modules/entities/dist/decode.js');
      this.decoder = new entities.EntityDecoder(entities.htmlDecodeTree, this.emit);
    }
    this.decoder.startEntity(mode);
  }
  write(text, offset) {
    return this.decoder.write(text, offset);
  }
  end() {
    return this.decoder.end();
  }
}
