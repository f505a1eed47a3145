import type { LanguageGuess } from '../model/index.ts';
import { detectLanguage, type DetectLanguageOptions } from './detect-language.ts';

/** Prose is longer than this; menus, credits and buttons, which may be in another language, are shorter. */
const proseLength = 60;

/**
 * Tells the language of an article, or of any set of lines: its prose decides where it has some, else all lines together.
 *
 * @example
 * detectLanguageOfLines(['Home', 'News', 'Le gouvernement a présenté mardi son plan pour les transports et le logement.']); // fr
 */
export function detectLanguageOfLines(
  lines: readonly string[],
  options: DetectLanguageOptions = {}
): LanguageGuess {
  const prose = lines.filter((line) => line.length >= proseLength);
  if (prose.length > 0) {
    const guess = detectLanguage(prose.join('\n'), options);
    if (guess.language !== null) return guess;
  }
  return detectLanguage(lines.join('\n'), options);
}
