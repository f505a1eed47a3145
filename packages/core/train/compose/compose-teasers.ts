import { pick } from '../random.ts';
import type { ComposedLine } from './compose-article.ts';
import { drawDateStyle, nearDay } from './dates.ts';

/** A headline of a teaser, and what may sum up what it announces. */
export interface Announcement {
  readonly headline: string;
  readonly summary: string | null;
}

/** Sections of newspapers, as labels above teasers. */
const SECTIONS = ['Sport', 'World', 'POLITIK', 'Économie', 'Cultura', 'Opinión', 'SAMHÄLLE', 'Gospodarka'];

/**
 * Teasers in one style: a headline with its date below, above, behind a dash, in the same line, or none; perhaps each with a summary, or
 * the name of its section above.
 *
 *     Harbour reopens after storm       • Harbour reopens        12 May 2024           Harbour reopens (12 May 2024)
 *     - 12 May 2024                     12 May 2024              Harbour reopens
 */
export function composeTeasers(
  random: () => number,
  announced: readonly Announcement[],
  language: string,
  day: Date
): readonly (readonly ComposedLine[])[] {
  const style = random();
  const write = drawDateStyle(random, language);
  const bullet = style > 0.9 ? pick(random, ['•', '*', '–', '-']) : null;
  const hasSummaries = random() < 0.12;
  const hasSections = random() < 0.08;
  return announced.map(({ headline: text, summary }): readonly ComposedLine[] => {
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
    const lines = [headline, dated(style < 0.55 ? `- ${date}` : date)];
    if (hasSections) lines.unshift({ label: 'NAVIGATION', text: pick(random, SECTIONS) });
    // Now and then a teaser has none.
    if (hasSummaries && summary !== null && random() < 0.85)
      lines.push({ label: 'NAVIGATION', text: summary });
    return lines;
  });
}
