import { WHOLE_TEXT_FEATURES } from './second-look.ts';

/** Features of a line that say something of the text as a whole, by name: all lines of a text share them. */
const SAID_OF_THE_WHOLE: ReadonlySet<string> = new Set([
  'main run to text',
  'lines in the text',
  'words of a website in the text',
  ...WHOLE_TEXT_FEATURES
]);

/** The places of these among the features of a row. */
export const saidOfTheWhole = (features: readonly string[]): ReadonlySet<number> =>
  new Set(features.flatMap((name, at) => (SAID_OF_THE_WHOLE.has(name) ? [at] : [])));
