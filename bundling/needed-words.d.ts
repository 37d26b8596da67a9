export function neededWords(source: string, flags: string, most?: number): readonly string[] | null;
