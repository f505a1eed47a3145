/** Features of a line that say something of the text as a whole, by name: all lines of a text share them. */
export const SAID_OF_THE_WHOLE: ReadonlySet<string> = new Set([
  'main run to text',
  'lines in the text',
  'words of a website in the text',
  'lines of text',
  'share of text',
  'amount of text',
  'usual length of the text',
  'share of lines that may be text',
  'certainty'
]);
