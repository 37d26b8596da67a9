export function neededWords(source: string, flags: string): readonly string[] | null;
