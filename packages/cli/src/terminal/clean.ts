/**
 * News text is hostile: escape sequences in it could move the cursor or retitle the window. What a terminal would obey (control
 * characters but line feeds, overrides of the writing direction) is shown as a replacement mark; tabs become spaces.
 */
export function clean(text: string): string {
  return text.replace(/\t/gu, ' ').replace(/(?!\n)[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD');
}
