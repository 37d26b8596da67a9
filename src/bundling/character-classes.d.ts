export function rangesOf(property: string): string;
