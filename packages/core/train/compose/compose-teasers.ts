import { pick } from '../random.ts';
import type { ComposedLine } from './compose-article.ts';
import { drawDateStyle, nearDay } from './dates.ts';

/**
 * Teasers in one style: a headline with its date below, above, behind a dash, in the same line, or none.
 *
 *     Harbour reopens after storm       • Harbour reopens        12 May 2024           Harbour reopens (12 May 2024)
 *     - 12 May 2024                     12 May 2024              Harbour reopens
 */
export function composeTeasers(
  random: () => number,
  headlines: readonly string[],
  language: string,
  day: Date
): readonly (readonly ComposedLine[])[] {
  const style = random();
  const write = drawDateStyle(random, language);
  const bullet = style > 0.9 ? pick(random, ['•', '*', '–', '-']) : null;
  return headlines.map((text): readonly ComposedLine[] => {
    const headline: ComposedLine = {
      label: 'NAVIGATION',
      text: bullet === null ? text : `${bullet} ${text}`
    };
    const date = write(nearDay(random, day));
    const dated = (shown: string): ComposedLine => ({ label: 'DATE', text: shown });
    if (style < 0.08) return [headline];
    if (style < 0.18) return [dated(date), headline];
    if (style < 0.3) {
      const shown = pick(random, [` - ${date}`, ` – ${date}`, ` | ${date}`, ` (${date})`]);
      return [{ label: 'NAVIGATION', text: text + shown }];
    }
    return [headline, dated(style < 0.55 ? `- ${date}` : date)];
  });
}
