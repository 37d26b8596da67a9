export function unpackLater(bias: number, text: string, digits: string): { readonly bias: number; readonly weights: Readonly<Record<string, number>> };
