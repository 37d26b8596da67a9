/** @param edits where each stands and the text that takes its place; none within another @returns the source with all of them made */
export function edited(source, edits) {
  let result = '';
  let from = 0;
  for (const { start, end, text } of [...edits].sort((one, other) => one.start - other.start)) {
    result += source.slice(from, start) + text;
    from = end;
  }
  return result + source.slice(from);
}
