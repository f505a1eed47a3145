import type { NumericOrder } from './date-locale.ts';
import { classTable, DIGIT } from './fold.ts';
import { readStamp } from './stamps.ts';

/**
 * The order of day and month in the all-numeric dates of a document, decided by those that can be read only one way (19/11/2024). Null
 * where none decides or they contradict one another.
 *
 * @example inferOrder(['03/04/2024', '19/11/2024']) // 'dmy'
 */
export function inferOrder(texts: Iterable<string>): NumericOrder | null {
  let dmy = 0;
  let mdy = 0;
  const classes = classTable();
  for (const text of texts) {
    for (let at = 0; at < text.length; at++) {
      if (classes[text.charCodeAt(at)] !== DIGIT) continue;
      const stamp = readStamp(text, at);
      if (stamp?.kind === 'date' && stamp.widths[2] === 4) {
        const [a = 0, b = 0] = stamp.numbers;
        if (a > 12 && a <= 31 && b <= 12) dmy += 1;
        if (b > 12 && b <= 31 && a <= 12) mdy += 1;
      }
      if (stamp !== null) at = stamp.end - 1;
      else while (classes[text.charCodeAt(at + 1)] === DIGIT) at += 1;
    }
  }
  if (dmy > 0 && mdy === 0) return 'dmy';
  return mdy > 0 && dmy === 0 ? 'mdy' : null;
}
