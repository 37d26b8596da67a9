export const peers: Readonly<Record<string, () => Promise<(text: string) => unknown>>>;
