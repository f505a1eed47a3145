import type { Span } from '../model/index.ts';
import type { Cue } from './cue.ts';
import { readLabel } from './label-cue.ts';
import { type LineSigns, signsOf } from './line-signs.ts';
import { topics } from './topics.ts';

/** A line of tags. Their places are offsets into the line. */
export interface TagsCue extends Cue {
  readonly tags: readonly (Span & { readonly text: string })[];
}

const SPLIT = /[,،、，;；|•·/\n\t]|\s(?=#)|\s{2,}/u;
const MAX_TAG = 60;
const TAGS = topics('tags');

function splitTags(line: string, from: number): TagsCue['tags'] {
  const tags: (Span & { text: string })[] = [];
  let at = from;
  for (const piece of line.slice(from).split(SPLIT)) {
    const start = line.indexOf(piece, at);
    const text = piece.trim().replace(/^#/u, '');
    if (text !== '' && text.length <= MAX_TAG) {
      const textStart = line.indexOf(text, start);
      tags.push({ text, start: textStart, end: textStart + text.length });
    }
    at = start + piece.length;
  }
  return tags;
}

const HASHTAGS = /^#[\p{L}\p{M}\p{N}_]+(?:[\s,]+#[\p{L}\p{M}\p{N}_]+)*$/u;

/** Reads "Tags: Irak, Otan", "Themen", "#Irak #Otan". A sentence behind the label is refused. */
export function readTagsLine(
  line: string,
  languages?: readonly string[],
  { opens }: LineSigns = signsOf(line)
): TagsCue | null {
  if (line.length > 500) return null;
  const label = (opens & TAGS) === 0 ? null : readLabel(line, 'tags', 0, languages);
  if (label !== null) {
    const tags = label.rest === '' ? [] : splitTags(line, label.restStart);
    const sentence = /[.!?]$/u.test(line) && !/[,،、]/u.test(label.rest);
    if (
      label.rest !== '' &&
      (tags.length === 0 || sentence || (tags.length === 1 && label.rest.length > MAX_TAG))
    )
      return null;
    return {
      tags,
      start: label.start,
      end: line.length,
      strength: label.rest === '' ? 0.8 : tags.length > 1 ? 0.95 : 0.7
    };
  }
  if (!line.trimStart().startsWith('#') || !HASHTAGS.test(line.trim())) return null;
  const tags = splitTags(line, 0);
  return { tags, start: 0, end: line.length, strength: tags.length > 1 ? 0.95 : 0.6 };
}
