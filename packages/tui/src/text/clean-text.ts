// Input is hostile: an escape sequence in an article must not reach the terminal, and a line break must not leave its row.
// Directional overrides are taken out too: they would reorder the rest of the row, borders included.
const unsafe = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** The text with every control character made a space; offsets stay. */
export function cleanText(text: string): string {
  return text.replace(unsafe, ' ');
}
