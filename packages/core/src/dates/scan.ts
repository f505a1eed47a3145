import { GIVES_DIRECTION, GIVES_NUMBER } from './entry.ts';
import { numberStrength } from './find-run.ts';
import { classTable, DIGIT, foldTable, GLUED, LETTER } from './fold.ts';
import { zoneAt } from './grammar/zones.ts';
import { type Lexicon, triggerOf } from './lexicon.ts';
import { lengthOfMatch, matchWord, wordOfMatch } from './match-word.ts';
import { romanCentury, startsRoman } from './roman.ts';
import { NUMBER, strengthen, worthReading } from './strength.ts';
import { BREAK, gapBit } from './tokens.ts';
import { proclitic, skipEnding } from './written-on.ts';

/** More marks than this between two words end a cluster. */
const WIDEST_GAP = 4;
/** A cluster is cut here; no date is longer, and hostile text is read piece by piece. */
const LONGEST = 400;

/** A cluster in a list of numbers: where it starts, where it ends, and the strength that its numbers give. */
export const CLUSTER = 3;

/**
 * Gives each cluster, neighbouring words of the lexicon and numbers, one of which can carry a date, as `CLUSTER` numbers. `given` is the strength
 * that the text gives each.
 */
export function scan(text: string, lexicon: Lexicon, given = 0): readonly number[] {
  const clusters: number[] = [];
  const classes = classTable();
  const fold = foldTable();
  const { inflects } = lexicon;
  const { length } = text;
  let start = -1;
  let end = 0;
  let gap = 0;
  // The triggers of the words of the cluster, and of its numbers alone.
  let strength = given;
  let numbers = given;
  let at = 0;
  // The text ends as a line does.
  while (at <= length) {
    const raw = at < length ? text.charCodeAt(at) : 10;
    const kind = classes[raw] as number;
    if (kind === 0) {
      at += 1;
      if (start < 0) continue;
      const bit = raw === 32 ? 1 : gapBit(fold[raw] as number);
      gap += 1;
      if (bit !== 0 && bit !== BREAK && gap <= WIDEST_GAP) continue;
      if (worthReading(strength)) clusters.push(start, end, numbers);
      start = -1;
      strength = numbers = given;
      continue;
    }
    if (kind === DIGIT) {
      let stop = at + 1;
      while (stop < length && classes[text.charCodeAt(stop)] === DIGIT) stop += 1;
      if (start < 0) start = at;
      numbers |= NUMBER | numberStrength(text, at, stop);
      strength |= numbers;
      end = stop;
      gap = 0;
      at = inflects ? skipAfterNumber(text, stop, lexicon) : stop;
    } else {
      const roman = startsRoman(raw) ? romanCentury(text, at, lexicon) : null;
      if (roman !== null) {
        if (start < 0) start = at;
        numbers |= NUMBER | GIVES_DIRECTION;
        strength |= numbers;
        end = at = roman.end;
        gap = 0;
        continue;
      }
      let stop = at + 1;
      if (kind === LETTER) while (stop < length && classes[text.charCodeAt(stop)] === LETTER) stop += 1;
      const match = matchWord(text, at, lexicon, true);
      if (match < 0) {
        const next = start < 0 ? -1 : resume(text, at, end, strength, kind, lexicon);
        if (next > at) {
          if (kind === LETTER && next > end && zoneAt(text, end) !== null) end = next;
          at = next;
          gap = 0;
          continue;
        }
        if (start >= 0) {
          if (worthReading(strength)) clusters.push(start, end, numbers);
          start = -1;
          strength = numbers = given;
        } else if (kind === LETTER && lexicon.longestProclitic > 0) {
          const lead = proclitic(text, at, lexicon);
          if (lead > 0) {
            at += lead;
            continue;
          }
        }
        at = stop;
        continue;
      }
      if (start < 0) start = at;
      strength = strengthen(strength, triggerOf(lexicon, wordOfMatch(match)));
      end = at + lengthOfMatch(match);
      gap = 0;
      at = kind === GLUED || !inflects || text.charCodeAt(end) === 32 ? end : skipEnding(text, end, lexicon);
    }
    if (end - start > LONGEST) {
      if (worthReading(strength)) clusters.push(start, end, numbers);
      start = -1;
      strength = numbers = given;
    }
  }
  return clusters;
}

/** Where a cluster goes on after a word that the lexicon does not have: a zone after a time, a proclitic; -1 where it ends. */
function resume(
  text: string,
  at: number,
  end: number,
  strength: number,
  kind: number,
  lexicon: Lexicon
): number {
  if ((strength & GIVES_NUMBER) !== 0) {
    const zone = zoneAt(text, end);
    if (zone !== null && zone.end > at) return zone.end;
  }
  const lead = kind === LETTER ? proclitic(text, at, lexicon) : 0;
  return lead > 0 ? at + lead : -1;
}

function skipAfterNumber(text: string, at: number, lexicon: Lexicon): number {
  const code = text.charCodeAt(at);
  if (code === 32 || code === 46 || code === 44 || Number.isNaN(code)) return at;
  return matchWord(text, at, lexicon) > 0 ? at : skipEnding(text, at, lexicon);
}
