import { readTagsLine } from '../cues/read-tags-line.ts';
import type { Text } from '../model/index.ts';
import type { Line } from '../read/line.ts';
import { shownText } from './shown-text.ts';

/** The tags of an article, from the lines labelled as tags, each once. */
export function attributeTags(lines: readonly Line[], languages?: readonly string[]): readonly Text[] {
  const tags: Text[] = [];
  for (const line of lines) {
    const cue = readTagsLine(line.text, languages) ?? readTagsLine(line.text);
    for (const { start, end } of cue?.tags ?? []) {
      const tag = shownText(line, start, end);
      if (!tags.some(({ text }) => text === tag.text)) tags.push(tag);
    }
  }
  return tags;
}
