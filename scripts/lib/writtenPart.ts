/** A text with what a script writes between two marks of it made anew. */
export function withWrittenPart(text: string, [begin, end]: readonly [begin: string, end: string], sections: readonly string[]): string {
  const [head, rest] = text.split(begin);
  const tail = rest?.split(end)[1];
  if (head === undefined || tail === undefined) throw new Error(`The text lacks the line "${begin}" or "${end}".`);
  return [head, begin, '\n\n', sections.join('\n'), '\n', end, tail].join('');
}
