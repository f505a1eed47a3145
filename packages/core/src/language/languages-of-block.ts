import { detectLanguage } from './detect-language.ts';

/** Windows that are looked at, and how long each is: two or three lines of prose. */
const windows = 3;
const windowLength = 240;
/** Shorter texts do not tell their language surely enough to leave others out. */
const shortest = 120;
const leastConfidence = 0.9;

/**
 * The languages of a stretch of text, told by three windows of it, for the question which words to look for in it: empty unless each
 * window that tells a language tells it surely.
 */
export function languagesOfBlock(text: string): readonly string[] {
  if (text.length < shortest) return [];
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
