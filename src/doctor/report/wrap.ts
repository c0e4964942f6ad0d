/** The text in lines of at most `width` characters; a longer word (an address, a command) keeps a line to itself. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/ +/)) {
    const next = line === '' ? word : `${line} ${word}`;
    if (next.length > width && line !== '') {
      lines.push(line);
      line = word;
    } else line = next;
  }
  return [...lines, line];
}

/** Wrapped after a label: the first line stands beside it, the others below its text. */
export function hang(label: string, text: string, width: number): string[] {
  return wrap(text, width - label.length).map((line, index) => `${index === 0 ? label : ' '.repeat(label.length)}${line}`);
}
