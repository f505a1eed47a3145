import { detectLanguage } from './detect-language.ts';
import { proseOf } from './prose-of.ts';

/** A language of a text with the share of its prose that is in it, 0 to 1. */
export interface LanguageShare {
  readonly language: string;
  readonly share: number;
}

/** Each of up to this many stretches of the text is told by itself, by so many code units of its prose. */
const stretches = 8;
const stretchLength = 400;

/**
 * The languages that the prose of a text is in, the one with most of it first: a dump may hold articles in several. Empty where none can
 * be told. A bounded sample is read, spread over the text.
 *
 * @example
 * languagesOfLines(['Home', 'Le gouvernement a présenté mardi son plan pour les transports.', 'Die Stadt will …']); // fr, de
 */
export function languagesOfLines(lines: readonly string[]): readonly LanguageShare[] {
  const prose = proseOf(lines);
  const sample = prose.length > 0 ? prose : lines;
  const counts = new Map<string, number>();
  let told = 0;
  const size = Math.ceil(sample.length / stretches);
  for (let from = 0; from < sample.length; from += size) {
    let text = '';
    for (let at = from; at < from + size && at < sample.length && text.length < stretchLength; at++)
      text += `${(sample[at] ?? '').slice(0, stretchLength)}\n`;
    const { language } = detectLanguage(text.slice(0, stretchLength));
    if (language === null) continue;
    counts.set(language, (counts.get(language) ?? 0) + 1);
    told++;
  }
  return [...counts]
    .sort((one, other) => other[1] - one[1])
    .map(([language, count]) => ({ language, share: count / told }));
}
