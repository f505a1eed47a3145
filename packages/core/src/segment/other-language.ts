import type { LineView } from '../label/line-view.ts';
import { detectLanguage } from '../language/index.ts';

/** So much of a side tells its language, in code units. */
const SAMPLE = 320;
const FEWEST = 60;

/**
 * How sure it is that two stretches of text are in two languages, 0 to 1.
 *
 * @param left its lines, the last one being the nearest
 * @param right its lines, the first one being the nearest
 */
export function otherLanguage(
  lines: readonly LineView[],
  left: readonly number[],
  right: readonly number[]
): number {
  const before = textOf(lines, left.toReversed());
  const after = textOf(lines, right);
  if (before.length < FEWEST || after.length < FEWEST) return 0;
  const one = detectLanguage(before);
  const other = detectLanguage(after);
  if (one.language === null || other.language === null || one.language === other.language) return 0;
  return Math.min(one.confidence, other.confidence);
}

function textOf(lines: readonly LineView[], indexes: readonly number[]): string {
  let text = '';
  for (const at of indexes) {
    if (text.length >= SAMPLE) break;
    text += `${lines[at]?.line.text.slice(0, SAMPLE) ?? ''}\n`;
  }
  return text;
}
