import type { LanguageGuess } from '../model/index.ts';
import { type DetectLanguageOptions, detectLanguage } from './detect-language.ts';
import { proseOf } from './prose-of.ts';

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
  const prose = proseOf(lines);
  if (prose.length > 0) {
    const guess = detectLanguage(prose.join('\n'), options);
    if (guess.language !== null) return guess;
  }
  return detectLanguage(lines.join('\n'), options);
}
