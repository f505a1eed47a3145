import { languagesOfLines } from './language/index.ts';
import type { ParseOptions } from './parse-options.ts';
import type { Line } from './read/line.ts';

/** The languages that a text is read in: the one given, else those that its prose is in; none where they cannot be told. */
export function textLanguages(
  lines: readonly Line[],
  { language, detectLanguage }: Pick<ParseOptions, 'language' | 'detectLanguage'>
): readonly string[] {
  if (language !== undefined) return [language];
  const texts = lines.map(({ text }) => text);
  if (detectLanguage === undefined) return languagesOfLines(texts).map((share) => share.language);
  const guess = detectLanguage(texts.join('\n')).language;
  return guess === null ? [] : [guess];
}
