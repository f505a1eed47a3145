import { type Frame, isOnly } from '../frame.ts';
import { BREAK, POINT, SPACE } from '../tokens.ts';
import { typeBits } from '../type-bits.ts';
import { type Item, isTransparent, isWord, itemAt, type Reading } from './item.ts';

/** The types of words that make figures and months parts of something else. */
const WORDS = typeBits('numbered', 'place', 'placeafter', 'each', 'title');

/**
 * Doubts dates whose words name something else: a number of a page or a version ("page 2019", "version 10.4.12"), a street ("rue du 11
 * Novembre", "24 May Street") or a person ("August Strindberg", "Mercedes Domingo"). They stay as weak readings, so that no other language
 * finds them.
 */
export function doubtNamesakes(items: Item[], reading: Reading, mask: number): void {
  if (reading.whole) return;
  items.forEach((item, at) => {
    if (item.frame === undefined) return;
    const worded =
      (mask & WORDS) !== 0 &&
      (isNumbered(items, at, reading.text) ||
        isPlace(items, at, reading) ||
        isEach(items, at) ||
        isTitled(items, at));
    if (worded || isPerson(item, reading)) items[at] = { ...item, weak: true };
  });
}

/** A word right before figures that counts or numbers with them. */
function isNumbered(items: readonly Item[], at: number, text: string): boolean {
  const item = items[at];
  if (item === undefined || !isWord(itemAt(items, at - 1), 'numbered')) return false;
  return (item.gap & ~(SPACE | POINT)) === 0 && FIGURES.test(text.slice(item.start, item.end));
}

const FIGURES = /^[\d\s./:-]+$/u;

/** "every Monday": of no week. */
const isEach = (items: readonly Item[], at: number): boolean =>
  isWord(itemAt(items, at - 1), 'each') &&
  items[at]?.gap === SPACE &&
  items[at]?.frame?.weekday !== undefined &&
  (items[at]?.frame?.day ?? items[at]?.frame?.nth) === undefined;

/** "Frau März", "Mr Friday" */
const isTitled = (items: readonly Item[], at: number): boolean =>
  isWord(itemAt(items, at - 1), 'title') &&
  ((items[at]?.gap ?? BREAK) & ~(SPACE | POINT)) === 0 &&
  isBare(items[at]?.frame ?? {});

/** A word for a street before a day of a month, over particles, or after it. */
function isPlace(items: readonly Item[], at: number, { text, capitals }: Reading): boolean {
  const { frame = {}, start = 0, end = 0 } = items[at] ?? {};
  if (frame.month === undefined) return false;
  if (isWord(items[at + 1], 'placeafter') && items[at + 1]?.gap === SPACE) return true;
  // Streets have capitals, "via 25 Aprile", not "sarò via in aprile"; or are right behind their word: "ulice 28. října".
  const near = frame.day !== undefined && isWord(itemAt(items, at - 1), 'place') && items[at]?.gap === SPACE;
  // "place du 8 Mai 1945": a month with a capital where months have none is part of a name, with its year too.
  const named = capitals !== true && /\p{Lu}\p{Ll}/u.test(text.slice(start, end));
  if (frame.year !== undefined && frame.shortYear !== true && !named) return false;
  if (!near && !/\p{Lu}/u.test(text.slice(start, end))) return false;
  let before = at - 1;
  while (before >= 0 && isTransparent(itemAt(items, before)) && !isWord(itemAt(items, before), 'place'))
    before -= 1;
  return isWord(itemAt(items, before), 'place');
}

const BY = /^by\s/iu;

/** The last character before a sentence or a line begins. */
const OPENS = /(?:^|[.!?:;«»"“”()\n\r–—-])\s*$/u;
const WORD_BEFORE = /(\p{L}[\p{L}\p{M}'’]*)\s$/u;
const WORD_AFTER = /^\s(\p{Lu})\p{Ll}/u;

/**
 * A weekday or month alone beside a name. Where such words have a capital, only one that opens its sentence or follows "by" is doubted;
 * where they have none, a capital inside a sentence makes it a name.
 */
function isPerson({ start, end, frame, range }: Item, { text, capitals }: Reading): boolean {
  const alone = range?.to ?? range?.from ?? frame ?? {};
  if (!isBare(alone)) return false;
  const written = text.slice(start, end);
  const last = written.slice(written.lastIndexOf(' ') + 1);
  if (last.charAt(0) === last.charAt(0).toLowerCase()) return false;
  const named = !isSmall(text.charCodeAt(end + 1)) && WORD_AFTER.test(text.slice(end, end + 3));
  // English alone names an author by a word that ends an interval: "by August Strindberg", but "bis August Zeit".
  if (capitals === true && (!named || range !== undefined))
    return named && (range === undefined || BY.test(written));
  const opens = OPENS.test(text.slice(Math.max(0, start - 4), start));
  if (capitals === true) return opens;
  const before = WORD_BEFORE.exec(text.slice(Math.max(0, start - 24), start))?.[1] ?? '';
  return !opens && (named || (before !== '' && before.charAt(0) !== before.charAt(0).toLowerCase()));
}

const isSmall = (code: number): boolean => code >= 97 && code <= 122;

const isBare = (frame: Frame): boolean => isOnly(frame, 'weekday') || isOnly(frame, 'month');
