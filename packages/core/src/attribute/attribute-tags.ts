import { readTagsLine } from '../cues/read-tags-line.ts';
import type { Text } from '../model/index.ts';
import type { Line } from '../read/line.ts';
import { shownText } from '../read/shown-text.ts';

/** "# Harbour": the sign is no part of the tag. */
const HASH = /^#\s*/u;

/** The tags of an article, each once, from its lines of tags: a label with tags behind it, a label alone, or a tag alone. */
export function attributeTags(lines: readonly Line[], languages?: readonly string[]): readonly Text[] {
  const tags: Text[] = [];
  for (const line of lines) {
    const cue = readTagsLine(line.text, languages) ?? readTagsLine(line.text);
    for (const { start, end } of cue?.tags ?? [
      { start: HASH.exec(line.text)?.[0].length ?? 0, end: line.text.length }
    ]) {
      const tag = shownText(line, start, end);
      if (!tags.some(({ text }) => text === tag.text)) tags.push(tag);
    }
  }
  return tags;
}
