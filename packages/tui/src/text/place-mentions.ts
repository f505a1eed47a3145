import type { DateMention, Text } from '@wirecopy/core';

/** A date mention in the text of a field, by offsets into that text. */
export interface PlacedMention {
  readonly mention: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the mentions of a field in its shown text. White space is tidied there and HTML has tags between the words, so offsets differ
 * from the source's: the words themselves are looked for, in order, nearest to where the spans say.
 */
export function placeMentions(field: Text, mentions: readonly DateMention[]): PlacedMention[] {
  const placed: PlacedMention[] = [];
  const stretch = Math.max(1, field.span.end - field.span.start);
  let from = 0;
  for (const [index, mention] of mentions.entries()) {
    if (mention.span.start < field.span.start || mention.span.end > field.span.end) continue;
    const words = mention.text.replace(/\s+/gu, ' ').trim();
    if (words === '') continue;
    const expected = ((mention.span.start - field.span.start) / stretch) * field.text.length;
    const start = nearest(field.text, words, from, expected);
    if (start < 0) continue;
    from = start + words.length;
    placed.push({ mention: index, start, end: from });
  }
  return placed;
}

function nearest(text: string, words: string, from: number, expected: number): number {
  let best = text.indexOf(words, from);
  for (let at = best; at >= 0 && at <= expected + words.length; at = text.indexOf(words, at + 1))
    if (Math.abs(at - expected) < Math.abs(best - expected)) best = at;
  return best;
}
