import type { Line } from './line.ts';
import { firstWord, isFull, WIDEST } from './line-width.ts';

/** Narrower ones are those of a list, a table or a poem. */
const NARROWEST = 40;
/** Share of longer lines, such as addresses, that a text broken into lines may have. */
const LONGER = 0.02;
/** A line of less than this share of the width ends a paragraph, or is none. */
const SHORT = 0.6;
/** Of the other lines, so many have no room for the next word, and of these so many break off inside a sentence. */
const FULL = 0.5;
const BROKEN = 0.4;
const FEWEST_BROKEN = 2;

/** What ends a sentence, perhaps in quotation marks. */
const ENDS = /[\p{Sentence_Terminal}…:：]["'”’»)\]]*$/u;
/** Scripts without spaces break lines anywhere. */
const GOES_ON =
  /^(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{Ll}\p{Lo}]/u;
/** No word is longer. */
const LONGEST_WORD = 40;
const BULLET = /^(?:[-–—*•·▪■]|\d{1,2}[.)])\s/u;
const HYPHEN = /\p{L}-$/u;

/**
 * The lines of a text that is broken into lines of one width, as wires, mails and printed pages have it, with each paragraph in one line; the
 * lines as they are where the text is not. A line is joined with the next where the next word would not have found room, where no blank line
 * stands between them, and where the next does not begin further in.
 *
 *         LISPORT, May 5 - Ministers from six countries agreed on
 *     Tuesday on new rules for fishing in the Arle river, ending a
 *     dispute of ten years.
 *         The rules limit the number of boats.
 */
export function joinWrapped(lines: Line[], source: string): Line[] {
  if (!mayBeWrapped(lines)) return lines;
  const printed = lines.map((line) => ({ line, indent: indentOf(line, source) }));
  const width = widthOf(printed);
  if (width === 0) return lines;
  const paragraphs: Line[][] = [];
  printed.forEach((at, which) => {
    const last = printed[which - 1];
    if (last !== undefined && goesOver(last, at, width)) paragraphs.at(-1)?.push(at.line);
    else paragraphs.push([at.line]);
  });
  return paragraphs.map(joinLines);
}

/** A line as it stands on the paper. */
interface PrintedLine {
  readonly line: Line;
  /** How far in it begins, in code units. */
  readonly indent: number;
}

/** A cheap look first: crawled pages have paragraphs, which are longer than any width. */
function mayBeWrapped(lines: readonly Line[]): boolean {
  const most = lines.length * LONGER;
  let longer = 0;
  for (const { text } of lines) if (text.length > WIDEST && ++longer > most) return false;
  return lines.length > FEWEST_BROKEN;
}

function indentOf({ span: { start } }: Line, source: string): number {
  let at = start;
  while (at > 0 && (source[at - 1] === ' ' || source[at - 1] === '\t')) at--;
  return start - at;
}

const columns = ({ line, indent }: PrintedLine): number => indent + line.text.length;

/** So many of the widest lines may be none of the text's: the head of a page, a table. */
const OUTLIERS = 3;

/** The width that the lines are broken at; 0 where they are not. */
function widthOf(printed: readonly PrintedLine[]): number {
  const widths = [...new Set(printed.map(columns).filter((width) => width <= WIDEST))].toSorted(
    (a, b) => b - a
  );
  return widths.slice(0, OUTLIERS).find((width) => width >= NARROWEST && isBrokenAt(printed, width)) ?? 0;
}

function isBrokenAt(printed: readonly PrintedLine[], width: number): boolean {
  let [long, full, broken] = [0, 0, 0];
  for (let at = 0; at + 1 < printed.length; at++) {
    const line = printed[at] as PrintedLine;
    const { line: next } = printed[at + 1] as PrintedLine;
    if (next.blankBefore > 0 || columns(line) < SHORT * width || columns(line) > WIDEST) continue;
    long++;
    if (!isBrokenOff(line, next, width)) continue;
    full++;
    if (!ENDS.test(line.line.text) && GOES_ON.test(next.text)) broken++;
  }
  return broken >= FEWEST_BROKEN && full >= FULL * long && broken >= BROKEN * full;
}

const isBrokenOff = (line: PrintedLine, { text }: Line, width: number): boolean =>
  columns(line) <= width && firstWord(text) <= LONGEST_WORD && isFull(columns(line), text, width);

function goesOver(line: PrintedLine, next: PrintedLine, width: number): boolean {
  return (
    next.line.blankBefore === 0 &&
    isBrokenOff(line, next.line, width) &&
    next.indent <= line.indent &&
    isCapitals(line.line.text) === isCapitals(next.line.text) &&
    !BULLET.test(next.line.text)
  );
}

/** A headline in capitals is no part of the paragraph below it. */
const isCapitals = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase();

/** One line of several: a space stands for each break, none behind a hyphen. */
function joinLines(parts: readonly Line[]): Line {
  const first = parts[0] as Line;
  if (parts.length === 1) return first;
  let text = '';
  const offsets: (readonly [number, number])[] = [];
  for (const part of parts) {
    if (text !== '' && !HYPHEN.test(text)) text += ' ';
    offsets.push([text.length, part.span.start]);
    text += part.text;
  }
  return { ...first, text, span: { start: first.span.start, end: (parts.at(-1) as Line).span.end }, offsets };
}
