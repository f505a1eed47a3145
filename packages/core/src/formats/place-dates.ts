import type { DateMention, Text } from '../model/index.ts';

/** A date mention inside a block's text, `[start, end)` in that text. */
export interface PlacedDate {
  readonly start: number;
  readonly end: number;
  readonly date: DateMention;
}

/**
 * Where the dates stand in a block, in order. A mention's span points into the source, and a block's text has its white space tidied: where the
 * source is at hand the characters that are not white space are counted; otherwise the words are looked for near their place.
 */
export function placeDates(
  block: Text,
  dates: readonly DateMention[],
  source?: string
): readonly PlacedDate[] {
  const placed: PlacedDate[] = [];
  let from = 0;
  const inside = dates
    .filter(({ span }) => span.start >= block.span.start && span.end <= block.span.end)
    .toSorted((one, other) => one.span.start - other.span.start);
  for (const date of inside) {
    const words = tidy(date.text);
    if (words === '') continue;
    const start = placeOf(words, block, date, from, source);
    if (start === null) continue;
    from = start + words.length;
    placed.push({ start, end: from, date });
  }
  return placed;
}

function placeOf(
  words: string,
  block: Text,
  date: DateMention,
  from: number,
  source?: string
): number | null {
  // White space is only ever taken away, so the words stand at their distance in the source, or before it.
  const furthest =
    source === undefined
      ? date.span.start - block.span.start
      : tidy(source.slice(block.span.start, date.span.start)).length + 1;
  const before = block.text.lastIndexOf(words, furthest);
  if (before >= from) return before;
  const after = block.text.indexOf(words, from);
  return after < 0 ? null : after;
}

function tidy(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
