import type { Span } from '../model/index.ts';
import { isParticle } from './name-word.ts';
import { phraseAt } from './phrase-book.ts';

/** The parts of "LONDON, Nov 19": where the place stands and where the date stands. */
export interface PlaceAndDate {
  readonly place: Span | null;
  readonly date: Span | null;
}

const EDGE_START = /^[\s,،、.:;–—=-]*/u;
const EDGE_END = /[\s,،、:;–—=-]*$/u;

function trimmed(line: string, start: number, end: number): Span | null {
  const text = line.slice(start, end);
  const from = start + (EDGE_START.exec(text)?.[0].length ?? 0);
  const to = end - (EDGE_END.exec(line.slice(from, end))?.[0].length ?? 0);
  return to > from ? { start: from, end: to } : null;
}

/** "Paris et Londres", "Frankfurt am Main", "Frankfurt a.M.", "Stratford upon Avon". */
const JOINS_PLACES: ReadonlySet<string> = new Set(
  'und et and i и auf am an a.M. a.d. sur lès upon near dans in'.split(' ')
);

const LONGEST_PARTICLE = 5;
const isSmall = (code: number): boolean => code >= 0x61 && code <= 0x7a;

/** A cheap look before the words are cut: whether a word in small letters is too long to stand inside a name. */
function hasLongSmallWord(text: string): boolean {
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const small = isSmall(text.charCodeAt(at));
    // A word with any other letter before or in it is left to the closer look.
    if (small && (length > 0 || at === 0 || text.charCodeAt(at - 1) === 0x20)) length += 1;
    else length = 0;
    if (length > LONGEST_PARTICLE) return true;
  }
  return false;
}

/** Its letters have capitals that nobody writes. */
const GEORGIAN = /^\p{Script=Georgian}/u;

/** A place name: capitalised words ("Gaza, Territoires palestiniens", "FRANKFURT/MAIN"), or a few words of a script without case. */
export function isPlace(text: string): boolean {
  if (text.length < 2 || text.length > 64 || (hasLongSmallWord(text) && !text.includes(','))) return false;
  if (/[\d!?"“”«»;:()|]/u.test(text)) return false;
  const words = text.split(/[\s,/·&،]+/u).filter((word) => word !== '');
  if (words.length === 0 || words.length > 7) return false;
  const cased = /\p{Lu}|\p{Ll}/u.test(text) && !GEORGIAN.test(text);
  if (!cased) return words.length <= 4 && text.length <= 32;
  return (
    /^[\p{Lu}[]/u.test(text) &&
    words.every(
      (word, at) =>
        /^[\p{Lu}\p{Lt}[]/u.test(word) ||
        (at > 1 && at === words.length - 1 && text.includes(',')) ||
        isParticle(word) ||
        JOINS_PLACES.has(word)
    )
  );
}

const isUpperWord = (word: string): boolean =>
  word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();

/** Where the date of "NEW YORK Nov 19" begins: at the month before its first digit, if a month it is. */
function dateStart(text: string, digit: number): number {
  const before = text.slice(0, digit);
  const comma = Math.max(before.lastIndexOf(','), before.lastIndexOf('،'), before.lastIndexOf('、'));
  const dot = before.search(/\.\s+\P{Ll}*$/u);
  if (comma >= 0) return comma + 1;
  if (dot > 2) return dot + 1;
  const words = /^(?<place>.*\S)\s+(?<month>\p{L}{3,9}\.?)\s*$/u.exec(before)?.groups;
  const place = words?.['place'];
  const month = words?.['month'];
  if (place === undefined || month === undefined) return digit;
  const capitals = isUpperWord(place.replaceAll(/[^\p{L}]/gu, ''));
  return capitals && !isUpperWord(month.replace('.', ''))
    ? digit - before.length + before.lastIndexOf(month)
    : digit;
}

/** "القاهرة في 19 نوفمبر": the word before the date belongs to neither. */
function withoutLead(line: string, span: Span | null): Span | null {
  if (span === null) return null;
  const text = line.slice(span.start, span.end);
  const space = text.search(/\s\S+$/u);
  if (space < 0) return span;
  const lead = phraseAt(line, span.start + space + 1, 'dateLead');
  return lead !== null && lead.end === span.end ? trimmed(line, span.start, span.start + space) : span;
}

/** "Москва. 19 ноября.", "Київ. 19 листопада." keep no full stop; "KANSAS CITY, Mo." does. */
function withoutStop(line: string, place: Span): Span {
  const name = line.slice(place.start, place.end);
  const word = /\p{L}+\.$/u.exec(name)?.[0];
  return word !== undefined && (word.length > 5 || word === name)
    ? { start: place.start, end: place.end - 1 }
    : place;
}

/**
 * Parts a stretch into place and date. Null where it is neither: a dateline has nothing else in front of its agency.
 */
export function readPlaceAndDate(line: string, start: number, end: number): PlaceAndDate | null {
  const whole = trimmed(line, start, end);
  if (whole === null) return { place: null, date: null };
  const text = line.slice(whole.start, whole.end);
  const digit = text.search(/[\p{Nd}]/u);
  if (digit < 0) return isPlace(text) ? { place: withoutStop(line, whole), date: null } : null;
  if (digit === 0) {
    const comma = text.search(/[,،]\s*\p{L}/u);
    if (comma < 0) return text.length <= 40 ? { place: null, date: whole } : null;
    const place = trimmed(line, whole.start + comma, whole.end);
    if (place === null || !isPlace(line.slice(place.start, place.end))) return null;
    return { place, date: trimmed(line, whole.start, whole.start + comma) };
  }
  const cut = whole.start + dateStart(text, digit);
  const place = withoutLead(line, trimmed(line, whole.start, cut));
  const date = trimmed(line, cut, whole.end);
  if (date === null || date.end - date.start > 60) return null;
  if (place === null) return { place: null, date };
  const name = line.slice(place.start, place.end).replace(/\.$/u, '');
  return isPlace(name.replaceAll(/[[\]()]/gu, '')) ? { place: withoutStop(line, place), date } : null;
}
