import { type BylineCue, readByline } from '../cues/read-byline.ts';
import { readCaption } from '../cues/read-caption.ts';
import type { Byline, DateMention, Person } from '../model/index.ts';
import type { Line } from '../read/line.ts';
import { shownText } from '../read/shown-text.ts';
import { sourceSpan } from '../read/source-span.ts';

/** The line that names the authors, and what it was read as. */
export interface BylineReading {
  readonly byline: Byline;
  readonly line: Line;
  readonly cue: BylineCue;
}

const MAX_LINES = 8;

const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

interface Reading {
  readonly line: Line;
  readonly cue: BylineCue;
}

/**
 * A labelled byline is surer than names alone: these may be a picture's credit. Of names alone the first count, and those after them as
 * long as one line runs on into the next ("Ann Poe," "Jane Doe &" "John Roe").
 */
function choose(readings: readonly Reading[]): readonly Reading[] {
  const labelled = readings.filter(({ cue }) => cue.labelled);
  if (labelled.length > 0) return labelled;
  const named = readings.filter(({ line }) => (readCaption(line.text)?.strength ?? 0) < 0.5);
  // "Jane Doe, Reuters" is written as a picture's credit is: alone, it signs the text.
  const names = named.length > 0 ? named : readings;
  const from = Math.max(
    0,
    names.findIndex(({ cue }) => cue.strength >= 0.6)
  );
  let to = from + 1;
  while (to < names.length && /[,&]\s*$/u.test(names[to - 1]?.line.text ?? '')) to += 1;
  return names.slice(from, to);
}

/**
 * The byline of an article, from the lines that were labelled as bylines, in their order. People of all of them, each once; the text is
 * the first line's. Null where no line names anybody.
 */
export function attributeByline(
  lines: readonly Line[],
  datesOf: (line: Line) => readonly DateMention[],
  languages?: readonly string[]
): BylineReading | null {
  const readings = lines.slice(0, MAX_LINES).flatMap((line) => {
    const cue = readByline(line.text, languages) ?? readByline(line.text);
    return cue === null ? [] : [{ line, cue }];
  });
  const chosen = choose(readings);
  const first = chosen[0];
  if (first === undefined) return null;
  const people: Person[] = [];
  for (const { line, cue } of chosen) {
    const dates = /\p{Nd}/u.test(line.text) ? datesOf(line) : [];
    for (const { name, role, span } of cue.people) {
      // "Sunday May 5 2024" begins as a name does.
      if (dates.some((date) => date.span.start < span.end && date.span.end > span.start)) continue;
      if (people.some((known) => sameName(known.name, name))) continue;
      people.push({ name, role, span: sourceSpan(line, span.start, span.end) });
    }
  }
  const { agencies, collectives } = first.cue;
  if (people.length + agencies.length + collectives.length === 0) return null;
  return { byline: { ...shownText(first.line, first.cue.start, first.cue.end), people }, ...first };
}
