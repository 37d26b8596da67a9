/** format=flowed (RFC 3676): lines that a mailer broke are joined again. */

/**
 * @param text LF line ends
 * @param deleteSpace DelSp=yes: the space that marks the soft break goes too
 */
export function joinFlowed(text: string, deleteSpace: boolean): string {
  const lines: string[] = [];
  let open: { depth: number; pieces: string[] } | null = null;
  const close = (): void => {
    if (open) lines.push((open.depth > 0 ? '>'.repeat(open.depth) + ' ' : '') + open.pieces.join(''));
    open = null;
  };
  for (const line of text.split('\n')) {
    const depth = quoteDepth(line);
    const content = line.slice(depth + (line[depth] === ' ' ? 1 : 0));
    const paragraph: { depth: number; pieces: string[] } | null = open;
    // A soft break holds only inside one quoting depth; "-- " is the signature's line by itself.
    if (paragraph && (paragraph as { depth: number }).depth !== depth) close();
    if (content === '-- ') close();
    open ??= { depth, pieces: [] };
    const soft = content.endsWith(' ') && content !== '-- ';
    open.pieces.push(soft && deleteSpace ? content.slice(0, -1) : content);
    if (!soft) close();
  }
  close();
  return lines.join('\n');
}

function quoteDepth(line: string): number {
  let depth = 0;
  while (line[depth] === '>') depth += 1;
  return depth;
}
