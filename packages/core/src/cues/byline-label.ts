import { nameScript, splitWords } from './name-word.ts';
import { type PhraseMatch, type PhrasePlaces, phraseAt, placesWith, topicsAt } from './phrase-book.ts';
import type { Segment } from './split-segments.ts';
import { type Topics, topics } from './topics.ts';

/** A word that says that names follow: "By", "Autor:", "Editing by". */
export interface Label extends PhraseMatch {
  /** What the people did, as printed; null for those who wrote. */
  readonly role: string | null;
  /** A colon or another mark follows. */
  readonly marked: boolean;
}

/** The topics that labels are of. */
export const LABELS: Topics = topics('byline', 'editing');

/** "By", "Autor:", "Traduction :" at `at`. A label that can be a word of a sentence needs its colon. */
export function labelAt(line: string, at: number, languages?: readonly string[]): Label | null {
  if ((topicsAt(line, at) & LABELS) === 0) return null;
  for (const topic of ['byline', 'editing'] as const) {
    const match = phraseAt(line, at, topic, languages);
    if (match === null) continue;
    const colon = /^\s*[:：=／/｜︰՝]\s*/u.exec(line.slice(match.end, match.end + 8));
    if (match.colon && colon === null) continue;
    const role = topic === 'editing' ? line.slice(match.start, match.end) : null;
    return { ...match, end: match.end + (colon?.[0].length ?? 0), role, marked: colon !== null };
  }
  return null;
}

const OPENS_LABEL = /^[\p{Lu}\p{Lo}(（]\S*\s+(?:\p{L}+\s+){0,2}?\p{Ll}+\s+\p{Lu}/u;

/** "Kolumne von Carla Siepmann": one or two words before the label. Only before a label without a colon. */
export function innerLabel(
  line: string,
  segment: Segment,
  places: PhrasePlaces,
  languages?: readonly string[]
): Label | null {
  const end = Math.min(segment.end, segment.start + 60);
  if (line.length > 120 || placesWith(places, LABELS, segment.start, end).length === 0) return null;
  if (!OPENS_LABEL.test(line.slice(segment.start, segment.start + 60))) return null;
  const words = splitWords(line, segment.start, end).slice(1, 4);
  for (const word of words) {
    const label = labelAt(line, word.start, languages);
    if (label !== null && label.end - label.start > 1 && !(nameScript(word.text) === 'cased')) {
      return { ...label, start: segment.start, marked: false };
    }
  }
  return null;
}

/**
 * "Reporting by Jane Doe" and "Editing by John Roe" of "Reporting by Jane Doe; Editing by John Roe". A label with a colon begins a clause
 * anywhere ("来源：新华社 作者：张三"), one without behind a number ("05/05/2024 14:05 Por Joana Silva").
 */
export function clauses(
  line: string,
  { start, end }: Segment,
  places: PhrasePlaces,
  languages?: readonly string[]
): readonly Segment[] {
  const cut: Segment[] = [];
  let from = start;
  for (const next of placesWith(places, LABELS, start + 1, end + 1)) {
    const gap = GAP.exec(line.slice(start, next));
    const label = gap === null ? null : labelAt(line, next, languages);
    if (gap === null || label === null) continue;
    const at = start + gap.index;
    const isMark = /^\S/u.test(gap[0]);
    if (!isMark && !label.marked && !/\p{Nd}/u.test(line.charAt(at - 1))) continue;
    cut.push({ start: from, end: at });
    from = next;
  }
  return [...cut, { start: from, end }];
}

/** What parts two clauses. */
const GAP = /(?:[;.]\s+|\s+)$/u;
