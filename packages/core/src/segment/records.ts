import { titleFieldStart } from '../cues/read-field.ts';
import type { Labelling } from '../label/label-lines.ts';
import type { LineView } from '../label/line-view.ts';

/** What a program has printed of an article in lines of fields. Indexes of lines. */
export interface LineRecord {
  readonly first: number;
  readonly last: number;
  /** The line of its longest field but for the title, where that is a sentence. */
  readonly summary: number | null;
  /** Of each line, where its value begins behind the name of its field. */
  readonly starts: ReadonlyMap<number, number>;
}

/** "Link: https://…", "Résumé : Les ferries …": one to three words and a colon. */
const FIELD = /^[\p{L}\p{M}]+(?:[ _-][\p{L}\p{M}]+){0,2}\s?[:：]\s*(?=\S)/u;
const ADDRESS = /^\P{L}*https?:\/\/\S+$/u;
/** Fewer are none of a list, and some of them may have a text. */
const FEWEST = 2;
const MOST_OF_THEM = 2 / 3;
/** A record has more than its title, and not many fields; a longer value is the text of an article. */
const FIELDS = 10;
const VALUE = 300;
const SENTENCE = 40;

/**
 * The records of a text that announce articles: each begins with the field of a title, and all its lines are fields.
 *
 *     Title: Harbour reopens after storm
 *     Link: https://www.example.org/harbour
 *     Description: The first ships came in at noon on Sunday.
 */
export function readRecords({ view: { lines } }: Labelling): readonly LineRecord[] {
  const titles = lines.flatMap(({ line: { text } }, at) =>
    FIELD.test(text) && titleFieldStart(text) > 0 ? [at] : []
  );
  if (titles.length < FEWEST) return [];
  const records = titles.flatMap(
    (first, which) => readRecord(lines, first, titles[which + 1] ?? lines.length) ?? []
  );
  return records.length >= Math.max(FEWEST, MOST_OF_THEM * titles.length) ? records : [];
}

/** The record from a title up to the next one; null where other lines than fields and rules stand there. */
function readRecord(lines: readonly LineView[], title: number, end: number): LineRecord | null {
  const starts = new Map<number, number>();
  let summary: number | null = null;
  let last = title;
  for (let at = title; at < end; at++) {
    const line = lines[at];
    if (line === undefined || line.facts.isRule) continue;
    const { text } = line.line;
    const start = at === title ? titleFieldStart(text) : (FIELD.exec(text)?.[0].length ?? 0);
    const isField = start > 0 || ADDRESS.test(text);
    // Below the last record other things may stand.
    if (!isField && end === lines.length && last > title) break;
    if (!isField || starts.size === FIELDS || text.length - start > VALUE) return null;
    starts.set(at, start);
    last = at;
    const isLonger = text.length > (lines[summary ?? -1]?.line.text.length ?? SENTENCE);
    if (at > title && line.facts.end === 'stop' && isLonger) summary = at;
  }
  return last === title ? null : { first: title, last, summary, starts };
}
