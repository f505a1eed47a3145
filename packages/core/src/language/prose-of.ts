/** Prose is longer than this; menus, credits and buttons, which may be in another language, are shorter. */
const proseLength = 60;

/** The lines that are prose. */
export function proseOf(lines: readonly string[]): readonly string[] {
  return lines.filter((line) => line.length >= proseLength);
}
