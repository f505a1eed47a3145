import { headlineStart } from '../cues/read-field.ts';
import type { Labelling } from '../label/label-lines.ts';
import type { Article } from '../model/index.ts';
import type { Line } from '../read/line.ts';
import { shownText } from '../read/shown-text.ts';
import { inlineDate } from '../segment/inline-date.ts';
import type { Item } from '../segment/item.ts';

/** What parts a headline from the date behind it; a weekday between them may be in a language that the text is not in: "(Friday, ". */
const WEEKDAY_BEFORE = /(?:\s[(\-–—|·]\s*\p{L}+,)?[\s(\-–—|·,:]+$/u;

/** A headline without the label of its field or the number before it. */
export function articleHeadline(
  lines: readonly Line[],
  { headline, starts }: Item,
  languages?: readonly string[]
): Article['headline'] {
  const line = headline === null ? undefined : lines[headline];
  if (line === undefined || headline === null) return null;
  return shownText(line, starts?.get(headline) ?? headlineStart(line.text, languages));
}

/** A teaser's headline without the bullet before it and the date in the same line. */
export function teaserHeadline(
  labelling: Labelling,
  lines: readonly Line[],
  item: Item,
  languages?: readonly string[]
): Article['headline'] {
  const line = item.headline === null ? undefined : lines[item.headline];
  if (line === undefined || item.headline === null) return null;
  const mention = item.dates[0] === item.headline ? inlineDate(labelling.view.lines[item.headline]) : null;
  let start =
    item.starts?.get(item.headline) ??
    /^[•·▪▶►■●◆◇○‣⁃*–—-]\s+/u.exec(line.text)?.[0].length ??
    headlineStart(line.text, languages);
  let end = line.text.length;
  if (mention !== null) {
    if (/\p{L}/u.test(line.text.slice(start, mention.span.start)))
      end = start + line.text.slice(start, mention.span.start).replace(WEEKDAY_BEFORE, '').length;
    else
      start =
        mention.span.end + (/^[\s)\-–—|·,:]+/u.exec(line.text.slice(mention.span.end))?.[0].length ?? 0);
  }
  return shownText(line, start, end);
}
