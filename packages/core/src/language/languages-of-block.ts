import { detectLanguage } from './detect-language.ts';
import { languagesOfLines } from './languages-of-lines.ts';
import { proseOf } from './prose-of.ts';

/** Windows that are looked at, and how long each is: two or three lines of prose. */
const windows = 3;
const windowLength = 240;
/** Shorter texts do not tell their language surely enough to leave others out. */
const shortest = 120;
const leastConfidence = 0.9;

/**
 * The languages of a stretch of text, for the question which words to look for in it. Told by three windows of it where each window that
 * tells a language tells it surely, else by its prose: a menu tells nothing. Empty where neither does.
 */
export function languagesOfBlock(text: string): readonly string[] {
  if (text.length < shortest) return [];
  const sure = languagesOfWindows(text);
  if (sure.length > 0) return sure;
  const prose = proseOf(text.split('\n'));
  return prose.length < 2
    ? []
    : languagesOfLines(prose)
        .map(({ language }) => language)
        .sort();
}

function languagesOfWindows(text: string): readonly string[] {
  const found: string[] = [];
  const step = Math.max(0, text.length - windowLength) / (windows - 1);
  const count = text.length <= windowLength * 1.5 ? 1 : windows;
  for (let at = 0; at < count; at += 1) {
    const start = Math.round(at * step);
    const { language, confidence } = detectLanguage(text.slice(start, start + windowLength));
    if (language === null) continue;
    if (confidence < leastConfidence) return [];
    if (!found.includes(language)) found.push(language);
  }
  return found.sort();
}
