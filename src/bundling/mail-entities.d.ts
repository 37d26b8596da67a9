export const DecodingMode: { readonly Legacy: 0; readonly Strict: 1; readonly Attribute: 2 };
export const htmlDecodeTree: null;
export const xmlDecodeTree: null;
export class EntityDecoder {
  constructor(tree: null, emit: (codePoint: number, consumed: number) => void);
  startEntity(mode: number): void;
  write(input: string, offset: number): number;
  end(): number;
}
